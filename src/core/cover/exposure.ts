import type { Place } from '../geometry/vector.ts';
import { type Footprint, Footprints, meets, passes, SHORTEST_OVERLAP } from './footprints.ts';
import { type Box, boxesOfModel, type Standing } from './vehicleBoxes.ts';

/** Where somebody looks from. */
export interface Viewer {
  readonly at: Place;
  /** eye height, metres */
  readonly eye: number;
  /** the vehicle that the viewer sits in: its roof hides nothing from them */
  readonly inside: string | undefined;
}

/** How many of a figure's fifteen points are behind likely cover, behind something that only hides, or neither. */
export interface Exposure {
  readonly cover: number;
  readonly concealed: number;
  readonly exposed: number;
  readonly state: 'in-cover' | 'concealed' | 'exposed';
}

export const POINTS = 15;

/**
 * What a viewer sees of a figure of some height at a place, past vehicles. Glass, the gap under a body, buildings,
 * trees and people hide nothing.
 * @param height metres
 */
export function exposureOf(viewer: Viewer, at: Place, height: number, vehicles: readonly Standing[]): Exposure {
  const obstacles = new Obstacles(vehicles);
  obstacles.look(viewer);
  obstacles.expose(at, height);
  const { cover, concealed, state } = obstacles;
  return { cover, concealed, exposed: POINTS - cover - concealed, state };
}

const HEIGHTS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;
/** The three points at 0.7 of the height, as bits among all fifteen. */
const CHEST = (0b001 << 3) | (0b001 << 8) | (0b001 << 13);
const SIDEWAYS = [-0.2, 0, 0.2] as const;
/** A touch more than the outer columns are, so that rounding leaves out no vehicle. */
const FARTHEST_ASIDE = 0.2 + 1e-6;
const ENOUGH = 8;
/** How much of a box's numbers lie side by side: x, y and z from and to, then its kind. */
const STRIDE = 7;
const HIDES = 0;
const COVERS = 1;
/** The roof only hides, and not from whoever sits under it. */
const ROOF = 2;

function flattened(boxes: readonly Box[]): Float64Array {
  return Float64Array.from(
    boxes.flatMap(({ x, y, z, kind, roof }) => [...x, ...y, ...z, roof ? ROOF : kind === 'cover' ? COVERS : HIDES]),
  );
}

const BOXES = {
  suv: flattened(boxesOfModel('suv')),
  'patrol-suv': flattened(boxesOfModel('patrol-suv')),
  'patrol-saloon': flattened(boxesOfModel('patrol-saloon')),
  saloon: flattened(boxesOfModel('saloon')),
} as const;

interface Obstacle extends Footprint {
  readonly boxes: Float64Array;
  /** the viewer in the vehicle's frame, metres */
  forward: number;
  right: number;
  isViewersOwn: boolean;
}

/**
 * Vehicles that looks may meet. Made once for vehicles that may be written to other places afterwards, though not turned;
 * asked many times, without allocating. `look` says from where, after every change of place.
 */
export class Obstacles {
  /** Of the figure's fifteen points, what the last `expose` found. */
  cover = 0;
  concealed = 0;
  state: Exposure['state'] = 'exposed';

  /** where the same vehicles stand */
  readonly footprints: Footprints;
  private readonly obstacles: readonly Obstacle[];
  /** 1 for the rise of the whole way to each height, 0 where there is none */
  private readonly perRise = new Float64Array(HEIGHTS.length);
  /**
   * The way that is looked along, in an obstacle's frame: its start and 1 for its whole step along x, then along y; 0 where
   * there is no step. Numbers that a method is handed, and that are not whole, cost an allocation each.
   */
  private readonly way = new Float64Array(4);
  /** the rise of the whole way to the lowest and to the highest of the heights, metres */
  private lowest = 0;
  private highest = 0;
  /** what the rises are of */
  private height = Number.NaN;
  private eye = Number.NaN;
  private viewer: Viewer = { at: [0, 0], eye: 0, inside: undefined };
  private coverBits = 0;
  private hiddenBits = 0;

  constructor(vehicles: readonly Standing[]) {
    this.footprints = new Footprints(vehicles);
    // Field by field: of a copied object, engines read and write the fields several times as slowly.
    this.obstacles = this.footprints.all.map(({ vehicle, sine, cosine, halfLength, halfWidth, reach }) => ({
      vehicle,
      sine,
      cosine,
      halfLength,
      halfWidth,
      reach,
      boxes: BOXES[vehicle.model],
      forward: 0,
      right: 0,
      isViewersOwn: false,
    }));
  }

  look(viewer: Viewer): void {
    this.viewer = viewer;
    const [east, north] = viewer.at;
    for (const obstacle of this.obstacles) {
      const { vehicle, sine, cosine } = obstacle;
      const dx = east - vehicle.at[0];
      const dy = north - vehicle.at[1];
      obstacle.forward = dx * sine + dy * cosine;
      obstacle.right = dx * cosine - dy * sine;
      obstacle.isViewersOwn = vehicle.id === viewer.inside;
    }
  }

  /** How much of a figure of some height, metres, the viewer sees: `cover`, `concealed` and `state` say it. */
  expose(at: Place, height: number): void {
    const east = at[0] - this.viewer.at[0];
    const north = at[1] - this.viewer.at[1];
    const length = Math.sqrt(east * east + north * north);
    // Straight below the viewer there is no sideways; the model takes east.
    const acrossEast = length === 0 ? 1 : north / length;
    const acrossNorth = length === 0 ? 0 : -east / length;
    this.riseTo(height);
    this.coverBits = 0;
    this.hiddenBits = 0;
    for (const obstacle of this.obstacles) {
      const { forward: fromX, right: fromY, sine, cosine, halfLength, halfWidth, reach } = obstacle;
      // What stands farther off than the figure is not in the way.
      const far = length + reach + FARTHEST_ASIDE;
      if (fromX * fromX + fromY * fromY > far * far) continue;
      const stepX = east * sine + north * cosine;
      const stepY = east * cosine - north * sine;
      // Every box lies within the footprint, and no column of points farther aside than this.
      if (passes(fromX, stepX, halfLength + FARTHEST_ASIDE, fromY, stepY, halfWidth + FARTHEST_ASIDE)) continue;
      const acrossX = acrossEast * sine + acrossNorth * cosine;
      const acrossY = acrossEast * cosine - acrossNorth * sine;
      for (let side = 0; side < SIDEWAYS.length; side++) {
        const sideways = SIDEWAYS[side] ?? 0;
        this.hide(obstacle, stepX + acrossX * sideways, stepY + acrossY * sideways, side * HEIGHTS.length);
      }
    }
    const cover = bitsIn(this.coverBits);
    const hidden = bitsIn(this.coverBits | this.hiddenBits);
    this.cover = cover;
    this.concealed = hidden - cover;
    const chestExposed = ((this.coverBits | this.hiddenBits) & CHEST) !== CHEST;
    this.state = chestExposed || hidden < ENOUGH ? 'exposed' : cover >= ENOUGH ? 'in-cover' : 'concealed';
  }

  /** Most are as tall as whoever was asked about before. */
  private riseTo(height: number): void {
    const { eye } = this.viewer;
    if (height === this.height && eye === this.eye) return;
    this.height = height;
    this.eye = eye;
    for (let level = 0; level < HEIGHTS.length; level++) {
      const rise = (HEIGHTS[level] ?? 0) * height - eye;
      this.perRise[level] = rise === 0 ? 0 : 1 / rise;
      if (level === 0) this.lowest = rise;
      this.highest = rise;
    }
  }

  /** Which of the five heights over a place are behind each kind of box of a vehicle, a step in its frame away. */
  private hide(obstacle: Obstacle, stepX: number, stepY: number, shift: number): void {
    const { forward: fromX, right: fromY, halfLength, halfWidth, boxes } = obstacle;
    if (!meets(fromX, stepX, halfLength, fromY, stepY, halfWidth)) return;
    // A way along a face, in it, is not between the faces; asked apart, since dividing by no step has no answer.
    const { way } = this;
    way[0] = fromX;
    way[1] = stepX === 0 ? 0 : 1 / stepX;
    way[2] = fromY;
    way[3] = stepY === 0 ? 0 : 1 / stepY;
    for (let box = 0; box < boxes.length; box += STRIDE) {
      const kind = boxes[box + 6];
      if (kind === ROOF && obstacle.isViewersOwn) continue;
      const bits = this.hiddenBy(boxes, box);
      if (kind === COVERS) this.coverBits |= bits << shift;
      else this.hiddenBits |= bits << shift;
    }
  }

  /** Which of the five heights are behind one box. */
  private hiddenBy(boxes: Float64Array, box: number): number {
    const { way } = this;
    const fromX = way[0] ?? 0;
    const perX = way[1] ?? 0;
    const fromY = way[2] ?? 0;
    const perY = way[3] ?? 0;
    const x0 = boxes[box] ?? 0;
    const x1 = boxes[box + 1] ?? 0;
    const y0 = boxes[box + 2] ?? 0;
    const y1 = boxes[box + 3] ?? 0;
    const startsBetweenX = x0 < fromX && fromX < x1;
    const startsBetweenY = y0 < fromY && fromY < y1;
    // The ground plan of the overlap is the same at every height, so it is worked out once.
    let enter = 0;
    let leave = 1;
    if (perX === 0) {
      if (!startsBetweenX) return 0;
    } else {
      const a = (x0 - fromX) * perX;
      const b = (x1 - fromX) * perX;
      const near = a < b ? a : b;
      const far = a < b ? b : a;
      if (near > enter) enter = near;
      if (far < leave) leave = far;
      if (!(leave - enter > SHORTEST_OVERLAP)) return 0;
    }
    if (perY === 0) {
      if (!startsBetweenY) return 0;
    } else {
      const a = (y0 - fromY) * perY;
      const b = (y1 - fromY) * perY;
      const near = a < b ? a : b;
      const far = a < b ? b : a;
      if (near > enter) enter = near;
      if (far < leave) leave = far;
      if (!(leave - enter > SHORTEST_OVERLAP)) return 0;
    }
    const z0 = boxes[box + 4] ?? 0;
    const z1 = boxes[box + 5] ?? 0;
    const { eye } = this.viewer;
    const startsBetweenZ = z0 < eye && eye < z1;
    // A box that the look starts in does not count.
    if (startsBetweenX && startsBetweenY && startsBetweenZ) return 0;
    // Most boxes are passed over or under by the looks to all five heights.
    const { lowest, highest } = this;
    if (eye + lowest * (lowest < 0 ? leave : enter) >= z1 || eye + highest * (highest > 0 ? leave : enter) <= z0)
      return 0;
    let bits = 0;
    for (let level = 0; level < HEIGHTS.length; level++) {
      const perZ = this.perRise[level] ?? 0;
      if (perZ === 0) {
        if (startsBetweenZ) bits |= 1 << level;
        continue;
      }
      const a = (z0 - eye) * perZ;
      const b = (z1 - eye) * perZ;
      const low = a < b ? a : b;
      const high = a < b ? b : a;
      if ((high < leave ? high : leave) - (low > enter ? low : enter) > SHORTEST_OVERLAP) bits |= 1 << level;
    }
    return bits;
  }
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
