import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formationPlaces, type Polar, sideOf } from '../../../../src/core/arrangement/formation.ts';
import { bearingTo, turnBetween } from '../../../../src/core/geometry/angle.ts';
import { distanceBetween, type Place } from '../../../../src/core/geometry/vector.ts';

const S: Place = [0, 0];
const officers = (...bearings: number[]): Polar[] => bearings.map((bearing) => ({ bearing, distance: 5 }));

function expectPlaces(found: readonly Place[], expected: readonly Place[]) {
  expect(found).toHaveLength(expected.length);
  expected.forEach((place, k) =>
    expect(distanceBetween(found[k] ?? [NaN, NaN], place), `${k}: ${String(found[k])}`).toBeLessThan(1e-9),
  );
}

const gaps = (places: readonly Place[]) =>
  places.slice(1).map((place, k) => distanceBetween(place, places[k] ?? place));
const fromSubject = (places: readonly Place[]) => places.map((place) => distanceBetween(S, place));

describe('sideOf', () => {
  it('is the circular mean of the bearings', () => {
    expect(Math.abs(turnBetween(sideOf(officers(350, 10, 30)).bearing, 10))).toBeLessThan(1e-9);
  });

  it('is the bearing of the first where they stand all round, and says so', () => {
    expect(sideOf(officers(30, 150, 270))).toEqual({ bearing: 30, allRound: true });
    // Two of the three on one side: a mean resultant of a third.
    expect(sideOf(officers(0, 0, 180))).toEqual({ bearing: expect.closeTo(0, 9), allRound: false });
  });
});

describe('an arc', () => {
  it('puts five officers 3 m apart on a 15 m arc, the middle one on their old mean bearing', () => {
    const places = formationPlaces(S, officers(70, 80, 90, 100, 110), 'arc', 15, 3);
    expectPlaces(places.slice(2, 3), [[15, 0]]);
    for (const distance of fromSubject(places)) expect(distance).toBeCloseTo(15, 9);
    for (const gap of gaps(places)) expect(gap).toBeCloseTo(3, 9);
    expect(bearingTo(S, places[0] ?? S)).toBeLessThan(90);
  });

  it('orders them by how far they are from the mean, whatever their order in the document', () => {
    const inOrder = formationPlaces(S, officers(80, 90, 100), 'arc', 10, 2);
    const jumbled = formationPlaces(S, officers(100, 80, 90), 'arc', 10, 2);
    expectPlaces(jumbled, [inOrder[2] ?? S, inOrder[0] ?? S, inOrder[1] ?? S]);
  });

  it('keeps those on one bearing in document order, 3 m apart where nobody says how far', () => {
    const places = formationPlaces(S, officers(0, 0, 0), 'arc', 10, null);
    expect(places.map(([east]) => Math.sign(Math.round(east * 1e6)))).toEqual([-1, 0, 1]);
    for (const gap of gaps(places)) expect(gap).toBeCloseTo(3, 9);
  });

  it('takes their mean distance where none is given', () => {
    const places = formationPlaces(
      S,
      [
        { bearing: 0, distance: 4 },
        { bearing: 20, distance: 6 },
      ],
      'arc',
      null,
      2,
    );
    for (const distance of fromSubject(places)) expect(distance).toBeCloseTo(5, 9);
  });

  it('keeps their own spacing where none is given, measured on the arc they go to, 5 m at most', () => {
    // A quarter of a circle of 3 m is 4.71 m; of 10 m it would be 15.7.
    expect(gaps(formationPlaces(S, officers(0, 90), 'arc', 3, null))[0]).toBeCloseTo((3 * Math.PI) / 2, 9);
    expect(gaps(formationPlaces(S, officers(0, 90), 'arc', 10, null))[0]).toBeCloseTo(5, 9);
    // Three of them share it: 7 × (π / 2) / 2 = 5.5, and 6 × (π / 2) / 2 = 4.71.
    expect(gaps(formationPlaces(S, officers(0, 45, 90), 'arc', 7, null))[0]).toBeCloseTo(5, 9);
    expect(gaps(formationPlaces(S, officers(0, 45, 90), 'arc', 6, null))[1]).toBeCloseTo((6 * Math.PI) / 4, 9);
  });

  it('goes once round and no farther when the spacing is too wide for it', () => {
    const places = formationPlaces(S, officers(0, 0, 0, 0), 'arc', 2, 100);
    const bearings = places.map((place) => bearingTo(S, place) ?? 0);
    expect(bearings.slice(1).map((bearing, k) => Math.round(turnBetween(bearings[k] ?? 0, bearing)))).toEqual([
      90, 90, 90,
    ]);
  });

  it('begins with the first, and goes to both sides of it, where they stand all round', () => {
    // Differences to 30: 0, 120, −120.
    const places = formationPlaces(S, officers(30, 150, 270), 'arc', 10, 2);
    const bearings = places.map((place) => bearingTo(S, place) ?? 0);
    expect(bearings[0]).toBeCloseTo(30, 9);
    expect(turnBetween(30, bearings[1] ?? 0)).toBeGreaterThan(0);
    expect(turnBetween(30, bearings[2] ?? 0)).toBeLessThan(0);
  });
});

describe('a line', () => {
  it('stands across the mean bearing at the distance, its ends farther away', () => {
    expectPlaces(formationPlaces(S, officers(350, 0, 10), 'line', 10, 2), [
      [-2, 10],
      [0, 10],
      [2, 10],
    ]);
    expectPlaces(formationPlaces([5, -5], officers(80, 100), 'line', 10, 3), [
      [15, -3.5],
      [15, -6.5],
    ]);
  });
});

describe('an L', () => {
  it('is two lines a quarter turn apart, the larger half first', () => {
    const half = Math.SQRT1_2;
    expectPlaces(formationPlaces(S, officers(350, 0, 10), 'l-shape', 10, 2), [
      [-10 * half - half, 10 * half - half],
      [-10 * half + half, 10 * half + half],
      [10 * half, 10 * half],
    ]);
  });

  it('is one officer 45° to the left of the mean where there is one', () => {
    expectPlaces(formationPlaces(S, officers(90), 'l-shape', 10, 2), [[10 * Math.SQRT1_2, 10 * Math.SQRT1_2]]);
  });
});

describe('any formation', () => {
  const someOfficers = fc.array(
    fc.record({
      distance: fc.double({ min: 0, max: 60, noNaN: true }),
      bearing: fc.oneof(fc.constantFrom(0, 90, 180), fc.double({ min: 0, max: 359.99, noNaN: true })),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const metres = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 50, noNaN: true }));
  const formation = fc.constantFrom('arc' as const, 'line' as const, 'l-shape' as const);

  it('leaves nobody nearer than the distance, and everybody somewhere', () => {
    fc.assert(
      fc.property(someOfficers, formation, fc.option(metres), fc.option(metres), (some, shape, distance, spacing) => {
        const places = formationPlaces(S, some, shape, distance, spacing);
        const nearest = distance ?? some.reduce((sum, officer) => sum + officer.distance, 0) / some.length;
        expect(places).toHaveLength(some.length);
        for (const place of places) {
          expect(place.every(Number.isFinite)).toBe(true);
          expect(distanceBetween(S, place)).toBeGreaterThanOrEqual(nearest - 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of an arc has neighbours the spacing apart, as long as there is room', () => {
    fc.assert(
      fc.property(
        someOfficers,
        fc.double({ min: 5, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (some, distance, spacing) => {
          const places = formationPlaces(S, some, 'arc', distance, spacing);
          const round = places.toSorted(
            (a, b) =>
              turnBetween(sideOf(some).bearing, bearingTo(S, a) ?? 0) -
              turnBetween(sideOf(some).bearing, bearingTo(S, b) ?? 0),
          );
          // Eight on a circle of 5 m have 3.9 m each.
          for (const gap of gaps(round)) expect(gap).toBeCloseTo(spacing, 6);
        },
      ),
    );
  });

  it('turns and moves with the people', () => {
    fc.assert(
      fc.property(someOfficers, formation, fc.integer({ min: 1, max: 359 }), (some, shape, turn) => {
        const side = sideOf(some);
        // Straight opposite the mean, left and right are a matter of rounding.
        fc.pre(!side.allRound && some.every(({ bearing }) => Math.abs(turnBetween(side.bearing, bearing)) < 179.99));
        // So is the order of two who stand on almost the same bearing.
        const sorted = some.map(({ bearing }) => bearing).toSorted((a, b) => a - b);
        fc.pre(
          sorted.every((bearing, k) => k === 0 || bearing === sorted[k - 1] || bearing - (sorted[k - 1] ?? 0) > 1e-6),
        );
        const turned = some.map(({ distance, bearing }) => ({ distance, bearing: (bearing + turn) % 360 }));
        // And so is whether they stand all round, where the mean resultant is the bound itself (0, 0, 90, 180, 180).
        fc.pre(!sideOf(turned).allRound);
        const before = formationPlaces(S, some, shape, 20, 2);
        const after = formationPlaces([7, -3], turned, shape, 20, 2);
        const angle = (turn * Math.PI) / 180;
        before.forEach(([east, north], k) => {
          const there: Place = [
            7 + east * Math.cos(angle) + north * Math.sin(angle),
            -3 - east * Math.sin(angle) + north * Math.cos(angle),
          ];
          expect(distanceBetween(after[k] ?? S, there)).toBeLessThan(1e-6);
        });
      }),
    );
  });
});
