import { minus, plus, times } from '../../core/geometry/vector.ts';
import type { Side } from './outline.ts';

const BAY = 6;
const NARROWEST = 3.4;
const WIDEST = 9;
// A wall of many hundred metres gets wider bays rather than ever more of them.
const MOST_BAYS = 40;
const DEEPEST = 18;

/**
 * Where one flat ends and the next begins, along every side: about every six metres, and opposite each other where
 * two sides face each other, so that a partition between them meets a pier at either end.
 */
export function bayEdges(round: readonly Side[]): number[][] {
  const found = new Map<Side, number[]>();
  for (const side of round.toSorted((a, b) => b.length - a.length)) {
    const kept: number[] = [];
    for (const [other, edges] of found) {
      for (const edge of edges) {
        const u = opposite(side, other, edge);
        const apart = u !== undefined && [0, side.length, ...kept].every((taken) => Math.abs(taken - u) >= NARROWEST);
        if (apart) kept.push(u);
      }
    }
    found.set(side, evened([0, ...kept.toSorted((a, b) => a - b), side.length]));
  }
  return round.map((side) => found.get(side) ?? []);
}

/** Where a place on one side lies along another that faces away from it across the building. */
function opposite(side: Side, other: Side, edge: number): number | undefined {
  if (side.outward[0] * other.outward[0] + side.outward[1] * other.outward[1] > -0.999) return undefined;
  const step = minus(plus(other.from, times(other.along, edge)), side.from);
  const depth = -(step[0] * side.outward[0] + step[1] * side.outward[1]);
  return depth > 0 && depth < DEEPEST ? step[0] * side.along[0] + step[1] * side.along[1] : undefined;
}

/** The borders between the first and the last, with more of them wherever two lie too far apart. */
function evened(borders: readonly number[]): number[] {
  const all = borders.flatMap((border, i) => {
    const before = borders[i - 1];
    if (before === undefined) return [];
    const gap = border - before;
    const bays = gap < WIDEST ? 1 : Math.min(MOST_BAYS, Math.round(gap / BAY));
    return Array.from({ length: bays }, (_, k) => (k === bays - 1 ? border : before + ((k + 1) * gap) / bays));
  });
  return all.slice(0, -1);
}
