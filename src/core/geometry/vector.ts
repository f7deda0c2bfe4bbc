/** A place or a step on the ground: `[east, north]`, metres. */
export type Place = readonly [east: number, north: number];

/** A place to be written over, where making new ones would cost too much. */
export type WritablePlace = [east: number, north: number];

export function writeTo(place: WritablePlace, east: number, north: number): void {
  place[0] = east;
  place[1] = north;
}

export function plus(a: Place, b: Place): Place {
  return [a[0] + b[0], a[1] + b[1]];
}

export function minus(a: Place, b: Place): Place {
  return [a[0] - b[0], a[1] - b[1]];
}

export function times(a: Place, factor: number): Place {
  return [a[0] * factor, a[1] * factor];
}

/** Plan distance, metres. */
export function distanceBetween(a: Place, b: Place): number {
  const east = b[0] - a[0];
  const north = b[1] - a[1];
  // Not hypot: within a scene nothing overflows, and sampling asks this very often.
  return Math.sqrt(east * east + north * north);
}

/** The place a share of the way from `a` to `b`; exactly `a` at 0 and exactly `b` at 1. */
export function between(a: Place, b: Place, share: number): Place {
  if (share === 1) return b;
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/**
 * The place a share of the way along a walk over corners, by length at an even pace.
 * @param corners at least one
 * @param share 0 … 1
 */
export function along(corners: readonly Place[], share: number): Place {
  const first = corners[0];
  const last = corners.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a walk has at least one corner');
  if (share <= 0) return first;
  if (share >= 1) return last;
  let total = 0;
  for (let i = 1; i < corners.length; i++) total += distanceBetween(corners[i - 1] ?? first, corners[i] ?? last);
  let left = total * share;
  for (let i = 1; i < corners.length; i++) {
    const from = corners[i - 1] ?? first;
    const to = corners[i] ?? last;
    const length = distanceBetween(from, to);
    if (left <= length && length > 0) return between(from, to, left / length);
    left -= length;
  }
  return last;
}
