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

  it('write at once when the page is left, and nothing older over it', async () => {
    const drafts = await opened();
    const before = drafts.write('one', { text: 'before', title: '', savedAt: 1 });
    const other = drafts.write('two', { text: 'other', title: '', savedAt: 1 });
    const leaving = drafts.write('one', { text: 'leaving', title: '', savedAt: 2 }, true);
    expect(await Promise.all([before, other, leaving])).toEqual(['overtaken', 'kept', 'kept']);
    expect(await drafts.read('one')).toMatchObject({ text: 'leaving', generation: 1, damaged: false });
    expect(await drafts.read('two')).toMatchObject({ text: 'other' });
  });

  it('are kept where the browser works out no checksums', async () => {
    vi.stubGlobal('crypto', { randomUUID: () => 'id' });
    const drafts = await opened();
    expect(await drafts.write('one', { text: 'plainly', title: '', savedAt: 1 })).toBe('kept');
    vi.unstubAllGlobals();
    expect(await drafts.read('one')).toMatchObject({ text: 'plainly', damaged: false });
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

  it('63: go back where the newest was half written, and go on from there', async () => {
    const drafts = await opened();
    for (const savedAt of [1, 2]) await drafts.write('one', { text: `text ${savedAt}`, title: '', savedAt });
    await tamper('one', 2, (row) => {
      for (const name of ['text', 'title', 'checksum', 'savedAt']) delete row[name];
    });
    expect(await drafts.read('one')).toMatchObject({ text: 'text 1', damaged: true });
    expect(await drafts.write('one', { text: 'text 3', title: '', savedAt: 3 })).toBe('kept');
    expect(await drafts.read('one')).toMatchObject({ text: 'text 3', generation: 3, damaged: false });
  });

  it('63: go back where the browser itself cannot read the newest', async () => {
    const drafts = await opened();
    for (const savedAt of [1, 2]) await drafts.write('one', { text: `text ${savedAt}`, title: '', savedAt });
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the store that it is asked of.
    const get = IDBObjectStore.prototype.get;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return Array.isArray(key) && key[1] === 2 ? failing(this, 'UnknownError') : get.call(this, key);
    });
    expect(await drafts.read('one')).toMatchObject({ text: 'text 1', damaged: true });
    expect(await drafts.list()).toEqual([{ id: 'one', title: '', savedAt: 1 }]);
    spy.mockRestore();
  });

  it('63: any field of any kind in the newest is never thrown at the reader', async () => {
    const drafts = await opened();
    await drafts.write('one', { text: 'before', title: '', savedAt: 1 });
    await drafts.write('one', { text: 'after', title: '', savedAt: 2 });
    const field = fc.constantFrom('text', 'title', 'savedAt', 'checksum');
    const odd = fc.constantFrom(undefined, null, Number.NaN, -1, '', [], {}, new Date(0), new Uint8Array(3));
    await fc.assert(
      fc.asyncProperty(field, odd, async (name, value) => {
        await tamper('one', 2, (row) => (row[name] = value));
        const read = await drafts.read('one');
        expect(['before', 'after']).toContain(read?.text);
      }),
      { numRuns: 60 },
    );
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

  const names = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE'];
  const moments = { 'at once': thrown, 'when asked': failing, 'at the end': aborted };
  it.each(names.flatMap((name) => Object.entries(moments).map(([when, fail]) => ({ name, when, fail }))))(
    '60: say that there is no room, and keep what was kept: $name $when',
    async ({ name, fail }) => {
      const drafts = await opened();
      for (const savedAt of [1, 2, 3]) await drafts.write('one', { text: `text ${savedAt}`, title: '', savedAt });
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
        return fail(this, name);
      });
      expect(await drafts.write('one', { text: 'lost', title: '', savedAt: 4 })).toBe('full');
      put.mockRestore();
      expect(await drafts.read('one')).toMatchObject({ text: 'text 3', damaged: false });
      const database = await openDB('time-and-distance', 1);
      expect(await database.count('drafts')).toBe(3);
      database.close();
      expect(await drafts.write('one', { text: 'again', title: '', savedAt: 5 })).toBe('kept');
    },
  );

  it('tell two apart', async () => {
    const drafts = await opened();
    for (const id of ['one', 'one ', 'on'])
      for (const savedAt of [1, 2, 3, 4]) await drafts.write(id, { text: `${id} ${savedAt}`, title: id, savedAt });
    await drafts.forget('one');
    expect(await drafts.read('one')).toBeUndefined();
    expect(await drafts.read('on')).toMatchObject({ text: 'on 4' });
    expect(await drafts.read('one ')).toMatchObject({ text: 'one  4' });
  });

  it('84: never let go what was just written, though the clock was put back', async () => {
    const drafts = await opened();
    for (let k = 0; k < 20; k++) await drafts.write(`draft-${k}`, { text: '', title: '', savedAt: 100 + k });
    await drafts.write('new', { text: 'new', title: '', savedAt: 1 });
    expect(await drafts.read('new')).toMatchObject({ text: 'new' });
    expect(await drafts.list()).toHaveLength(20);
    expect(await drafts.read('draft-0')).toBeUndefined();
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

  it('65: let a newer version in where nobody listens', async () => {
    const older = await opened();
    (await openDB('time-and-distance', 2)).close();
    expect(await older.write('one', { text: '', title: '', savedAt: 1 })).toBe('closed');
    expect(await older.read('one')).toBeUndefined();
    expect(await older.list()).toEqual([]);
    await expect(older.forget('one')).resolves.toBeUndefined();
  });

  it('64: are held by one tab at a time', async () => {
    const held = new Set<string>();
    const [first, second] = [tab(held), tab(held)];
    expect(await hold('one', first)).toBe(true);
    expect(await hold('one', second)).toBe(false);
    expect(await hold('two', second)).toBe(true);
    expect(await hold('one', undefined)).toBe(true);
    // It is told that it has what it has, and not that another tab does.
    expect(await hold('one', first)).toBe(true);
    expect(await hold('one', second)).toBe(false);
  });

  it('64: are held where the browser refuses to lock', async () => {
    const request = () => Promise.reject(new DOMException('', 'SecurityError'));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a lock manager as is asked.
    expect(await hold('one', { request } as unknown as LockManager)).toBe(true);
  });
});

/** The locks as one tab sees them. */
function tab(held: Set<string>): LockManager {
  const locks = {
    request: async (name: string, _: LockOptions, callback: (lock: Lock | null) => Promise<void>) => {
      const free = !held.has(name);
      held.add(name);
      await callback(free ? { name, mode: 'exclusive' } : null);
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a lock manager as is asked.
  return locks as unknown as LockManager;
}

/** What the stand-in for the database can be made to do, beyond what the web's own types say. */
interface Inner {
  readonly _abort: (name: string) => void;
  readonly _execRequestAsync: (asked: { source: IDBObjectStore; operation: () => void }) => IDBRequest;
}

function innerOf({ transaction }: IDBObjectStore) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no other way leads to a request that fails.
  const inner = transaction as unknown as Inner;
  const { _abort: abort, _execRequestAsync: request } = inner;
  return { abort: abort.bind(inner), request: request.bind(inner) };
}

function thrown(_store: IDBObjectStore, name: string): never {
  throw new DOMException('no room', name);
}

/** A request that fails when its turn comes. */
function failing(store: IDBObjectStore, name: string): IDBRequest {
  return innerOf(store).request({ source: store, operation: () => thrown(store, name) });
}

/** A request that succeeds, in a transaction that then cannot be finished. */
function aborted(store: IDBObjectStore, name: string): IDBRequest {
  const request = innerOf(store).request({ source: store, operation: () => {} });
  request.addEventListener('success', () => queueMicrotask(() => innerOf(store).abort(name)));
  return request;
}
