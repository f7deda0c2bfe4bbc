import { EFFORTS } from '../analysis/voice.ts';
import type { WrittenPhase } from './analysis.ts';

/** One figure of a phase on a row of its own. */
export interface Row {
  /** null: of the whole arrangement */
  readonly person: string | null;
  readonly measure: string;
  /** '' for counts, yes and no, and states */
  readonly unit: '' | 'm' | 's' | 'dB' | 'degrees' | 'share';
  readonly value: number | boolean | string | null;
  readonly low?: number | undefined;
  readonly median?: number | undefined;
  readonly high?: number | undefined;
  /** of the samples: for a count of its likeliest value, for yes and no and for options of yes */
  readonly share?: number | undefined;
}

const UNITS: Readonly<Record<string, Row['unit']>> = {
  nearestOfficer: 'm',
  medianOfficer: 'm',
  spacing: 'm',
  nearestRelative: 'm',
  wayOut: 'm',
  openSide: 'degrees',
  spread: 'degrees',
  bestVoice: 'dB',
  distance: 'm',
  toVehicle: 'm',
  closing: 's',
  response: 's',
  margin: 's',
  shareMarginPositive: 'share',
  nearestCover: 'm',
  toCover: 's',
  level: 'dB',
  snr: 'dB',
};

interface Written {
  readonly value: number | boolean | null;
  readonly low?: number;
  readonly median?: number;
  readonly high?: number;
  readonly likeliest?: { readonly share: number };
  readonly share?: number;
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'value' in value;
}

/** Every figure of a phase, row by row: the whole, then each person, then the options. */
export function rowsOf(phase: WrittenPhase): Row[] {
  const { reach, ...whole } = phase.measures;
  return [
    ...Object.entries(whole).map(([measure, written]) => row(null, measure, unitOf(measure), written)),
    ...EFFORTS.map((effort) => row(null, `reach.${effort}`, 'm', reach[effort])),
    ...Object.entries(phase.people).flatMap(([person, figures]) => personRows(person, figures)),
    ...phase.options.map(({ id, state, share }): Row => ({
      person: null,
      measure: `option.${id}`,
      unit: '',
      value: state,
      share,
    })),
  ];
}

function personRows(person: string, figures: WrittenPhase['people'][string]): Row[] {
  const rows: Row[] = Object.entries(figures)
    .filter(([, written]) => isWritten(written))
    .map(([measure, written]) => row(person, measure, unitOf(measure), written));
  if (!('state' in figures)) return rows;
  const { exposure, state, overlaps } = figures;
  const { cover, concealed, exposed } = exposure;
  const plain = (measure: string, value: Row['value']): Row => ({ person, measure, unit: '', value });
  return [
    ...rows,
    plain('exposure.cover', cover),
    plain('exposure.concealed', concealed),
    plain('exposure.exposed', exposed),
    plain('state', state),
    plain('overlaps', overlaps),
  ];
}

function row(person: string | null, measure: string, unit: Row['unit'], written: Written): Row {
  const { value, low, median, high, likeliest, share = likeliest?.share } = written;
  return { person, measure, unit, value, low, median, high, share };
}

function unitOf(measure: string): Row['unit'] {
  return UNITS[measure] ?? '';
}
