import { deflateSync, Zlib } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, readFragment } from '../../../src/session/fragment.ts';

const TEXT =
  '{"format":"time-and-distance/session","version":1,"scene":{"id":"charlotte-2016","hash":"0123456789abcdef"},"t":3,' +
  '"configurations":[{"letter":"B","configuration":{"id":"what-if","title":"Zurück, «weit» 退后","distance":15}}],"active":"B"}';

const codeOf = (fragment: string): string => {
  const read = readFragment(fragment);
  return read === undefined ? 'none' : 'text' in read ? 'text' : read.problem.code;
};
const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

describe('a link', () => {
  it('gives back the text that went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(readFragment(`#${fragmentOf(text)}`)).toEqual({ text });
      }),
    );
    expect(readFragment(fragmentOf(TEXT))).toEqual({ text: TEXT });
  });

  it('holds U+FFFD for half a character', () => {
    expect(readFragment(fragmentOf('a\ud800b'))).toEqual({ text: 'a\ufffdb' });
  });

  it('is short for what stands in nearly every link', () => {
    expect(fragmentOf(TEXT).length).toBeLessThan(160);
  });

  it('54: cut at any place is told as cut, and never read as something else', () => {
    const fragment = fragmentOf(TEXT);
    const codes = new Set(Array.from(fragment, (_, end) => codeOf(fragment.slice(0, end))));
    expect([...codes].toSorted()).toEqual(['E_URL_TRUNCATED', 'none']);
    expect(codeOf(fragment.slice(0, 2))).toBe('E_URL_TRUNCATED');
  });

  it('56: takes what chat programs do to it', () => {
    const fragment = fragmentOf(TEXT);
    for (const scarred of [
      `${fragment}.`,
      `${fragment}>`,
      `${fragment}),`,
      ` ${fragment} `,
      fragment.replace(/(.{40})/g, '$1\r\n'),
      fragment.replaceAll('.', '%2E'),
      fragment.replaceAll('.', '%252E').replaceAll('-', '%252D'),
      fragment.replaceAll('_', '%5F'),
    ])
      expect(readFragment(scarred)).toEqual({ text: TEXT });
  });

  it('56: any one character changed is refused, or is no link at all', () => {
    const fragment = fragmentOf(TEXT);
    expect.hasAssertions();
    for (let at = 0; at < fragment.length; at++) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      const read = readFragment(fragment.slice(0, at) + other + fragment.slice(at + 1));
      expect(read !== undefined && 'text' in read ? read.text : TEXT).toBe(TEXT);
    }
  });

  it('56: random mutations never give another text, and never throw', () => {
    const fragment = fragmentOf(TEXT);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(fragment.length), fc.constantFrom(...',A,Z,a,z,0,9,-,_,.,%,+,=, '.split(','))), {
          minLength: 1,
          maxLength: 6,
        }),
        (edits) => {
          let changed = fragment;
          for (const [at, put] of edits) changed = changed.slice(0, at) + put + changed.slice(at + 1);
          const read = readFragment(changed);
          if (read !== undefined && 'text' in read) expect(read.text).toBe(TEXT);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is none of ours where it is an anchor', () => {
    for (const other of ['', '#', 'account', '#tab-notes', 'version', 'v']) expect(readFragment(other)).toBeUndefined();
  });

  it('24: of a newer version is told as newer', () => {
    expect(codeOf(fragmentOf(TEXT).replace('v1.', 'v2.'))).toBe('E_URL_NEWER');
    expect(codeOf('v37.whatever')).toBe('E_URL_NEWER');
  });

  it('53: a bomb is stopped before it has grown', () => {
    const packed = base64Url(deflateSync(new Uint8Array(200_000_000), { level: 6 }));
    const bomb = `v1.${packed.length.toString(36)}.00000000.${packed}`;
    const before = performance.now();
    expect(codeOf(bomb)).toBe('E_URL_SIZE');
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('that is no packed text is refused', () => {
    for (const payload of ['AAAA', base64Url(new Uint8Array([1, 2, 3])), base64Url(zlibOf('x'))])
      expect(codeOf(`v1.${payload.length.toString(36)}.00000000.${payload}`)).toBe('E_URL_DAMAGED');
  });
});

function zlibOf(text: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Zlib((piece) => pieces.push(piece));
  stream.push(new TextEncoder().encode(text), true);
  return Buffer.concat(pieces);
}
