import { contains } from '../geometry/polygon.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import { exposureOf, type Viewer } from './exposure.ts';
import { figureOf } from './figure.ts';
import { fromFrame, onFootprint, sizeOf, type Standing } from './vehicleBoxes.ts';

const MARGIN = 0.6;
const STEP = 0.25;
const ELBOW_ROOM = 0.6;

export interface Surroundings {
  readonly viewer: Viewer;
  readonly vehicles: readonly Standing[];
  /** outlines of buildings */
  readonly buildings: readonly (readonly Place[])[];
  /** everybody else's place, the viewer's too */
  readonly others: readonly Place[];
}

/** The places round a vehicle, a step outside its footprint, from the front right corner clockwise. */
export function placesRound(vehicle: Standing): Place[] {
  const { length, width } = sizeOf(vehicle.model);
  const x = length / 2 + MARGIN;
  const y = width / 2 + MARGIN;
  const sides = [2 * x, 2 * y, 2 * x, 2 * y] as const;
  const total = 4 * (x + y);
  const places: Place[] = [];
  for (let k = 0; k * STEP < total; k++) {
    let walked = k * STEP;
    let side = 0;
    while (side < 3 && walked >= (sides[side] ?? 0)) {
      walked -= sides[side] ?? 0;
      side++;
    }
    switch (side) {
      case 0:
        places.push(fromFrame(vehicle, x - walked, y));
        break;
      case 1:
        places.push(fromFrame(vehicle, -x, y - walked));
        break;
      case 2:
        places.push(fromFrame(vehicle, walked - x, -y));
        break;
      default:
        places.push(fromFrame(vehicle, x, walked - y));
    }
  }
  return places;
}

/**
 * The nearest place to `from` at which a crouching person would be in cover from the viewer, by plan distance, ties in
 * order of vehicles and of the walk round each. Undefined where there is none.
 * @param allowed a further condition on the place
 */
export function nearestSpot(
  from: Place,
  around: Surroundings,
  allowed: (place: Place) => boolean = () => true,
): Place | undefined {
  const candidates: { readonly place: Place; readonly away: number; readonly vehicle: Standing }[] = [];
  for (const vehicle of around.vehicles) {
    if (vehicle.id === around.viewer.inside) continue;
    for (const place of placesRound(vehicle)) candidates.push({ place, away: distanceBetween(from, place), vehicle });
  }
  // Sorting is stable, so ties stay in order; the costly question is then asked from the nearest outwards.
  candidates.sort((a, b) => a.away - b.away);
  return candidates.find(({ place, vehicle }) => allowed(place) && isSpot(place, vehicle, around))?.place;
}

function isSpot(place: Place, behind: Standing, around: Surroundings): boolean {
  return (
    !around.others.some((other) => distanceBetween(place, other) <= ELBOW_ROOM) &&
    !around.vehicles.some((vehicle) => vehicle !== behind && onFootprint(vehicle, place)) &&
    !around.buildings.some((outline) => contains(outline, place)) &&
    exposureOf(around.viewer, place, figureOf('crouching', undefined).height, around.vehicles).state === 'in-cover'
  );
}
