import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alongBearing,
  bearingBetween,
  bearingTo,
  circularMean,
  normalBearing,
  turnBetween,
} from '../../../../src/core/geometry/angle.ts';

const angle = fc.double({ min: -1e5, max: 1e5, noNaN: true });

/** How far two bearings are apart, the short way. */
const apart = (a: number, b: number) => Math.abs(turnBetween(a, b));

describe('normalBearing', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [360, 0],
    [-360, 0],
    [359.5, 359.5],
    [-90, 270],
    [450, 90],
    [-1e-20, 0],
  ])('%d is %d', (given, normal) => {
    // toBe tells −0 from 0.
    expect(normalBearing(given)).toBe(normal);
  });

  it('is the same direction, in 0 ≤ b < 360', () => {
    fc.assert(
      fc.property(angle, (given) => {
        const normal = normalBearing(given);
        expect(normal).toBeGreaterThanOrEqual(0);
        expect(normal).toBeLessThan(360);
        const [east, north] = alongBearing(given);
        const [otherEast, otherNorth] = alongBearing(normal);
        expect(Math.hypot(east - otherEast, north - otherNorth)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('bearings', () => {
  it('run clockwise from north', () => {
    expect(bearingTo([0, 0], [0, 1])).toBe(0);
    expect(bearingTo([0, 0], [1, 0])).toBe(90);
    expect(bearingTo([0, 0], [0, -1])).toBe(180);
    expect(bearingTo([5, 5], [4, 5])).toBe(270);
    expect(bearingTo([2, 3], [2, 3])).toBeUndefined();
  });

  it('lead from one place to the other', () => {
    const place = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(place, place, (from, to) => {
        const bearing = bearingTo(from, to);
        fc.pre(bearing !== undefined);
        const [east, north] = alongBearing(bearing ?? 0);
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        expect(from[0] + east * length).toBeCloseTo(to[0], 9);
        expect(from[1] + north * length).toBeCloseTo(to[1], 9);
      }),
    );
  });
});

describe('turnBetween', () => {
  it.each([
    [350, 10, 20],
    [10, 350, -20],
    [0, 180, 180],
    [180, 0, 180],
    [0, 181, -179],
    [90, 90, 0],
  ])('from %d to %d is %d', (from, to, turn) => {
    expect(turnBetween(from, to)).toBe(turn);
  });

  it('arrives, and never turns more than half round', () => {
    fc.assert(
      fc.property(angle, angle, (from, to) => {
        const turn = turnBetween(from, to);
        expect(turn).toBeGreaterThan(-180);
        expect(turn).toBeLessThanOrEqual(180);
        expect(apart(from + turn, to)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('bearingBetween', () => {
  it('turns the short way, over north if need be', () => {
    expect(bearingBetween(350, 20, 0.5)).toBe(5);
    expect(bearingBetween(20, 350, 0.5)).toBe(5);
    expect(bearingBetween(350, 20, 0)).toBe(350);
    expect(bearingBetween(350, 20, 1)).toBe(20);
  });
});

describe('circularMean', () => {
  it('is a mean over north, and tells how alike the bearings are', () => {
    const { bearing, resultant } = circularMean([350, 10]);
    expect(apart(bearing, 0)).toBeLessThan(1e-9);
    expect(resultant).toBeCloseTo(Math.cos((10 * Math.PI) / 180), 12);
    expect(circularMean([0, 120, 240]).resultant).toBeCloseTo(0, 12);
    expect(circularMean([77])).toMatchObject({ bearing: 77, resultant: 1 });
  });
});
