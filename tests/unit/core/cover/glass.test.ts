import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf, type Viewer } from '../../../../src/core/cover/exposure.ts';
import { figureOf } from '../../../../src/core/cover/figure.ts';
import { glassBetween } from '../../../../src/core/cover/glass.ts';
import type { Standing } from '../../../../src/core/cover/vehicleBoxes.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';
import { anyPlace, anyStanding } from './standings.ts';

const suv = (at: Place, bearing = 0): Standing => ({ id: 'suv', model: 'suv', at, bearing });
const standing: Viewer = { at: [0, -6], eye: 1.64, inside: undefined };
const seated: Viewer = { at: [0, 0], eye: 1.45, inside: 'suv' };

describe('glass', () => {
  it('is none where no vehicle stands between', () => {
    expect(glassBetween(standing, [0, 6], undefined, 1.75, [])).toEqual([]);
    expect(glassBetween(standing, [0, 6], undefined, 1.75, [suv([9, 0])])).toEqual([]);
  });

  it('is that of a vehicle between, where the look goes over the sill and under the roof', () => {
    // Head to head at 1.575 to 1.64 m would be under the roof of an suv at 1.63 m for most of the way: through its side windows.
    expect(glassBetween({ ...standing, eye: 1.5 }, [0, 6], undefined, 1.6, [suv([0, 0], 90)])).toEqual(['suv']);
    // Its roof is at 1.63 m: from higher up the look goes over it.
    expect(glassBetween({ ...standing, eye: 2.4 }, [0, 6], undefined, 2.4, [suv([0, 0], 90)])).toEqual([]);
    // A crouching head is behind the door: hidden, and through no glass.
    expect(glassBetween({ ...standing, eye: 1 }, [0, 6], undefined, 1.1, [suv([0, 0], 90)])).toEqual([]);
  });

  it('is that of the vehicle that one looks out of, or into', () => {
    expect(glassBetween(seated, [5, 0], undefined, 1.75, [suv([0, 0])])).toEqual(['suv']);
    expect(glassBetween({ ...standing, at: [5, 0] }, [0, 0], 'suv', 1.56, [suv([0, 0])])).toEqual(['suv']);
  });

  it('is not between two who sit in one vehicle', () => {
    expect(glassBetween(seated, [0.5, -0.6], 'suv', 1.56, [suv([0, 0])])).toEqual([]);
  });

  it('is only where something of the figure is seen', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, fc.array(anyStanding, { maxLength: 4 }), (from, to, standings) => {
        const vehicles = standings.map((vehicle, index) => ({ ...vehicle, id: `vehicle-${index}` }));
        const { eye, height } = figureOf('standing', undefined);
        const viewer: Viewer = { at: from, eye, inside: undefined };
        const through = glassBetween(viewer, to, undefined, height, vehicles);
        if (through.length > 0) expect(exposureOf(viewer, to, height, vehicles).exposed).toBeGreaterThan(0);
        expect(new Set(through).size).toBe(through.length);
        expect(glassBetween(viewer, to, undefined, height, [])).toEqual([]);
      }),
    );
  });
});
