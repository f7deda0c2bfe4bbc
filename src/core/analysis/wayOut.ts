import { fromFrame, inFrame, sizeOf, type Standing } from '../cover/vehicleBoxes.ts';
import type { Scene } from '../document/scene.ts';
import type { Constants } from './evidence.ts';

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
  let ahead = constants.wayOutFar;
  let behind = constants.wayOutFar;
  for (const other of vehicles) {
    if (other === vehicle) continue;
    const reach = extentInCorridor(vehicle, other, width / 2 + constants.wayOutMargin);
    if (reach === undefined) continue;
    const [rear, front] = reach;
    if (front > length / 2) ahead = Math.min(ahead, Math.max(0, rear - length / 2));
    if (rear < -length / 2) behind = Math.min(behind, Math.max(0, -length / 2 - front));
  }
  const longer = Math.max(ahead, behind);
  return { ahead, behind, longer, boxedIn: longer < constants.boxedUnder };
}

type Corner = readonly [forward: number, right: number];

/** From where to where, metres forward, another vehicle's footprint lies in the corridor; undefined where it does not. */
function extentInCorridor(
  vehicle: Standing,
  other: Standing,
  halfWidth: number,
): readonly [number, number] | undefined {
  const { length, width } = sizeOf(other.model);
  const corner = (forward: number, right: number): Corner =>
    inFrame(vehicle, fromFrame(other, (forward * length) / 2, (right * width) / 2));
  const corners = [corner(1, 1), corner(-1, 1), corner(-1, -1), corner(1, -1)];
  const rights = corners.map(([, right]) => right);
  // Touching the corridor's side is not meeting it.
  if (!(Math.max(...rights) > -halfWidth && Math.min(...rights) < halfWidth)) return undefined;
  const forwards: number[] = [];
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a;
    if (Math.abs(a[1]) <= halfWidth) forwards.push(a[0]);
    for (const side of [-halfWidth, halfWidth]) {
      if (a[1] < side !== b[1] < side) forwards.push(a[0] + ((b[0] - a[0]) * (side - a[1])) / (b[1] - a[1]));
    }
  });
  return [Math.min(...forwards), Math.max(...forwards)];
}
