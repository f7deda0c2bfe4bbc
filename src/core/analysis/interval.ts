import type { Exposure } from '../cover/exposure.ts';
import type { WholeMeasures } from './measure.ts';
import type { Option } from './options.ts';
import type { Speaking } from './voice.ts';

/** What lies between among the samples in which a measure applies: 5, 50 and 95 %, in the measure's unit. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** share of the samples in which the measure applies at all, 0 … 1 */
  readonly applies: number;
}

/** A count's interval, and the value that comes up most, with its share of the samples. */
export interface CountInterval extends Interval {
  readonly likeliest: number;
  readonly share: number;
}

export type CountName = 'inCover' | 'concealed' | 'exposed' | 'inLine' | 'othersInLine' | 'talkers' | 'weaponsOut';
export type AmountName = Exclude<keyof WholeMeasures, CountName | 'reach' | 'boxedIn'>;

/** Null where a measure applies in no sample. */
export interface PersonIntervals {
  readonly id: string;
  readonly distance: Interval | null;
  readonly toVehicle: Interval | null;
  readonly spacing: Interval | null;
  readonly closing: Interval | null;
  readonly response: Interval | null;
  readonly margin: Interval | null;
  /** share of the samples with a margin in which it is over 0 */
  readonly shareMarginPositive: number | null;
  /** share of the samples in each state */
  readonly states: Readonly<Record<Exposure['state'], number>> | null;
  readonly nearestCover: Interval | null;
  readonly toCover: Interval | null;
  readonly level: Interval | null;
  readonly snr: Interval | null;
}

/** What many samples of places and constants give for one phase under one configuration. Plain data, the same bytes for the same seed. */
export interface Intervals {
  readonly samples: number;
  readonly seed: number;
  readonly amounts: Readonly<Record<AmountName, Interval | null>>;
  readonly counts: Readonly<Record<CountName, CountInterval>>;
  readonly reach: Readonly<Record<Speaking, Interval | null>>;
  /** share of the samples; null without a vehicle to be boxed in */
  readonly boxedIn: number | null;
  /** those of `Measures.people`, in the same order */
  readonly people: readonly PersonIntervals[];
  /** share of the samples in which each option is open; those that were asked for */
  readonly options: Readonly<Partial<Record<Option['id'], number>>>;
}
