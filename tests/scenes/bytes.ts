import { readFileSync } from 'node:fs';

/** A document as the bytes of a file. */
export function bytesOf(document: unknown): Uint8Array {
  return new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document));
}

/** One of the documents beside this file. */
export function sceneFile(name: string): Uint8Array {
  return readFileSync(new URL(name, import.meta.url));
}
