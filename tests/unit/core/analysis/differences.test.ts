import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../../src/core/analysis/differences.ts';
import { intervalsOf, Sampling } from '../../../../src/core/analysis/intervals.ts';
import type { WhatIf } from '../../../../src/core/arrangement/arrangement.ts';
import { charlotte } from '../../../scenes/charlotte.ts';
import { sceneOfPhases } from './scenes.ts';

const SAMPLES = 400;
const scene = sceneOfPhases([
  {
    people: {
      subject: { at: [0, 0], within: 1 },
      a: { at: [0, 4], within: 1.5, speaking: 'raised' },
      b: { at: [5, 0], within: 1.5 },
    },
  },
]);

function sampled(configuration: WhatIf, seed = 1): Sampling {
  const sampling = new Sampling(scene, 0, configuration, { seed, spots: false });
  sampling.drawUpTo(SAMPLES);
  return sampling;
}

describe('differences', () => {
  it('are nought, to the last digit, from a configuration to itself', () => {
    const { whole, people, reach } = differencesBetween(sampled({ distance: 9 }), sampled({ distance: 9 }));
    const found = [...Object.values(whole), ...Object.values(reach), ...people.map(({ distance }) => distance)];
    expect(found.flatMap((interval) => (interval === null ? [] : [interval.low, interval.high]))).toEqual(
      found.flatMap((interval) => (interval === null ? [] : [0, 0])),
    );
  });

  it('are what every sample differs by: ten metres further off is ten metres, whatever is not known', () => {
    const { whole, people } = differencesBetween(sampled({ distance: 5 }), sampled({ distance: 15 }));
    expect(whole.nearestOfficer).toMatchObject({ low: 10, median: 10, high: 10 });
    expect(people.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { distance } of people) expect(distance).toMatchObject({ low: 10, high: 10 });
  });

  it('are less wide than those of configurations drawn apart, for what both share falls out', () => {
    const [before, after] = [sampled({}), sampled({ speakers: 1, voice: 'shout' })];
    const paired = differencesBetween(before, after).whole.bestVoice;
    const [was, is] = [before.intervals().amounts.bestVoice, after.intervals().amounts.bestVoice];
    if (paired === null || was === null || is === null) throw new Error('somebody speaks in both');
    expect(paired.high - paired.low).toBeLessThan(is.high - was.low - (is.low - was.high));
    expect(paired.low).toBeGreaterThan(0);
  });

  it('turn round with what is held against what', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (one, other) => {
        const [a, b] = [sampled({ distance: one }), sampled({ distance: other })];
        const there = differencesBetween(a, b).whole.medianOfficer;
        const back = differencesBetween(b, a).whole.medianOfficer;
        expect(there?.median).toBeCloseTo(-(back?.median ?? Number.NaN), 9);
        expect(there?.low).toBeCloseTo(-(back?.high ?? Number.NaN), 9);
      }),
      { numRuns: 20 },
    );
  });

  it('leave alone what a sampling says by itself', () => {
    const sampling = sampled({ distance: 7 });
    differencesBetween(sampled({}), sampling);
    expect(sampling.intervals()).toEqual(
      intervalsOf(scene, 0, { distance: 7 }, { samples: SAMPLES, seed: 1, spots: false }),
    );
  });

  it('are there for everybody in the first scene who is measured under both', () => {
    const of = (configuration: WhatIf): Sampling => {
      const sampling = new Sampling(charlotte, 3, configuration, { seed: 1, spots: false });
      sampling.drawUpTo(100);
      return sampling;
    };
    const { people } = differencesBetween(of({}), of({ speakers: 0 }));
    expect(people.filter(({ id }) => id.startsWith('officer'))).toHaveLength(5);
  });
});
