import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, domainOf, pointAt, toStep } from '../../../../src/panels/charts/scale.ts';

describe('charts', () => {
  it('set a control to round numbers within its ends', () => {
    expect(toStep(12.34, 0.1, 1, 30)).toBe(12.3);
    expect(toStep(99, 0.5, 1, 30)).toBe(30);
    expect(toStep(-4, 0.5, 1, 30)).toBe(1);
  });

  it('hold every value and every interval', () => {
    expect(domainOf([{ value: 4, low: 2, high: 9 }, { value: null }])).toEqual([0, 9]);
    expect(domainOf([{ value: -4 }, { value: 20 }])).toEqual([-4, 20]);
    expect(domainOf([{ value: 100 }, { value: 101 }])).toEqual([100, 101]);
    expect(domainOf([{ value: 3 }])).toEqual([2.5, 3.5]);
    expect(domainOf([{ value: null }])).toEqual([0, 1]);
  });

  it('read between two stops on the line between them; counts at the nearer one', () => {
    const points = [
      { at: 1, value: 10, low: 8, high: 12 },
      { at: 2, value: 20, low: 16, high: 24 },
      { at: 3, value: null },
    ];
    expect(pointAt(points, 1.5, false)).toEqual({ at: 1.5, value: 15, low: 12, high: 18 });
    expect(pointAt(points, 1.2, true)).toBe(points[0]);
    expect(pointAt(points, 2.7, false)).toBe(points[2]);
    expect(pointAt(points, 9, false)).toBe(points[2]);
    expect(pointAt(points, 0, false)).toBe(points[0]);
    expect(pointAt([], 0, false)).toBeUndefined();
  });

  it('put no badge over another, as near to where they belong as there is room', () => {
    expect(apart([50, 52, 200], 20, 0, 300)).toEqual([50, 70, 200]);
    expect(apart([295, 298], 20, 0, 300)).toEqual([280, 300]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 12 }), (wanted) => {
        const placed = apart(wanted, 24, 0, 600).toSorted((a, b) => a - b);
        placed.slice(1).forEach((at, index) => expect(at - (placed[index] ?? 0)).toBeGreaterThanOrEqual(24 - 1e-9));
      }),
    );
  });
});
