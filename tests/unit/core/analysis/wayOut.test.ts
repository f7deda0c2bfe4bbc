import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';
import { lastVehicle, wayOutOf } from '../../../../src/core/analysis/wayOut.ts';
import { fromFrame, onFootprint, type Standing } from '../../../../src/core/cover/vehicleBoxes.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';
import { sceneOfPhases } from './scenes.ts';

const suv: Standing = { id: 'suv', model: 'suv', at: [0, 0], bearing: 0 };
const saloon = (at: Place, bearing = 0): Standing => ({ id: 'saloon', model: 'saloon', at, bearing });
const wayOut = (...others: Standing[]) => wayOutOf(suv, [suv, ...others], NOMINAL);

describe('way out', () => {
  it('is 15 m with nothing in the way', () => {
    expect(wayOut()).toEqual({ ahead: 15, behind: 15, longer: 15, boxedIn: false });
  });

  it('is the longer of ahead and behind: 5.2 m and 3.2 m are boxed in', () => {
    const { longer, boxedIn } = wayOut(saloon([0, 10]), saloon([0, -8]));
    expect(longer).toBeCloseTo(10 - 2.425 - 2.375, 9);
    expect(boxedIn).toBe(true);
  });

  it('is not boxed in with 6 m on one side, and is with a little less', () => {
    const ahead = 6 + 2.425 + 2.375;
    expect(wayOut(saloon([0, ahead + 0.01]), saloon([0, -8])).boxedIn).toBe(false);
    expect(wayOut(saloon([0, ahead - 0.01]), saloon([0, -8])).boxedIn).toBe(true);
  });

  it('passes what stands beside the corridor, 1.55 m from the middle', () => {
    const behind = saloon([0, -8]);
    expect(wayOut(saloon([1.55 + 0.92 + 0.01, 10]), behind).longer).toBe(15);
    expect(wayOut(saloon([1.55 + 0.92 - 0.01, 10]), behind).longer).toBeCloseTo(5.2, 9);
    expect(wayOut(saloon([2.47, 0]), behind).longer).toBe(15);
  });

  it('is nothing on the side where another vehicle reaches over the bumper', () => {
    expect(wayOut(saloon([0, 2.5]), saloon([0, -8])).longer).toBeCloseTo(3.2, 9);
  });

  it('agrees with walking along the corridor, however the other stands', () => {
    const metres = fc.integer({ min: -1500, max: 1500 }).map((n) => n * 0.0101);
    fc.assert(
      fc.property(
        metres,
        metres,
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: 0, max: 359 }),
        (e, n, own, its) => {
          const turned = { ...suv, bearing: own };
          const other = saloon([e, n], its);
          // So that the other way is never the longer.
          const wall = { ...saloon(fromFrame(turned, -2.375 - 0.01 - 2.425, 0), own), id: 'wall' };
          const { longer } = wayOutOf(turned, [turned, wall, other], NOMINAL);
          const walked = walkedFree(turned, other);
          expect(Math.abs(longer - walked)).toBeLessThan(0.06);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is about the vehicle that the subject was last in', () => {
    const scene = sceneOfPhases([
      { people: { subject: { at: [9, 9] } }, vehicles: { suv: { at: [0, 0] }, car: { at: [9, 0] } } },
      { people: { subject: { at: [0, 0], inside: 'suv' } } },
      { people: { subject: { at: [2, 0] } } },
      { people: { subject: { at: [9, 0], inside: 'car' } } },
    ]);
    expect([0, 1, 2, 3].map((phase) => lastVehicle(scene, phase))).toEqual([undefined, 'suv', 'suv', 'car']);
  });
});

/** The same, by looking every 2 cm: slow, plain, and a little long where only a corner reaches in. */
function walkedFree(vehicle: Standing, other: Standing): number {
  for (let ahead = 0; ahead < 15; ahead += 0.02) {
    for (let aside = -1.55; aside <= 1.55; aside += 0.02) {
      if (onFootprint(other, fromFrame(vehicle, 2.375 + ahead, aside))) return ahead;
    }
  }
  return 15;
}
