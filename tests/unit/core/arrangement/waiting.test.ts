import { describe, expect, it } from 'vitest';
import { waitingRow } from '../../../../src/core/arrangement/waiting.ts';
import { sizeOf } from '../../../../src/core/cover/vehicleBoxes.ts';
import { sceneOf } from '../../../../src/core/document/scene.ts';
import type { SceneDocument } from '../../../../src/core/document/schema.ts';
import { bearingTo } from '../../../../src/core/geometry/angle.ts';
import { distanceBetween } from '../../../../src/core/geometry/vector.ts';
import { charlotte } from '../../../scenes/charlotte.ts';
import { twoPhasesDocument } from '../../../scenes/twoPhases.ts';
import { sceneOfPhases } from '../analysis/scenes.ts';

describe('a waiting row', () => {
  it('is off the middle, each a step from the next, and faces the subject', () => {
    const row = waitingRow(sceneOf(twoPhasesDocument()), 0, ['officer-1', 'officer-2']);
    expect(row.map(({ id }) => id)).toEqual(['officer-1', 'officer-2']);
    const [a, b] = row;
    expect(a && b && distanceBetween(a.at, b.at)).toBeCloseTo(1.4);
    expect(a?.at[1]).toBeCloseTo(-16);
    expect(a?.at[0]).toBeCloseTo(0.7 * -Math.sign(-(a?.at[0] ?? 0)));
    for (const { bearing } of row) expect(Math.min(bearing, 360 - bearing)).toBeLessThan(4);
  });

  describe('keeps off what stands in its way', () => {
    type Site = SceneDocument['site'];
    type Vehicles = Readonly<Record<string, { at: [number, number]; bearing?: number; model?: 'suv' | 'saloon' }>>;
    const WIDE = { west: -60, south: -60, east: 60, north: 60 };

    /** Where two wait round a subject at the origin: the bearing of the middle of their row. */
    function sideOf(site: Partial<Site>, vehicles: Vehicles = {}, count = 2): number {
      const scene = sceneOfPhases([{ people: { subject: { at: [0, 0] } }, vehicles }], { extent: WIDE, ...site });
      const row = waitingRow(
        scene,
        0,
        Array.from({ length: count }, (_, index) => `officer-${index + 1}`),
      );
      const [east, north] = [0, 1].map((axis) => row.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / count);
      return Math.round(bearingTo([0, 0], [east ?? 0, north ?? 0]) ?? Number.NaN);
    }
    const square = (east: number, north: number, half = 1.5): Site['surfaces'][number]['outline'] => [
      [east - half, north - half],
      [east + half, north - half],
      [east + half, north + half],
      [east - half, north + half],
    ];

    it('is to the south where nothing does', () => {
      expect(sideOf({})).toBe(180);
      // Grass is ground like any other, and a building in the north stands in nobody’s way.
      expect(
        sideOf({
          surfaces: [
            { kind: 'grass', outline: square(0, -16) },
            { kind: 'building', outline: square(0, 16) },
          ],
        }),
      ).toBe(180);
    });

    it('turns aside for a building', () => {
      expect(sideOf({ surfaces: [{ kind: 'building', outline: square(0, -16) }] })).toBe(165);
    });

    it('turns aside for a tree as far as its crown reaches, and no farther', () => {
      // Two stand 0.7 m to each side of the middle.
      expect(sideOf({ trees: [{ at: [0, -16], radius: 0.75, height: 5 }] })).toBe(165);
      expect(sideOf({ trees: [{ at: [0, -16], radius: 0.65, height: 5 }] })).toBe(180);
    });

    it('stays within the site, up to its edges', () => {
      expect(sideOf({ extent: { ...WIDE, south: -15.9 } })).toBe(165);
      expect(sideOf({ extent: { ...WIDE, south: -16.1 } })).toBe(180);
      // The row to the south ends 0.7 m to the east and to the west; others that look as good are farther round.
      expect(sideOf({ extent: { ...WIDE, east: 0.6 } })).toBe(195);
      expect(sideOf({ extent: { ...WIDE, west: -0.6 } })).toBe(165);
      expect(sideOf({ extent: { west: -60, east: 60, south: -1, north: 15.9 } })).not.toBe(0);
      expect(sideOf({ extent: { west: -1, east: 1, south: -1, north: 60 } })).toBe(0);
    });

    it.each([
      // 4.6 m long and 1.8 m wide or more: from beside its flank and from beside its nose.
      ['along the row', 90],
      ['across the row', 0],
    ])('turns aside for a vehicle %s, and for the step beside it', (_, bearing) => {
      const scene = sceneOfPhases([{ people: { subject: { at: [0, 0] } }, vehicles: { car: { at: [0, 0] } } }]);
      const model = scene.vehicles.get('car')?.model ?? 'suv';
      const { length, width } = sizeOf(model);
      const half = (bearing === 90 ? width : length) / 2;
      expect(sideOf({}, { car: { at: [0, -16], bearing } })).toBe(165);
      // One alone stands in the middle: within 0.6 m of the vehicle is in its way, beyond that is not.
      expect(sideOf({}, { car: { at: [0, -16 - half - 0.55], bearing } }, 1)).toBe(165);
      expect(sideOf({}, { car: { at: [0, -16 - half - 0.65], bearing } }, 1)).toBe(180);
    });

    it('takes the side where the fewest are in the way, if somebody is everywhere', () => {
      const surfaces: Site['surfaces'] = [{ kind: 'building', outline: square(0, 0, 40) }];
      expect(sideOf({ surfaces })).toBe(180);
      expect(sideOf({ extent: { west: -1, east: 1, south: -16.05, north: 1 } }, {}, 3)).toBe(180);
    });

    it('is as wide as there are officers, a step each, about its middle', () => {
      const scene = sceneOfPhases([{ people: { subject: { at: [5, 5] } } }], { extent: WIDE });
      const row = waitingRow(scene, 0, ['officer-1', 'officer-2', 'officer-3']);
      const round = (metres: number) => Math.round(metres * 10) / 10;
      expect(row.map(({ at: [east, north] }) => [round(east), round(north)])).toEqual(
        [
          [6.4, -11],
          [5, -11],
          [3.6, -11],
        ].toReversed(),
      );
      expect(row[1]?.bearing).toBeCloseTo(0);
    });
  });

  it('says nothing of where anybody stood: it is the same for every arrangement of officers', () => {
    const moved = structuredClone(charlotte.written);
    for (const phase of moved.phases)
      for (const [id, placement] of Object.entries(phase.people))
        if (placement !== null && id.startsWith('officer')) placement.at = [0, 0];
    const officers = ['officer-1', 'officer-2'];
    charlotte.phases.forEach((_, phase) =>
      expect(waitingRow(sceneOf(moved), phase, officers)).toEqual(waitingRow(charlotte, phase, officers)),
    );
  });

  it('is not made where nobody can be faced', () => {
    expect(() => waitingRow(charlotte, 99, [])).toThrow('the subject is not in phase 99');
    const gone = sceneOfPhases([{ people: { subject: null, a: { at: [0, 3] } } }]);
    expect(() => waitingRow(gone, 0, [])).toThrow(RangeError);
  });
});
