import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What tells a document apart from any other: 64 hexadecimal digits of SHA-256 over its JSON with the keys of every
 * object in order, so that a file that was only laid out otherwise is the same document. The walks through a scene are not
 * part of what it is: links and figures hold whichever walks it has.
 */
export function hashOf(document: unknown): string {
  if (typeof document !== 'object' || document === null) return digest(document);
  const known = hashes.get(document) ?? digest(document);
  hashes.set(document, known);
  return known;
}

// A document as read never changes, and the links and drafts of one ask for its hash at every step.
const hashes = new WeakMap<object, string>();

function digest(document: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(withoutWalks(document)))));
}

function withoutWalks(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !('walks' in document)) return document;
  const { walks: _walks, ...rest } = document;
  return rest;
}

/** JSON with the keys of every object in order, without blanks. Minus nought is nought. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  );
}
