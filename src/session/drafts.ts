import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One generation of a draft, as the database holds it. */
interface Row {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly generation: number;
  /** what is kept: a text whose meaning is nobody's business here */
  readonly text: string;
  readonly title: string;
  /** milliseconds since 1970, UTC */
  readonly savedAt: number;
  /** SHA-256 of the text */
  readonly checksum: string;
}

interface Schema extends DBSchema {
  drafts: { key: [string, number]; value: Row; indexes: { id: string } };
}

export interface DraftText {
  readonly text: string;
  readonly title: string;
  /** milliseconds since 1970, UTC */
  readonly savedAt: number;
}

export interface DraftRead extends DraftText {
  readonly generation: number;
  /** a newer generation could not be read, so this is an earlier one */
  readonly damaged: boolean;
}

export interface DraftListed {
  readonly id: string;
  readonly title: string;
  /** milliseconds since 1970, UTC */
  readonly savedAt: number;
}

const NAME = 'time-and-distance';
const VERSION = 1;
const STORE = 'drafts';
const GENERATIONS = 3;
const MOST_DRAFTS = 20;

/** Drafts in this browser: some generations of each, so that one that was not written to its end takes nothing along. */
export class Drafts {
  private readonly database: IDBPDatabase<Schema>;
  private readonly newer = new Set<() => void>();
  private closed = false;

  private constructor(database: IDBPDatabase<Schema>) {
    this.database = database;
  }

  /** `absent` where the browser keeps nothing, `newer` where a newer version of the product has been at work. */
  static async open(): Promise<Drafts | 'absent' | 'newer'> {
    try {
      if (typeof indexedDB === 'undefined') return 'absent';
      let drafts: Drafts | undefined;
      const database = await openDB<Schema>(NAME, VERSION, {
        upgrade(created) {
          const store = created.createObjectStore(STORE, { keyPath: ['id', 'generation'] });
          store.createIndex('id', 'id');
        },
        // Another tab wants to bring the database up to date, and waits for this one.
        blocking() {
          for (const listener of drafts?.newer ?? []) listener();
        },
        terminated() {
          drafts?.close();
        },
      });
      drafts = new Drafts(database);
      return drafts;
    } catch (error) {
      return nameOf(error) === 'VersionError' ? 'newer' : 'absent';
    }
  }

  /** Told when another tab runs a newer version: whoever listens keeps what there is and closes. */
  onNewer(listener: () => void): void {
    this.newer.add(listener);
  }

  /** Keeps a text as the newest generation. `full`: there is no room, and what was kept before still is. */
  async write(id: string, { text, title, savedAt }: DraftText): Promise<'kept' | 'full' | 'closed'> {
    if (this.closed) return 'closed';
    try {
      const transaction = this.database.transaction(STORE, 'readwrite');
      const keys = await transaction.store.index('id').getAllKeys(id);
      const newest = Math.max(0, ...keys.map(([, generation]) => generation));
      void transaction.store.put({ id, generation: newest + 1, text, title, savedAt, checksum: checksumOf(text) });
      for (const key of keys) if (key[1] <= newest + 1 - GENERATIONS) void transaction.store.delete(key);
      await transaction.done;
      await this.prune();
      return 'kept';
    } catch (error) {
      return isQuota(error) ? 'full' : 'closed';
    }
  }

  /** The newest generation that is whole; undefined where there is none. */
  async read(id: string): Promise<DraftRead | undefined> {
    const rows = await this.rowsOf(id);
    const whole = rows.find(isWhole);
    if (whole === undefined) return undefined;
    const { text, title, savedAt, generation } = whole;
    return { text, title, savedAt, generation, damaged: rows[0] !== whole };
  }

  /** All drafts, the newest first. */
  async list(): Promise<readonly DraftListed[]> {
    if (this.closed) return [];
    const newest = new Map<string, DraftListed>();
    for (const row of await this.database.getAll(STORE)) {
      if (!isRow(row)) continue;
      const { id, title, savedAt } = row;
      const known = newest.get(id);
      if (known === undefined || known.savedAt <= savedAt) newest.set(id, { id, title, savedAt });
    }
    return [...newest.values()].toSorted((a, b) => b.savedAt - a.savedAt);
  }

  async forget(id: string): Promise<void> {
    if (this.closed) return;
    const transaction = this.database.transaction(STORE, 'readwrite');
    for (const key of await transaction.store.index('id').getAllKeys(id)) void transaction.store.delete(key);
    await transaction.done;
  }

  close(): void {
    this.closed = true;
    this.database.close();
  }

  /** The newest first. */
  private async rowsOf(id: string): Promise<readonly Row[]> {
    if (this.closed) return [];
    const rows = await this.database.getAllFromIndex(STORE, 'id', id);
    return rows.filter(isRow).toSorted((a, b) => b.generation - a.generation);
  }

  private async prune(): Promise<void> {
    const listed = await this.list();
    for (const { id } of listed.slice(MOST_DRAFTS)) await this.forget(id);
  }
}

/**
 * Whether this tab has a draft for itself from now on, for as long as it lives. False where another tab has it. Where the
 * browser has no locks, nobody can tell.
 */
export async function hold(id: string, locks: LockManager | undefined): Promise<boolean> {
  if (locks === undefined) return true;
  return new Promise((resolve) => {
    void locks
      .request(`${NAME}/${id}`, { ifAvailable: true }, async (lock) => {
        resolve(lock !== null);
        // The lock lasts as long as this promise does.
        if (lock !== null) await new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}

function isRow(row: Row): boolean {
  const { id, generation, text, title, savedAt } = row;
  return (
    typeof id === 'string' &&
    Number.isFinite(generation) &&
    typeof text === 'string' &&
    typeof title === 'string' &&
    Number.isFinite(savedAt)
  );
}

function isWhole({ text, checksum }: Row): boolean {
  return checksumOf(text) === checksum;
}

function checksumOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Every browser has its own name for it. */
function isQuota(error: unknown): boolean {
  return ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE'].includes(nameOf(error));
}
