import type { CountInterval, Interval, Intervals, PersonIntervals } from '../core/analysis/interval.ts';
import type { Measures } from '../core/analysis/measure.ts';
import type { PersonMeasures } from '../core/analysis/people.ts';
import type { Speaking } from '../core/analysis/voice.ts';

/** What a figure is in: metres, seconds, decibels, degrees, or how many. */
export type FigureKind = 'length' | 'time' | 'level' | 'angle' | 'count';

/** A figure now: its nominal value, and what samples say of it where they have been drawn. */
export interface Figure {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly interval: Interval | CountInterval | null | undefined;
}

const WHOLE_KINDS = {
  nearestOfficer: 'length',
  medianOfficer: 'length',
  spacing: 'length',
  nearestRelative: 'length',
  inCover: 'count',
  concealed: 'count',
  exposed: 'count',
  inLine: 'count',
  othersInLine: 'count',
  openSide: 'angle',
  spread: 'angle',
  talkers: 'count',
  bestVoice: 'level',
  wayOut: 'length',
  weaponsOut: 'count',
} as const satisfies Partial<Record<keyof Measures['measures'], FigureKind>>;

const PERSON_KINDS = {
  distance: 'length',
  toVehicle: 'length',
  spacing: 'length',
  closing: 'time',
  response: 'time',
  margin: 'time',
  nearestCover: 'length',
  toCover: 'time',
  level: 'level',
  snr: 'level',
} as const satisfies Partial<Record<keyof PersonMeasures & keyof PersonIntervals, FigureKind>>;

export type WholeFigure = keyof typeof WHOLE_KINDS;
export type PersonFigure = keyof typeof PERSON_KINDS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets whose they are.
export const WHOLE_FIGURES = Object.keys(WHOLE_KINDS) as WholeFigure[];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets whose they are.
export const PERSON_FIGURES = Object.keys(PERSON_KINDS) as PersonFigure[];

export function wholeFigure(name: WholeFigure, { measures }: Measures, intervals: Intervals | undefined): Figure {
  const interval = intervals === undefined ? undefined : { ...intervals.amounts, ...intervals.counts }[name];
  return { kind: WHOLE_KINDS[name], value: measures[name], interval };
}

export function reachFigure(effort: Speaking, { measures }: Measures, intervals: Intervals | undefined): Figure {
  return { kind: 'length', value: measures.reach[effort], interval: intervals?.reach[effort] };
}

export function personFigure(
  name: PersonFigure,
  person: PersonMeasures,
  intervals: PersonIntervals | undefined,
): Figure {
  return { kind: PERSON_KINDS[name], value: person[name], interval: intervals?.[name] };
}

/** The officer nearest to the subject, the first among equals. */
export function nearestOfficer({ people }: Measures): PersonMeasures | undefined {
  let nearest: PersonMeasures | undefined;
  for (const person of people) {
    if (person.role === 'officer' && !(nearest !== undefined && nearest.distance <= person.distance)) nearest = person;
  }
  return nearest;
}

/** What a measure is in. */
export function kindOf(
  about:
    | { readonly of: 'whole'; readonly name: WholeFigure }
    | { readonly of: 'reach' }
    | { readonly of: 'person'; readonly name: PersonFigure },
): FigureKind {
  switch (about.of) {
    case 'whole':
      return WHOLE_KINDS[about.name];
    case 'reach':
      return 'length';
    case 'person':
      return PERSON_KINDS[about.name];
  }
}

export function isWholeFigure(name: string): name is WholeFigure {
  return Object.hasOwn(WHOLE_KINDS, name);
}

export function isPersonFigure(name: string): name is PersonFigure {
  return Object.hasOwn(PERSON_KINDS, name);
}
