import { radians } from '../geometry/angle.ts';
import type { Place } from '../geometry/vector.ts';
import { sizeOf, type Standing } from './vehicleBoxes.ts';

/** Less than this share of a way within something is a touch. */
export const SHORTEST_OVERLAP = 1e-9;

/** Where a vehicle stands, and which way; metres. */
export interface Footprint {
  readonly vehicle: Standing;
  readonly sine: number;
  readonly cosine: number;
  readonly halfLength: number;
  readonly halfWidth: number;
  /** from the middle to a corner: no part is farther */
  readonly reach: number;
}

/**
 * Where vehicles stand, for walks and places among them. Made once for vehicles that may be written to other places
 * afterwards, though not turned; asked many times, without allocating.
 */
export class Footprints {
  readonly all: readonly Footprint[];

  constructor(vehicles: readonly Standing[]) {
    this.all = vehicles.map((vehicle) => {
      const angle = radians(vehicle.bearing);
      const { length, width } = sizeOf(vehicle.model);
      return {
        vehicle,
        sine: Math.sin(angle),
        cosine: Math.cos(angle),
        halfLength: length / 2,
        halfWidth: width / 2,
        reach: Math.sqrt(length * length + width * width) / 2,
      };
    });
  }

  /** Whether a straight walk goes through any footprint; along its side is past it. */
  isCrossed(fromEast: number, fromNorth: number, toEast: number, toNorth: number): boolean {
    const stepEast = toEast - fromEast;
    const stepNorth = toNorth - fromNorth;
    const length = Math.sqrt(stepEast * stepEast + stepNorth * stepNorth);
    for (const { vehicle, sine, cosine, halfLength, halfWidth, reach } of this.all) {
      const dx = fromEast - vehicle.at[0];
      const dy = fromNorth - vehicle.at[1];
      const far = length + reach;
      if (dx * dx + dy * dy > far * far) continue;
      const fromX = dx * sine + dy * cosine;
      const fromY = dx * cosine - dy * sine;
      const stepX = stepEast * sine + stepNorth * cosine;
      const stepY = stepEast * cosine - stepNorth * sine;
      if (meets(fromX, stepX, halfLength, fromY, stepY, halfWidth)) return true;
    }
    return false;
  }

  /** Plan distance to the footprint of one of the vehicles, metres, 0 inside it; not a number where it is not among them. */
  distanceTo(id: string | undefined, at: Place): number {
    for (const { vehicle, sine, cosine, halfLength, halfWidth } of this.all) {
      if (vehicle.id !== id) continue;
      const dx = at[0] - vehicle.at[0];
      const dy = at[1] - vehicle.at[1];
      const x = Math.max(0, Math.abs(dx * sine + dy * cosine) - halfLength);
      const y = Math.max(0, Math.abs(dx * cosine - dy * sine) - halfWidth);
      return Math.sqrt(x * x + y * y);
    }
    return Number.NaN;
  }

  /** Whether a place lies inside a footprint, its border not counted, other than that of one vehicle. */
  isOn(east: number, north: number, except: string | undefined): boolean {
    for (const { vehicle, sine, cosine, halfLength, halfWidth, reach } of this.all) {
      const dx = east - vehicle.at[0];
      const dy = north - vehicle.at[1];
      if (dx * dx + dy * dy > reach * reach) continue;
      if (Math.abs(dx * sine + dy * cosine) >= halfLength || Math.abs(dx * cosine - dy * sine) >= halfWidth) continue;
      if (vehicle.id !== except) return true;
    }
    return false;
  }
}

/** Whether a way passes two pairs of faces about the middle: it lies beyond one of them, or they on one side of it. */
export function passes(
  fromX: number,
  stepX: number,
  halfX: number,
  fromY: number,
  stepY: number,
  halfY: number,
): boolean {
  const longX = Math.abs(stepX);
  const longY = Math.abs(stepY);
  return (
    Math.abs(2 * fromX + stepX) > longX + 2 * halfX ||
    Math.abs(2 * fromY + stepY) > longY + 2 * halfY ||
    Math.abs(fromX * stepY - fromY * stepX) > halfX * longY + halfY * longX
  );
}

/** Whether more than a touch of a way lies within two pairs of faces about the middle. */
export function meets(
  fromX: number,
  stepX: number,
  halfX: number,
  fromY: number,
  stepY: number,
  halfY: number,
): boolean {
  // Written out for either axis: where both call one piece, samples take a twentieth longer.
  let enter = 0;
  let leave = 1;
  if (stepX === 0) {
    if (Math.abs(fromX) >= halfX) return false;
  } else {
    const a = (-halfX - fromX) / stepX;
    const b = (halfX - fromX) / stepX;
    enter = Math.max(enter, a < b ? a : b);
    leave = Math.min(leave, a < b ? b : a);
  }
  if (stepY === 0) {
    if (Math.abs(fromY) >= halfY) return false;
  } else {
    const a = (-halfY - fromY) / stepY;
    const b = (halfY - fromY) / stepY;
    enter = Math.max(enter, a < b ? a : b);
    leave = Math.min(leave, a < b ? b : a);
  }
  return leave - enter > SHORTEST_OVERLAP;
}
