import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Chance, mutant } from './mutator.ts';
import { type Subject, SUBJECTS } from './subjects.ts';

/** As many as every run makes; `npm run fuzz` makes a million. */
const COUNT = Number(process.env['FUZZ_COUNT'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_160_920);
/** Milliseconds that one mutant may take. */
const PATIENCE = 1000;
const KEPT = new URL('kept/', import.meta.url);

/** A mutant that was once taken amiss: from then on it is a test. */
interface KeptMutant {
  readonly subject: string;
  /** base64 */
  readonly bytes: string;
}

/** What is wrong with how a mutant was read; undefined where all is well. */
function faultIn(subject: Subject, bytes: Uint8Array): string | undefined {
  const first = timed(subject, bytes);
  const { read } = first;
  // A machine may be busy with something else once; what takes long by itself takes long twice.
  const took = first.took > PATIENCE ? Math.min(first.took, timed(subject, bytes).took) : first.took;
  if (took > PATIENCE) return `took ${Math.round(took)} ms`;
  if (read === 'refused') return undefined;
  const json = parsed(bytes);
  if ('problems' in read) {
    if (read.problems.length === 0) return 'refused without a problem';
    const lost = read.problems.find(({ path }) => json !== undefined && !leadsSomewhere(json, path));
    return lost === undefined ? undefined : `points at ${lost.path}, where nothing is`;
  }
  if (subject.sealed === true && read.text !== subject.text) return 'another text was taken for the sealed one';
  if (subject.faithful === true && !saysAll(JSON.parse(read.text), json)) return 'was mended in silence';
  const again = subject.read(new TextEncoder().encode(read.text));
  if (again === 'refused' || 'problems' in again) return 'what was taken in is refused when it is read again';
  return again.text === read.text ? undefined : 'is another thing when it is read again';
}

function timed(subject: Subject, bytes: Uint8Array) {
  const began = performance.now();
  const read = subject.read(bytes);
  return { read, took: performance.now() - began };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    // A byte order mark is no part of what a file says.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a pointer leads to something, or to something that is missing in what is there. */
function leadsSomewhere(json: unknown, path: string): boolean {
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = json;
  for (const [index, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, step)) return index === steps.length - 1;
    at = Reflect.get(at, step);
  }
  return true;
}

/** Whether all of a document is there as it was written; what is filled in are lists and tables that were left out, and they are empty. */
function saysAll(read: unknown, written: unknown): boolean {
  if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null)
    return Object.is(read, written) || (read === 0 && written === 0);
  return [...new Set([...Object.keys(written), ...Object.keys(read)])].every((key) => {
    const value: unknown = Reflect.get(read, key);
    return Object.hasOwn(written, key)
      ? Object.hasOwn(read, key) && saysAll(value, Reflect.get(written, key))
      : typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  });
}

function keep(subject: Subject, bytes: Uint8Array, seed: number): void {
  mkdirSync(KEPT, { recursive: true });
  const kept: KeptMutant = { subject: subject.name, bytes: Buffer.from(bytes).toString('base64') };
  writeFileSync(new URL(`${subject.name.replaceAll(' ', '-')}-${seed}.json`, KEPT), `${JSON.stringify(kept)}\n`);
}

describe('what comes in from outside, as it stands', () => {
  it.each(SUBJECTS)('is read: $name', (subject) => {
    expect(faultIn(subject, new TextEncoder().encode(subject.text))).toBeUndefined();
    const read = subject.read(new TextEncoder().encode(subject.text));
    expect(read === 'refused' || 'problems' in read).toBe(false);
  });
});

describe(`${COUNT} mutants from seed ${SEED}`, () => {
  const turns = SUBJECTS.flatMap((subject) => Array.from({ length: subject.weight }, () => subject));

  it(
    'are refused with a place that is there, or taken in as they stand, and none takes long',
    () => {
      const faults: string[] = [];
      const seen = new Map<string, { refused: number; taken: number }>();
      for (let k = 0; k < COUNT && faults.length < 20; k++) {
        const seed = SEED + k;
        const chance = new Chance(seed);
        const subject = chance.one(turns);
        const bytes = mutant(chance, subject.text, subject.isJson);
        let fault: string | undefined;
        try {
          fault = faultIn(subject, bytes);
        } catch (error) {
          fault = `threw ${error instanceof Error ? error.stack : String(error)}`;
        }
        if (fault !== undefined) {
          keep(subject, bytes, seed);
          faults.push(`${subject.name}, seed ${seed}: ${fault}`);
        }
        const read = seen.get(subject.name) ?? { refused: 0, taken: 0 };
        const answer = fault === undefined ? subject.read(bytes) : 'refused';
        read[answer === 'refused' || 'problems' in answer ? 'refused' : 'taken']++;
        seen.set(subject.name, read);
      }
      expect(faults).toEqual([]);
      // A mutator that changes nothing, or a reader that refuses everything, would prove nothing.
      for (const { name } of SUBJECTS) expect(seen.get(name)?.refused ?? 0, name).toBeGreaterThan(0);
      for (const { name, faithful } of SUBJECTS)
        if (faithful === true && COUNT >= 10_000) expect(seen.get(name)?.taken ?? 0, name).toBeGreaterThan(0);
    },
    60_000 + COUNT * 20,
  );
});

describe('mutants that were once taken amiss', () => {
  const names = (() => {
    try {
      return readdirSync(KEPT).filter((name) => name.endsWith('.json'));
    } catch {
      return [];
    }
  })();

  it('are none, or are read as they should be', () => {
    for (const name of names) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `keep` above wrote it.
      const { subject, bytes } = JSON.parse(readFileSync(new URL(name, KEPT), 'utf8')) as KeptMutant;
      const reader = SUBJECTS.find((each) => each.name === subject);
      if (reader === undefined) throw new Error(`nobody reads ${subject} any more: take ${name} out`);
      expect(faultIn(reader, Uint8Array.from(Buffer.from(bytes, 'base64'))), name).toBeUndefined();
    }
  });
});
