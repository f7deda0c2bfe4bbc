import { type IDBPDatabase, openDB } from 'idb';
import {
  checksumBeside,
  checksumOf,
  type DraftSchema,
  type DraftStore,
  type DraftText,
  generationsOf,
  isWhole,
  renew,
} from './draftRecord.ts';

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
const MOST_DRAFTS = 20;

/** Drafts in this browser: some generations of each, so that one that was not written to its end takes nothing along. */
export class Drafts {
  private readonly database: IDBPDatabase<DraftSchema>;
  private readonly newer = new Set<() => void>();
  private closed = false;
  /** of each draft, what was to be written last */
  private readonly latest = new Map<string, DraftText>();

  private constructor(database: IDBPDatabase<DraftSchema>) {
    this.database = database;
  }

  /** `absent` where the browser keeps nothing, `newer` where a newer version of the product has been at work. */
  static async open(): Promise<Drafts | 'absent' | 'newer'> {
    try {
      if (typeof indexedDB === 'undefined') return 'absent';
      let drafts: Drafts | undefined;
      const database = await openDB<DraftSchema>(NAME, VERSION, {
        upgrade(created) {
          const store = created.createObjectStore(STORE, { keyPath: ['id', 'generation'] });
          store.createIndex('id', 'id');
        },
        // Another tab wants to bring the database up to date, and waits for this one.
        blocking() {
          drafts?.makeRoom();
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

  /**
   * Keeps a text as the newest generation. `full`: there is no room, and what was kept before still is. `overtaken`:
   * something newer was written meanwhile.
   * @param leaving the page may be gone at once, so that nothing is waited for
   */
  async write(id: string, draft: DraftText, leaving = false): Promise<'kept' | 'full' | 'closed' | 'overtaken'> {
    if (this.closed) return 'closed';
    this.latest.set(id, draft);
    try {
      const checksum = leaving ? checksumOf(draft.text) : await checksumBeside(draft.text);
      if (this.latest.get(id) !== draft) return 'overtaken';
      const transaction = this.database.transaction(STORE, 'readwrite');
      // Either may be the one that says why: a request that fails, or its transaction that cannot be finished.
      const ends = await Promise.allSettled([renew(transaction.store, id, { ...draft, checksum }), transaction.done]);
      const failures = ends.filter((end) => end.status === 'rejected');
      if (failures.some(({ reason }) => isQuota(reason))) return 'full';
      if (failures.length > 0) return 'closed';
    } catch (error) {
      return isQuota(error) ? 'full' : 'closed';
    } finally {
      if (this.latest.get(id) === draft) this.latest.delete(id);
    }
    await this.prune(id);
    return 'kept';
  }

  /** The newest generation that is whole; undefined where there is none. */
  async read(id: string): Promise<DraftRead | undefined> {
    const keys = (await this.ask((store) => store.index('id').getAllKeys(id))) ?? [];
    const newestFirst = keys.toSorted(([, a], [, b]) => b - a);
    // One at a time: a browser that cannot read one record fails all that were asked for along with it.
    for (const key of newestFirst) {
      const record = await this.ask((store) => store.get(key));
      if (record === undefined || !isWhole(record)) continue;
      const { text, title, savedAt, generation } = record;
      return { text, title, savedAt, generation, damaged: key !== newestFirst[0] };
    }
    return undefined;
  }

  /** All drafts that can be read, the newest first. */
  async list(): Promise<readonly DraftListed[]> {
    const listed: DraftListed[] = [];
    for (const id of await this.ids()) {
      const draft = await this.read(id);
      if (draft !== undefined) listed.push({ id, title: draft.title, savedAt: draft.savedAt });
    }
    return listed.toSorted((a, b) => b.savedAt - a.savedAt);
  }

  async forget(id: string): Promise<void> {
    if (!this.closed) await this.database.delete(STORE, generationsOf(id));
  }

  close(): void {
    this.closed = true;
    this.database.close();
  }

  private makeRoom(): void {
    for (const listener of this.newer) listener();
    // Nobody has anything to save here, and the other tab would wait for ever.
    if (this.newer.size === 0) this.close();
  }

  private async ids(): Promise<ReadonlySet<string>> {
    const keys = (await this.ask((store) => store.getAllKeys())) ?? [];
    return new Set(keys.map(([id]) => id));
  }

  /** The answer, or undefined where the browser gives none. */
  private async ask<Answer>(question: (store: DraftStore<'readonly'>) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.closed) return undefined;
    try {
      const transaction = this.database.transaction(STORE);
      const [answer] = await Promise.allSettled([question(transaction.store), transaction.done]);
      return answer.status === 'fulfilled' ? answer.value : undefined;
    } catch {
      return undefined;
    }
  }

  /** Lets the oldest go, but never what was just written, whatever the clock said. What cannot be read stays. */
  private async prune(written: string): Promise<void> {
    if ((await this.ids()).size <= MOST_DRAFTS) return;
    const others = (await this.list()).filter(({ id }) => id !== written);
    // What stays too long does no harm, and is tried again at the next writing.
    for (const { id } of others.slice(MOST_DRAFTS - 1)) await this.forget(id).catch(() => {});
  }
}

const heldHere = new WeakMap<LockManager, Set<string>>();

/**
 * Whether this tab has a draft for itself from now on, for as long as it lives. False where another tab has it. Where the
 * browser has no locks, nobody can tell.
 */
export async function hold(id: string, locks: LockManager | undefined): Promise<boolean> {
  if (locks === undefined) return true;
  const held = heldHere.get(locks) ?? new Set();
  heldHere.set(locks, held);
  // A lock is refused to whoever has it already, as if somebody else had it.
  if (held.has(id)) return true;
  return new Promise((resolve) => {
    void locks
      .request(`${NAME}/${id}`, { ifAvailable: true }, async (lock) => {
        if (lock !== null) held.add(id);
        resolve(lock !== null);
        // The lock lasts as long as this promise does.
        if (lock !== null) await new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}

/** A page that is loaded again asks for its draft before the browser has taken it from the page before. */
export async function holdSoon(id: string, locks: LockManager | undefined): Promise<boolean> {
  for (let times = 0; times < 4; times++) {
    if (await hold(id, locks)) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Every browser has its own name for it. */
function isQuota(error: unknown): boolean {
  return ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE'].includes(nameOf(error));
}
