import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength } from './length.ts';
import { stageWords } from './stage.ts';
import { Room } from './room.ts';

const ENGLISH = {
  title: 'Rulers',
  from: 'From',
  to: 'to',
  add: 'Add',
  place: 'a place',
  remove: (name: string) => `Remove: ${name}`,
  ruler: (from: string, to: string) => `${from} to ${to}`,
  length: (length: number, east: number, north: number, unit: LengthUnit, language: string) =>
    `${formatLength(length, unit, language)} (${stageWords(language).legs(east, north, unit, language)})`,
  absent: 'not on the scene now',
  angle: (at: string, degrees: string) => `Angle at ${at}: ${degrees}`,
  none: 'None yet. Lay one with the ruler on the stage, or here.',
};

export type RulerWords = typeof ENGLISH;

/** The words about rulers. */
export const rulerRoom = new Room<RulerWords>(ENGLISH);

/** The words about rulers, in a language; English where it has none. */
export function rulerWords(language: string): RulerWords {
  return rulerRoom.in(language);
}
