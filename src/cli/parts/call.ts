import { availableParallelism } from 'node:os';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Assumptions, READINGS } from '../../core/analysis/assumptions.ts';
import { onOneLine } from '../../words/problems.ts';

/** A call that cannot be followed: exit status 2, with the usage. */
export class WrongCall extends Error {}

/** The options that both tools have. */
export const SHARED_OPTIONS = {
  configuration: { type: 'string' },
  phase: { type: 'string' },
  samples: { type: 'string' },
  seed: { type: 'string' },
  assume: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  progress: { type: 'boolean' },
  again: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

export interface SharedValues {
  readonly configuration?: string | undefined;
  readonly phase?: string | undefined;
  readonly samples?: string | undefined;
  readonly seed?: string | undefined;
  readonly assume?: string[] | undefined;
  readonly jobs?: string | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly progress?: boolean | undefined;
  readonly again?: string | undefined;
  readonly help?: boolean | undefined;
}

/** What is asked of every scene. */
export interface Call {
  readonly files: readonly string[];
  readonly configuration: string | undefined;
  readonly phase: string | undefined;
  readonly samples: number;
  readonly seed: number;
  readonly assumptions: Assumptions;
  readonly threads: number;
  readonly as: 'json' | 'csv' | 'text';
  readonly progress: boolean;
  /** an export whose numbers are to be made again */
  readonly again: string | undefined;
}

const MOST_SAMPLES = 200_000;
const MOST_THREADS = 64;
const LARGEST_SEED = 2 ** 31 - 1;

/** @throws WrongCall where the words make no call */
export function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongCall(onOneLine(error instanceof Error ? error.message : String(error)));
  }
}

/** @throws WrongCall where a value is none that is known, or no file is named */
export function callOf(files: readonly string[], values: SharedValues, samples: number): Call {
  if (files.length === 0) throw new WrongCall('name at least one scene');
  if (values.again !== undefined && values.configuration !== undefined)
    throw new WrongCall('--again brings its own configuration');
  if (values.json === true && values.csv === true) throw new WrongCall('choose --json or --csv');
  return {
    files,
    configuration: values.configuration,
    phase: values.phase,
    samples: whole('samples', values.samples, samples, 0, MOST_SAMPLES),
    seed: whole('seed', values.seed, 1, 0, LARGEST_SEED),
    assumptions: assumptionsOf(values.assume ?? []),
    threads: whole('jobs', values.jobs, availableParallelism(), 1, MOST_THREADS),
    as: values.json === true ? 'json' : values.csv === true ? 'csv' : 'text',
    progress: values.progress ?? process.stderr.isTTY,
    again: values.again,
  };
}

/** @throws WrongCall where it is no whole number in its range */
export function whole(name: string, text: string | undefined, otherwise: number, least: number, most: number): number {
  const value = text === undefined ? otherwise : number(name, text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new WrongCall(`--${name} wants a whole number from ${least} to ${most}, not "${onOneLine(text ?? '')}"`);
  return value;
}

/** @throws WrongCall where it is no number */
export function number(name: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new WrongCall(`--${name} wants a number, not "${onOneLine(text)}"`);
  return value;
}

function assumptionsOf(words: readonly string[]): Assumptions {
  return Object.fromEntries(
    words.map((word) => {
      const [contested = '', reading = ''] = word.split('=');
      const readings = Object.entries(READINGS).find(([name]) => name === contested)?.[1];
      if (readings === undefined)
        throw new WrongCall(`--assume knows ${Object.keys(READINGS).join(', ')}, not "${onOneLine(contested)}"`);
      if (!readings.some(({ id }) => id === reading)) {
        const known = readings.map(({ id }) => `${contested}=${id}`).join(', ');
        throw new WrongCall(`--assume knows ${known}, not "${onOneLine(word)}"`);
      }
      return [contested, reading];
    }),
  );
}
