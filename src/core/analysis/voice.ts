import type { Effort, Windows } from '../document/schema.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import type { Constants } from './evidence.ts';

export type Speaking = Exclude<Effort, 'silent'>;

/** From the softest to the loudest. */
export const EFFORTS = ['relaxed', 'normal', 'raised', 'loud', 'shout'] as const satisfies readonly Speaking[];

interface Cabin {
  readonly id: string;
  readonly windows: Windows;
}

/** Somebody's ear: the subject's in the measures. */
export interface Ear {
  readonly at: Place;
  /** the vehicle that the ear is in */
  readonly cabin: Cabin | undefined;
  /** noise outdoors, dB(A) */
  readonly ambient: number;
}

export interface Talker {
  readonly at: Place;
  readonly cabin: Cabin | undefined;
  readonly speaking: Speaking;
}

/** Room for how some talkers are heard, by index. */
export class Hearing {
  /** decibels at the ear */
  readonly levels: Float64Array;
  /** decibels over the noise, other voices among it */
  readonly ratios: Float64Array;
  readonly energies: Float64Array;

  constructor(talkers: number) {
    this.levels = new Float64Array(talkers);
    this.ratios = new Float64Array(talkers);
    this.energies = new Float64Array(talkers);
  }
}

/** How loud a voice is at 1 m, decibels. */
function levelAtOneMetre(effort: Speaking, constants: Constants): number {
  switch (effort) {
    case 'relaxed':
      return constants.voiceRelaxed;
    case 'normal':
      return constants.voiceNormal;
    case 'raised':
      return constants.voiceRaised;
    case 'loud':
      return constants.voiceLoud;
    case 'shout':
      return constants.voiceShout;
  }
}

/** What a vehicle takes from a voice that goes in or out, decibels. */
function insulationOf(cabin: Cabin | undefined, { insulation, openWindow }: Constants): number {
  if (cabin === undefined) return 0;
  return cabin.windows === 'open' ? Math.max(0, insulation - openWindow) : insulation;
}

/** What lies between a talker and the ear: nothing where both are outdoors or in one vehicle. */
function insulationBetween(talker: Cabin | undefined, ear: Cabin | undefined, constants: Constants): number {
  if (talker?.id === ear?.id) return 0;
  return insulationOf(talker, constants) + insulationOf(ear, constants);
}

const NEPERS_PER_DECIBEL = Math.LN10 / 20;
// By exp, which takes a third of the time that a power of ten does.
const energyOf = (decibels: number): number => Math.exp(2 * NEPERS_PER_DECIBEL * decibels);
const decibelsOf = (energy: number): number => 10 * Math.log10(energy);

/** The energy of the noise at the ear when nobody speaks. */
function silence(ear: Ear, constants: Constants): number {
  if (ear.cabin === undefined) return energyOf(ear.ambient);
  return energyOf(constants.cabin) + energyOf(ear.ambient - insulationOf(ear.cabin, constants));
}

/**
 * How each talker is heard: decibels at the ear, and over the noise, other voices among it. Levels and noises are taken
 * as comparable overall levels.
 * @param heard room for as many levels and ratios, written over
 */
export function hear(ear: Ear, talkers: readonly Talker[], constants: Constants, heard: Hearing): void {
  const { levels, ratios, energies } = heard;
  for (let k = 0; k < talkers.length; k++) {
    const talker = talkers[k];
    if (talker === undefined) continue;
    const level =
      levelAtOneMetre(talker.speaking, constants) -
      20 * Math.log10(Math.max(distanceBetween(ear.at, talker.at), 1)) -
      insulationBetween(talker.cabin, ear.cabin, constants);
    levels[k] = level;
    energies[k] = energyOf(level);
  }
  const base = silence(ear, constants);
  for (let k = 0; k < talkers.length; k++) {
    // Summed anew for each, since taking one loud voice out of a sum of all would leave rounding in place of noise.
    let noise = base;
    for (let other = 0; other < talkers.length; other++) if (other !== k) noise += energies[other] ?? 0;
    ratios[k] = (levels[k] ?? 0) - decibelsOf(noise);
  }
}

/** Metres at which one talker alone, outdoors, is just understood, for each of some efforts; 0 where that is at no distance. */
export function reachesOf(ear: Ear, constants: Constants, reaches: Float64Array): void {
  const lost = insulationOf(ear.cabin, constants) + decibelsOf(silence(ear, constants)) + constants.understood;
  for (let k = 0; k < EFFORTS.length; k++) {
    const left = levelAtOneMetre(EFFORTS[k] ?? 'normal', constants) - lost;
    // Within 1 m a voice counts as at 1 m, so one that is not understood there is not understood at all.
    reaches[k] = left < 0 ? 0 : Math.exp(NEPERS_PER_DECIBEL * left);
  }
}
