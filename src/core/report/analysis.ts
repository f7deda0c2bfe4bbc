import { type Assumptions, constantsUnder } from '../analysis/assumptions.ts';
import type { CountInterval, Interval, Intervals, PersonIntervals } from '../analysis/interval.ts';
import { intervalsOf } from '../analysis/intervals.ts';
import { measure, type Measures } from '../analysis/measure.ts';
import type { Option } from '../analysis/options.ts';
import type { PersonMeasures } from '../analysis/people.ts';
import { rounded } from '../analysis/quantiles.ts';
import { EFFORTS, type Speaking } from '../analysis/voice.ts';
import { arrangePhase } from '../arrangement/arrange.ts';
import type { Configuration } from '../document/configuration.ts';
import type { WhatIf } from '../arrangement/arrangement.ts';
import type { Scene } from '../document/scene.ts';

/** The analysis model that these figures follow. */
export const MODEL = 1;

/** A figure as files carry it, to six decimals: nominal, and 5, 50 and 95 % where samples were drawn. */
interface Written {
  readonly value: number | null;
  readonly low?: number;
  readonly median?: number;
  readonly high?: number;
}

interface WrittenCount extends Written {
  /** the value that comes up most, and its share of the samples */
  readonly likeliest?: { readonly value: number; readonly share: number };
}

const AMOUNTS = ['nearestOfficer', 'medianOfficer', 'spacing'] as const;
const COUNTS = ['inCover', 'concealed', 'exposed', 'inLine', 'othersInLine'] as const;
const PERSON_AMOUNTS = [
  'distance',
  'toVehicle',
  'spacing',
  'closing',
  'response',
  'margin',
  'nearestCover',
  'toCover',
] as const;

interface WrittenMeasures extends Readonly<
  Record<(typeof AMOUNTS)[number] | 'openSide' | 'spread' | 'bestVoice' | 'wayOut' | 'nearestRelative', Written> &
    Record<(typeof COUNTS)[number] | 'talkers' | 'weaponsOut', WrittenCount>
> {
  readonly reach: Readonly<Record<Speaking, Written>>;
  readonly boxedIn: { readonly value: boolean | null; readonly share?: number };
}

interface Heard {
  readonly at: readonly [number, number];
  readonly bearing: number;
  readonly distance: Written;
  readonly level: Written;
  readonly snr: Written;
}

interface WrittenOfficer extends Heard, Readonly<Record<(typeof PERSON_AMOUNTS)[number], Written>> {
  readonly shareMarginPositive?: { readonly value: number | null };
  readonly exposure: { readonly cover: number; readonly concealed: number; readonly exposed: number };
  readonly state: string;
  /** share of the samples in each state */
  readonly states?: Readonly<Record<string, number>>;
  readonly overlaps: boolean;
}

/** One phase of an analysis. */
export interface WrittenPhase {
  readonly phase: string;
  readonly measures: WrittenMeasures;
  readonly people: Readonly<Record<string, Heard | WrittenOfficer>>;
  /** pairs with an officer second come first */
  readonly lines: readonly (readonly [string, string])[];
  readonly options: readonly {
    readonly id: string;
    readonly state: string;
    readonly share?: number;
    readonly reason: string;
  }[];
}

/** What an analysis is, apart from its phases: enough to make the same numbers again. */
export interface Heading {
  readonly scene: string;
  /** the id of the configuration; null: as placed */
  readonly configuration: string | null;
  readonly samples: number;
  readonly seed: number;
  readonly model: number;
  /** readings of contested figures other than the central ones */
  readonly assumptions?: Assumptions;
  /** Files that are handed out say more, so that anybody can make the same numbers again. */
  readonly origin?: Origin;
}

/** Where numbers come from: the same scene, what-if, samples and seed give the same numbers under the same model. */
export interface Origin {
  /** SHA-256 of the scene document */
  readonly sceneHash: string;
  /** the whole what-if; null: as placed */
  readonly whatIf: Configuration | null;
  /** of Time & Distance */
  readonly version: string;
  readonly caveat: string;
}

export interface Analysis extends Heading {
  readonly phases: readonly WrittenPhase[];
}

export interface Asked {
  readonly samples: number;
  readonly seed: number;
  readonly assumptions: Assumptions;
  /** false leaves out what looks for spots behind cover, which is costly */
  readonly spots?: boolean;
}

/**
 * One phase, by index, as files carry it.
 * @param inWords the reason of an option as a text
 * @throws Unmeasurable where there is no subject
 */
export function writePhase(
  scene: Scene,
  phase: number,
  configuration: WhatIf,
  { samples, seed, assumptions, spots = true }: Asked,
  inWords: (option: Option) => string,
): WrittenPhase {
  const found = measure(scene, arrangePhase(scene, phase, configuration), configuration, {
    constants: constantsUnder(assumptions),
    spots,
  });
  const intervals =
    samples === 0 ? undefined : intervalsOf(scene, phase, configuration, { samples, seed, assumptions, spots });
  return {
    phase: scene.document.phases[phase]?.id ?? '',
    measures: writeMeasures(found, intervals),
    people: Object.fromEntries(
      found.people.map((person, index) => [person.id, writePerson(person, intervals?.people[index])]),
    ),
    lines: found.lines,
    options: found.options.map((option) => {
      const share = intervals?.options[option.id];
      const { id, state } = option;
      const reason = inWords(option);
      return share === undefined ? { id, state, reason } : { id, state, share, reason };
    }),
  };
}

/** The id of the first of some phases, by index, in which the subject is not on the scene. */
export function phaseWithoutSubject(scene: Scene, phases: readonly number[]): number | undefined {
  return phases.find((phase) => scene.phases[phase]?.people.has(scene.subject) !== true);
}

function writeMeasures({ measures }: Measures, intervals: Intervals | undefined): WrittenMeasures {
  const amount = (name: keyof Intervals['amounts']): Written => write(measures[name], intervals?.amounts[name]);
  const count = (name: keyof Intervals['counts']): WrittenCount => writeCount(measures[name], intervals?.counts[name]);
  const { boxedIn } = measures;
  const boxedInShare = intervals?.boxedIn ?? null;
  return {
    nearestOfficer: amount('nearestOfficer'),
    medianOfficer: amount('medianOfficer'),
    spacing: amount('spacing'),
    inCover: count('inCover'),
    concealed: count('concealed'),
    exposed: count('exposed'),
    inLine: count('inLine'),
    othersInLine: count('othersInLine'),
    openSide: amount('openSide'),
    spread: amount('spread'),
    talkers: count('talkers'),
    bestVoice: amount('bestVoice'),
    reach: writeReach(measures.reach, intervals),
    wayOut: amount('wayOut'),
    boxedIn: boxedInShare === null ? { value: boxedIn } : { value: boxedIn, share: boxedInShare },
    weaponsOut: count('weaponsOut'),
    nearestRelative: amount('nearestRelative'),
  };
}

function writeReach(reach: Measures['measures']['reach'], intervals: Intervals | undefined): WrittenMeasures['reach'] {
  const [relaxed, normal, raised, loud, shout] = EFFORTS.map((effort) =>
    write(reach[effort], intervals?.reach[effort]),
  );
  const none = { value: null };
  return {
    relaxed: relaxed ?? none,
    normal: normal ?? none,
    raised: raised ?? none,
    loud: loud ?? none,
    shout: shout ?? none,
  };
}

function writePerson(person: PersonMeasures, intervals: PersonIntervals | undefined): Heard | WrittenOfficer {
  const { at, bearing, exposure } = person;
  const heard: Heard = {
    at: [rounded(at[0]), rounded(at[1])],
    bearing: rounded(bearing),
    distance: write(person.distance, intervals?.distance),
    level: write(person.level, intervals?.level),
    snr: write(person.snr, intervals?.snr),
  };
  if (exposure === null) return heard;
  const { cover, concealed, exposed, state } = exposure;
  const states = intervals?.states ?? null;
  return {
    ...heard,
    toVehicle: write(person.toVehicle, intervals?.toVehicle),
    spacing: write(person.spacing, intervals?.spacing),
    closing: write(person.closing, intervals?.closing),
    response: write(person.response, intervals?.response),
    margin: write(person.margin, intervals?.margin),
    ...(intervals === undefined ? {} : { shareMarginPositive: { value: intervals.shareMarginPositive } }),
    exposure: { cover, concealed, exposed },
    state,
    ...(states === null ? {} : { states }),
    nearestCover: write(person.nearestCover, intervals?.nearestCover),
    toCover: write(person.toCover, intervals?.toCover),
    overlaps: person.overlaps,
  };
}

function write(value: number | null, interval: Interval | null | undefined): Written {
  const nominal = { value: value === null ? null : rounded(value) };
  if (interval === null || interval === undefined) return nominal;
  const { low, median, high } = interval;
  return { ...nominal, low, median, high };
}

function writeCount(value: number, interval: CountInterval | undefined): WrittenCount {
  if (interval === undefined) return { value };
  const { low, median, high, likeliest, share } = interval;
  return { value, low, median, high, likeliest: { value: likeliest, share } };
}
