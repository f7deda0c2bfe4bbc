import type { MeasureName } from '../core/document/schema.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber, formatRoundLength } from './length.ts';
import { Room } from './room.ts';

/** Why a note is apt: the measure, what it is now, and the bound that it lies beyond. */
interface AptInWords {
  readonly measure: MeasureName;
  readonly value: number;
  readonly bound: number;
  readonly side: 'below' | 'above';
}

interface AptWords {
  readonly names: Readonly<Record<MeasureName, string>>;
  readonly below: string;
  readonly above: string;
}

const ENGLISH: AptWords = {
  names: {
    nearestOfficer: 'nearest officer',
    medianOfficer: 'median officer',
    spacing: 'spacing',
    inCover: 'officers in cover',
    concealed: 'officers concealed',
    exposed: 'officers exposed',
    inLine: 'officers in another’s line',
    othersInLine: 'others in an officer’s line',
    openSide: 'open side',
    spread: 'spread',
    talkers: 'people speaking',
    bestVoice: 'best voice above the noise',
    wayOut: 'way out',
    weaponsOut: 'guns drawn',
    nearestRelative: 'relative',
  },
  below: 'under',
  above: 'over',
};

/** The words about why a note is apt. */
export const aptRoom = new Room<AptWords>(ENGLISH);

type Kind = 'length' | 'count' | 'angle' | 'level';
const MEASURE_KINDS: Readonly<Record<MeasureName, Kind>> = {
  nearestOfficer: 'length',
  medianOfficer: 'length',
  spacing: 'length',
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
  nearestRelative: 'length',
};

function amount(measure: MeasureName, value: number, unit: LengthUnit, language: string, round: boolean): string {
  switch (MEASURE_KINDS[measure]) {
    case 'length':
      return round ? formatRoundLength(value, unit, language) : formatLength(value, unit, language);
    case 'count':
      return formatNumber(value, 0, language);
    case 'angle':
      return `${formatNumber(value, 0, language)}°`;
    case 'level':
      return `${formatNumber(value, 1, language)} dB`;
  }
}

/** Why a note is apt, in a few words. */
export function aptInWords({ measure, value, bound, side }: AptInWords, unit: LengthUnit, language: string): string {
  const words = aptRoom.in(language);
  const now = amount(measure, value, unit, language, false);
  return `${words.names[measure]} ${now}, ${words[side]} ${amount(measure, bound, unit, language, true)}`;
}
