import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, between, distanceBetween, type Place } from '../../../../src/core/geometry/vector.ts';

const place = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));

describe('between', () => {
  it('is exactly the ends at the ends', () => {
    // a + (b − a) · 1 would be 0.30000000000000004 − 0.2 and the like.
    expect(between([0.1, 1e16], [0.3, 1], 0)).toEqual([0.1, 1e16]);
    expect(between([0.1, 1e16], [0.3, 1], 1)).toEqual([0.3, 1]);
    expect(between([0, 0], [4, 8], 0.25)).toEqual([1, 2]);
  });
});

describe('along', () => {
  const corners: Place[] = [
    [0, 0],
    [3, 0],
    [3, 4],
    [3, 4],
    [0, 4],
  ];

  it('walks by length, not by corner', () => {
    // Ten metres in all: 3 east, 4 north, 3 west.
    expect(along(corners, 0.3)).toEqual([3, 0]);
    expect(along(corners, 0.5)).toEqual([3, 2]);
    expect(along(corners, 0.85)).toEqual([1.5, 4]);
  });

  it('is exactly the ends at and beyond the ends', () => {
    for (const share of [-1, 0]) expect(along(corners, share)).toEqual([0, 0]);
    for (const share of [1, 2]) expect(along(corners, share)).toEqual([0, 4]);
  });

  it('stays where it is when no corner is elsewhere', () => {
    expect(along([[2, 3]], 0.5)).toEqual([2, 3]);
    expect(
      along(
        [
          [2, 3],
          [2, 3],
        ],
        0.5,
      ),
    ).toEqual([2, 3]);
    expect(() => along([], 0.5)).toThrow(RangeError);
  });

  it('goes at an even pace: a share of the way is that share of the length', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 6 }), share, (walk, part) => {
        let length = 0;
        for (let k = 1; k < walk.length; k++) length += distanceBetween(walk[k - 1] ?? [0, 0], walk[k] ?? [0, 0]);
        // In a hundred steps nobody goes farther in one than in another; round a corner it is the same or less.
        const steps = Array.from({ length: 100 }, (_, k) =>
          distanceBetween(along(walk, k / 100), along(walk, (k + 1) / 100)),
        );
        for (const step of steps) expect(step).toBeLessThanOrEqual(length / 100 + 1e-9);
        const here = along(walk, part);
        let before = 0;
        let onIt = false;
        for (let k = 1; k < walk.length; k++) {
          const from = walk[k - 1] ?? here;
          const to = walk[k] ?? here;
          const leg = distanceBetween(from, to);
          const gone = part * length - before;
          if (gone >= -1e-9 && gone <= leg + 1e-9) onIt ||= Math.abs(distanceBetween(from, here) - gone) < 1e-6;
          before += leg;
        }
        expect(onIt).toBe(true);
      }),
    );
  });
});
