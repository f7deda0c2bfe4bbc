import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { distanceBetween } from '../../../src/core/geometry/vector.ts';
import { begun, drawnTo, type Ink, NO_INK, weakened, withoutLast } from '../../../src/session/ink.ts';
import { InkHand } from '../../../src/session/inkHand.ts';
import { createSession } from '../../../src/session/store.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const place = fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true }));

describe('ink', () => {
  it('keeps a line’s beginning, and no two points so near that nobody sees both', () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 60 }), (first, more) => {
        const ink = more.reduce((drawn: Ink, at) => drawnTo(drawn, at), begun(NO_INK, first));
        const points = ink.strokes[0]?.points ?? [];
        expect(points[0]).toEqual(first);
        points.slice(1).forEach((point, index) => {
          expect(distanceBetween(points[index] ?? point, point)).toBeGreaterThanOrEqual(0.08);
        });
        expect(ink.point).toEqual(more.at(-1) ?? first);
      }),
    );
  });

  it('does not grow for ever', () => {
    let ink = begun(NO_INK, [0, 0]);
    for (let k = 1; k < 2000; k++) ink = drawnTo(ink, [k, 0]);
    expect(ink.strokes[0]?.points).toHaveLength(600);
    for (let k = 0; k < 100; k++) ink = begun(ink, [0, k]);
    expect(ink.strokes).toHaveLength(40);
    expect(new Set(ink.strokes.map(({ id }) => id)).size).toBe(40);
  });

  it('is taken away line by line, and a line that is gone is gone', () => {
    const two = begun(begun(NO_INK, [0, 0]), [1, 1]);
    expect(withoutLast(two).strokes.map(({ id }) => id)).toEqual([1]);
    expect(weakened(two, 1, 0.4).strokes.map(({ strength }) => strength)).toEqual([0.4, 1]);
    expect(weakened(two, 1, 0).strokes.map(({ id }) => id)).toEqual([2]);
    expect(withoutLast(NO_INK)).toEqual(NO_INK);
  });
});

describe('a hand that draws', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function drawing(hand: 'point' | 'draw', fades = true) {
    const store = createSession(charlotte);
    store.getState().dispatch({ kind: 'take-in-hand', hand });
    store.getState().dispatch({ kind: 'set-ink', ink: { ...NO_INK, fades } });
    return { store, ink: () => store.getState().session.ink, hand: new InkHand(store) };
  }

  it('draws a line that goes by itself, and then nothing is left to wait for', () => {
    const { ink, hand } = drawing('draw');
    hand.down([0, 0]);
    hand.move([1, 0]);
    hand.up();
    vi.advanceTimersByTime(3900);
    expect(ink().strokes[0]).toMatchObject({
      strength: 1,
      points: [
        [0, 0],
        [1, 0],
      ],
    });
    vi.advanceTimersByTime(200);
    expect(ink().strokes[0]?.strength).toBe(0.7);
    vi.advanceTimersByTime(1000);
    expect(ink().strokes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('draws one that stays where that is wanted', () => {
    const { ink, hand } = drawing('draw', false);
    hand.down([0, 0]);
    hand.up();
    vi.advanceTimersByTime(60_000);
    expect(ink().strokes).toHaveLength(1);
  });

  it('only points with a pointer', () => {
    const { ink, hand } = drawing('point');
    hand.down([2, 3]);
    hand.move([4, 5]);
    hand.up();
    expect(ink()).toMatchObject({ strokes: [], point: [4, 5] });
    hand.leave();
    expect(ink().point).toBeUndefined();
  });

  it('is in no draft and leaves nothing to undo', () => {
    const { store, hand } = drawing('draw');
    hand.down([0, 0]);
    hand.up();
    expect(store.getState().history.past).toEqual([]);
  });
});
