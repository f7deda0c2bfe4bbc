import { bearingTo } from '../geometry/angle.ts';
import type { Place } from '../geometry/vector.ts';

const WHOLE_TURN = 360;

/**
 * The largest gap between officers as the subject sees them, degrees; what is left of 360 is their spread. Who stands
 * on the subject is on no side.
 * @param bearings room for as many bearings, written over
 */
export function openSideOf(
  subject: Place,
  officers: readonly { readonly at: Place }[],
  bearings: Float64Array = new Float64Array(officers.length),
): number {
  let count = 0;
  for (const { at } of officers) {
    const bearing = bearingTo(subject, at);
    if (bearing === undefined) continue;
    bearings[count] = bearing;
    count++;
  }
  // The rest is out of the way at the end once sorted.
  bearings.fill(Infinity, count);
  bearings.sort();
  const first = bearings[0];
  if (count === 0 || first === undefined) return WHOLE_TURN;
  let largest = 0;
  for (let k = 0; k < count; k++) {
    const next = k + 1 < count ? (bearings[k + 1] ?? 0) : first + WHOLE_TURN;
    largest = Math.max(largest, next - (bearings[k] ?? 0));
  }
  return largest;
}
