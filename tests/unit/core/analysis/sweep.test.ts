import { describe, expect, it } from 'vitest';
import { REFERENCE_DISTANCES } from '../../../../src/core/analysis/referenceDistances.ts';
import { atStop, stopsOf, SWEEPABLE } from '../../../../src/core/analysis/sweep.ts';

describe('a sweep', () => {
  it('stops in even steps, at both ends too', () => {
    expect(stopsOf({ control: 'distance', from: 2, to: 4, steps: 5 })).toEqual([2, 2.5, 3, 3.5, 4]);
    expect(stopsOf({ control: 'spacing', from: 4, to: 2, steps: 3 })).toEqual([4, 3, 2]);
    expect(stopsOf({ control: 'ambient', from: 40, to: 70, steps: 1 })).toEqual([40]);
  });

  it('counts speakers in whole ones, each once', () => {
    expect(stopsOf({ control: 'speakers', from: 0, to: 2, steps: 5 })).toEqual([0, 1, 2]);
  });

  it('sets its control and leaves the rest', () => {
    for (const control of SWEEPABLE)
      expect(atStop({ voice: 'normal', [control]: 9 }, control, 3)).toEqual({ voice: 'normal', [control]: 3 });
  });
});

describe('reference distances', () => {
  it('are those of the evidence, in metres and feet, each with its source, the nearest first', () => {
    expect(REFERENCE_DISTANCES.map(({ id, metres, feet }) => [id, metres, feet])).toEqual([
      ['personal', 1.2, 4],
      ['reactionary-gap', 2.1, 7],
      ['social', 3.7, 12],
      ['drill-1983', 6.4, 21],
      ['public', 7.6, 25],
    ]);
    for (const { metres, feet } of REFERENCE_DISTANCES) expect(Math.abs(metres - feet * 0.3048)).toBeLessThan(0.06);
    const sources = Object.fromEntries(REFERENCE_DISTANCES.map(({ id, source, sure }) => [id, `${source}: ${sure}`]));
    expect(sources).toMatchObject({
      personal: expect.stringContaining('Hall 1966'),
      social: expect.stringContaining('Hall 1966'),
      public: expect.stringContaining('Hall 1966'),
      'drill-1983': 'Tueller, S.W.A.T. magazine, March 1983: B',
      'reactionary-gap': expect.stringMatching(/disputed.*: C$/),
    });
    for (const id of ['personal', 'social', 'public']) expect(sources[id]).toMatch(/: A$/);
  });
});
