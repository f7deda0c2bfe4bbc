import { describe, expect, it } from 'vitest';
import { openSideOf } from '../../../../src/core/analysis/openSide.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';

const openSide = (subject: Place, places: readonly Place[]) =>
  openSideOf(
    subject,
    places.map((at) => ({ at })),
  );

describe('open side', () => {
  it('is half the way round past three officers north, east and south', () => {
    expect(
      openSide(
        [1, 1],
        [
          [1, -4],
          [1, 9],
          [3, 1],
        ],
      ),
    ).toBeCloseTo(180, 9);
  });

  it('goes across north', () => {
    expect(
      openSide(
        [0, 0],
        [
          [-1, -1],
          [1, -1],
        ],
      ),
    ).toBeCloseTo(270, 9);
  });

  it('is all the way round with nobody, one, two in one direction, or one of two on the subject', () => {
    expect(openSide([0, 0], [])).toBe(360);
    expect(openSide([0, 0], [[2, 5]])).toBe(360);
    expect(
      openSide(
        [0, 0],
        [
          [0, 5],
          [0, 9],
        ],
      ),
    ).toBe(360);
    expect(
      openSide(
        [0, 0],
        [
          [0, 0],
          [0, 9],
        ],
      ),
    ).toBe(360);
  });
});
