import type { CountInterval, Interval } from '../core/analysis/interval.ts';
import type { NoClosing } from '../core/analysis/closing.ts';
import type { Exposure } from '../core/cover/exposure.ts';
import { inUnit, type LengthUnit } from '../core/geometry/unit.ts';
import type { Weapon } from '../core/document/schema.ts';
import { formatLength, formatNumber } from './length.ts';
import { Room } from './room.ts';

type Kind = 'length' | 'time' | 'level' | 'angle' | 'count';

/** From these speech-to-noise ratios on, decibels, sentences are plausibly understood. */
interface Thresholds {
  readonly understood: number;
  readonly longSentences: number;
}

const STATES: Readonly<Record<Exposure['state'], string>> = {
  'in-cover': 'in cover',
  concealed: 'concealed',
  exposed: 'exposed',
};

/** The ends of an interval without their unit; none where they read alike. */
export function span(kind: Kind, { low, high }: Interval, unit: LengthUnit, language: string): readonly string[] {
  const number = (value: number): string => {
    switch (kind) {
      case 'length': {
        const length = inUnit(value, unit);
        return formatNumber(length, unit === 'ft' && length >= 10 ? 0 : 1, language);
      }
      case 'time':
        return formatNumber(value, 1, language);
      case 'level':
      case 'angle':
      case 'count':
        return formatNumber(value, 0, language);
    }
  };
  const [from, to] = [number(low), number(high)];
  return from === to ? [] : [from, to];
}

const ENGLISH = {
  /** a figure in its unit */
  amount: (kind: Kind, value: number, unit: LengthUnit, language: string): string => {
    switch (kind) {
      case 'length':
        return formatLength(value, unit, language);
      case 'time':
        return `${formatNumber(value, 1, language)} s`;
      case 'level':
        return `${formatNumber(value, 0, language)} dB`;
      case 'angle':
        return `${formatNumber(value, 0, language)}°`;
      case 'count':
        return formatNumber(value, 0, language);
    }
  },
  /** from 5 to 95 %, without the unit */
  interval: (kind: Kind, interval: Interval, unit: LengthUnit, language: string): string =>
    span(kind, interval, unit, language).join(' to '),
  likeliest: ({ likeliest, share }: CountInterval, value: number | null, language: string): string =>
    likeliest === value
      ? `in ${percent(share, language)} of samples`
      : `likeliest ${formatNumber(likeliest, 0, language)}, ${percent(share, language)}`,
  percent,
  /** what the samples say, in full */
  detail: (kind: Kind, interval: Interval, samples: number, unit: LengthUnit, language: string): string =>
    `Median ${ENGLISH.amount(kind, interval.median, unit, language)}, 5 to 95 %: ${ENGLISH.amount(kind, interval.low, unit, language)} to ${ENGLISH.amount(kind, interval.high, unit, language)}, from ${formatNumber(samples, 0, language)} samples of places and constants` +
    (interval.applies < 1 ? `; it applies in ${percent(interval.applies, language)} of them.` : '.'),
  nominal: (text: string) => `At the places as drawn: ${text}.`,

  none: 'none',
  of: (count: number, all: number) => `${count} of ${all}`,
  pairs: (count: number, all: number) => `${count} of ${all} pairs`,
  comesFrom: (name: string, text: string) => `${text}. ${name}: where this comes from`,
  betweenPhases: 'between phases: illustrative',
  refining: 'Refining intervals',
  noIntervals: 'This browser cannot work out intervals in the background: figures are shown without them.',
  readings: (sources: readonly string[]) => `Taken: ${sources.join('; ')}.`,
  central: 'Central readings',

  names: {
    nearestOfficer: 'Nearest officer',
    medianOfficer: 'Median officer',
    spacing: 'Smallest spacing',
    nearestRelative: 'Nearest relative',
    inCover: 'In cover',
    concealed: 'Concealed',
    exposed: 'Exposed',
    inLine: 'In another’s line',
    othersInLine: 'Others in an officer’s line',
    openSide: 'Open side',
    spread: 'Spread',
    talkers: 'People speaking',
    bestVoice: 'Best voice over the noise',
    wayOut: 'Way out',
    weaponsOut: 'Guns drawn',
    boxedIn: 'Boxed in',
  },
  reach: {
    relaxed: 'A relaxed voice carries',
    normal: 'A normal voice carries',
    raised: 'A raised voice carries',
    loud: 'A loud voice carries',
    shout: 'A shout carries',
  },
  nowhere: 'nowhere',
  asFarAs: (length: string) => `${length} or more`,
  wayOutCaveat: 'Kerbs and buildings are not considered.',
  yes: 'yes',
  no: 'no',
  inSamples: (share: string) => `in ${share} of samples`,

  closing: 'Time to close',
  closingBy: (officer: string) => `Time to close, ${officer}`,
  ifContact: 'If a contact weapon: these figures. If a firearm: distance buys no reaction time; cover does.',
  ifContactShort: 'if a contact weapon',
  noClosing: {
    firearm: 'Distance buys no reaction time against a firearm; cover does.',
    'no-threat': 'No threat assumed.',
    inside: 'Not while seated in a vehicle.',
  } satisfies Record<NoClosing, string>,
  noClosingShort: {
    firearm: 'firearm: see cover',
    'no-threat': 'no threat assumed',
    inside: 'seated in a vehicle',
  } satisfies Record<NoClosing, string>,
  nobodySpeaks: 'nobody speaks',
  noOfficer: 'no officer',
  verdict: (snr: number, { understood, longSentences }: Thresholds): string =>
    snr >= longSentences
      ? 'long sentences: plausible'
      : snr >= understood
        ? 'sentences: plausible'
        : 'sentences: not plausible',

  card: {
    title: (name: string) => `Figures: ${name}`,
    pick: 'Whose figures',
    everybody: 'The whole arrangement',
    close: 'Close the card',
    notMeasured: 'Nobody speaks and nobody is measured here: figures are those of officers and of whoever speaks.',
    distance: 'To the subject',
    toVehicle: 'To the subject’s vehicle',
    spacing: 'To the nearest other officer',
    closing: 'Time to close',
    response: {
      none: 'Response',
      holstered: 'Response, gun holstered',
      'low-ready': 'Response, gun drawn and low',
      aimed: 'Response, gun aimed',
      unknown: 'Response',
    } satisfies Record<Weapon, string>,
    noResponse: 'not known: what the hands hold is not',
    noClaim: 'no claim',
    margin: 'Time to close less response',
    marginPositive: (share: string) => `above zero in ${share} of samples, under these assumptions`,
    eyes: 'From the subject’s eyes',
    points: (cover: number, concealed: number, exposed: number) =>
      `${cover} of 15 points behind likely cover, ${concealed} only hidden, ${exposed} exposed`,
    partly: 'partly in cover: head and chest exposed',
    own: 'hidden by the subject’s own vehicle',
    /** nothing where all samples agree */
    states: (shares: Readonly<Record<Exposure['state'], number>>, language: string): string =>
      Object.values(shares).includes(1)
        ? ''
        : (['in-cover', 'concealed', 'exposed'] as const)
            .filter((state) => shares[state] > 0)
            .map((state) => `${STATES[state]} ${percent(shares[state], language)}`)
            .join(' · '),
    nearestCover: 'Nearest spot behind cover',
    noCover: 'none found',
    toCover: 'Time to be there',
    level: 'Voice at the subject’s ear',
    snr: 'Over the noise there',
    hasInLine: (names: string) => `In line of this officer’s to the subject: ${names}.`,
    isInLine: (names: string) => `In line of ${names}.`,
    overlaps: 'Drawn inside the outline of a vehicle: nobody could stand there.',
    decision: 'Decision before drawing',
    decisions: { already: '0 s', half: '0.5 s', one: '1.0 s' } as Readonly<Record<string, string>>,
    decisionAbout: 'One assumed number; it moves the margin most.',
    vehicles: 'Vehicles between are not considered.',
    byHand: 'Placed by hand in this phase.',
    byHandElsewhere: 'Placed by hand in another phase.',
    letGo: 'Back to where they were',
    everywhere: 'The same place in all phases',
    letGoEverywhere: 'Back in all phases',
    canMove: 'Drag it on the stage, or move it with the arrow keys on its badge; with Alt they turn it.',
    schematic: 'Places are schematic; every figure follows from them.',
  },
  state: STATES,

  options: {
    title: 'Options open',
    about: 'At the places as drawn. Each stands for itself; there is no total.',
    open: 'open',
    'not-open': 'not open',
    unknown: 'not known',
    depends: (share: string) => `depends on what is not known: open in ${share} of samples`,
    share: (share: string) => `open in ${share} of samples`,
    would: (what: string) => `Would open it: ${what}`,
  },
  all: 'All measures',
  lessons: 'What the figures teach',
};

function percent(share: number, language: string): string {
  if (share > 0 && share < 0.01) return '< 1 %';
  if (share < 1 && share > 0.99) return '> 99 %';
  return `${formatNumber(share * 100, 0, language)} %`;
}

export type FigureWords = typeof ENGLISH;

/** The words about figures. */
export const figureRoom = new Room<FigureWords>(ENGLISH);

/** The words about figures, in a language; English where it has none. */
export function figureWords(language: string): FigureWords {
  return figureRoom.in(language);
}
