import { describe, expect, it } from 'vitest';
import { readScene } from '../../../../src/core/document/read.ts';
import { bytesOf } from '../../../scenes/bytes.ts';
import { expectWithin } from '../../within.ts';
import { everyField, isObject, type Json } from './documents.ts';

const whole = everyField();
const [phase] = Array.isArray(whole['phases']) ? whole['phases'] : [];
const firstPhase = isObject(phase) ? phase : {};
const list = (length: number, entry: (k: number) => Json): Json[] => Array.from({ length }, (_, k) => entry(k));
const table = (length: number, key: (k: number) => string, value: Json) =>
  Object.fromEntries(Array.from({ length }, (_, k) => [key(k), value]));
const withSite = (surfaces: Json) => ({
  ...whole,
  site: { extent: { west: -1, south: -1, east: 1, north: 1 }, surfaces },
});
const comb = (corners: number): Json =>
  list(corners, (k) => [k % 2 === 0 ? -9000 : 9000, (k * 17_999) / corners - 9000]);

const MEGABYTE = 1_000_000;

/** What somebody could send to make the page hang: each is bad, and as big or as costly as the gates let it be. */
const HOSTILE: Readonly<Record<string, () => unknown>> = {
  'a million open brackets': () => '['.repeat(MEGABYTE),
  'ten million bytes of open objects': () => '{"a":'.repeat(1_900_000),
  'a list of a million entries': () => ({ ...whole, phases: list(MEGABYTE, () => 1) }),
  'millions of commas': () => '{"a":[' + ','.repeat(9 * MEGABYTE),
  'millions of closing brackets': () => '{"a":[' + ']'.repeat(9 * MEGABYTE),
  'millions of comments': () => '{"a"' + '/**/'.repeat(2_400_000),
  'blanks, then a slip': () => JSON.stringify(whole) + ' '.repeat(9 * MEGABYTE) + 'x',
  'blank lines, then a slip': () => '{' + '\n'.repeat(9 * MEGABYTE) + 'x',
  'blank lines between good tokens': () => '{"format":' + '\r\n'.repeat(4 * MEGABYTE) + '1}',
  'a text without end': () => '{"title":"' + 'x'.repeat(9 * MEGABYTE),
  escapes: () => `{"title":"${'\\u0041'.repeat(1_600_000)}"}`,
  'a title of ten million letters': () => ({ ...whole, title: 'k'.repeat(9_900_000) }),
  'a key of ten million letters': () => ({ ...whole, ['k'.repeat(9_900_000)]: 1 }),
  'a word of ten million letters': () => withSite([{ kind: 'k'.repeat(9_900_000), outline: [] }]),
  'a name of ten million letters': () => ({ ...whole, date: 'k'.repeat(9_900_000) }),
  'as many unknown keys as there may be': () => ({ ...whole, ...table(99_000, (k) => `unknown-${k}`, 1) }),
  'as many ids of the wrong letters as there may be': () => ({
    ...whole,
    phases: [{ ...firstPhase, people: table(90_000, (k) => `Officer ${k}`, null) }],
  }),
  'as many entries of the wrong type as there may be': () => ({ ...whole, people: list(99_000, () => 1) }),
  'as many dangling names among as many long ids as there may be': () => ({
    ...whole,
    people: list(12_000, (k) => ({ id: 'p'.repeat(55) + k, label: 'x', role: 'officer' })),
    phases: [{ ...firstPhase, people: table(40_000, (k) => 'q'.repeat(55) + k, null) }],
  }),
  'as many dangling moves as there may be': () => ({
    ...whole,
    people: list(5000, (k) => ({ id: 'p'.repeat(55) + k, label: 'x', role: k === 0 ? 'subject' : 'officer' })),
    configurations: list(10_000, (k) => ({
      id: `c-${k}`,
      title: 'x',
      moves: { no: { none: { at: [0, 0], bearing: 0 } } },
    })),
  }),
  'as many keys that stand twice as there may be': () => `{${'"a":1,'.repeat(99_000)}"a":1}`,
  'an outline of 30,000 corners': () => withSite([{ kind: 'grass', outline: comb(30_000) }]),
  'many long outlines': () => withSite(list(30, () => ({ kind: 'grass', outline: comb(1000) }))),
};

describe('readScene on what means harm', () => {
  it.each(Object.keys(HOSTILE))('A6, A7, A8, A23, A30: refuses %s within 500 ms', (name) => {
    const bytes = bytesOf(HOSTILE[name]?.());
    expect(bytes.length).toBeLessThan(10 * MEGABYTE);
    let reading: ReturnType<typeof readScene> | undefined;
    expectWithin(500, () => (reading = readScene(bytes)));
    const problems = reading !== undefined && 'problems' in reading ? reading.problems : [];
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(100);
    for (const { message, hint } of problems) expect(message.length + hint.length).toBeLessThan(2000);
  });

  it('A7: refuses a document a million levels deep within 50 ms for each megabyte', () => {
    const bytes = bytesOf('{"a":'.repeat(MEGABYTE) + '1' + '}'.repeat(MEGABYTE));
    const budget = (50 * bytes.length) / MEGABYTE;
    let reading: ReturnType<typeof readScene> | undefined;
    expectWithin(budget, () => (reading = readScene(bytes)));
    expect(reading).toMatchObject({ problems: [{ code: 'E_DEPTH', path: '/a/a/a/a/a/a/a/a' }] });
  });
});
