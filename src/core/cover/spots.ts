import { contains } from '../geometry/polygon.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import type { VehicleModel } from '../document/schema.ts';
import { Obstacles, type Viewer } from './exposure.ts';
import { figureOf } from './figure.ts';
import { fromFrame, inFrame, sizeOf, type Standing } from './vehicleBoxes.ts';

const MARGIN = 0.6;
const STEP = 0.25;
const ELBOW_ROOM = 0.6;
const CROUCHING = figureOf('crouching', undefined).height;

export interface Surroundings {
  readonly viewer: Viewer;
  readonly vehicles: readonly Standing[];
  /** outlines of buildings */
  readonly buildings: readonly (readonly Place[])[];
  /** everybody else's place, the viewer's too */
  readonly others: readonly Place[];
}

/** The walk round a vehicle in its frame, metres: a step outside its footprint, from the front right corner clockwise. */
function walkRound(model: VehicleModel): Place[] {
  const { length, width } = sizeOf(model);
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
        places.push([x - walked, y]);
        break;
      case 1:
        places.push([-x, y - walked]);
        break;
      case 2:
        places.push([walked - x, -y]);
        break;
      default:
        places.push([x, walked - y]);
    }
  }
  return places;
}

const WALKS: Readonly<Record<VehicleModel, readonly Place[]>> = {
  suv: walkRound('suv'),
  'patrol-suv': walkRound('patrol-suv'),
  'patrol-saloon': walkRound('patrol-saloon'),
  saloon: walkRound('saloon'),
};

/** The places round a vehicle, a step outside its footprint, from the front right corner clockwise. */
export function placesRound(vehicle: Standing): Place[] {
  return WALKS[vehicle.model].map(([forward, right]) => fromFrame(vehicle, forward, right));
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
  const obstacles = new Obstacles(around.vehicles);
  obstacles.look(around.viewer);
  const spots = new Spots(around.vehicles, around.buildings, obstacles);
  spots.look(around.viewer);
  const others = around.others.map((at) => ({ at }));
  return spots.nearest(from, others, undefined, allowed);
}

interface Somebody {
  readonly at: Place;
}

interface Walk {
  readonly vehicle: Standing;
  readonly order: number;
  readonly halfLength: number;
  readonly halfWidth: number;
  places: readonly Place[];
  /** for each place: 0 not asked yet, 1 a spot but for who stands there, 2 none */
  readonly known: Uint8Array;
  /** no place of the walk is nearer, metres */
  nearest: number;
}

/** Spots behind cover from one viewer, asked for several people: what holds for all of them is found out once. */
export class Spots {
  private readonly buildings: readonly (readonly Place[])[];
  private readonly obstacles: Obstacles;
  private readonly walks: readonly Walk[];
  private readonly order: Walk[];
  private readonly away: Float64Array;
  private inside: string | undefined;

  /** @param obstacles the same vehicles, looked at by the viewer */
  constructor(vehicles: readonly Standing[], buildings: readonly (readonly Place[])[], obstacles: Obstacles) {
    this.buildings = buildings;
    this.obstacles = obstacles;
    this.walks = vehicles.map((vehicle, order) => {
      const { length, width } = sizeOf(vehicle.model);
      return {
        vehicle,
        order,
        halfLength: length / 2 + MARGIN,
        halfWidth: width / 2 + MARGIN,
        places: [],
        known: new Uint8Array(WALKS[vehicle.model].length),
        nearest: 0,
      };
    });
    this.order = [...this.walks];
    this.away = new Float64Array(Math.max(0, ...this.walks.map(({ known }) => known.length)));
  }

  /** To be called after every change of a place, when the obstacles have been looked at. */
  look(viewer: Viewer): void {
    this.inside = viewer.inside;
    for (const walk of this.walks) {
      walk.places = [];
      walk.known.fill(0);
    }
  }

  /** The nearest spot to a place, that nobody but `self` stands in the way of. */
  nearest(
    from: Place,
    people: readonly Somebody[],
    self: Somebody | undefined,
    allowed: (place: Place) => boolean = () => true,
  ): Place | undefined {
    for (const walk of this.walks) walk.nearest = leastDistance(from, walk);
    this.order.sort((a, b) => a.nearest - b.nearest || a.order - b.order);
    let found: Place | undefined;
    let least = Infinity;
    let foundBy = Infinity;
    for (const walk of this.order) {
      if (walk.nearest > least) break;
      if (walk.vehicle.id === this.inside) continue;
      if (walk.places.length === 0) walk.places = placesRound(walk.vehicle);
      const { places } = walk;
      places.forEach((place, index) => {
        this.away[index] = distanceBetween(from, place);
      });
      for (;;) {
        const index = this.nearestOf(places.length);
        const away = this.away[index] ?? Infinity;
        const place = places[index];
        if (place === undefined || away > least || (away === least && walk.order > foundBy)) break;
        if (allowed(place) && this.isSpot(walk, index, place) && !isTaken(place, people, self)) {
          [found, least, foundBy] = [place, away, walk.order];
          break;
        }
        this.away[index] = Infinity;
      }
    }
    return found;
  }

  private nearestOf(count: number): number {
    let index = -1;
    let least = Infinity;
    for (let k = 0; k < count; k++) {
      const away = this.away[k] ?? Infinity;
      if (away < least) {
        least = away;
        index = k;
      }
    }
    return index;
  }

  private isSpot(walk: Walk, index: number, place: Place): boolean {
    if (walk.known[index] === 0) walk.known[index] = this.hidesSomebody(walk, place) ? 1 : 2;
    return walk.known[index] === 1;
  }

  private hidesSomebody(walk: Walk, place: Place): boolean {
    if (this.obstacles.isOnFootprint(place[0], place[1], walk.vehicle.id)) return false;
    if (this.buildings.some((outline) => contains(outline, place))) return false;
    this.obstacles.expose(place, CROUCHING);
    return this.obstacles.state === 'in-cover';
  }
}

/** How near a walk comes at most, metres: a little less, so that rounding hides no tie. */
function leastDistance(from: Place, { vehicle, halfLength, halfWidth }: Walk): number {
  const [forward, right] = inFrame(vehicle, from);
  const x = Math.abs(forward) - halfLength;
  const y = Math.abs(right) - halfWidth;
  const away = x < 0 && y < 0 ? Math.min(-x, -y) : Math.hypot(Math.max(0, x), Math.max(0, y));
  return away - 1e-6;
}

function isTaken(place: Place, people: readonly Somebody[], self: Somebody | undefined): boolean {
  for (const person of people) {
    if (person !== self && distanceBetween(place, person.at) <= ELBOW_ROOM) return true;
  }
  return false;
}
