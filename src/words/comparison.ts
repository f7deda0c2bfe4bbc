import type { Interval } from '../core/analysis/interval.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { figureWords } from './figures.ts';
import { formatNumber } from './length.ts';
import { Room } from './room.ts';

type Kind = 'length' | 'time' | 'level' | 'angle' | 'count';

const ENGLISH = {
  title: 'What changes',
  measure: 'Measure',
  from: (letter: string, first: string) => `${letter} less ${first}`,
  phases: 'Phases',
  now: 'This phase',
  all: 'All phases',
  only: 'Only what differs',
  sort: 'Order',
  sorts: { document: 'as listed', weight: 'largest first' },
  refining: 'Refining differences',
  failed: 'This browser cannot work out intervals in the background: differences are shown without them.',
  nothing: 'Nothing differs.',
  between: 'Between two phases motion is illustrative: go to a phase to compare.',
  absent: 'The subject is not on the scene.',
  groups: { whole: 'The whole arrangement', voice: 'How far a voice carries', options: 'Options open' },
  states: {
    yes: 'yes',
    no: 'no',
    none: 'none',
    open: 'open',
    'not-open': 'not open',
    unknown: 'not known',
    'in-cover': 'in cover',
    concealed: 'concealed',
    exposed: 'exposed',
  },
  exposure: 'From the subject’s eyes',
  same: 'the same',
  changed: 'changed',
  /** "+11.0 m" */
  change(kind: Kind, value: number, unit: LengthUnit, language: string): string {
    const text = figureWords(language).amount(kind, Math.abs(value), unit, language);
    return value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
  },
  within: 'less than its uncertainty',
  interval: (kind: Kind, interval: Interval, unit: LengthUnit, language: string): string =>
    figureWords(language).interval(kind, interval, unit, language),
  percent: (share: number, language: string): string => `${formatNumber(share * 100, 0, language)} %`,
  readTitle: 'How to read this',
  read: [
    'No letter is a verdict: each is one alternative, and only what it sets is changed.',
    'Intervals hold 5 to 95 % of samples of places and figures. Both sides of a difference are drawn alike, so what they share falls out of it.',
    'A pale difference is smaller than its own uncertainty: nothing can be told from it.',
  ],
  schematic: 'Places are schematic, and so is all that follows from them.',
};

export type ComparisonWords = typeof ENGLISH;

/** The words about a comparison. */
export const comparisonRoom = new Room<ComparisonWords>(ENGLISH);

/** The words about a comparison, in a language; English where it has none. */
export function comparisonWords(language: string): ComparisonWords {
  return comparisonRoom.in(language);
}
