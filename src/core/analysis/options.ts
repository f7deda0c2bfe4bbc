import { inFrame, sizeOf, type Standing } from '../cover/vehicleBoxes.ts';
import type { Exposure } from '../cover/exposure.ts';
import type { Weapon } from '../document/schema.ts';
import { alongBearing, bearingTo } from '../geometry/angle.ts';
import { distanceBetween, plus, times, type Place } from '../geometry/vector.ts';
import { timeToRun } from './closing.ts';
import { smallest } from './distance.ts';
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

interface OfficerThere {
  readonly at: Place;
  /** degrees clockwise from north */
  readonly bearing: number;
  readonly weapon: Weapon;
  readonly engaged: boolean;
  readonly speaks: boolean;
  readonly state: Exposure['state'] | null;
  /** metres to the nearest spot behind cover, null where there is none */
  readonly nearestCover: number | null;
}

interface RelativeThere {
  readonly at: Place;
  /** in line of some officer's to the subject */
  readonly inLine: boolean;
}

/** What the options are decided on. */
export interface Situation {
  readonly subject: Place;
  readonly inside: boolean;
  readonly boxedIn: boolean | null;
  /** metres at which a normal voice is just understood */
  readonly normalReach: number;
  readonly officers: readonly OfficerThere[];
  readonly relatives: readonly RelativeThere[];
  readonly vehicles: readonly Standing[];
  /** whether spots behind cover were looked for */
  readonly spots: boolean;
}

/** Each option, in the model's order. Without spots, reaching cover is left out. There is no total. */
export function optionsOf(situation: Situation, constants: Constants): Option[] {
  const engaged = situation.officers.filter((officer) => officer.engaged);
  return [
    calmVoice(situation, engaged),
    oneVoice(situation),
    stepBack(situation, engaged, constants),
    ...(situation.spots ? [reachCover(engaged, constants)] : []),
    handsFree(engaged),
    containAndWait(situation, engaged),
    withRelative(situation, constants),
  ];
}

const openIf = (open: boolean): Option['state'] => (open ? 'open' : 'not-open');

function calmVoice({ subject, normalReach }: Situation, engaged: readonly OfficerThere[]): Option {
  const id = 'calm-voice';
  const nearest = smallest(engaged.map((officer) => distanceBetween(subject, officer.at)));
  if (nearest === null) return { id, state: 'not-open', reason: { code: 'nobody-engaged' } };
  if (normalReach === 0) return { id, state: 'not-open', reason: { code: 'no-reach' } };
  const open = nearest <= normalReach;
  return {
    id,
    state: openIf(open),
    reason: { code: open ? 'within-reach' : 'beyond-reach', nearest, reach: normalReach },
  };
}

function oneVoice({ officers }: Situation): Option {
  const speaking = officers.filter((officer) => officer.speaks).length;
  return { id: 'one-voice', state: openIf(speaking <= 1), reason: { code: 'speakers', officers: speaking } };
}

function stepBack(
  { subject, vehicles }: Situation,
  engaged: readonly OfficerThere[],
  { stepBack: metres }: Constants,
): Option {
  const able = engaged.filter(({ at, bearing }) => {
    // On the subject, away is backwards, as it is in an arrangement.
    const back = plus(at, times(alongBearing(bearingTo(subject, at) ?? bearing + 180), metres));
    return !vehicles.some((vehicle) => crossesFootprint(vehicle, at, back));
  }).length;
  return {
    id: 'step-back',
    state: openIf(able === engaged.length),
    reason: { code: 'room-behind', able, of: engaged.length, metres },
  };
}

function reachCover(engaged: readonly OfficerThere[], constants: Constants): Option {
  const seconds = constants.coverInTime;
  const able = engaged.filter(
    ({ state, nearestCover }) =>
      state === 'in-cover' || (nearestCover !== null && timeToRun(nearestCover, constants) <= seconds),
  ).length;
  return {
    id: 'reach-cover',
    state: openIf(able === engaged.length),
    reason: { code: 'cover-in-time', able, of: engaged.length, seconds },
  };
}

function handsFree(engaged: readonly OfficerThere[]): Option {
  const id = 'hands-free';
  if (engaged.length === 0) return { id, state: 'not-open', reason: { code: 'nobody-engaged' } };
  const free = engaged.filter(({ weapon }) => weapon === 'none' || weapon === 'holstered').length;
  const unknown = engaged.filter(({ weapon }) => weapon === 'unknown').length;
  const state = free === 0 && unknown > 0 ? 'unknown' : openIf(free > 0);
  return { id, state, reason: { code: 'hands', free, unknown, of: engaged.length } };
}

function containAndWait({ boxedIn, inside }: Situation, engaged: readonly OfficerThere[]): Option {
  const hidden = engaged.filter(({ state }) => state === 'in-cover' || state === 'concealed').length;
  const open = boxedIn === true && inside && hidden === engaged.length;
  return {
    id: 'contain-and-wait',
    state: openIf(open),
    reason: { code: 'contained', boxedIn, inside, hidden, of: engaged.length },
  };
}

/** About the relative for whom most of it holds, the first among equals. */
function withRelative(
  { subject, officers, relatives }: Situation,
  { relativeFrom, relativeCompany }: Constants,
): Option {
  const id = 'relative';
  let best: { readonly reason: Reason; readonly holding: number } | undefined;
  for (const { at, inLine } of relatives) {
    const distance = distanceBetween(subject, at);
    const officer = smallest(officers.map((one) => distanceBetween(one.at, at)));
    const far = distance >= relativeFrom;
    const accompanied = officer !== null && officer <= relativeCompany;
    const holding = Number(far) + Number(!inLine) + Number(accompanied);
    if (best === undefined || holding > best.holding)
      best = { reason: { code: 'relative', distance, inLine, officer }, holding };
  }
  if (best === undefined) return { id, state: 'not-open', reason: { code: 'no-relative' } };
  return { id, state: openIf(best.holding === 3), reason: best.reason };
}

/** Whether a straight walk goes through a vehicle's footprint; along its side is past it. */
function crossesFootprint(vehicle: Standing, from: Place, to: Place): boolean {
  const { length, width } = sizeOf(vehicle.model);
  const start = inFrame(vehicle, from);
  const end = inFrame(vehicle, to);
  let enter = 0;
  let leave = 1;
  for (const [axis, half] of [
    [0, length / 2],
    [1, width / 2],
  ] as const) {
    const step = end[axis] - start[axis];
    if (step === 0) {
      if (Math.abs(start[axis]) >= half) return false;
      continue;
    }
    const a = (-half - start[axis]) / step;
    const b = (half - start[axis]) / step;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return leave - enter > 1e-9;
}
