import type { WhatIf } from '../arrangement/arrangement.ts';
import type { Weapon } from '../document/schema.ts';
import type { Constants } from './evidence.ts';

/** Why a closing time does not apply: the threat is a firearm, none is assumed, or the subject sits in a vehicle. */
export type NoClosing = 'firearm' | 'no-threat' | 'inside';

/** Newton's error is squared at every step, so a step this small leaves far less than the 1e-9 s that are asked for. */
const SMALLEST_STEP = 1e-7;
const MOST_STEPS = 100;

/** Whether a time to close means something; null where it does. An absent threat is an unknown one. */
export function whyNoClosing(threat: WhatIf['threat'], inside: boolean): NoClosing | null {
  switch (threat) {
    case 'firearm':
      return 'firearm';
    case 'none':
      return 'no-threat';
    case 'unknown':
    case 'contact':
    case undefined:
      return inside ? 'inside' : null;
  }
}

/** Seconds in which somebody who starts from standing runs a distance in metres: x(t) = v (t − τ (1 − e^(−t/τ))). */
export function timeToRun(distance: number, { runSpeed: v, runLag: lag, runFactor }: Constants): number {
  if (distance <= 0) return 0;
  // x bends upwards and this start lies beyond the answer, so Newton's steps come down to it and never past it.
  let t = distance / v + lag;
  for (let k = 0; k < MOST_STEPS; k++) {
    const left = Math.expm1(-t / lag);
    const step = (v * (t + lag * left) - distance) / (-v * left);
    t -= step;
    if (Math.abs(step) < SMALLEST_STEP) break;
  }
  return t * runFactor;
}

/** Seconds until an officer acts with their weapon; not a number where there is none, it is not known, or nothing is claimed. */
export function responseTime(weapon: Weapon, { decision, draw, aimed }: Constants): number {
  switch (weapon) {
    case 'holstered':
      return decision + draw;
    case 'low-ready':
    case 'aimed':
      return aimed;
    case 'none':
    case 'unknown':
      return Number.NaN;
  }
}

/** Seconds until somebody is at a spot behind cover so many metres away: they react, decide and run. */
export function timeToCover(distance: number, constants: Constants): number {
  return constants.reaction + constants.decision + timeToRun(distance, constants);
}
