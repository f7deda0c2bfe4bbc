import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DBSchema, IDBPObjectStore } from 'idb';

export interface DraftText {
  /** what is kept: a text whose meaning is nobody's business here */
  readonly text: string;
  readonly title: string;
  /** milliseconds since 1970, UTC */
  readonly savedAt: number;
}

/** One generation of a draft, as the database holds it. */
interface DraftRecord extends DraftText {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly generation: number;
  /** SHA-256 of the text */
  readonly checksum: string;
}

export interface DraftSchema extends DBSchema {
  drafts: { key: [string, number]; value: DraftRecord; indexes: { id: string } };
}

export type DraftStore<Mode extends IDBTransactionMode> = IDBPObjectStore<DraftSchema, ['drafts'], 'drafts', Mode>;

const GENERATIONS = 3;

/** Puts a draft above its earlier generations, and lets the oldest of them go: both or neither. */
export async function renew(
  store: DraftStore<'readwrite'>,
  id: string,
  { text, title, savedAt, checksum }: DraftText & Pick<DraftRecord, 'checksum'>,
): Promise<void> {
  const generations = (await store.index('id').getAllKeys(id)).map(([, generation]) => generation);
  const generation = Math.max(0, ...generations.filter((each) => Number.isSafeInteger(each))) + 1;
  await Promise.all([
    store.put({ id, generation, text, title, savedAt, checksum }),
    store.delete(generationsOf(id, generation - GENERATIONS)),
  ]);
}

/** The keys of a draft, up to a generation; all of them where none is named, for an empty list is above any number. */
export function generationsOf(id: string, last: number | [] = []): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, last]);
}

/** Whether a record was written to its end and is as it was written. */
export function isWhole(record: DraftRecord): boolean {
  // The database may hold something other than was put there: a record that was half written, or flipped bits.
  const { text, title, savedAt, checksum } = record;
  return (
    typeof text === 'string' && typeof title === 'string' && Number.isFinite(savedAt) && checksumOf(text) === checksum
  );
}

/** The checksum of a text, before anything else is done: whoever leaves does not wait. */
export function checksumOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same from the browser, which works it out beside the page: a large scene would keep a hand waiting. */
export async function checksumBeside(text: string): Promise<string> {
  // On an address that the browser does not trust there is none.
  const { subtle } = crypto as Partial<Crypto>;
  if (subtle === undefined) return checksumOf(text);
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', utf8ToBytes(text))));
}
