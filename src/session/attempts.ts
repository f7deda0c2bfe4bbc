import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Attempt } from '../core/document/attempt.ts';

interface Kept {
  readonly id: string;
  /** the hash of the scene that it was made on */
  readonly scene: string;
  readonly attempt: Attempt;
}

interface AttemptSchema extends DBSchema {
  attempts: { key: string; value: Kept; indexes: { scene: string } };
}

const NAME = 'time-and-distance-attempts';
const STORE = 'attempts';

/** A student's own attempts on a scene, in this browser; where it keeps nothing, for as long as the page is open. */
export class AttemptBook {
  private readonly scene: string;
  private readonly database: IDBPDatabase<AttemptSchema> | undefined;
  private readonly here = new Map<string, Attempt>();

  private constructor(scene: string, database: IDBPDatabase<AttemptSchema> | undefined) {
    this.scene = scene;
    this.database = database;
  }

  /** @param scene the hash of its document */
  static async open(scene: string): Promise<AttemptBook> {
    try {
      const database = await openDB<AttemptSchema>(NAME, 1, {
        upgrade(created) {
          created.createObjectStore(STORE, { keyPath: 'id' }).createIndex('scene', 'scene');
        },
        // Nothing is ever left unwritten here, so a newer version in another tab need not wait.
        blocking(_from, _to, event) {
          if (event.target instanceof IDBDatabase) event.target.close();
        },
      });
      return new AttemptBook(scene, database);
    } catch {
      return new AttemptBook(scene, undefined);
    }
  }

  /** Whether what is kept outlives the page. */
  get lasts(): boolean {
    return this.database !== undefined;
  }

  /** All attempts on this scene, the newest first. */
  async list(): Promise<readonly Attempt[]> {
    let kept: readonly Kept[] = [];
    try {
      kept = (await this.database?.getAllFromIndex(STORE, 'scene', this.scene)) ?? [];
    } catch {
      // A browser that takes back what it kept still has what was made since the page was opened.
    }
    const all = new Map([...kept.map(({ attempt }) => [attempt.id, attempt] as const), ...this.here]);
    return [...all.values()].toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  }

  /** Answers whether the browser keeps it; if not, the page does for as long as it is open. */
  async keep(attempt: Attempt): Promise<boolean> {
    this.here.set(attempt.id, attempt);
    try {
      await this.database?.put(STORE, { id: attempt.id, scene: this.scene, attempt });
      return this.database !== undefined;
    } catch {
      return false;
    }
  }

  async forget(id: string): Promise<void> {
    this.here.delete(id);
    try {
      await this.database?.delete(STORE, id);
    } catch {
      // What cannot be reached cannot be taken away either; it is listed again at the next visit.
    }
  }

  close(): void {
    this.database?.close();
  }
}
