import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangePhase } from '../../../../src/core/arrangement/arrange.ts';
import type { WhatIf } from '../../../../src/core/arrangement/arrangement.ts';
import type { Interval } from '../../../../src/core/analysis/interval.ts';
import { intervalsOf, Sampling } from '../../../../src/core/analysis/intervals.ts';
import { measure } from '../../../../src/core/analysis/measure.ts';
import { Unmeasurable } from '../../../../src/core/analysis/present.ts';
import { anyScene } from './anyScene.ts';
import { type PersonThere, sceneOfPhases } from './scenes.ts';

const subject: PersonThere = { at: [0, 0], within: 1 };
const five = sceneOfPhases([
  {
    people: {
      subject,
      a: { at: [3, 4], within: 1.5 },
      b: { at: [0, 6], within: 1.5, weapon: 'aimed', speaking: 'loud' },
      c: { at: [-8, 0], within: 1.5, posture: 'crouching' },
      relative: { at: [12, 0], within: 2, speaking: 'normal' },
    },
    vehicles: { car: { at: [-4, 0], within: 0.5 }, own: { at: [0, -3], within: 0.5 } },
  },
]);

const holds = (interval: Interval | null | undefined, value: number, slack = 1e-6): boolean =>
  interval != null && interval.low - slack <= value && value <= interval.high + slack;

describe('intervals', () => {
  it('are the same bytes for the same seed, whether drawn at once or in slices', () => {
    const asked = { seed: 7, samples: 700 };
    const once = JSON.stringify(intervalsOf(five, 0, {}, asked));
    expect(JSON.stringify(intervalsOf(five, 0, {}, asked))).toBe(once);
    const sampling = new Sampling(five, 0, {}, { seed: 7 });
    for (const upTo of [1, 2, 50, 51, 300, 700]) sampling.drawUpTo(upTo);
    expect(JSON.stringify(sampling.intervals())).toBe(once);
    expect(JSON.stringify(intervalsOf(five, 0, {}, { ...asked, seed: 8 }))).not.toBe(once);
  });

  it('are about the places: three metres of uncertainty either way', () => {
    const { amounts, people, samples } = intervalsOf(five, 0, {}, { seed: 1, samples: 4000, spots: false });
    expect(samples).toBe(4000);
    const a = people.find(({ id }) => id === 'a');
    expect(a?.distance?.low).toBeGreaterThan(2.5);
    expect(a?.distance?.low).toBeLessThan(5);
    expect(a?.distance?.high).toBeLessThan(7.5);
    expect(holds(amounts.nearestOfficer, 4.5)).toBe(true);
  });

  it('hold the nominal value where places and constants are known', () => {
    const still = sceneOfPhases([
      {
        people: { subject: { at: [0, 0] }, a: { at: [3, 4] }, b: { at: [0, 6], weapon: 'aimed' } },
        vehicles: { car: { at: [-4, 0] } },
      },
    ]);
    const { amounts, counts, people } = intervalsOf(still, 0, {}, { seed: 3, samples: 300 });
    expect(amounts.nearestOfficer).toEqual({ low: 5, median: 5, high: 5, applies: 1 });
    expect(counts.exposed).toMatchObject({ low: 2, likeliest: 2, share: 1, high: 2 });
    expect(holds(people[0]?.closing, 1.278, 0.01)).toBe(true);
    expect(people[0]?.margin?.high).toBeLessThan(0);
    expect(people[0]?.shareMarginPositive).toBe(0);
    expect(people[1]?.shareMarginPositive).toBe(1);
  });

  it('of every measure hold what is measured, for any scene with tight places', () => {
    const configurations: WhatIf[] = [{}, { distance: 9 }, { formation: 'arc', spacing: 3 }, { formation: 'l-shape' }];
    fc.assert(
      fc.property(anyScene, fc.constantFrom(...configurations), (there, configuration) => {
        const scene = sceneOfPhases([there]);
        const { measures, people } = measure(scene, arrangePhase(scene, 0, configuration), configuration, {
          spots: false,
        });
        const found = intervalsOf(scene, 0, configuration, { seed: 1, samples: 60, spots: false });
        for (const name of ['nearestOfficer', 'medianOfficer', 'spacing', 'openSide', 'spread', 'wayOut'] as const) {
          const value = measures[name];
          if (value === null) expect(found.amounts[name]).toBeNull();
          else expect(holds(found.amounts[name], value)).toBe(true);
        }
        for (const name of ['inCover', 'concealed', 'exposed', 'inLine', 'othersInLine', 'talkers'] as const)
          expect(found.counts[name]).toMatchObject({ likeliest: measures[name], share: 1 });
        expect(found.people.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
        people.forEach(({ state }, index) => {
          const states = found.people[index]?.states ?? null;
          expect(state === null ? states : states?.[state]).toBe(state === null ? null : 1);
        });
        expect(found.boxedIn).toBe(measures.boxedIn === null ? null : Number(measures.boxedIn));
      }),
      { numRuns: 40 },
    );
  });

  it('put whoever a what-if moves exactly where it says, from wherever the subject is', () => {
    const { people, amounts } = intervalsOf(five, 0, { distance: 8 }, { seed: 1, samples: 500, spots: false });
    expect(people[0]?.distance).toEqual({ low: 8, median: 8, high: 8, applies: 1 });
    expect(amounts.nearestOfficer).toEqual({ low: 8, median: 8, high: 8, applies: 1 });
    const moved = intervalsOf(
      five,
      0,
      { moves: { 'phase-0': { a: { at: [5, 0], bearing: 0 }, subject: { at: [0, 0], bearing: 0 } } } },
      { seed: 1, samples: 200, spots: false },
    );
    expect(moved.people[0]?.distance).toEqual({ low: 5, median: 5, high: 5, applies: 1 });
  });

  it('leave out what does not apply, and say in how many samples it does', () => {
    const { people, boxedIn, options } = intervalsOf(
      five,
      0,
      { threat: 'firearm' },
      { seed: 1, samples: 200, spots: false },
    );
    expect(people[0]).toMatchObject({ closing: null, margin: null, shareMarginPositive: null, nearestCover: null });
    expect(boxedIn).toBeNull();
    expect(options).not.toHaveProperty('reach-cover');
    const withSpots = intervalsOf(five, 0, {}, { seed: 1, samples: 200 });
    expect(withSpots.people[0]?.nearestCover?.applies).toBe(1);
    expect(withSpots.options).toHaveProperty('reach-cover');
  });

  it('follow the readings that are taken', () => {
    const asked = { seed: 1, samples: 400, spots: false } as const;
    const half = intervalsOf(five, 0, {}, asked).people[0];
    const already = intervalsOf(five, 0, {}, { ...asked, assumptions: { decision: 'already' } }).people[0];
    expect((half?.response?.median ?? 0) - (already?.response?.median ?? 0)).toBeCloseTo(0.55, 1);
    const silent = intervalsOf(five, 0, {}, { ...asked, assumptions: { draw: 'no-claim' } }).people[0];
    expect(silent).toMatchObject({ response: null, margin: null, shareMarginPositive: null });
    expect(silent?.closing).toEqual(half?.closing);
  });

  it('refuse a phase without the subject', () => {
    const scene = sceneOfPhases([{ people: { subject } }, { people: { subject: null } }]);
    expect(() => intervalsOf(scene, 1, {}, { seed: 1, samples: 1 })).toThrow(Unmeasurable);
  });

  it('go wider with wider places, never narrower', () => {
    const width = (within: number): number => {
      const scene = sceneOfPhases([{ people: { subject: { at: [0, 0] }, a: { at: [0, 9], within } } }]);
      const { low = 0, high = 0 } =
        intervalsOf(scene, 0, {}, { seed: 1, samples: 500, spots: false }).amounts.nearestOfficer ?? {};
      return high - low;
    };
    const widths = [0, 0.5, 1, 2, 4].map(width);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });
});
