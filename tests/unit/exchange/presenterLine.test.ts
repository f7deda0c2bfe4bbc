import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { post, readAsked, readSaid } from '../../../src/exchange/presenterLine.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const ORIGIN = 'https://course.example';
const [walk] = charlotte.document.walks ?? [];

beforeEach(() => vi.stubGlobal('location', { origin: ORIGIN }));
afterEach(() => vi.unstubAllGlobals());

/** What arrives at another window when something is posted, as the browser would hand it over. */
function posted(message: Parameters<typeof post>[1]) {
  const sent: { data: unknown; to: string }[] = [];
  const other = { postMessage: (data: unknown, to: string) => sent.push({ data: structuredClone(data), to }) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a window only this is used.
  post(other as unknown as Window, message);
  const [first] = sent;
  if (first === undefined) throw new Error('nothing was sent');
  return first;
}

describe('the line between the windows', () => {
  it('brings over what the walk is at', () => {
    if (walk === undefined) throw new Error('the scene has a walk');
    const told = {
      kind: 'state' as const,
      walk,
      prompts: { 'approach-1': 'Where would you stand?' },
      step: 3,
      blank: false,
      wandered: true,
      startedAt: 1000,
      stepSince: 2000,
      language: 'es',
      theme: 'dark' as const,
    };
    const { data, to } = posted(told);
    expect(to).toBe(ORIGIN);
    expect(readSaid({ data, origin: ORIGIN })).toMatchObject(told);
    // Each side hears its own kind alone.
    expect(readAsked({ data, origin: ORIGIN })).toBeUndefined();
  });

  it('brings over what is asked', () => {
    for (const asked of [{ kind: 'next' }, { kind: 'go', step: 4 }, { kind: 'scrub', by: -0.05 }] as const)
      expect(readAsked({ data: posted(asked).data, origin: ORIGIN })).toMatchObject(asked);
  });

  it('hears nobody from elsewhere', () => {
    const { data } = posted({ kind: 'next' });
    for (const origin of ['https://evil.example', 'null', 'https://course.example.evil.example', ''])
      expect(readAsked({ data, origin })).toBeUndefined();
  });

  it('works from a file, where no page has an origin', () => {
    vi.stubGlobal('location', { origin: 'null' });
    const { data, to } = posted({ kind: 'next' });
    expect(to).toBe('*');
    expect(readAsked({ data, origin: 'null' })).toMatchObject({ kind: 'next' });
  });

  it('takes anything at all without a word, and nothing that is not of it', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (data) => {
        expect(readAsked({ data, origin: ORIGIN })).toBeUndefined();
        expect(readSaid({ data, origin: ORIGIN })).toBeUndefined();
      }),
    );
    const product = 'time-and-distance/presenter';
    for (const data of [
      { product, kind: 'go', step: -1 },
      { product, kind: 'go', step: 1.5 },
      { product, kind: 'go', step: 1e9 },
      { product, kind: 'scrub', by: Number.NaN },
      { product, kind: 'next', more: 1 },
      { kind: 'next' },
    ])
      expect(readAsked({ data, origin: ORIGIN })).toBeUndefined();
  });
});
