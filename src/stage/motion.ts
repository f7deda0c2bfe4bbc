import { turnBetween } from '../core/geometry/angle.ts';

/** Nearer than this share of the way, a motion has arrived. */
const NEAR = 1e-3;

/**
 * A value on its way: what is left halves every `halfLife` seconds, whatever the frames do. Damping by a and then by b
 * is damping by a + b.
 */
export function damp(current: number, target: number, halfLife: number, elapsed: number): number {
  if (halfLife <= 0) return target;
  return target + (current - target) * 2 ** (-elapsed / halfLife);
}

/** The same for bearings, degrees, the short way round. */
export function dampBearing(current: number, target: number, halfLife: number, elapsed: number): number {
  return damp(target - turnBetween(current, target), target, halfLife, elapsed);
}

/** Whether what is left is too little to see, given what counts as one unit of sight there. */
export function hasArrived(current: number, target: number, unit: number): boolean {
  return Math.abs(target - current) <= unit * NEAR;
}
