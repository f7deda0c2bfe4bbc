import { describe, expect, it, vi } from 'vitest';
import { Paced } from '../../../src/results/paced.ts';
import { Refinement, type Sampler } from '../../../src/results/refinement.ts';
import type { Answer } from '../../../src/results/refiner.ts';
import type { Request } from '../../../src/results/intervalWorker.ts';
import { intervalsOf } from '../../../src/core/analysis/intervals.ts';
import { createSession } from '../../../src/session/store.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

const scene = sceneOfPhases([
  { people: { subject: { at: [0, 0], within: 1 }, a: { at: [0, 6], within: 1 } } },
  { people: { a: { at: [0, 9] } } },
]);
const intervals = intervalsOf(scene, 0, {}, { seed: 1, samples: 20 });

function begin(
  follow: (store: ReturnType<typeof createSession>) => ConstructorParameters<typeof Refinement>[0] = (store) => store,
) {
  const store = createSession(scene);
  const refinement = new Refinement(follow(store));
  const asked: Request[] = [];
  let answer: (answer: Answer) => void = () => undefined;
  let fail: () => void = () => undefined;
  const sampler: Sampler = {
    postMessage: (request) => asked.push(request),
    addEventListener: (kind: 'message' | 'error', listener: (event: { readonly data: Answer }) => void) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the listener of an error takes nothing.
      if (kind === 'error') fail = listener as unknown as () => void;
      else answer = (data) => listener({ data });
    },
  };
  refinement.start(() => sampler);
  const ids = () => asked.flatMap((request) => ('ask' in request ? [request.ask.id] : []));
  const now = () => refinement.of(store.getState().session);
  return { store, refinement, asked, ids, now, answer: (one: Answer) => answer(one), fail: () => fail() };
}

describe('intervals of what is chosen', () => {
  it('are asked for with the scene, and shown when they come', () => {
    const { asked, ids, now, answer } = begin();
    expect('scene' in (asked[0] ?? {})).toBe(true);
    expect(now()).toEqual({ intervals: undefined, share: 0 });
    answer({ id: ids()[0] ?? 0, intervals, share: 0.5 });
    expect(now()).toEqual({ intervals, share: 0.5 });
  });

  it('of an earlier choice are never shown beside a later one', () => {
    const { store, ids, now, answer } = begin();
    answer({ id: ids()[0] ?? 0, intervals, share: 1 });
    store.getState().dispatch({ kind: 'set-controls', values: { distance: 8 } });
    expect(now().intervals).toBeUndefined();
    answer({ id: ids()[0] ?? 0, intervals, share: 1 });
    expect(now().intervals).toBeUndefined();
    answer({ id: ids()[1] ?? 0, intervals, share: 1 });
    expect(now().intervals).toBe(intervals);
  });

  it('are not asked for again by what does not change them', () => {
    const { store, ids } = begin();
    store.getState().dispatch({ kind: 'set-unit', unit: 'ft' });
    store.getState().dispatch({ kind: 'select', person: 'a' });
    expect(ids()).toHaveLength(1);
    store.getState().dispatch({ kind: 'assume', contested: 'decision', reading: 'one' });
    expect(ids()).toHaveLength(2);
  });

  it('are asked for of what is shown, not of every step that a hand passes through', () => {
    vi.useFakeTimers();
    try {
      const { store, ids, asked } = begin((followed) => new Paced(followed));
      for (let step = 1; step <= 10; step += 1) {
        vi.advanceTimersByTime(16);
        store.getState().dispatch({ kind: 'place', id: 'a', at: [0, step], bearing: 0, gesture: 1 });
      }
      expect(ids().length).toBeLessThan(4);
      vi.advanceTimersByTime(1000);
      const last = asked.at(-1);
      expect(last !== undefined && 'ask' in last ? last.ask.configuration.moves : undefined).toMatchObject({
        'phase-0': { a: { at: [0, 10] } },
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it('are none between two phases', () => {
    const { store, ids, now } = begin();
    store.getState().dispatch({ kind: 'go-to', t: 0.4 });
    expect(now()).toEqual({ intervals: undefined, share: 1 });
    expect(ids()).toHaveLength(1);
  });

  it('are missed, and nothing else, where no worker runs', () => {
    const broken = begin();
    broken.fail();
    expect(broken.now()).toMatchObject({ intervals: undefined, failed: true });
    const refinement = new Refinement(createSession(scene));
    refinement.start(() => {
      throw new Error('no workers here');
    });
    expect(refinement.of(createSession(scene).getState().session)).toMatchObject({ failed: true });
  });
});
