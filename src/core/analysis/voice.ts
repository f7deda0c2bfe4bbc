import type { Effort, Windows } from '../document/schema.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import type { Constants } from './evidence.ts';

export type Speaking = Exclude<Effort, 'silent'>;

interface Cabin {
  readonly id: string;
  readonly windows: Windows;
}

/** The subject's ear. */
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

export interface Heard {
  /** decibels at the ear */
  readonly level: number;
  /** decibels over the noise, other voices among it */
  readonly snr: number;
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

const energyOf = (decibels: number): number => 10 ** (decibels / 10);
const decibelsOf = (energy: number): number => 10 * Math.log10(energy);

/** The energy of the noise at the ear when nobody speaks. */
function silence(ear: Ear, constants: Constants): number {
  if (ear.cabin === undefined) return energyOf(ear.ambient);
  return energyOf(constants.cabin) + energyOf(ear.ambient - insulationOf(ear.cabin, constants));
}

/** How each talker is heard. Levels and noises are taken as comparable overall levels. */
export function heardBy(ear: Ear, talkers: readonly Talker[], constants: Constants): Heard[] {
  const levels = talkers.map(
    ({ at, cabin, speaking }) =>
      levelAtOneMetre(speaking, constants) -
      20 * Math.log10(Math.max(distanceBetween(ear.at, at), 1)) -
      insulationBetween(cabin, ear.cabin, constants),
  );
  const base = silence(ear, constants);
  return levels.map((level, index) => {
    // Summed anew for each, since taking one loud voice out of a sum of all would leave rounding in place of noise.
    let noise = base;
    levels.forEach((other, otherIndex) => {
      if (otherIndex !== index) noise += energyOf(other);
    });
    return { level, snr: level - decibelsOf(noise) };
  });
}

/** Metres at which one talker alone, outdoors, is just understood, by effort; 0 where that is at no distance. */
export function reachesOf(ear: Ear, constants: Constants): Readonly<Record<Speaking, number>> {
  return {
    relaxed: reachOf('relaxed', ear, constants),
    normal: reachOf('normal', ear, constants),
    raised: reachOf('raised', ear, constants),
    loud: reachOf('loud', ear, constants),
    shout: reachOf('shout', ear, constants),
  };
}

function reachOf(effort: Speaking, ear: Ear, constants: Constants): number {
  const left =
    levelAtOneMetre(effort, constants) -
    insulationOf(ear.cabin, constants) -
    decibelsOf(silence(ear, constants)) -
    constants.understood;
  // Within 1 m a voice counts as at 1 m, so one that is not understood there is not understood at all.
  return left < 0 ? 0 : 10 ** (left / 20);
}
