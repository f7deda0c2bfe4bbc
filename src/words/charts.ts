import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatRoundLength } from './length.ts';
import { Room } from './room.ts';

const ENGLISH = {
  /** what a screen reader hears at a place of a chart */
  reading: (x: string, y: string, between: string) => `${x}: ${y}${between === '' ? '' : ` (${between})`}`,
  between: (low: string, high: string) => (low === high ? '' : `${low} to ${high}`),
  none: 'does not apply',
  keys: 'Arrow keys set the control; with Shift, five steps at once.',
  set: (control: string) => `Set ${control}`,
  value: 'Value',
  low: '5 %',
  high: '95 %',
  table: 'As a table',
  band: 'band: 5 to 95 % of samples',
  map: (x: string, y: string, measure: string) => `${measure} by ${x} and ${y}`,
};

export type ChartWords = typeof ENGLISH;

/** The words about charts. */
export const chartRoom = new Room<ChartWords>(ENGLISH);

/** The words about charts, in a language; English where it has none. */
export function chartWords(language: string): ChartWords {
  return chartRoom.in(language);
}

/** A value at the edge of a chart: with no more digits than it needs. */
export function chartTick(
  kind: 'length' | 'time' | 'level' | 'angle' | 'count',
  value: number,
  unit: LengthUnit,
  language: string,
): string {
  if (kind === 'length') return formatRoundLength(value, unit, language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value).replace('-', '−');
  switch (kind) {
    case 'time':
      return `${number} s`;
    case 'level':
      return `${number} dB`;
    case 'angle':
      return `${number}°`;
    case 'count':
      return Number.isInteger(value) ? number : '';
  }
}
