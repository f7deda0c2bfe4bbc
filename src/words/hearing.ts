import type { Speaking } from '../core/analysis/voice.ts';
import { POINTS } from '../core/cover/exposure.ts';
import type { Posture, Windows } from '../core/document/schema.ts';
import { sideOf } from '../core/geometry/compass.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber } from './length.ts';
import { message } from './message.ts';
import { Room } from './room.ts';

interface Cabin {
  readonly name: string;
  readonly windows: Windows;
}

export interface SightInWords {
  readonly name: string;
  readonly metres: number;
  /** degrees clockwise from where they look */
  readonly turn: number | undefined;
  /** of the figure's points */
  readonly seen: number;
  /** not of the vehicle that they look from */
  readonly through: readonly Cabin[];
}

export interface VoiceInWords {
  readonly name: string;
  readonly speaking: Speaking;
  readonly metres: number;
  /** decibels */
  readonly level: number;
  /** decibels */
  readonly snr: number;
}

const SIDES = [
  'ahead',
  'ahead to the right',
  'to the right',
  'behind to the right',
  'behind',
  'behind to the left',
  'to the left',
  'ahead to the left',
] as const;
const POSTURES: Readonly<Record<Posture, string>> = { standing: 'standing', crouching: 'crouching', seated: 'seated' };
const EFFORTS: Readonly<Record<Speaking, string>> = {
  relaxed: 'speaking softly',
  normal: 'speaking',
  raised: 'with a raised voice',
  loud: 'speaking loudly',
  shout: 'shouting',
};
const points = message<{ seen: number; all: number; left: number }>(
  'en',
  '{seen} of {all} points of the figure in view, {left, plural, one {vehicles hide the other} other {vehicles hide the rest}}',
);

const ENGLISH = {
  title: (name: string) => `Eyes and ears: ${name}`,
  who: (posture: Posture, inside: Cabin | undefined) =>
    inside === undefined
      ? `${POSTURES[posture]}, outdoors`
      : `${POSTURES[posture]} in ${inside.name}, looking out through its ${inside.windows} windows`,
  absent: (name: string) => `${name} is not on the scene now.`,
  sights: 'In view',
  nobodyElse: 'Nobody else is on the scene.',
  /** "Officer 1: 4.2 m, ahead to the left, in full view through the closed windows of Patrol car 2" */
  sight: ({ metres, turn, seen, through }: SightInWords, unit: LengthUnit, language: string): string =>
    [
      formatLength(metres, unit, language),
      turn === undefined ? undefined : SIDES[sideOf(turn)],
      `${seen === 0 ? 'hidden by vehicles' : seen === POINTS ? 'in full view' : points({ seen, all: POINTS, left: POINTS - seen })}${
        seen === 0 || through.length === 0
          ? ''
          : `, through the ${through.map(({ name, windows }) => `${windows} windows of ${name}`).join(' and the ')}`
      }`,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  voices: 'Voices that reach them',
  nobodySpeaks: 'Nobody else speaks.',
  /** "shouting, 4.2 m away: 68 dB, 14 dB above the noise" */
  voice: ({ speaking, metres, level, snr }: VoiceInWords, unit: LengthUnit, language: string): string => {
    const over = formatNumber(Math.abs(snr), 0, language);
    return `${EFFORTS[speaking]}, ${formatLength(metres, unit, language)} away: ${formatNumber(level, 0, language)} dB, ${over} dB ${snr < 0 ? 'below' : 'above'} the noise`;
  },
  noise: (decibels: number, language: string) => `noise ${formatNumber(decibels, 0, language)} dB`,
  scale: (decibels: number, language: string) => `${formatNumber(decibels, 0, language)} dB`,
  aboutSight:
    'Vehicles alone hide anybody here; buildings, trees and people do not. Who is behind is seen on turning round.',
  aboutVoice:
    'Noise is that around and every other voice. What is plausible with these levels, never what was heard; closed windows are taken to hold back much of a voice.',
  schematic: 'Places are schematic; all of this follows from them.',
};

export type HearingWords = typeof ENGLISH;

/** The words about what somebody has before their eyes and at their ears. */
export const hearingRoom = new Room<HearingWords>(ENGLISH);

/** The words about somebody's eyes and ears, in a language. */
export function hearingWords(language: string): HearingWords {
  return hearingRoom.in(language);
}
