import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIntervalOf, intervalOf, quantile, rounded } from '../../../../src/core/analysis/quantiles.ts';

describe('quantiles', () => {
  it('lie between order statistics, linearly', () => {
    const sorted = Float64Array.of(0, 10, 20, 30, 40);
    expect(quantile(sorted, 0.5)).toBe(20);
    expect(quantile(sorted, 0.05)).toBeCloseTo(2, 12);
    expect(quantile(sorted, 0.95)).toBeCloseTo(38, 12);
    expect(quantile(Float64Array.of(7), 0.95)).toBe(7);
    expect(quantile(new Float64Array(), 0.5)).toBeNaN();
  });

  it('say in which share of the samples the measure applies', () => {
    expect(intervalOf(Float64Array.of(1, 2, 3), 4)).toEqual({ low: 1.1, median: 2, high: 2.9, applies: 0.75 });
    expect(intervalOf(new Float64Array(), 4)).toBeNull();
  });

  it('name the count that comes up most, the smaller of two that come up as often', () => {
    expect(countIntervalOf(Float64Array.of(0, 1, 1, 1, 4))).toMatchObject({ likeliest: 1, share: 0.6 });
    expect(countIntervalOf(Float64Array.of(2, 2, 5, 5))).toMatchObject({ likeliest: 2, share: 0.5 });
    expect(countIntervalOf(new Float64Array())).toEqual({
      low: 0,
      median: 0,
      high: 0,
      applies: 0,
      likeliest: 0,
      share: 0,
    });
  });

  it('are rounded to six decimals, without a minus before nought', () => {
    expect(rounded(1.23456749)).toBe(1.234567);
    expect(Object.is(rounded(-1e-9), 0)).toBe(true);
  });

  it('are in order, within what was drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1 }), (values) => {
        const sorted = Float64Array.from(values).toSorted();
        const { low, median, high } = intervalOf(sorted, values.length) ?? { low: 0, median: 0, high: 0 };
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(rounded(sorted[0] ?? 0));
        expect(high).toBeLessThanOrEqual(rounded(sorted.at(-1) ?? 0));
      }),
    );
  });
});
