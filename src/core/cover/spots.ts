import { radians } from '../geometry/angle.ts';
import { contains } from '../geometry/polygon.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import type { VehicleModel } from '../document/schema.ts';
import { Obstacles, type Viewer } from './exposure.ts';
import { figureOf } from './figure.ts';
import { fromFrame, sizeOf, type Standing } from './vehicleBoxes.ts';

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
 */
export function nearestSpot(from: Place, around: Surroundings): Place | undefined {
  const obstacles = new Obstacles(around.vehicles);
  obstacles.look(around.viewer);
  const spots = new Spots(around.vehicles, around.buildings, obstacles);
  spots.look(around.viewer);
  return spots.nearest(
    from,
    around.others.map((at) => ({ at })),
    undefined,
  );
}

interface Somebody {
  readonly at: Place;
}

/** Nearer to a place than this a spot does not count, metres. */
interface Clear {
  readonly of: Place;
  readonly distance: number;
}

const NOT_ASKED = 0;
const SPOT = 1;
const NO_SPOT = 2;

interface Walk {
  readonly vehicle: Standing;
  readonly order: number;
  readonly sine: number;
  readonly cosine: number;
  readonly halfLength: number;
  readonly halfWidth: number;
  readonly path: readonly Place[];
  readonly east: Float64Array;
  readonly north: Float64Array;
  /** whether the places are those of where the vehicle stands now */
  isWalked: boolean;
  /** for each place: not asked yet, a spot but for who stands there, or none */
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
  /** squares of distances to the places of a walk; endless for those that are out of the question */
  private readonly away: Float64Array;
  private inside: string | undefined;

  /** @param obstacles the same vehicles, looked at by the viewer */
  constructor(vehicles: readonly Standing[], buildings: readonly (readonly Place[])[], obstacles: Obstacles) {
    this.buildings = buildings;
    this.obstacles = obstacles;
    this.walks = vehicles.map((vehicle, order) => {
      const { length, width } = sizeOf(vehicle.model);
      const path = WALKS[vehicle.model];
      const angle = radians(vehicle.bearing);
      return {
        vehicle,
        order,
        sine: Math.sin(angle),
        cosine: Math.cos(angle),
        halfLength: length / 2 + MARGIN,
        halfWidth: width / 2 + MARGIN,
        path,
        east: new Float64Array(path.length),
        north: new Float64Array(path.length),
        isWalked: false,
        known: new Uint8Array(path.length),
        nearest: 0,
      };
    });
    this.order = [...this.walks];
    this.away = new Float64Array(Math.max(0, ...this.walks.map(({ path }) => path.length)));
  }

  /** To be called after every change of a place, when the obstacles have been looked at. */
  look(viewer: Viewer): void {
    this.inside = viewer.inside;
    for (const walk of this.walks) walk.isWalked = false;
  }

  /** The nearest spot to a place that nobody but `self` stands in the way of. */
  nearest(from: Place, people: readonly Somebody[], self: Somebody | undefined, clear?: Clear): Place | undefined {
    for (const walk of this.walks) walk.nearest = leastDistance(from, walk);
    sortByDistance(this.order);
    let found: Place | undefined;
    let least = Infinity;
    let foundBy = Infinity;
    for (const walk of this.order) {
      if (walk.nearest > 0 && walk.nearest * walk.nearest > least) break;
      if (walk.vehicle.id === this.inside) continue;
      if (!walk.isWalked) walkRoundNow(walk);
      this.measureAway(from, walk, least, clear);
      for (;;) {
        const index = this.nearestOf(walk.path.length);
        const away = this.away[index] ?? Infinity;
        if (away > least || away === Infinity || (away === least && walk.order > foundBy)) break;
        const place: Place = [walk.east[index] ?? 0, walk.north[index] ?? 0];
        if (this.isSpot(walk, index, place) && !isTaken(place, people, self)) {
          [found, least, foundBy] = [place, away, walk.order];
          break;
        }
        this.away[index] = Infinity;
      }
    }
    return found;
  }

  private measureAway(from: Place, { east, north, known }: Walk, least: number, clear: Clear | undefined): void {
    const { away } = this;
    const [fromEast, fromNorth] = from;
    const clearSquared = clear === undefined || clear.distance <= 0 ? 0 : clear.distance * clear.distance;
    const [clearEast, clearNorth] = clear?.of ?? from;
    for (let k = 0; k < known.length; k++) {
      away[k] = Infinity;
      if (known[k] === NO_SPOT) continue;
      const x = (east[k] ?? 0) - fromEast;
      const y = (north[k] ?? 0) - fromNorth;
      const squared = x * x + y * y;
      if (squared > least) continue;
      if (clearSquared > 0) {
        const clearX = (east[k] ?? 0) - clearEast;
        const clearY = (north[k] ?? 0) - clearNorth;
        if (clearX * clearX + clearY * clearY < clearSquared) continue;
      }
      away[k] = squared;
    }
  }

  private nearestOf(count: number): number {
    const { away } = this;
    let index = -1;
    let least = Infinity;
    for (let k = 0; k < count; k++) {
      const squared = away[k] ?? Infinity;
      if (squared < least) {
        least = squared;
        index = k;
      }
    }
    return index;
  }

  private isSpot(walk: Walk, index: number, place: Place): boolean {
    if (walk.known[index] === NOT_ASKED) walk.known[index] = this.hidesSomebody(walk, place) ? SPOT : NO_SPOT;
    return walk.known[index] === SPOT;
  }

  private hidesSomebody(walk: Walk, place: Place): boolean {
    if (this.obstacles.footprints.isOn(place[0], place[1], walk.vehicle.id)) return false;
    if (this.buildings.some((outline) => contains(outline, place))) return false;
    this.obstacles.expose(place, CROUCHING);
    return this.obstacles.state === 'in-cover';
  }
}

/** Where the places of a walk are, now that its vehicle stands where it does; none of them has been asked about. */
function walkRoundNow(walk: Walk): void {
  const { vehicle, sine, cosine, path, east, north } = walk;
  for (let k = 0; k < path.length; k++) {
    const [forward, right] = path[k] ?? [0, 0];
    east[k] = vehicle.at[0] + forward * sine + right * cosine;
    north[k] = vehicle.at[1] + forward * cosine - right * sine;
  }
  walk.known.fill(NOT_ASKED);
  walk.isWalked = true;
}

/** How near a walk comes at most, metres: a little less, so that rounding hides no tie. */
function leastDistance(from: Place, { vehicle, sine, cosine, halfLength, halfWidth }: Walk): number {
  const dx = from[0] - vehicle.at[0];
  const dy = from[1] - vehicle.at[1];
  const x = Math.abs(dx * sine + dy * cosine) - halfLength;
  const y = Math.abs(dx * cosine - dy * sine) - halfWidth;
  if (x < 0 && y < 0) return Math.min(-x, -y) - 1e-6;
  const outX = x > 0 ? x : 0;
  const outY = y > 0 ? y : 0;
  return Math.sqrt(outX * outX + outY * outY) - 1e-6;
}

/** By insertion, which takes one pass over walks that are almost in order, as they are from sample to sample. */
function sortByDistance(walks: Walk[]): void {
  for (let k = 1; k < walks.length; k++) {
    const walk = walks[k];
    if (walk === undefined) continue;
    let to = k - 1;
    for (; to >= 0; to--) {
      const other = walks[to];
      if (other === undefined || other.nearest <= walk.nearest) break;
      walks[to + 1] = other;
    }
    walks[to + 1] = walk;
  }
}

function isTaken(place: Place, people: readonly Somebody[], self: Somebody | undefined): boolean {
  for (const person of people) {
    if (person !== self && distanceBetween(place, person.at) <= ELBOW_ROOM) return true;
  }
  return false;
}
