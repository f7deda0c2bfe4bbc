import { describe, expect, it } from 'vitest';
import { medianOf, spacingOf } from '../../../../src/core/analysis/distance.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';

describe('distance', () => {
  it('has the middle one of three, the mean of the middle two of four, and none of none', () => {
    expect(medianOf(Float64Array.of(1, 4, 9))).toBe(4);
    expect(medianOf(Float64Array.of(1, 4, 5, 8))).toBe(4.5);
    expect(medianOf(new Float64Array())).toBeNaN();
  });

  it('spaces each from the nearest other, and one alone from nobody', () => {
    const standing = [{ at: [0, 0] }, { at: [3, 4] }, { at: [3, 7] }] satisfies { at: Place }[];
    expect(standing.map((_, index) => spacingOf(index, standing))).toEqual([5, 3, 3]);
    expect(spacingOf(0, [{ at: [2, 2] }])).toBeNaN();
    expect(spacingOf(0, [])).toBeNaN();
  });
});
