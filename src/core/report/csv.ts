import type { Analysis, Heading, WrittenPhase } from './analysis.ts';
import { rowsOf } from './rows.ts';
import type { SweepTable } from './sweepTable.ts';

type Cell = string | number | boolean | null | undefined;

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** One cell (RFC 4180). A text that a spreadsheet would work out as a formula begins with an apostrophe instead. */
export function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n,]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

const ANALYSIS_HEADER = [
  'scene',
  'configuration',
  'phase',
  'person',
  'measure',
  'unit',
  'value',
  'low',
  'median',
  'high',
  'share',
] as const;

/** Analyses as one table: a row for each measure of each phase, and of each person in it. */
export function analysesAsCsv(analyses: readonly Analysis[]): string {
  const rows = analyses.flatMap(({ scene, configuration, phases }) =>
    phases.flatMap((phase: WrittenPhase) =>
      rowsOf(phase).map(({ person, measure, unit, value, low, median, high, share }) =>
        line([scene, configuration, phase.phase, person, measure, unit, value, low, median, high, share]),
      ),
    ),
  );
  return line(ANALYSIS_HEADER) + rows.join('') + analyses.map((analysis) => originRows(analysis)).join('');
}

/** Where the numbers come from, as rows of the same table. */
function originRows(
  { scene, configuration, samples, seed, model, assumptions, origin }: Heading,
  more: readonly string[] = [],
): string {
  if (origin === undefined) return '';
  const about: readonly (readonly [string, Cell])[] = [
    ['caveat', origin.caveat],
    ['sceneHash', origin.sceneHash],
    ['whatIf', JSON.stringify(origin.whatIf)],
    ['samples', samples],
    ['seed', seed],
    ['model', model],
    ['version', origin.version],
    ['assumptions', JSON.stringify(assumptions ?? {})],
  ];
  return about
    .map(([name, value]) => line([scene, configuration, ...more, '', '', `about.${name}`, '', value, '', '', '', '']))
    .join('');
}

const SWEEP_HEADER = [
  'scene',
  'configuration',
  'control',
  'at',
  'phase',
  'person',
  'measure',
  'unit',
  'value',
  'low',
  'median',
  'high',
  'share',
] as const;

/** Sweeps as one table: a row for each measure at each step. */
export function sweepsAsCsv(sweeps: readonly SweepTable[]): string {
  const rows = sweeps.flatMap(({ scene, configuration, control, rows: found }) =>
    found.map(({ at, phase, person, measure, unit, value, low, median, high, share }) =>
      line([scene, configuration, control, at, phase, person, measure, unit, value, low, median, high, share]),
    ),
  );
  return line(SWEEP_HEADER) + rows.join('') + sweeps.map((sweep) => originRows(sweep, ['', ''])).join('');
}
