import { bearingTo } from '../geometry/angle.ts';
import type { Place } from '../geometry/vector.ts';

/** Degrees, as the subject sees the officers; together they are 360. */
interface OpenSide {
  /** the largest gap between two officers */
  readonly openSide: number;
  readonly spread: number;
}

/** How much of the way round the subject no officer stands in. Who stands on the subject is on no side. */
export function openSideOf(subject: Place, officers: readonly Place[]): OpenSide {
  const bearings = officers.map((place) => bearingTo(subject, place)).filter((bearing) => bearing !== undefined);
  bearings.sort((a, b) => a - b);
  const first = bearings[0];
  if (first === undefined) return { openSide: 360, spread: 0 };
  let openSide = 0;
  bearings.forEach((bearing, index) => {
    openSide = Math.max(openSide, (bearings[index + 1] ?? first + 360) - bearing);
  });
  return { openSide, spread: 360 - openSide };
}
