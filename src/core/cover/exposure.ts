import { minus, type Place } from '../geometry/vector.ts';
import { boxesOfModel, inFrame, type Standing } from './vehicleBoxes.ts';

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

const HEIGHTS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;
const CHEST = 3;
const SIDEWAYS = [-0.2, 0, 0.2] as const;
const ENOUGH = 8;
const SHORTEST_OVERLAP = 1e-9;

export const ALL_EXPOSED: Exposure = { cover: 0, concealed: 0, exposed: 15, state: 'exposed' };

/**
 * What a viewer sees of a figure of some height at a place, past vehicles. Glass, the gap under a body, buildings,
 * trees and people hide nothing.
 */
export function exposureOf(viewer: Viewer, at: Place, height: number, vehicles: readonly Standing[]): Exposure {
  const [east, north] = minus(at, viewer.at);
  const length = Math.hypot(east, north);
  // Straight below the viewer there is no sideways; the model takes east.
  const across: Place = length === 0 ? [1, 0] : [north / length, -east / length];
  let cover = 0;
  let concealed = 0;
  let chestExposed = false;
  for (const sideways of SIDEWAYS) {
    const target: Place = [at[0] + across[0] * sideways, at[1] + across[1] * sideways];
    const hidden = hiding(viewer, target, height, vehicles);
    for (let level = 0; level < HEIGHTS.length; level++) {
      if ((hidden.cover >> level) & 1) cover++;
      else if ((hidden.concealment >> level) & 1) concealed++;
      else if (level === CHEST) chestExposed = true;
    }
  }
  const exposed = 15 - cover - concealed;
  const state = chestExposed
    ? 'exposed'
    : cover >= ENOUGH
      ? 'in-cover'
      : cover + concealed >= ENOUGH
        ? 'concealed'
        : 'exposed';
  return { cover, concealed, exposed, state };
}

/** For the upright of points over one place: which of the five heights each kind of box hides, as bits. */
function hiding(
  viewer: Viewer,
  target: Place,
  height: number,
  vehicles: readonly Standing[],
): { cover: number; concealment: number } {
  let cover = 0;
  let concealment = 0;
  for (const vehicle of vehicles) {
    const from = inFrame(vehicle, viewer.at);
    const to = inFrame(vehicle, target);
    const boxes = boxesOfModel(vehicle.model);
    for (const box of boxes) {
      if (box.roof && vehicle.id === viewer.inside) continue;
      // The ground plan of the overlap is the same at every height, so it is worked out once.
      let enter = 0;
      let leave = 1;
      const x = slab(from[0], to[0] - from[0], box.x);
      enter = Math.max(enter, x[0]);
      leave = Math.min(leave, x[1]);
      if (!(leave - enter > SHORTEST_OVERLAP)) continue;
      const y = slab(from[1], to[1] - from[1], box.y);
      enter = Math.max(enter, y[0]);
      leave = Math.min(leave, y[1]);
      if (!(leave - enter > SHORTEST_OVERLAP)) continue;
      if (startsIn(from, viewer.eye, box)) continue;
      for (let level = 0; level < HEIGHTS.length; level++) {
        const top = (HEIGHTS[level] ?? 0) * height;
        const z = slab(viewer.eye, top - viewer.eye, box.z);
        if (!(Math.min(leave, z[1]) - Math.max(enter, z[0]) > SHORTEST_OVERLAP)) continue;
        if (box.kind === 'cover') cover |= 1 << level;
        else concealment |= 1 << level;
      }
    }
  }
  return { cover, concealment };
}

const NEVER: readonly [number, number] = [1, 0];
const ALWAYS: readonly [number, number] = [0, 1];

/** The part of the way, as shares of it, that lies between two faces. A way along a face, in it, is not between them. */
function slab(from: number, step: number, [low, high]: readonly [number, number]): readonly [number, number] {
  if (step === 0) return low < from && from < high ? ALWAYS : NEVER;
  const a = (low - from) / step;
  const b = (high - from) / step;
  return a < b ? [a, b] : [b, a];
}

function startsIn(
  from: readonly [number, number],
  eye: number,
  box: { x: readonly [number, number]; y: readonly [number, number]; z: readonly [number, number] },
): boolean {
  return (
    box.x[0] < from[0] &&
    from[0] < box.x[1] &&
    box.y[0] < from[1] &&
    from[1] < box.y[1] &&
    box.z[0] < eye &&
    eye < box.z[1]
  );
}
