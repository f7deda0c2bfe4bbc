import type { Constants } from './evidence.ts';

/** What an option rests on: numbers with names, lengths in metres, times in seconds. Text is made of it elsewhere. */
type Reason =
  | { readonly code: 'nobody-engaged' }
  | { readonly code: 'within-reach' | 'beyond-reach'; readonly nearest: number; readonly reach: number }
  | { readonly code: 'no-reach' }
  | { readonly code: 'speakers'; readonly officers: number }
  | { readonly code: 'room-behind'; readonly able: number; readonly of: number; readonly metres: number }
  | { readonly code: 'cover-in-time'; readonly able: number; readonly of: number; readonly seconds: number }
  | { readonly code: 'hands'; readonly free: number; readonly unknown: number; readonly of: number }
  | {
      readonly code: 'contained';
      readonly boxedIn: boolean | null;
      readonly inside: boolean;
      readonly hidden: number;
      readonly of: number;
    }
  | { readonly code: 'no-relative' }
  | { readonly code: 'relative'; readonly distance: number; readonly inLine: boolean; readonly officer: number | null };

export interface Option {
  readonly id:
    | 'calm-voice'
    | 'one-voice'
    | 'step-back'
    | 'reach-cover'
    | 'hands-free'
    | 'contain-and-wait'
    | 'relative';
  readonly state: 'open' | 'not-open' | 'unknown';
  readonly reason: Reason;
}

/** What the options are decided on. Written over from sample to sample. */
export interface Situation {
  /** engaged officers */
  engaged: number;
  /** metres to the nearest of them; not a number without any */
  nearestEngaged: number;
  /** metres at which a normal voice is just understood */
  normalReach: number;
  /** officers who speak */
  speaking: number;
  /** engaged officers with room behind them */
  ableToStepBack: number;
  /** engaged officers in cover or at cover in time; not a number where spots were not looked for */
  ableToReachCover: number;
  /** engaged officers with no weapon out, and with an unknown one */
  free: number;
  unknown: number;
  /** undefined without a vehicle */
  boxedIn: boolean | undefined;
  inside: boolean;
  /** engaged officers in cover or concealed */
  hidden: number;
  /** the relative for whom most holds: metres to the subject, not a number without a relative */
  relativeDistance: number;
  relativeInLine: boolean;
  /** metres to the nearest officer; not a number without one */
  relativeOfficer: number;
}

/** How many of the three conditions about a relative hold. */
export function heldByRelative(
  distance: number,
  inLine: boolean,
  officer: number,
  { relativeFrom, relativeCompany }: Constants,
): number {
  return Number(distance >= relativeFrom) + Number(!inLine) + Number(officer <= relativeCompany);
}

/** Whether an option is open. */
export function isOpen(id: Option['id'], there: Situation, constants: Constants): boolean {
  switch (id) {
    case 'calm-voice':
      return there.normalReach > 0 && there.nearestEngaged <= there.normalReach;
    case 'one-voice':
      return there.speaking <= 1;
    case 'step-back':
      return there.ableToStepBack === there.engaged;
    case 'reach-cover':
      return there.ableToReachCover === there.engaged;
    case 'hands-free':
      return there.free > 0;
    case 'contain-and-wait':
      return there.boxedIn === true && there.inside && there.hidden === there.engaged;
    case 'relative':
      return heldByRelative(there.relativeDistance, there.relativeInLine, there.relativeOfficer, constants) === 3;
  }
}

export const OPTIONS = [
  'calm-voice',
  'one-voice',
  'step-back',
  'reach-cover',
  'hands-free',
  'contain-and-wait',
  'relative',
] as const satisfies readonly Option['id'][];

/** Each option, in the model's order. Without spots, reaching cover is left out. There is no total. */
export function optionsOf(there: Situation, constants: Constants): Option[] {
  return OPTIONS.filter((id) => id !== 'reach-cover' || !Number.isNaN(there.ableToReachCover)).map((id) => {
    const open = isOpen(id, there, constants);
    const unknown = id === 'hands-free' && !open && there.unknown > 0;
    return { id, state: unknown ? 'unknown' : open ? 'open' : 'not-open', reason: reasonFor(id, there, constants) };
  });
}

function reasonFor(id: Option['id'], there: Situation, constants: Constants): Reason {
  const { engaged: of } = there;
  switch (id) {
    case 'calm-voice': {
      if (of === 0) return { code: 'nobody-engaged' };
      if (there.normalReach === 0) return { code: 'no-reach' };
      const { nearestEngaged: nearest, normalReach: reach } = there;
      return { code: nearest <= reach ? 'within-reach' : 'beyond-reach', nearest, reach };
    }
    case 'one-voice':
      return { code: 'speakers', officers: there.speaking };
    case 'step-back':
      return { code: 'room-behind', able: there.ableToStepBack, of, metres: constants.stepBack };
    case 'reach-cover':
      return { code: 'cover-in-time', able: there.ableToReachCover, of, seconds: constants.coverInTime };
    case 'hands-free':
      return of === 0 ? { code: 'nobody-engaged' } : { code: 'hands', free: there.free, unknown: there.unknown, of };
    case 'contain-and-wait':
      return {
        code: 'contained',
        boxedIn: there.boxedIn ?? null,
        inside: there.inside,
        hidden: there.hidden,
        of,
      };
    case 'relative': {
      const { relativeDistance: distance, relativeInLine: inLine, relativeOfficer: officer } = there;
      if (Number.isNaN(distance)) return { code: 'no-relative' };
      return { code: 'relative', distance, inLine, officer: Number.isNaN(officer) ? null : officer };
    }
  }
}
