import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ruler } from '../../../src/core/document/configuration.ts';
import { distanceBetween, type Place } from '../../../src/core/geometry/vector.ts';
import { anglesOf, rulersOf } from '../../../src/results/rulers.ts';
import { snapped } from '../../../src/results/snapping.ts';
import { EMPTY_BENCH, withRulers } from '../../../src/session/bench.ts';
import { sessionOf } from '../../../src/session/session.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

const scene = sceneOfPhases([{ people: { subject: { at: [0, 0] }, a: { at: [3, 4] }, b: { at: [-5, 0] } } }]);
const places = new Map<string, Place>([
  ['subject', [0, 0]],
  ['a', [3, 4]],
  ['b', [-5, 0]],
]);
const placeOf = (id: string) => places.get(id);
const withAll = (rulers: Ruler[]) => ({ ...sessionOf(scene), ...withRulers(EMPTY_BENCH, rulers) });

describe('rulers', () => {
  it('give a length and its legs to the east and to the north', () => {
    const session = withAll([
      { from: { id: 'subject' }, to: { id: 'a' } },
      { from: { id: 'a' }, to: { at: [0, 0] } },
    ]);
    expect(rulersOf(session, placeOf)).toMatchObject([
      { index: 0, length: 5, east: 3, north: 4 },
      { index: 1, length: 5, east: -3, north: -4 },
    ]);
  });

  it('leave out what has an end that is not on the scene', () => {
    expect(rulersOf(withAll([{ from: { id: 'subject' }, to: { id: 'gone' } }]), placeOf)).toEqual([]);
  });

  it('make an angle where two share an end, whichever end it is', () => {
    const east: Place = [10, 0];
    const north: Place = [0, 10];
    for (const [first, second] of [
      [
        { from: { id: 'subject' }, to: { at: [...east] } },
        { from: { id: 'subject' }, to: { at: [...north] } },
      ],
      [
        { from: { at: [...east] }, to: { id: 'subject' } },
        { from: { at: [...north] }, to: { id: 'subject' } },
      ],
    ] as [Ruler, Ruler][]) {
      const [angle] = anglesOf(withAll([first, second]), placeOf);
      expect(angle?.degrees).toBeCloseTo(90, 9);
      expect(angle?.towards).toBeCloseTo(45, 9);
    }
  });

  it('make angles of at most half a turn, that point between the rulers', () => {
    const end = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(end, end, (one, other) => {
        const rulers = [one, other].map((at): Ruler => ({ from: { id: 'subject' }, to: { at } }));
        for (const { degrees } of anglesOf(withAll(rulers), placeOf)) {
          expect(degrees).toBeGreaterThanOrEqual(0);
          expect(degrees).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});

describe('snapping', () => {
  const session = sessionOf(scene);

  it('draws somebody who is nearly on a ring onto it, and leaves others where they are', () => {
    const ring = 3.66;
    const [east, north] = snapped(session, 'a', [0, ring + 0.1]);
    expect(distanceBetween([0, 0], [east, north])).toBeCloseTo(3.7, 1);
    expect(snapped(session, 'a', [0, 5])).toEqual([0, 5]);
  });

  it('moves nobody further than its pull', () => {
    fc.assert(
      fc.property(
        fc.float({ min: -20, max: 20, noNaN: true }),
        fc.float({ min: -20, max: 20, noNaN: true }),
        (east, north) => {
          expect(distanceBetween(snapped(session, 'a', [east, north]), [east, north])).toBeLessThanOrEqual(0.46);
        },
      ),
    );
  });
});
