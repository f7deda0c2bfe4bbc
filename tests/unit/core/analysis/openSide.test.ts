import { describe, expect, it } from 'vitest';
import { openSideOf } from '../../../../src/core/analysis/openSide.ts';

describe('open side', () => {
  it('is half the way round past three officers north, east and south', () => {
    const { openSide, spread } = openSideOf(
      [1, 1],
      [
        [1, -4],
        [1, 9],
        [3, 1],
      ],
    );
    expect(openSide).toBeCloseTo(180, 9);
    expect(spread).toBeCloseTo(180, 9);
  });

  it('goes across north', () => {
    expect(
      openSideOf(
        [0, 0],
        [
          [-1, -1],
          [1, -1],
        ],
      ).openSide,
    ).toBeCloseTo(270, 9);
  });

  it('is all the way round with nobody, one, two in one direction, or one of two on the subject', () => {
    expect(openSideOf([0, 0], [])).toEqual({ openSide: 360, spread: 0 });
    expect(openSideOf([0, 0], [[2, 5]])).toEqual({ openSide: 360, spread: 0 });
    expect(
      openSideOf(
        [0, 0],
        [
          [0, 5],
          [0, 9],
        ],
      ),
    ).toEqual({ openSide: 360, spread: 0 });
    expect(
      openSideOf(
        [0, 0],
        [
          [0, 0],
          [0, 9],
        ],
      ),
    ).toEqual({ openSide: 360, spread: 0 });
  });
});
