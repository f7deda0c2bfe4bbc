import { minus, type Place } from './vector.ts';

function cross(a: Place, b: Place): number {
  return a[0] * b[1] - a[1] * b[0];
}

/** Signed area, square metres; positive where the corners run anticlockwise. */
export function signedArea(outline: readonly Place[]): number {
  let twice = 0;
  for (let i = 0; i < outline.length; i++) {
    const a = outline[i];
    const b = outline[(i + 1) % outline.length];
    if (a !== undefined && b !== undefined) twice += cross(a, b);
  }
  return twice / 2;
}

/** Whether a place lies inside an outline (even-odd rule; the border itself may go either way). */
export function contains(outline: readonly Place[], place: Place): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const a = outline[i];
    const b = outline[j];
    if (a === undefined || b === undefined) continue;
    const straddles = a[1] > place[1] !== b[1] > place[1];
    if (straddles && place[0] < ((b[0] - a[0]) * (place[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

function segmentsMeet(a: Place, b: Place, c: Place, d: Place): boolean {
  // Most pairs lie apart; asking that first keeps long outlines quick.
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  const ab = minus(b, a);
  const cd = minus(d, c);
  const side1 = cross(ab, minus(c, a));
  const side2 = cross(ab, minus(d, a));
  const side3 = cross(cd, minus(a, c));
  const side4 = cross(cd, minus(b, c));
  if (side1 * side2 < 0 && side3 * side4 < 0) return true;
  return (
    (side1 === 0 && onSpan(a, b, c)) ||
    (side2 === 0 && onSpan(a, b, d)) ||
    (side3 === 0 && onSpan(c, d, a)) ||
    (side4 === 0 && onSpan(c, d, b))
  );
}

function onSpan(a: Place, b: Place, p: Place): boolean {
  return (
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  );
}

/**
 * The first corner at which an outline is not that of a simple polygon: its edge meets an earlier edge that is
 * not its neighbour, doubles back on its neighbour, or has no length. Undefined where it is simple.
 */
export function firstFault(outline: readonly Place[]): number | undefined {
  const n = outline.length;
  for (let i = 0; i < n; i++) {
    const a = outline[i];
    const b = outline[(i + 1) % n];
    const c = outline[(i + 2) % n];
    if (a === undefined || b === undefined || c === undefined) continue;
    if (a[0] === b[0] && a[1] === b[1]) return (i + 1) % n;
    const forth = minus(b, a);
    const on = minus(c, b);
    if (cross(forth, on) === 0 && forth[0] * on[0] + forth[1] * on[1] < 0) return (i + 2) % n;
    for (let j = 0; j + 1 < i; j++) {
      if (i === n - 1 && j === 0) continue;
      const d = outline[j];
      const e = outline[j + 1];
      if (d !== undefined && e !== undefined && segmentsMeet(a, b, d, e)) return i;
    }
  }
  return Math.abs(signedArea(outline)) < 1e-9 ? 0 : undefined;
}
