import type { Place } from '../core/geometry/vector.ts';
import { radians } from '../core/geometry/angle.ts';

/** The only place where the ground's `[east, north]` becomes three's `[x, y, z]`: east is x, up is y, south is z. */
export type Point = readonly [x: number, y: number, z: number];

export function pointOver(place: Place, height: number): Point {
  return [place[0], height, -place[1]];
}

/** The place on the ground under a point. */
export function placeUnder([x, , z]: Point): Place {
  return [x, -z];
}

/** The turn about the upright axis of a body that looks along +x, so that it looks along a bearing. */
export function turnFor(bearing: number): number {
  return radians(90 - bearing);
}
