import { EVIDENCE } from '../../core/analysis/evidence.ts';
import { inUnit, type LengthUnit } from '../../core/geometry/unit.ts';
import type { ConstantName } from './origin.ts';

type Grade = (typeof EVIDENCE)[ConstantName]['sure'];
type ShownUnit = LengthUnit | `${LengthUnit}/s` | 's' | 'dB' | 'dB(A)' | '×';

/** What each constant of the evidence is called. */
export const CONSTANT_NAMES: Readonly<Record<ConstantName, string>> = {
  runSpeed: 'Running speed, v',
  runLag: 'Lag of the start, τ',
  runFactor: 'Factor between people',
  reaction: 'Simple reaction to something seen',
  decision: 'Time to decide among a few choices',
  draw: 'Time to draw and fire once',
  aimed: 'Time to act when already aimed',
  voiceRelaxed: 'Relaxed voice at 1 m',
  voiceNormal: 'Normal voice at 1 m',
  voiceRaised: 'Raised voice at 1 m',
  voiceLoud: 'Loud voice at 1 m',
  voiceShout: 'Shout at 1 m',
  understood: 'Above the noise, for familiar sentences',
  longSentences: 'Above the noise, for a complicated message',
  insulation: 'What a closed car takes from a voice',
  openWindow: 'Less of that with a window open',
  cabin: 'Noise in a car, engine idling and fan',
  ambient: 'Noise outdoors, where the scene names none',
  lineHalfWidth: 'Half the width of a line',
  lineFrom: 'Beside the officer, not in line, up to',
  lineBeyond: 'How far a line goes on behind the subject',
  wayOutMargin: 'Margin on each side of the vehicle',
  wayOutFar: 'How far the way out is followed',
  boxedUnder: 'Boxed in when both ways are under',
  stepBack: 'How far to step back',
  coverInTime: 'To be at cover within, the run alone',
  relativeFrom: 'Relative and subject apart by at least',
  relativeCompany: 'Officer and relative apart by at most',
};

/** How sure we are of a constant: a word for the badge, and what it means. */
export const GRADES: Readonly<Record<Grade, { readonly name: string; readonly about: string }>> = {
  A: { name: 'seen', about: 'Seen in the source, or worked out from its figures.' },
  B: { name: 'quoted', about: 'Seen in a second source that quotes the first.' },
  C: { name: 'assumed', about: 'Assumed: common knowledge of the field, no source seen.' },
  D: { name: 'derived', about: 'Derived or chosen here.' },
};

/** What the signs of units are called. */
export const UNIT_NAMES: Readonly<Record<ShownUnit, string>> = {
  m: 'metres',
  ft: 'feet',
  yd: 'yards',
  'm/s': 'metres a second',
  'ft/s': 'feet a second',
  'yd/s': 'yards a second',
  s: 'seconds',
  dB: 'decibels',
  'dB(A)': 'decibels, A-weighted',
  '×': 'times',
};

/** How a spread is said. */
export interface SpreadWords {
  readonly none: string;
  readonly to: string;
  /** standard deviation */
  readonly sd: string;
  readonly shapes: Readonly<Record<'even' | 'triangular' | 'normal', string>>;
  /** of the noise, which the scene may set itself */
  readonly ambient: string;
}

const ENGLISH_SPREADS: SpreadWords = {
  none: 'taken as it is',
  to: ' to ',
  sd: 'sd',
  shapes: { even: 'evenly drawn', triangular: 'triangular', normal: 'normal' },
  ambient: 'about the scene’s own figure where it names one',
};

/** The sign of a constant's unit; lengths are in the reader's. */
export function unitOf(name: ConstantName, unit: LengthUnit): ShownUnit {
  const own = EVIDENCE[name].unit;
  switch (own) {
    case 'm':
      return unit;
    case 'm/s':
      return `${unit}/s`;
    case 's':
    case 'dB':
    case 'dB(A)':
      return own;
    case 'times':
      return '×';
  }
}

/** A constant's value, in what `unitOf` gives, with as many digits as the evidence has. */
export function constantAmount(name: ConstantName, value: number, unit: LengthUnit, language: string): string {
  return amounts(name, [value], unit, language)[0] ?? '';
}

/** How a constant varies, such as "0.31 to 0.90 s, triangular". */
export function spreadInWords(
  name: ConstantName,
  unit: LengthUnit,
  language: string,
  words: SpreadWords = ENGLISH_SPREADS,
): string {
  const { spread } = EVIDENCE[name];
  if (spread === null) return words.none;
  const sign = unitOf(name, unit);
  const sd =
    spread.shape === 'normal' ? `, ${words.sd} ${constantAmount(name, spread.sd, unit, language)} ${sign}` : '';
  const ends = amounts(name, [spread.low, spread.high], unit, language).join(words.to);
  const span = `${ends} ${sign}, ${words.shapes[spread.shape]}${sd}`;
  // The scene's own noise takes the place of the value, and the spread goes with it.
  return name === 'ambient' ? `${span}; ${words.ambient}` : span;
}

const MOST_DIGITS = 2;

/** Several values of one constant, all with as many digits as the finest of them. */
function amounts(name: ConstantName, values: readonly number[], unit: LengthUnit, language: string): string[] {
  const own = EVIDENCE[name].unit;
  const shown = values.map((value) => (own === 'm' || own === 'm/s' ? inUnit(value, unit) : value));
  const digits = Math.max(
    ...shown.map((value) => String(Number(value.toFixed(MOST_DIGITS))).split('.')[1]?.length ?? 0),
  );
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return shown.map((value) => format.format(value).replace('-', '−'));
}
