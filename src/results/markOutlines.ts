import { alongBearing } from '../core/geometry/angle.ts';
import { plus, times, type Place } from '../core/geometry/vector.ts';
import type { GroundMark } from './groundMarks.ts';

/** Degrees between two corners of an arc that is drawn as a line of corners. */
const ARC_STEP = 6;
const DEGREES = 180 / Math.PI;

/** The corners of a strip: where it begins on its left, along that side to its end, and back on its right. */
export function stripCorners({ at, bearing, long, wide }: GroundMark): readonly [Place, Place, Place, Place] {
  const ahead = times(alongBearing(bearing), long);
  const right = times(alongBearing(bearing + 90), wide);
  const left = times(right, -1);
  return [plus(at, left), plus(plus(at, left), ahead), plus(plus(at, right), ahead), plus(at, right)];
}

/** The arc of a sector from its left end to its right end. */
export function arcPlaces({ at, bearing, long, wide }: GroundMark): readonly Place[] {
  const half = wide * DEGREES;
  const steps = Math.max(1, Math.ceil((2 * half) / ARC_STEP));
  return Array.from({ length: steps + 1 }, (_, step) =>
    plus(at, times(alongBearing(bearing - half + (2 * half * step) / steps), long)),
  );
}
