import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../src/core/document/json.ts';
import { readScene } from '../../../../src/core/document/read.ts';
import { bytesOf, sceneFile } from '../../../scenes/bytes.ts';
import { everyField } from './documents.ts';

const EVERY_KIND = {
  words: ['', 'two words', '"quoted" and \\escaped\\', 'a line\nand another\t', '\u0001'],
  numbers: [0, -1, 12.5, 1e21, -1.5e-7],
  others: { yes: true, no: false, none: null },
  nothing: [[], {}, [[]], [{}]],
};

function onlyProblem(bytes: Uint8Array) {
  const reading = readJson(bytes);
  if (!('problems' in reading)) throw new Error('it was accepted');
  expect(reading.problems).toHaveLength(1);
  return reading.problems[0];
}

describe('readJson', () => {
  it('A1: an empty file, or a blank one, is E_EMPTY and asks for a scene', () => {
    for (const text of ['', ' \n\t\r\n ', '\uFEFF']) {
      expect(onlyProblem(bytesOf(text))).toMatchObject({ code: 'E_EMPTY', path: '', hint: 'choose a .json scene' });
    }
  });

  it.each([
    ['of every kind of value, cut at any byte,', JSON.stringify(EVERY_KIND, null, 1), 1],
    ['with every field, cut anywhere,', JSON.stringify(everyField(), null, 1), 61],
  ])('A2: a document %s is E_JSON with the line and column of the cut', (_, text, step) => {
    const bytes = bytesOf(text);
    for (let cut = 1; cut < bytes.length; cut += step) {
      const lines = text.slice(0, cut).split('\n');
      const problem = onlyProblem(bytes.slice(0, cut));
      expect(problem?.code).toBe('E_JSON');
      const [, line = '', column = ''] = /line (\d+), column (\d+)/.exec(problem?.message ?? '') ?? [];
      // A number, a word or an escape that is cut is found where it begins; all else where the text ends.
      expect(Number(line)).toBe(lines.length);
      const last = lines.at(-1) ?? '';
      const unfinished = /(?:\\(?:u\w{0,3})?|[-+\w.]*)$/.exec(last)?.[0].length ?? 0;
      expect(Number(column)).toBeGreaterThan(last.length - unfinished);
      expect(Number(column)).toBeLessThanOrEqual(last.length + 1);
    }
  });

  it('A2: says where a document goes wrong, whatever ends its lines', () => {
    expect(onlyProblem(bytesOf('{\r\n "a": 1,\r\n "b" 2\r\n}'))?.message).toBe(
      'not JSON at line 3, column 6: expected ":"',
    );
    expect(onlyProblem(bytesOf('[1,\r2,\n\n  x]'))?.message).toBe('not JSON at line 4, column 3: expected a value');
    expect(onlyProblem(bytesOf('[1,\n"a\nb"]'))?.message).toMatch(/^not JSON at line 2, column 3: /);
    expect(onlyProblem(bytesOf('{"a": 1} {'))?.message).toBe('not JSON at line 1, column 10: expected nothing more');
  });

  it('A2: takes what JSON.parse takes, as the same value, and nothing else', () => {
    // Pieces of JSON in any order: a good share of them is JSON, and all of them look like it.
    const pieces =
      '{ } [ ] , : "a" "b" "\\u0041" "\\x" "\t" 0 -0 01 1. -1.5e+3 1e999 .5 - + NaN true false null nul // /**/ \n \u00A0 \' ""'.split(
        ' ',
      );
    const jumbled = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 9 }).map((some) => some.join(''));
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...pieces))
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(jumbled, broken, fc.json({ maxDepth: 4 })), (text) => {
        fc.pre(text.trim() !== '');
        const reading = readJson(bytesOf(text));
        let value: unknown;
        let isJson = true;
        try {
          value = JSON.parse(text);
        } catch {
          isJson = false;
        }
        if ('problems' in reading) {
          const refusedAsJson = reading.problems.some(({ code }) => code === 'E_JSON');
          // What is JSON may still be refused for its keys.
          if (isJson)
            expect(reading.problems.map(({ code }) => code)).toSatisfy((codes: string[]) =>
              codes.every((code) => code === 'E_DUP_KEY' || code === 'E_UNKNOWN_KEY'),
            );
          else expect(refusedAsJson).toBe(true);
        } else {
          expect(isJson).toBe(true);
          expect(reading.value).toEqual(value);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('A3: takes a byte order mark off', () => {
    expect(readJson(bytesOf('\uFEFF{"a":1}'))).toEqual({ value: { a: 1 } });
    expect(readScene(bytesOf('\uFEFF' + new TextDecoder().decode(sceneFile('smallest.json'))))).toHaveProperty('scene');
  });

  it('A4: bytes that are not UTF-8 are E_ENCODING', () => {
    const text = JSON.stringify({ title: 'Zoë' });
    const codes = Array.from(text, (one) => one.charCodeAt(0));
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...codes]).buffer);
    const latin1 = new Uint8Array(codes);
    const cutInACharacter = bytesOf('{"title":"Zoë').slice(0, -1);
    for (const bytes of [utf16, latin1, cutInACharacter])
      expect(onlyProblem(bytes)).toMatchObject({ code: 'E_ENCODING', path: '' });
  });

  it('A6: more than 10 MB is E_SIZE before anything is read', () => {
    // Not UTF-8 either: had it been read, it would be E_ENCODING.
    const bytes = new Uint8Array(10_000_001).fill(0xff);
    expect(onlyProblem(bytes)).toMatchObject({ code: 'E_SIZE', path: '' });
    expect(onlyProblem(bytes.slice(1))?.code).toBe('E_ENCODING');
  });

  it('A7: 64 levels are taken, 65 are E_DEPTH with the way down', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(readJson(bytesOf(nested(64)))).toHaveProperty('value');
    expect(onlyProblem(bytesOf(nested(65)))).toMatchObject({ code: 'E_DEPTH', path: '/0/0/0/0/0/0/0/0' });
    expect(onlyProblem(bytesOf('{"a":[0,' + '{"b":'.repeat(70)))).toMatchObject({
      code: 'E_DEPTH',
      path: '/a/1/b/b/b/b/b/b',
    });
  });

  it('A8: a list of a million entries is E_COUNT at its path', () => {
    const million = `{"people":[${'1,'.repeat(999_999)}1]}`;
    expect(onlyProblem(bytesOf(million))).toMatchObject({ code: 'E_COUNT', path: '/people' });
  });

  it('A8, A23: 100,000 values are taken, one more is E_COUNT, and the limit is named', () => {
    const list = (entries: number) => `[${'1,'.repeat(entries - 1)}1]`;
    expect(readJson(bytesOf(list(99_999)))).toHaveProperty('value');
    expect(onlyProblem(bytesOf(list(100_000)))).toMatchObject({ code: 'E_COUNT', message: 'more than 100000 values' });
    expect(onlyProblem(bytesOf(`{"a": {"b": ${list(100_000)}}}`))?.path).toBe('/a/b');
    const keyed = (entries: number) => `{${Array.from({ length: entries }, (_, k) => `"k${k}":1`).join()}}`;
    expect(readJson(bytesOf(keyed(99_999)))).toHaveProperty('value');
  });

  it('A9: `__proto__` is refused wherever it stands, escaped too, and reaches nothing', () => {
    const reading = readJson(bytesOf('{"__proto__":{"x":1},"a":[{"\\u005f_proto__":{"x":1}}]}'));
    expect(reading).toMatchObject({
      problems: [
        { code: 'E_UNKNOWN_KEY', path: '/__proto__' },
        { code: 'E_UNKNOWN_KEY', path: '/a/0/__proto__' },
      ],
    });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('A11: a key that stands twice is E_DUP_KEY at each later one, escaped too', () => {
    const reading = readJson(bytesOf('{"a":1,"b":{"c":1,"c":2,"\\u0063":3},"a":{"a":1}}'));
    expect(reading).toMatchObject({
      problems: [
        { code: 'E_DUP_KEY', path: '/b/c' },
        { code: 'E_DUP_KEY', path: '/b/c' },
        { code: 'E_DUP_KEY', path: '/a' },
      ],
    });
  });

  it('A11: the same key in two objects is not twice', () => {
    expect(readJson(bytesOf('{"a":{"a":1},"b":[{"a":1},{"a":2}]}'))).toHaveProperty('value');
  });

  it('escapes a path as RFC 6901 says', () => {
    expect(readJson(bytesOf('{"a/b":{"c~d":1,"c~d":2}}'))).toMatchObject({ problems: [{ path: '/a~1b/c~0d' }] });
  });

  it('lists no more than 100 problems', () => {
    const twice = `{${Array.from({ length: 500 }, () => '"a":1').join()}}`;
    expect(readJson(bytesOf(twice))).toHaveProperty('problems.length', 100);
  });
});
