import { sizeOf, type Standing } from '../cover/vehicleBoxes.ts';
import type { Scene } from '../document/scene.ts';
import { radians } from '../geometry/angle.ts';
import type { Constants } from './evidence.ts';

/** The corners of a footprint, in halves of its length and width, all the way round. */
const CORNERS = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
] as const;

/** The vehicle that the subject was last in as the phases have it, up to one of them. */
export function lastVehicle(scene: Scene, phase: number): string | undefined {
  for (let index = phase; index >= 0; index--) {
    const inside = scene.phases[index]?.people.get(scene.subject)?.inside;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

export interface WayOut {
  /** metres free from the front bumper, and from the rear one */
  readonly ahead: number;
  readonly behind: number;
  /** metres: the longer of the free lengths ahead and behind */
  readonly longer: number;
  /** too short both ways */
  readonly boxedIn: boolean;
}

/** How far a vehicle could go straight on either way until its corridor meets another. Kerbs and buildings are not considered. */
export function wayOutOf(vehicle: Standing, vehicles: readonly Standing[], constants: Constants): WayOut {
  const { length, width } = sizeOf(vehicle.model);
  const halfWidth = width / 2 + constants.wayOutMargin;
  const angle = radians(vehicle.bearing);
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  let ahead = constants.wayOutFar;
  let behind = constants.wayOutFar;
  for (const other of vehicles) {
    if (other === vehicle) continue;
    const dx = other.at[0] - vehicle.at[0];
    const dy = other.at[1] - vehicle.at[1];
    const reach = extentInCorridor(other, dx * sine + dy * cosine, dx * cosine - dy * sine, vehicle.bearing, halfWidth);
    if (reach === undefined) continue;
    const [rear, front] = reach;
    if (front > length / 2) ahead = Math.min(ahead, Math.max(0, rear - length / 2));
    if (rear < -length / 2) behind = Math.min(behind, Math.max(0, -length / 2 - front));
  }
  const longer = Math.max(ahead, behind);
  return { ahead, behind, longer, boxedIn: longer < constants.boxedUnder };
}

/**
 * From where to where, metres forward, another vehicle's footprint lies in the corridor; undefined where it does not.
 * @param forward the other's middle, metres forward of the vehicle, and to its right
 */
function extentInCorridor(
  other: Standing,
  forward: number,
  right: number,
  bearing: number,
  halfWidth: number,
): readonly [number, number] | undefined {
  const { length, width } = sizeOf(other.model);
  // Most vehicles stand well beside the corridor, whichever way they point.
  if (Math.abs(right) >= halfWidth + (length + width) / 2) return undefined;
  const turn = radians(other.bearing - bearing);
  const long = Math.cos(turn) * (length / 2);
  const longAside = Math.sin(turn) * (length / 2);
  const wide = -Math.sin(turn) * (width / 2);
  const wideAside = Math.cos(turn) * (width / 2);
  let rear = Infinity;
  let front = -Infinity;
  let most = -Infinity;
  let least = Infinity;
  for (let k = 0; k < CORNERS.length; k++) {
    const [alongIt, acrossIt] = CORNERS[k] ?? [0, 0];
    const [alongNext, acrossNext] = CORNERS[(k + 1) % CORNERS.length] ?? [0, 0];
    const x = forward + alongIt * long + acrossIt * wide;
    const y = right + alongIt * longAside + acrossIt * wideAside;
    const nextX = forward + alongNext * long + acrossNext * wide;
    const nextY = right + alongNext * longAside + acrossNext * wideAside;
    most = Math.max(most, y);
    least = Math.min(least, y);
    if (Math.abs(y) <= halfWidth) {
      rear = Math.min(rear, x);
      front = Math.max(front, x);
    }
    for (let side = -halfWidth; side <= halfWidth; side += 2 * halfWidth) {
      if (y < side === nextY < side) continue;
      const crossing = x + ((nextX - x) * (side - y)) / (nextY - y);
      rear = Math.min(rear, crossing);
      front = Math.max(front, crossing);
    }
  }
  // Touching the corridor's side is not meeting it.
  return most > -halfWidth && least < halfWidth ? [rear, front] : undefined;
}
