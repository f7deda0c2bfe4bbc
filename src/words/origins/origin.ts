import type { Contested } from '../../core/analysis/assumptions.ts';
import type { Constants } from '../../core/analysis/evidence.ts';

export type ConstantName = keyof Constants;

/** Where a figure comes from, and what one may hold against it. */
export interface OriginInWords {
  readonly title: string;
  readonly formula: readonly string[];
  /** what of the evidence it rests on */
  readonly constants: readonly ConstantName[];
  /** what of that can be read in more than one way */
  readonly readings: readonly Contested[];
  readonly contested: readonly string[];
  readonly notSaid: readonly string[];
  readonly interval: readonly string[];
}

export const PLACES_CONTESTED =
  'The measuring is not in dispute; where people and vehicles stood is. A place read off an aerial picture is out by 0.35 m on average (Liscio et al. 2021, 800 measurements); one with no source is given at least 1.5 m either way, which is a choice made here.';

export const NO_VERDICT = 'It says where people were drawn, not whether that was good or bad.';
export const NO_HIT = 'It is never the probability of a hit, and never says that a position protects.';

export const FROM_PLACES =
  'Many times over, every vehicle and person is put at a random place anywhere within the disc of their uncertainty, and the figure is worked out anew. Shown is what lies between 5 and 95 % of the results.';
export const FROM_PLACES_AND_CONSTANTS =
  'Many times over, every vehicle and person is put at a random place anywhere within the disc of their uncertainty, every constant that has a spread is drawn from it, and the figure is worked out anew. Shown is what lies between 5 and 95 % of the results.';
export const FROM_CONSTANTS =
  'Many times over, every constant that has a spread is drawn from it and the figure is worked out anew. Shown is what lies between 5 and 95 % of the results; places do not enter.';
export const COUNTED = 'Of a count, the value that comes up most is shown with its share of the results.';
export const WHAT_IF =
  'Whoever a what-if moves stands exactly where it says, relative to a subject whose place is random as before.';
export const READING_DRAWN = 'A reading other than the first is used in every result too.';
