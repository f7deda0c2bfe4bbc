import { createHash } from 'node:crypto';
import { deflateSync, Zlib } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, readFragment } from '../../../src/session/fragment.ts';
import { expectWithin } from '../within.ts';

const TEXT =
  '{"format":"time-and-distance/session","version":1,"scene":{"id":"charlotte-2016","hash":"0123456789abcdef"},"t":3,' +
  '"configurations":[{"letter":"B","configuration":{"id":"what-if","title":"Zurück, «weit» 退后","distance":15}}],"active":"B"}';

const codeOf = (fragment: string): string => {
  const read = readFragment(fragment);
  return read === undefined ? 'none' : 'text' in read ? 'text' : read.problem.code;
};
const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** Every character as `%XX`, as often over as is asked. */
const escaped = (text: string, times = 1): string =>
  times === 0
    ? text
    : escaped(Array.from(text, (each) => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''), times - 1);
const LINKS = ['', '{}', TEXT, JSON.stringify({ title: '\u{1f46e}'.repeat(30), text: 'a-_~'.repeat(40) })].map(
  fragmentOf,
);

describe('a link', () => {
  it('gives back the text that went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(readFragment(`#${fragmentOf(text)}`)).toEqual({ text });
      }),
    );
    expect(readFragment(fragmentOf(TEXT))).toEqual({ text: TEXT });
  });

  it('gives back any JSON, and a byte order mark', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readFragment(fragmentOf(text))).toEqual({ text });
      }),
    );
    expect(readFragment(fragmentOf('\ufeff{}'))).toEqual({ text: '\ufeff{}' });
  });

  it('of the first version is read for ever', () => {
    expect(readFragment('v1.r.ec8d0d9a.I8N4oFpjNE_BcuPLhoanE_qUagE')).toEqual({
      text: '{"format":"time-and-distance/session","version":1,"t":3,"active":"B","title":"退后"}',
    });
  });

  it('holds U+FFFD for half a character', () => {
    expect(readFragment(fragmentOf('a\ud800b'))).toEqual({ text: 'a\ufffdb' });
  });

  it('is short for what stands in nearly every link', () => {
    expect(fragmentOf(TEXT).length).toBeLessThan(160);
  });

  it.each(LINKS)('54: cut at any place is told as cut, and never read as something else: %s', (fragment) => {
    for (let end = 0; end < fragment.length; end++) {
      expect(codeOf(fragment.slice(0, end)), `${end}`).toBe(end < 2 ? 'none' : 'E_URL_TRUNCATED');
      expect(codeOf(`${fragment.slice(0, end)}).`), `${end}`).toBe(end < 2 ? 'none' : 'E_URL_TRUNCATED');
    }
  });

  it('54: cut within a percent sign and its digits is told as cut', () => {
    for (const times of [1, 2]) {
      const fragment = escaped(fragmentOf(TEXT), times);
      const version = escaped('v1', times).length;
      for (let end = 0; end < fragment.length; end++)
        expect(codeOf(fragment.slice(0, end)), `${end}`).toBe(end < version ? 'none' : 'E_URL_TRUNCATED');
    }
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
      escaped(fragment),
      escaped(fragment, 2),
      ` #${fragment}`,
      `%23${fragment}`,
      `${fragment}%E2%80%9D.`,
      fragment.replace(/(.{30})/g, '$1+'),
      fragment.replace(/(.{30})/g, '$1%20%C2%A0\u200b'),
    ])
      expect(readFragment(scarred)).toEqual({ text: TEXT });
  });

  it.each(LINKS)('56: any one character changed is refused, or is no link, or is the same: %s', (fragment) => {
    const whole = readFragment(fragment);
    for (let at = 0; at < fragment.length; at++) {
      for (const other of 'Aaz0189-_.%#+') {
        const read = readFragment(fragment.slice(0, at) + other + fragment.slice(at + 1));
        const isText = read !== undefined && 'text' in read;
        expect(isText ? read : whole, `${other} at ${at}`).toEqual(whole);
      }
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
    expect(codeOf(fragmentOf(TEXT).replace('v1.', 'v0.'))).toBe('E_URL_DAMAGED');
  });

  it('53: a bomb is stopped before it has grown', () => {
    const packed = base64Url(deflateSync(new Uint8Array(200_000_000), { level: 6 }));
    const bomb = `v1.${packed.length.toString(36)}.00000000.${packed}`;
    expectWithin(1000, () => expect(codeOf(bomb)).toBe('E_URL_SIZE'));
  });

  it('53: holds 256 KB and no more', () => {
    const text = 'x'.repeat(256 * 1024);
    expect(readFragment(fragmentOf(text))).toEqual({ text });
    expect(codeOf(fragmentOf(`${text}x`))).toBe('E_URL_SIZE');
  });

  it('53: that is long and hostile takes no longer than its length', () => {
    expectWithin(4000, () => {
      for (const filling of ['.', '%', '%2', '%25', '#', ' ', '+', '>', 'v1.'])
        for (const fragment of [filling.repeat(300_000), `v1.${filling.repeat(300_000)}a`]) codeOf(fragment);
    });
  });

  it('that is no packed text is refused', () => {
    for (const payload of ['AAAA', base64Url(new Uint8Array([1, 2, 3])), base64Url(zlibOf('x'))])
      expect(codeOf(`v1.${payload.length.toString(36)}.00000000.${payload}`)).toBe('E_URL_DAMAGED');
  });

  it('whose bytes are no text is refused, though its checksum holds', () => {
    // One stored block of the byte FF, and the first four bytes of SHA-256 of FF.
    const payload = base64Url(new Uint8Array([1, 1, 0, 254, 255, 255]));
    const sum = createHash('sha256')
      .update(new Uint8Array([255]))
      .digest('hex')
      .slice(0, 8);
    expect(codeOf(`v1.${payload.length.toString(36)}.${sum}.${payload}`)).toBe('E_URL_DAMAGED');
  });
});

function zlibOf(text: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Zlib((piece) => pieces.push(piece));
  stream.push(new TextEncoder().encode(text), true);
  return Buffer.concat(pieces);
}
