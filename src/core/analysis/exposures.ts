import { ALL_EXPOSED, type Exposure, exposureOf, type Viewer } from '../cover/exposure.ts';
import { figureOf } from '../cover/figure.ts';
import { nearestSpot, type Surroundings } from '../cover/spots.ts';
import type { Standing } from '../cover/vehicleBoxes.ts';
import type { Posture, VehicleModel } from '../document/schema.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';

/** Somebody's body: where it is and how it holds itself. */
export interface Body {
  readonly at: Place;
  readonly posture: Posture;
  readonly inside: string | undefined;
}

/** Of a figure's fifteen points; `ownVehicle`: how many of them the subject's own vehicle hides. */
export interface SeenExposure extends Exposure {
  readonly ownVehicle: number;
}

/** Where somebody looks from, metres. */
export function viewerOf(body: Body, vehicles: readonly Standing[]): Viewer {
  return { at: body.at, eye: figureOf(body.posture, modelOf(body, vehicles)).eye, inside: body.inside };
}

/** How much of somebody the subject sees past the vehicles. Who stands on the subject is wholly exposed. */
export function exposureTo(
  viewer: Viewer,
  body: Body,
  vehicles: readonly Standing[],
  own: Standing | undefined,
): SeenExposure {
  if (distanceBetween(viewer.at, body.at) === 0) return { ...ALL_EXPOSED, ownVehicle: 0 };
  const { height } = figureOf(body.posture, modelOf(body, vehicles));
  const exposure = exposureOf(viewer, body.at, height, vehicles);
  const ownVehicle =
    own === undefined || exposure.exposed === 15 ? 0 : 15 - exposureOf(viewer, body.at, height, [own]).exposed;
  return { ...exposure, ownVehicle };
}

/** Plan distance to the nearest spot behind cover, metres; null where there is none. */
export function distanceToSpot(from: Place, around: Surroundings): number | null {
  const spot = nearestSpot(from, around);
  return spot === undefined ? null : distanceBetween(from, spot);
}

function modelOf(body: Body, vehicles: readonly Standing[]): VehicleModel | undefined {
  return body.inside === undefined ? undefined : vehicles.find((vehicle) => vehicle.id === body.inside)?.model;
}
