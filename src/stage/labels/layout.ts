import type { Spot } from '../take.ts';

/** A label that wants a place: in order of preference, where its middle may be. Most take the first, so the others wait to be asked for. */
export interface Wanting {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly spots: Iterable<Spot>;
  /** Must be shown, even over another; otherwise it gives way. */
  readonly needed: boolean;
}

/** Pixels from the top left of a view. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 3;
/** What need not be shown is not shown over anything. */
const SMALLEST_OVERLAP = Number.MIN_VALUE;

/**
 * Where each label goes so that none covers another, in the order given: earlier ones choose first. A needed label
 * that finds no free spot takes the one with the least overlap; any other is left out.
 * @param kept places that are already taken, such as a panel over the stage
 */
export function placeLabels(
  wanting: readonly Wanting[],
  bounds: Box,
  kept: readonly Box[] = [],
): ReadonlyMap<string, Spot> {
  const placed = new Map<string, Spot>();
  const taken: Box[] = [...kept];
  const box = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const { id, width, height, spots, needed } of wanting) {
    let best: Spot | undefined;
    let least = needed ? Infinity : SMALLEST_OVERLAP;
    for (const [wantedX, wantedY] of spots) {
      const x = needed ? clamp(wantedX, bounds.left + width / 2, bounds.right - width / 2) : wantedX;
      const y = needed ? clamp(wantedY, bounds.top + height / 2, bounds.bottom - height / 2) : wantedY;
      moveTo(box, x, y, width, height);
      const over = overlaps(box, bounds, taken, least);
      if (over < least) {
        best = [x, y];
        least = over;
      }
      if (over === 0) break;
    }
    if (best === undefined) continue;
    placed.set(id, best);
    taken.push(moveTo({ left: 0, right: 0, top: 0, bottom: 0 }, ...best, width, height));
  }
  return placed;
}

type WritableBox = { -readonly [Side in keyof Box]: Box[Side] };

function moveTo(box: WritableBox, x: number, y: number, width: number, height: number): Box {
  box.left = x - width / 2;
  box.right = x + width / 2;
  box.top = y - height / 2;
  box.bottom = y + height / 2;
  return box;
}

/** How much of a box is over what is taken, or outside: counted until it is too much. */
function overlaps(box: Box, bounds: Box, taken: readonly Box[], most: number): number {
  let over = outside(box, bounds);
  for (const other of taken) {
    if (over >= most) return over;
    over += overlap(box, other);
  }
  return over;
}

function clamp(value: number, low: number, high: number): number {
  return high < low ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + GAP;
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + GAP;
  return across > 0 && down > 0 ? across * down : 0;
}

function outside(box: Box, bounds: Box): number {
  const across = Math.max(0, bounds.left - box.left) + Math.max(0, box.right - bounds.right);
  const down = Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom);
  return across * (box.bottom - box.top) + down * (box.right - box.left);
}
