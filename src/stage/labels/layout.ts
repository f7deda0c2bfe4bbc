import type { Spot } from '../take.ts';

/** A label that wants a place: in order of preference, where its middle may be. */
export interface Wanting {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
  /** Must be shown, even over another; otherwise it gives way. */
  readonly needed: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 3;

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
  for (const { id, width, height, spots, needed } of wanting) {
    let best: Spot | undefined;
    let least = Infinity;
    for (const [x, y] of spots) {
      const spot: Spot = needed
        ? [
            clamp(x, bounds.left + width / 2, bounds.right - width / 2),
            clamp(y, bounds.top + height / 2, bounds.bottom - height / 2),
          ]
        : [x, y];
      const box = boxAt(spot, width, height);
      const over = taken.reduce((sum, other) => sum + overlap(box, other), outside(box, bounds));
      if (over < least) {
        best = spot;
        least = over;
      }
      if (over === 0) break;
    }
    if (best === undefined || (least > 0 && !needed)) continue;
    placed.set(id, best);
    taken.push(boxAt(best, width, height));
  }
  return placed;
}

function clamp(value: number, low: number, high: number): number {
  return high < low ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}

function boxAt([x, y]: Spot, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
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
