import type { Place } from '../geometry/vector.ts';
import type { Viewer } from './exposure.ts';
import { type Box, boxesOfModel, glasshouseOf, inFrame, type Standing } from './vehicleBoxes.ts';

/** A look ends at the middle of the highest row of a figure's points, at this share of its height. */
const HEAD = 0.9;
const SHORTEST_OVERLAP = 1e-9;

/** A point in a vehicle's frame: x forward, y to the right, z up, metres. */
type Point = readonly [x: number, y: number, z: number];
type Sides = Pick<Box, 'x' | 'y' | 'z'>;

/**
 * Through whose windows a viewer sees the head of a figure of some height at a place: the ids of vehicles in the order
 * given; none where a vehicle hides it. Two who sit in one vehicle have no glass of it between them.
 * @param inside the vehicle that the figure is in
 * @param height metres
 */
export function glassBetween(
  viewer: Viewer,
  at: Place,
  inside: string | undefined,
  height: number,
  vehicles: readonly Standing[],
): readonly string[] {
  const through: string[] = [];
  for (const vehicle of vehicles) {
    const from: Point = [...inFrame(vehicle, viewer.at), viewer.eye];
    const to: Point = [...inFrame(vehicle, at), HEAD * height];
    const isOwn = vehicle.id === viewer.inside;
    if (boxesOfModel(vehicle.model).some((box) => !(box.roof && isOwn) && !isIn(box, from) && meets(box, from, to)))
      return [];
    const isShared = isOwn && inside === vehicle.id;
    if (!isShared && meets(glasshouseOf(vehicle.model), from, to)) through.push(vehicle.id);
  }
  return through;
}

function spans({ x, y, z }: Sides): readonly [Sides['x'], Sides['y'], Sides['z']] {
  return [x, y, z];
}

function isIn(box: Sides, point: Point): boolean {
  return spans(box).every(([low, high], axis) => low < (point[axis] ?? 0) && (point[axis] ?? 0) < high);
}

/** Whether more than a touch of a segment lies inside a box. */
function meets(box: Sides, from: Point, to: Point): boolean {
  let enter = 0;
  let leave = 1;
  for (const [axis, [low, high]] of spans(box).entries()) {
    const start = from[axis] ?? 0;
    const step = (to[axis] ?? 0) - start;
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const a = (low - start) / step;
    const b = (high - start) / step;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return leave - enter > SHORTEST_OVERLAP;
}
