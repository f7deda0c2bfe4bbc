// npm run sweep: one control of a what-if from one end to the other, and what every measure does.
import process from 'node:process';
import { SWEEPABLE, type Sweep, type Sweepable } from '../core/analysis/sweep.ts';
import { sweepsAsCsv } from '../core/report/csv.ts';
import type { SweepTable } from '../core/report/sweepTable.ts';
import { sweepInWords } from '../words/analysis.ts';
import { callOf, number, parse, SHARED_OPTIONS, type SharedValues, whole, WrongCall } from './parts/call.ts';
import { worksForAnother } from './parts/jobs.ts';
import { findAll, runTool } from './parts/run.ts';

const USAGE = `Usage: npm run --silent sweep -- SCENE.json [SCENE.json …] --control distance|spacing|ambient|speakers
         --from A --to B [--steps N] [--measure NAME …] [--configuration ID|FILE.json] [--phase ID]
         [--samples N] [--seed N] [--assume FIGURE=READING …] [--json|--csv] [--jobs N]
       npm run --silent sweep -- --help`;

const HELP = `Runs one control of a what-if through its values and works out every measure at each: value, low, median
and high, phase by phase.

${USAGE}

  --control        what is varied: distance and spacing in metres, ambient in dB(A), speakers in officers
  --from, --to     the two ends, both of them steps
  --steps          how many steps (10)
  --measure        only this measure, as often as needed: nearestOfficer, bestVoice, margin …
  --samples        how many samples each interval rests on (1000); 0: none
The other options are those of analyze, and so is the meaning of the numbers: npm run --silent analyze -- --help

Exit status: 0 all is well, 1 a file or what was asked of it was bad, 2 a wrong call.

Examples
  npm run --silent sweep -- scene/charlotte-2016.json --control distance --from 2 --to 20 --steps 10 --csv
  npm run --silent sweep -- scene/charlotte-2016.json --control ambient --from 40 --to 70 --measure bestVoice`;

const MOST_STEPS = 1000;

/** As far as the format of a configuration lets each control go. */
const RANGES: Readonly<Record<Sweepable, readonly [number, number]>> = {
  distance: [0, 1000],
  spacing: [0, 1000],
  ambient: [0, 140],
  speakers: [0, 1000],
};

interface SweepValues extends SharedValues {
  readonly control?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly steps?: string | undefined;
}

function sweepOf({ control, from, to, steps }: SweepValues): Sweep {
  const known = SWEEPABLE.find((one) => one === control);
  if (known === undefined) throw new WrongCall(`--control wants one of ${SWEEPABLE.join(', ')}`);
  if (from === undefined || to === undefined) throw new WrongCall('give both ends: --from and --to');
  const ends = { from: number('from', from), to: number('to', to) };
  const [least, most] = RANGES[known];
  if (Math.min(ends.from, ends.to) < least || Math.max(ends.from, ends.to) > most)
    throw new WrongCall(`${known} goes from ${least} to ${most}`);
  return { control: known, ...ends, steps: whole('steps', steps, 10, 1, MOST_STEPS) };
}

async function main(words: readonly string[]): Promise<string> {
  const { values, positionals } = parse(words, {
    ...SHARED_OPTIONS,
    control: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    steps: { type: 'string' },
    measure: { type: 'string', multiple: true },
  } as const);
  const call = callOf(positionals, values, 1000);
  const sweep = sweepOf(values);
  const measures = values.measure ?? [];
  const found = await findAll(call, new URL(import.meta.url), () => ({ sweep: { ...sweep, measures } }));
  const tables = found.map(({ heading, done }): SweepTable => ({
    ...heading,
    ...sweep,
    rows: done.flatMap((one) => ('rows' in one ? one.rows : [])),
  }));
  if (tables.length === 0) return '';
  switch (call.as) {
    case 'json':
      return `${JSON.stringify(call.files.length > 1 ? tables : tables[0], undefined, 2)}\n`;
    case 'csv':
      return sweepsAsCsv(tables);
    case 'text':
      return tables.map((table) => sweepInWords(table)).join('\n');
  }
}

if (!worksForAnother()) await runTool(process.argv.slice(2), { usage: USAGE, help: HELP }, main);
