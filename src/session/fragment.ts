import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, Inflate } from 'fflate';

/** Why a link cannot be read. */
export interface FragmentProblem {
  readonly code: 'E_URL_TRUNCATED' | 'E_URL_SIZE' | 'E_URL_DAMAGED' | 'E_URL_NEWER';
  readonly message: string;
  readonly hint: string;
}

const MOST_BYTES = 256 * 1024;
const CHECKSUM_BYTES = 4;
const ESCAPE = /%(?:([0-7][0-9a-f])|[89a-f][0-9a-f])/gi;
/** What is left of an escape where the link was cut within it. */
const CUT_ESCAPE = /%[0-9a-f]?$/i;

/** Words that stand in nearly every link, so that they need not be sent. It belongs to version 1: never change it. */
const DICTIONARY = utf8ToBytes(
  '"threat":"contact""threat":"firearm""ambient":"windows":"open""closed""relative":"aside""voice":"normal""raised""loud""shout""relaxed"' +
    '"weapon":"low-ready""holstered""aimed""speakers":1,"behindCover":true,"formation":"as-placed""arc""line""l-shape"' +
    '"spacing":null,"distance":null,"title":"What if","id":"what-if","text":"from":"rulers":[{"from":{"id":"to":{"at":[' +
    '"moves":{"confrontation":{"approach":{"guns-drawn":{"officer-1":{"at":["officer-2":{"at":[],"bearing":"patrol-1' +
    '"layers":{"sightLines":false,"distances":"ghosts":"uncertainty":true,"coverMap":"inLine":"voiceReach":"openSide":"wayOut":"nearestCover":"labels":"building":"trees":' +
    '"assumptions":{"decision":"already""rings":"plain""unit":"ft","selected":"officer-3","language":"en"' +
    '"camera":{"kind":"oblique","orbit":{"target":[,"azimuth":,"tilt":,"distance":}}"camera":{"kind":"plan","sheet":{"metresHigh":"kind":"eyes","person":"turned":{"right":"up":' +
    '"comparing":{"letters":["A","B"],"as":"side-by-side"},"active":"B","configurations":[{"letter":"B","configuration":{' +
    '{"format":"time-and-distance/session","version":1,"scene":{"id":"charlotte-2016","hash":"","t":',
);

/**
 * A text as the fragment of a link, without its `#`: version, length and checksum, then the text, packed. What is no
 * whole character becomes U+FFFD. A text of more than 256 KB makes a link that nobody can read.
 */
export function fragmentOf(text: string): string {
  const bytes = utf8ToBytes(text);
  const payload = toBase64Url(deflateSync(bytes, { level: 9, dictionary: DICTIONARY }));
  return `v1.${payload.length.toString(36)}.${checksum(bytes)}.${payload}`;
}

/** The text of a fragment, or why it cannot be had; undefined where the fragment is none of ours. */
export function readFragment(
  fragment: string,
): { readonly text: string } | { readonly problem: FragmentProblem } | undefined {
  const plain = withoutScars(fragment);
  const parts = /^v(\d{1,6})(?:\.(.*))?$/s.exec(plain);
  if (parts === null) return undefined;
  const [, version, rest = ''] = parts;
  if (Number(version) === 0) return damaged();
  if (Number(version) !== 1)
    return refusal('E_URL_NEWER', 'this link was made by a newer version', 'update, or ask for the file');
  const [length = '', sum = '', payload = ''] = rest.split('.');
  const expected = /^[0-9a-z]{1,6}$/.test(length) ? Number.parseInt(length, 36) : Number.NaN;
  if (payload.length < expected || sum.length < 2 * CHECKSUM_BYTES || rest.split('.').length < 3) {
    return refusal(
      'E_URL_TRUNCATED',
      'the link is not whole: its end is missing',
      'copy the whole link, or ask for the file',
    );
  }
  if (payload.length > MOST_BYTES * 2) return refusal('E_URL_SIZE', 'the link is far too long', 'ask for the file');
  const packed = fromBase64Url(payload.slice(0, expected));
  if (packed === undefined || Number.isNaN(expected)) return damaged();
  const bytes = inflate(packed);
  if (bytes === 'too-much') return refusal('E_URL_SIZE', 'the link holds more than 256 KB', 'ask for the file');
  if (bytes === 'damaged' || checksum(bytes) !== sum) return damaged();
  const text = textOf(bytes);
  return text === undefined ? damaged() : { text };
}

function refusal(code: FragmentProblem['code'], message: string, hint: string): { readonly problem: FragmentProblem } {
  return { problem: { code, message, hint } };
}

function damaged(): { readonly problem: FragmentProblem } {
  return refusal('E_URL_DAMAGED', 'the link was changed on its way', 'copy it again, or ask for the file');
}

/** What programs that hand links on do to them: percent signs, wrapped lines, a full stop or a bracket at the end. */
function withoutScars(fragment: string): string {
  let plain = fragment;
  for (let times = 0; times < 3 && plain.includes('%'); times++) {
    plain = plain.replace(CUT_ESCAPE, '').replaceAll(ESCAPE, (_, code: string | undefined) =>
      // Nothing beyond ASCII is ours: it is a quotation mark or a space without width.
      code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  plain = plain.replaceAll(/[^!-~]|\+/g, '').replace(/^#+/, '');
  // From the front, for looking for an end from every place takes the square of the length.
  return (/^.*[\w-]/s.exec(plain)?.[0] ?? '').replace(CUT_ESCAPE, '');
}

/** All of it, with a byte order mark where it begins with one; undefined where the bytes are no UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checksum(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes).subarray(0, CHECKSUM_BYTES));
}

/** Piece by piece, so that a bomb is stopped before it has grown. */
function inflate(packed: Uint8Array): Uint8Array | 'too-much' | 'damaged' {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate({ dictionary: DICTIONARY }, (piece, final) => {
    size += piece.length;
    if (size <= MOST_BYTES) pieces.push(piece);
    ended = final;
  });
  try {
    // A packed byte unfolds to at most about a thousand, so small bites keep what one of them unfolds to small.
    for (let from = 0; from < packed.length; from += 256) {
      stream.push(packed.subarray(from, from + 256), from + 256 >= packed.length);
      if (size > MOST_BYTES) return 'too-much';
    }
  } catch {
    return 'damaged';
  }
  if (!ended) return 'damaged';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
