import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSectorOf } from '../../../../src/core/analysis/openSector.ts';
import { openSideOf } from '../../../../src/core/analysis/openSide.ts';
import { bearingTo, turnBetween } from '../../../../src/core/geometry/angle.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';

const near = (value: number) => expect.closeTo(value, 6);

describe('the open side as a sector', () => {
  it('lies opposite three officers in the north', () => {
    const officers: Place[] = [
      [-5, 5],
      [0, 5],
      [5, 5],
    ];
    expect(openSectorOf([0, 0], officers)).toEqual({ bearing: near(180), width: near(270) });
  });

  it('goes across north', () => {
    expect(
      openSectorOf(
        [0, 0],
        [
          [5, 0],
          [-5, 0],
          [0, -5],
        ],
      ),
    ).toEqual({ bearing: near(0), width: near(180) });
  });

  it('is all round with nobody, and with one about the far side of them', () => {
    expect(openSectorOf([0, 0], [])).toEqual({ bearing: 0, width: 360 });
    expect(openSectorOf([0, 0], [[0, 5]])).toEqual({ bearing: near(180), width: 360 });
  });

  it('is as wide as the open side, and nobody stands in it', () => {
    const metres = fc.integer({ min: -90, max: 90 }).map((n) => n * 0.113 + 0.0071);
    fc.assert(
      fc.property(fc.array(fc.tuple(metres, metres), { minLength: 1, maxLength: 6 }), (officers) => {
        const { bearing, width } = openSectorOf([0, 0], officers);
        expect(width).toBeCloseTo(
          openSideOf(
            [0, 0],
            officers.map((at) => ({ at })),
          ),
          9,
        );
        for (const at of officers)
          expect(Math.abs(turnBetween(bearing, bearingTo([0, 0], at) ?? 0))).toBeGreaterThanOrEqual(width / 2 - 1e-6);
      }),
    );
  });
});
