import type { AmountName, CountName, Interval } from './interval.ts';
import { AMOUNTS, COUNTS, fromNames, type Sampling } from './intervals.ts';
import { PERSON, REACH, WHOLE } from './slots.ts';
import { EFFORTS, type Speaking } from './voice.ts';

const PERSON_NAMES = [
  'distance',
  'toVehicle',
  'spacing',
  'closing',
  'response',
  'margin',
  'nearestCover',
  'toCover',
  'level',
  'snr',
] as const;
type PersonName = (typeof PERSON_NAMES)[number];

/** Null where a measure does not apply under both in any sample. */
interface PersonDifferences extends Readonly<Record<PersonName, Interval | null>> {
  readonly id: string;
}

/**
 * What changes from one configuration to another: the interval of the differences of single samples, which are drawn
 * alike for both, in the measure's unit. Plain data.
 */
export interface Differences {
  readonly whole: Readonly<Record<AmountName | CountName, Interval | null>>;
  readonly reach: Readonly<Record<Speaking, Interval | null>>;
  /** those who are measured under both */
  readonly people: readonly PersonDifferences[];
}

/** @param before and after: of the same phase and seed */
export function differencesBetween(before: Sampling, after: Sampling): Differences {
  const bases = new Map(before.measured.map(({ id, base }) => [id, base]));
  return {
    whole: fromNames([...AMOUNTS, ...COUNTS], (name) => after.differenceFrom(before, WHOLE[name])),
    reach: fromNames(EFFORTS, (effort) => after.differenceFrom(before, REACH[effort])),
    people: after.measured.flatMap(({ id, base }) => {
      const earlier = bases.get(id);
      if (earlier === undefined) return [];
      const of = fromNames(PERSON_NAMES, (name) =>
        after.differenceFrom(before, base + PERSON[name], earlier + PERSON[name]),
      );
      return [{ id, ...of }];
    }),
  };
}
