import { bearingTo, normalBearing } from '../geometry/angle.ts';
import type { Place } from '../geometry/vector.ts';

/** The open side as a sector round the subject. */
export interface Sector {
  /** degrees clockwise from north: the middle of it */
  readonly bearing: number;
  /** degrees from the one side to the other; 360 all round */
  readonly width: number;
}

/** Where the largest gap between officers lies as the subject sees them; the first of those that are as large. */
export function openSectorOf(subject: Place, officers: readonly Place[]): Sector {
  const bearings = officers
    .map((place) => bearingTo(subject, place))
    .filter((bearing) => bearing !== undefined)
    .toSorted((a, b) => a - b);
  const first = bearings[0];
  if (first === undefined) return { bearing: 0, width: 360 };
  let sector: Sector = { bearing: 0, width: 0 };
  bearings.forEach((bearing, index) => {
    const width = (bearings[index + 1] ?? first + 360) - bearing;
    if (width > sector.width) sector = { bearing: normalBearing(bearing + width / 2), width };
  });
  return sector;
}
