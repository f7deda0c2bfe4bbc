import type { Arrangement, WhatIf } from '../arrangement/arrangement.ts';
import type { Scene } from '../document/scene.ts';
import { type Constants, NOMINAL } from './evidence.ts';
import { ambientOf, PRESENT, talkersAmong, vehicleOf } from './present.ts';
import { hear, Hearing, type Speaking } from './voice.ts';

/** A voice at somebody's ear. */
export interface Heard {
  readonly id: string;
  readonly speaking: Speaking;
  /** decibels at the ear */
  readonly level: number;
  /** decibels: speech-to-noise ratio, other voices among the noise */
  readonly snr: number;
}

/**
 * How anybody hears everyone else who speaks, in document order; what they say themselves is left out, as it is with the
 * subject. None where they are not on the scene.
 */
export function heardBy(
  listener: string,
  scene: Scene,
  arrangement: Arrangement,
  configuration: WhatIf,
  constants: Constants = NOMINAL,
): readonly Heard[] {
  const people = arrangement.people.filter(({ presence }) => presence >= PRESENT);
  const vehicles = arrangement.vehicles.filter(({ presence }) => presence >= PRESENT);
  const own = people.find(({ id }) => id === listener);
  if (own === undefined) return [];
  const talkers = talkersAmong(people, vehicles, listener);
  const ear = {
    at: own.at,
    cabin: vehicleOf(own.inside, vehicles),
    ambient: ambientOf(scene, configuration, constants),
  };
  const hearing = new Hearing(talkers.length);
  hear(ear, talkers, constants, hearing);
  return talkers.map(({ id, speaking }, index) => ({
    id,
    speaking,
    level: hearing.levels[index] ?? Number.NaN,
    snr: hearing.ratios[index] ?? Number.NaN,
  }));
}
