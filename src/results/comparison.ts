import type { CountInterval, Interval, Intervals } from '../core/analysis/interval.ts';
import type { Measures } from '../core/analysis/measure.ts';
import { OPTIONS, type Option } from '../core/analysis/options.ts';
import { EFFORTS, type Speaking } from '../core/analysis/voice.ts';
import {
  type Figure,
  PERSON_FIGURES,
  type PersonFigure,
  personFigure,
  reachFigure,
  WHOLE_FIGURES,
  type WholeFigure,
  wholeFigure,
} from './figures.ts';
import type { Exposure } from '../core/cover/exposure.ts';
import type { ComparedPhase } from './jobs/job.ts';

/** What a row of a comparison is about. */
export type Compared =
  | { readonly of: 'whole'; readonly name: WholeFigure }
  | { readonly of: 'boxedIn' }
  | { readonly of: 'reach'; readonly effort: Speaking }
  | { readonly of: 'option'; readonly id: Option['id'] }
  | { readonly of: 'exposure'; readonly person: string }
  | { readonly of: 'person'; readonly person: string; readonly name: PersonFigure };

/** What one configuration gives: an amount, or one of a few states with the share of the samples in which it holds. */
export type ComparedCell =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | {
      readonly kind: 'state';
      readonly state: 'yes' | 'no' | 'none' | Option['state'] | Exposure['state'];
      /** of the samples: of yes, of open, of the state */
      readonly share: number | undefined;
    };

/** How far one configuration is from the first. */
export interface Difference {
  /** of the nominal values; null where one of them does not apply, or for states */
  readonly value: number | null;
  /** of the samples, pair by pair; undefined while unknown */
  readonly interval: Interval | null | undefined;
  /** `none`: the same; `within`: smaller than its uncertainty; `beyond`: larger; `other`: a state or what applies has changed */
  readonly is: 'none' | 'within' | 'beyond' | 'other' | 'unknown';
}

export interface ComparedRow {
  readonly key: string;
  readonly about: Compared;
  /** one for each configuration */
  readonly cells: readonly ComparedCell[];
  /** from the first to each of the others */
  readonly differences: readonly Difference[];
}

/**
 * Every measure of several configurations in one phase, held against the first of them.
 * @param measures of each configuration; undefined where there is nothing to measure
 * @param compared what samples say, as far as it is known
 */
export function comparisonRows(
  measures: readonly (Measures | undefined)[],
  compared: ComparedPhase | undefined,
): readonly ComparedRow[] {
  const [first] = measures;
  if (first === undefined) return [];
  const figures = (about: Compared, key: string, figureOf: (index: number) => Figure): ComparedRow => {
    const cells = measures.map((_, index): ComparedCell => ({ kind: 'figure', figure: figureOf(index) }));
    const differences = measures.slice(1).map((_, index) => {
      const known = compared === undefined ? undefined : differenceOf(about, compared, index + 1);
      return difference(figureOf(0).value, figureOf(index + 1).value, known);
    });
    return { key, about, cells, differences };
  };
  const intervalsOf = (index: number): Intervals | undefined => compared?.intervals[index];
  const at = (index: number): Measures => measures[index] ?? first;
  const people = first.people.filter(({ role }) => role === 'officer');
  return [
    ...WHOLE_FIGURES.map((name) =>
      figures({ of: 'whole', name }, name, (index) => wholeFigure(name, at(index), intervalsOf(index))),
    ),
    states(
      { of: 'boxedIn' },
      'boxedIn',
      measures.map((_, index) => boxedIn(at(index), intervalsOf(index))),
    ),
    ...EFFORTS.map((effort) =>
      figures({ of: 'reach', effort }, `reach.${effort}`, (index) =>
        reachFigure(effort, at(index), intervalsOf(index)),
      ),
    ),
    ...OPTIONS.map((id) =>
      states(
        { of: 'option', id },
        `option.${id}`,
        measures.map((_, index) => option(id, at(index), intervalsOf(index))),
      ),
    ),
    ...people.flatMap(({ id }) => [
      states(
        { of: 'exposure', person: id },
        `${id}.state`,
        measures.map((_, index) => exposure(id, at(index), intervalsOf(index))),
      ),
      ...PERSON_FIGURES.map((name) =>
        figures({ of: 'person', person: id, name }, `${id}.${name}`, (index) =>
          figureOfPerson(id, name, at(index), intervalsOf(index)),
        ),
      ),
    ]),
  ];
}

/** Whether any configuration differs from the first in a row. */
export function differs({ differences }: ComparedRow): boolean {
  return differences.some(({ is }) => is !== 'none');
}

/** How much a row differs, in widths of its own uncertainty: what has changed in kind comes first. */
export function weightOf({ differences }: ComparedRow): number {
  return Math.max(0, ...differences.map(weight));
}

function weight({ value, interval, is }: Difference): number {
  if (is === 'other') return Infinity;
  if (is === 'none' || value === null) return 0;
  const wide = interval === undefined || interval === null ? 0 : interval.high - interval.low;
  return Math.abs(value) / Math.max(wide, 1e-3);
}

function figureOfPerson(
  id: string,
  name: PersonFigure,
  { people }: Measures,
  intervals: Intervals | undefined,
): Figure {
  const index = people.findIndex((person) => person.id === id);
  const person = people[index];
  if (person === undefined) return { kind: 'count', value: null, interval: undefined };
  return personFigure(name, person, intervals?.people[index]);
}

function exposure(id: string, { people }: Measures, intervals: Intervals | undefined): ComparedCell {
  const index = people.findIndex((person) => person.id === id);
  const state = people[index]?.state ?? null;
  if (state === null) return { kind: 'state', state: 'none', share: undefined };
  return { kind: 'state', state, share: intervals?.people[index]?.states?.[state] };
}

function boxedIn({ measures }: Measures, intervals: Intervals | undefined): ComparedCell {
  const value = measures.boxedIn;
  return {
    kind: 'state',
    state: value === null ? 'none' : value ? 'yes' : 'no',
    share: intervals?.boxedIn ?? undefined,
  };
}

function option(id: Option['id'], { options }: Measures, intervals: Intervals | undefined): ComparedCell {
  const found = options.find((each) => each.id === id);
  return { kind: 'state', state: found?.state ?? 'none', share: intervals?.options[id] };
}

function states(about: Compared, key: string, cells: readonly ComparedCell[]): ComparedRow {
  const [first] = cells;
  const differences = cells.slice(1).map((cell): Difference => {
    const same = cell.kind === 'state' && first?.kind === 'state' && cell.state === first.state;
    return { value: null, interval: undefined, is: same ? 'none' : 'other' };
  });
  return { key, about, cells, differences };
}

function differenceOf(about: Compared, { differences }: ComparedPhase, index: number): Interval | null | undefined {
  const found = differences[index];
  if (found === undefined) return undefined;
  switch (about.of) {
    case 'whole':
      return found.whole[about.name];
    case 'reach':
      return found.reach[about.effort];
    case 'person':
      return found.people.find(({ id }) => id === about.person)?.[about.name] ?? null;
    case 'boxedIn':
    case 'option':
    case 'exposure':
      return undefined;
  }
}

/** Less than so much of a metre, a second or a decibel is nobody's difference. */
const NOTHING = 1e-6;

function difference(
  was: number | null,
  is: number | null,
  interval: Interval | CountInterval | null | undefined,
): Difference {
  if (was === null || is === null) return { value: null, interval, is: was === is ? 'none' : 'other' };
  const value = is - was;
  const alike = Math.abs(value) < NOTHING;
  if (interval === undefined || interval === null) return { value, interval, is: alike ? 'none' : 'unknown' };
  const { low, high } = interval;
  if (alike && Math.abs(low) < NOTHING && Math.abs(high) < NOTHING) return { value, interval, is: 'none' };
  return { value, interval, is: low > 0 || high < 0 ? 'beyond' : 'within' };
}
