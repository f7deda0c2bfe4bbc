import type { Place } from './vector.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;

export function radians(bearing: number): number {
  return bearing * RADIANS_PER_DEGREE;
}

function degrees(angle: number): number {
  return angle / RADIANS_PER_DEGREE;
}

/** The same bearing in 0 ≤ b < 360, degrees clockwise from north. */
export function normalBearing(bearing: number): number {
  if (bearing > 0 && bearing < 360) return bearing;
  const turned = bearing % 360;
  const positive = turned < 0 ? turned + 360 : turned;
  // A tiny negative angle plus 360 rounds to 360 itself; what is left of −0 and −360 is −0.
  return positive === 360 || positive === 0 ? 0 : positive;
}

/** The unit step in the direction of a bearing. */
export function alongBearing(bearing: number): Place {
  const angle = radians(bearing);
  return [Math.sin(angle), Math.cos(angle)];
}

/** The bearing from one place to another, degrees in 0 ≤ b < 360; undefined when they coincide. */
export function bearingTo(from: Place, to: Place): number | undefined {
  const east = to[0] - from[0];
  const north = to[1] - from[1];
  if (east === 0 && north === 0) return undefined;
  return normalBearing(degrees(Math.atan2(east, north)));
}

/** How far to turn clockwise from one bearing to another, in (−180, 180]. */
export function turnBetween(from: number, to: number): number {
  const turn = normalBearing(to - from);
  return turn > 180 ? turn - 360 : turn;
}

/** A share of the way from one bearing to another, the short way round. */
export function bearingBetween(from: number, to: number, share: number): number {
  if (share === 0) return from;
  if (share === 1) return to;
  return normalBearing(from + turnBetween(from, to) * share);
}

export interface CircularMean {
  /** degrees clockwise from north */
  readonly bearing: number;
  /** mean resultant length, 0 (all round) … 1 (all alike) */
  readonly resultant: number;
}

/** The circular mean of at least one bearing. */
export function circularMean(bearings: readonly number[]): CircularMean {
  let sines = 0;
  let cosines = 0;
  for (const bearing of bearings) {
    sines += Math.sin(radians(bearing));
    cosines += Math.cos(radians(bearing));
  }
  return {
    bearing: normalBearing(degrees(Math.atan2(sines, cosines))),
    resultant: Math.hypot(sines, cosines) / bearings.length,
  };
}
