import type { Contested } from '../core/analysis/assumptions.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { CONSTANT_NAMES, constantAmount, GRADES, spreadInWords, UNIT_NAMES, unitOf } from './origins/constants.ts';
import { OF_COVER } from './origins/cover.ts';
import type { ConstantName, OriginInWords } from './origins/origin.ts';
import { OF_PLACES } from './origins/places.ts';
import { OF_TIMES } from './origins/times.ts';
import { OF_VOICES } from './origins/voices.ts';
import { Room } from './room.ts';

const ORIGINS = { ...OF_PLACES, ...OF_TIMES, ...OF_COVER, ...OF_VOICES } as const;

/** Every figure whose origin can be read. */
export type Origin = keyof typeof ORIGINS;

const ENGLISH = {
  title: 'Where this comes from',
  of: (figure: string) => `Where this comes from: ${figure}`,
  origins: ORIGINS as Readonly<Record<Origin, OriginInWords>>,

  formula: 'How it is worked out',
  constants: 'What it rests on',
  noConstants: 'No constant enters it: it follows from who is drawn where and how.',
  table: { name: 'Figure', value: 'Value', spread: 'Spread', source: 'Source', sure: 'How sure' },
  names: CONSTANT_NAMES,
  units: UNIT_NAMES,
  unitOf,
  amount: constantAmount,
  spread: (name: ConstantName, unit: LengthUnit, language: string) => spreadInWords(name, unit, language),
  byReading: 'as the reading taken says',
  noClaim: 'no claim',
  grades: GRADES,
  readings: 'Reading taken',
  readingsAbout: 'People differ on these figures. What is chosen here holds everywhere in the scene.',
  contestedFigures: {
    run: 'How fast somebody starts to run',
    decision: 'Time to decide',
    draw: 'Time to draw and fire once',
    aimed: 'Time to act when already aimed',
    insulation: 'What a closed car takes from a voice',
  } satisfies Record<Contested, string>,
  contested: 'What is contested',
  notSaid: 'What it does not say',
  interval: 'How its interval comes about',
};

export type OriginsWords = typeof ENGLISH;

/** The words about where figures come from. */
export const originsRoom = new Room<OriginsWords>(ENGLISH);

/** The words about where figures come from, in a language; English where it has none. */
export function originsWords(language: string): OriginsWords {
  return originsRoom.in(language);
}
