import { bearingTo } from '../geometry/angle.ts';
import type { Place } from '../geometry/vector.ts';

/** The largest gap between officers as the subject sees them, degrees. One who stands on the subject is on no side. */
export function openSideOf(subject: Place, officers: readonly Place[]): number {
  const bearings = officers.map((place) => bearingTo(subject, place)).filter((bearing) => bearing !== undefined);
  bearings.sort((a, b) => a - b);
  const first = bearings[0];
  if (first === undefined) return 360;
  let largest = 0;
  bearings.forEach((bearing, index) => {
    largest = Math.max(largest, (bearings[index + 1] ?? first + 360) - bearing);
  });
  return largest;
}
