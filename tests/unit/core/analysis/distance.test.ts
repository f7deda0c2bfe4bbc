import { describe, expect, it } from 'vitest';
import { distanceToVehicle, median, smallest, spacings } from '../../../../src/core/analysis/distance.ts';

describe('distance', () => {
  it('has the middle one of three, the mean of the middle two of four, and none of none', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([8, 1, 4, 5])).toBe(4.5);
    expect(median([])).toBeNull();
    expect(smallest([])).toBeNull();
  });

  it('spaces each from the nearest other, and one alone from nobody', () => {
    expect(
      spacings([
        [0, 0],
        [3, 4],
        [3, 7],
      ]),
    ).toEqual([5, 3, 3]);
    expect(spacings([[2, 2]])).toEqual([null]);
    expect(spacings([])).toEqual([]);
  });

  it('measures to the side, the corner and the inside of a footprint of 4.75 × 1.90 m', () => {
    const east = { id: 'suv', model: 'suv', at: [10, 0], bearing: 90 } as const;
    expect(distanceToVehicle(east, [10, 3])).toBeCloseTo(2.05, 9);
    expect(distanceToVehicle(east, [10 + 2.375 + 3, 0.95 + 4])).toBeCloseTo(5, 9);
    expect(distanceToVehicle(east, [11, 0.5])).toBe(0);
  });
});
