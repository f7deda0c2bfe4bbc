import type { Analysis } from '../core/report/analysis.ts';
import { type Row, rowsOf } from '../core/report/rows.ts';
import type { SweepTable } from '../core/report/sweepTable.ts';

const NAME_WIDTH = 34;

/** An analysis as a table for people at a terminal. English. */
export function analysisInWords({ scene, configuration, samples, seed, phases }: Analysis): string {
  const heading = [
    `${scene}, ${configuration === null ? 'as placed' : `configuration ${configuration}`}`,
    samples === 0 ? 'no samples' : `${samples} samples, seed ${seed}: value (5 to 95 %)`,
    'Positions are schematic, and so is all that follows from them.',
  ];
  const lines = phases.flatMap((phase) => [
    '',
    phase.phase,
    ...rowsOf(phase)
      .filter(({ measure }) => !measure.startsWith('option.'))
      .map((row) => `  ${[row.person, row.measure].filter(Boolean).join(' ').padEnd(NAME_WIDTH)} ${amount(row)}`),
    ...phase.options.map(
      ({ id, state, share, reason }) =>
        `  ${`option ${id}`.padEnd(NAME_WIDTH)} ${state.replace('-', ' ')}${share === undefined ? '' : ` (open in ${percent(share)})`}: ${reason}`,
    ),
  ]);
  return [...heading, ...lines, ''].join('\n');
}

/** A sweep as a table for people at a terminal. English. */
export function sweepInWords({ scene, configuration, control, samples, seed, rows }: SweepTable): string {
  const heading = [
    `${scene}, ${configuration === null ? 'as placed' : `configuration ${configuration}`}, ${control} swept`,
    samples === 0 ? 'no samples' : `${samples} samples, seed ${seed}: value (5 to 95 %)`,
    'Positions are schematic, and so is all that follows from them.',
  ];
  let before = '';
  const lines = rows.flatMap((row) => {
    const step = `${row.phase}, ${control} ${text(row.at)}`;
    const line = `  ${[row.person, row.measure].filter(Boolean).join(' ').padEnd(NAME_WIDTH)} ${amount(row)}`;
    const title = step === before ? [] : ['', step];
    before = step;
    return [...title, line];
  });
  return [...heading, ...lines, ''].join('\n');
}

function amount({ value, unit, low, high, share }: Row): string {
  const now =
    value === null ? '–' : typeof value === 'number' ? `${text(value)}${unit === '' ? '' : ` ${unit}`}` : `${value}`;
  if (low !== undefined && high !== undefined && low !== high) return `${now} (${text(low)} to ${text(high)})`;
  return share === undefined ? now : `${now} (${percent(share)})`;
}

function text(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
