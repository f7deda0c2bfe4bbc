import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Footprints, meets, passes } from '../../../../src/core/cover/footprints.ts';
import { inFrame, sizeOf, type Standing } from '../../../../src/core/cover/vehicleBoxes.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';
import { anyPlace, anyStanding } from './standings.ts';

/** 4.75 m along east and 1.90 m along north. */
const EAST: Standing = { id: 'suv', model: 'suv', at: [10, 0], bearing: 90 };
/** The other way round, where no rounding blurs a border. */
const NORTH: Standing = { ...EAST, bearing: 0 };

describe('distance to a footprint', () => {
  it('is measured to the side, the corner and the inside, and is no number to a vehicle that is not there', () => {
    const distanceTo = (at: Place, id = 'suv') => new Footprints([EAST]).distanceTo(id, at);
    expect(distanceTo([10, 3])).toBeCloseTo(2.05, 9);
    expect(distanceTo([10 + 2.375 + 3, 0.95 + 4])).toBeCloseTo(5, 9);
    expect(distanceTo([11, 0.5])).toBe(0);
    expect(distanceTo([11, 0.5], 'another')).toBeNaN();
  });
});

describe('a place', () => {
  it('lies on a footprint up to its border, unless it is that of the vehicle asked to be left out', () => {
    const footprints = new Footprints([NORTH]);
    expect(footprints.isOn(10.5, 2.37, undefined)).toBe(true);
    expect(footprints.isOn(10.5, 2.375, undefined)).toBe(false);
    expect(footprints.isOn(10.96, 0, undefined)).toBe(false);
    expect(footprints.isOn(10, 0, 'suv')).toBe(false);
  });

  it('lies on one where it is so in that vehicle’s frame', () => {
    fc.assert(
      fc.property(anyPlace, fc.array(anyStanding, { maxLength: 4 }), (at, vehicles) => {
        const isOn = vehicles.some((vehicle) => {
          const [forward, right] = inFrame(vehicle, at);
          const { length, width } = sizeOf(vehicle.model);
          return Math.abs(forward) < length / 2 && Math.abs(right) < width / 2;
        });
        expect(new Footprints(vehicles).isOn(at[0], at[1], undefined)).toBe(isOn);
      }),
    );
  });
});

describe('a walk', () => {
  const isCrossed = ([fromEast, fromNorth]: Place, [toEast, toNorth]: Place) =>
    new Footprints([NORTH]).isCrossed(fromEast, fromNorth, toEast, toNorth);

  it('goes through a footprint, or past it, along its side too, or ends before it', () => {
    expect(isCrossed([7, 1], [13, -1])).toBe(true);
    expect(isCrossed([10, 0], [10, 9])).toBe(true);
    expect(isCrossed([0, 2.375], [20, 2.375])).toBe(false);
    expect(isCrossed([10, -9], [10, -2.4])).toBe(false);
    expect(isCrossed([7, 0], [9.04, 0])).toBe(false);
  });

  it('that passes two pairs of faces has nothing between them', () => {
    const metres = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ min: -12, max: 12, noNaN: true }));
    const half = fc.double({ min: 0.5, max: 4, noNaN: true });
    let passed = 0;
    fc.assert(
      fc.property(metres, metres, half, metres, metres, half, (fromX, stepX, halfX, fromY, stepY, halfY) => {
        if (!passes(fromX, stepX, halfX + 1e-6, fromY, stepY, halfY + 1e-6)) return;
        passed += 1;
        expect(meets(fromX, stepX, halfX, fromY, stepY, halfY)).toBe(false);
      }),
    );
    expect(passed).toBeGreaterThan(10);
  });
});
