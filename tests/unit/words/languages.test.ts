import { describe, expect, it } from 'vitest';
import { Room } from '../../../src/words/room.ts';
import '../../../src/words/spanish.ts';
import { avoidedInSpanish, stringsIn } from './plainWords.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/words/*.ts', { eager: true });

/** Every room of words there is, whoever wrote it. */
const rooms = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, room]) =>
    room instanceof Room ? ([[`${path.split('/').at(-1)} ${name}`, room]] as const) : [],
  ),
);

/** What is the same in both: names, signs, units and letters; all else has to be said anew. */
const SAME: ReadonlySet<string> = new Set([
  'Time & Distance',
  'no',
  'Control',
  'F',
  'P',
  'L',
  'N',
  '?',
  '1 … 9',
  '← →',
  '↑ ↓',
  'R',
  'W',
  'D',
  'K',
  'U, C',
  'Escape',
  '0 s',
  '5 %',
  '95 %',
  'A4',
  'normal',
  'triangular',
  'dB',
  'ANSI S3.5-1997',
  'm',
  '°',
  's',
  '×',
]);

interface Leaf {
  readonly path: string;
  readonly english: unknown;
  readonly spanish: unknown;
}

/** Both sides of a room beside each other, however deep. */
function leavesOf(english: unknown, spanish: unknown, path = ''): Leaf[] {
  if (typeof english !== 'object' || english === null) return [{ path, english, spanish }];
  const other = typeof spanish === 'object' && spanish !== null ? spanish : {};
  const keys = [...new Set([...Object.keys(english), ...Object.keys(other)])];
  return keys.flatMap((key) =>
    leavesOf(Reflect.get(english, key), Reflect.get(other, key), path === '' ? key : `${path}.${key}`),
  );
}

/** What a sentence with gaps says when all are filled alike; undefined where it asks for more than that. */
function said(sentence: unknown, filling: unknown): string | undefined {
  if (typeof sentence !== 'function') return undefined;
  try {
    const answer: unknown = Reflect.apply(
      sentence,
      undefined,
      Array.from({ length: sentence.length }, () => filling),
    );
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  } catch {
    return undefined;
  }
}

const leaves = rooms.flatMap(([name, room]) =>
  leavesOf(room.in('en'), room.in('es')).map((leaf) => ({ ...leaf, path: `${name}: ${leaf.path}` })),
);

describe('English and Spanish', () => {
  it('are in every room', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(16);
    for (const [name, room] of rooms) expect(room.in('es'), name).not.toBe(room.in('en'));
  });

  it('have the same words at every depth, of the same kind', () => {
    for (const { path, english, spanish } of leaves) {
      expect(typeof spanish, path).toBe(typeof english);
      if (typeof english === 'function' && typeof spanish === 'function')
        expect(spanish.length, `${path}: gaps`).toBeLessThanOrEqual(Math.max(english.length, 3));
      if (typeof english === 'string') expect(spanish === '', path).toBe(english === '');
    }
  });

  it('say nothing alike but names, signs and units', () => {
    const alike = leaves
      // What a figure rests on is named by what the evidence calls it.
      .filter(({ path }) => !/\.(constants|readings)\.\d+$|\.origins\.\d+$/.test(path))
      .filter(({ english, spanish }) => typeof english === 'string' && english !== '' && english === spanish)
      .filter(({ english }) => !SAME.has(String(english)))
      .map(({ path, english }) => `${path}: ${String(english)}`);
    expect(alike).toEqual([]);
  });

  it('fill the gaps of the same sentences, with other words', () => {
    const filled = leaves.filter(({ english }) => said(english, 'es') !== undefined);
    expect(filled.length).toBeGreaterThan(60);
    for (const { path, spanish } of filled) expect(said(spanish, 'es'), path).toBeDefined();
  });

  it('keep to plain words in Spanish', () => {
    for (const { path, spanish } of leaves) {
      const texts = typeof spanish === 'function' ? [said(spanish, 'es') ?? ''] : stringsIn([spanish]);
      for (const text of texts) expect(avoidedInSpanish(text), `${path}: ${text}`).toBeUndefined();
    }
  });
});
