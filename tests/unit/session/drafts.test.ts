import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts, hold } from '../../../src/session/drafts.ts';

async function opened(): Promise<Drafts> {
  const drafts = await Drafts.open();
  if (typeof drafts === 'string') throw new Error(`no drafts: ${drafts}`);
  return drafts;
}

/** Changes what the database holds behind the back of the drafts. */
async function tamper(id: string, generation: number, change: (row: Record<string, unknown>) => void): Promise<void> {
  const database = await openDB('time-and-distance', 1);
  const row: unknown = await database.get('drafts', [id, generation]);
  if (typeof row !== 'object' || row === null) throw new Error('no such row');
  const changed = { ...row };
  change(changed);
  await database.put('drafts', changed);
  database.close();
}

describe('drafts', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('give back what was kept', async () => {
    const drafts = await opened();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), fc.nat(), async (text, title, savedAt) => {
        expect(await drafts.write('one', { text, title, savedAt })).toBe('kept');
        expect(await drafts.read('one')).toMatchObject({ text, title, savedAt, damaged: false });
      }),
      { numRuns: 40 },
    );
  });

  it('keep three generations of each, and no more', async () => {
    const drafts = await opened();
    for (const savedAt of [1, 2, 3, 4, 5]) await drafts.write('one', { text: `${savedAt}`, title: '', savedAt });
    const database = await openDB('time-and-distance', 1);
    expect(await database.getAllKeys('drafts')).toEqual([
      ['one', 3],
      ['one', 4],
      ['one', 5],
    ]);
    database.close();
  });

  it('63: go back to the generation before where the newest was damaged', async () => {
    const drafts = await opened();
    for (const savedAt of [1, 2]) await drafts.write('one', { text: `text ${savedAt}`, title: '', savedAt });
    await tamper('one', 2, (row) => (row['text'] = 'text 3'));
    expect(await drafts.read('one')).toMatchObject({ text: 'text 1', generation: 1, damaged: true });
  });

  it('63: read none where all are damaged, and list what is half written not at all', async () => {
    const drafts = await opened();
    await drafts.write('one', { text: 'a', title: '', savedAt: 1 });
    await tamper('one', 1, (row) => (row['checksum'] = 'wrong'));
    expect(await drafts.read('one')).toBeUndefined();
    await tamper('one', 1, (row) => delete row['title']);
    expect(await drafts.list()).toEqual([]);
  });

  it('63: any one bit flipped in the text of the newest goes back to the one before', async () => {
    const drafts = await opened();
    const text = '{"t":3,"title":"What if"}';
    await drafts.write('one', { text: 'before', title: '', savedAt: 1 });
    await drafts.write('one', { text, title: '', savedAt: 2 });
    for (let bit = 0; bit < text.length * 7; bit += 5) {
      const at = Math.floor(bit / 7);
      const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit % 7)));
      await tamper('one', 2, (row) => (row['text'] = text.slice(0, at) + flipped + text.slice(at + 1)));
      expect(await drafts.read('one')).toMatchObject({ text: 'before', damaged: true });
    }
  });

  it('60: say that there is no room, and keep what was kept', async () => {
    for (const name of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']) {
      globalThis.indexedDB = new IDBFactory();
      const drafts = await opened();
      await drafts.write('one', { text: 'kept', title: '', savedAt: 1 });
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no room', name);
      });
      expect(await drafts.write('one', { text: 'lost', title: '', savedAt: 2 })).toBe('full');
      put.mockRestore();
      expect(await drafts.read('one')).toMatchObject({ text: 'kept' });
    }
  });

  it('list the newest first, forget one, and keep twenty', async () => {
    const drafts = await opened();
    for (let k = 0; k < 23; k++) await drafts.write(`draft-${k}`, { text: '', title: `${k}`, savedAt: k });
    const listed = await drafts.list();
    expect(listed.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, k) => `${22 - k}`));
    await drafts.forget('draft-22');
    expect((await drafts.list())[0]?.id).toBe('draft-21');
  });

  it('61: are absent where the browser keeps nothing', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await Drafts.open()).toBe('absent');
    globalThis.indexedDB = new IDBFactory();
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(await Drafts.open()).toBe('absent');
  });

  it('65: leave alone what a newer version has made, and tell an older tab to let go', async () => {
    const older = await opened();
    let told = 0;
    older.onNewer(() => {
      told += 1;
      older.close();
    });
    (await openDB('time-and-distance', 2)).close();
    expect(told).toBe(1);
    expect(await older.write('one', { text: '', title: '', savedAt: 1 })).toBe('closed');
    expect(await Drafts.open()).toBe('newer');
  });

  it('64: are held by one tab at a time', async () => {
    const held = new Set<string>();
    const locks = {
      request: async (name: string, _: LockOptions, callback: (lock: Lock | null) => Promise<void>) => {
        const free = !held.has(name);
        held.add(name);
        await callback(free ? { name, mode: 'exclusive' } : null);
      },
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a lock manager as is asked.
    const manager = locks as unknown as LockManager;
    expect(await hold('one', manager)).toBe(true);
    expect(await hold('one', manager)).toBe(false);
    expect(await hold('two', manager)).toBe(true);
    expect(await hold('one', undefined)).toBe(true);
  });
});
