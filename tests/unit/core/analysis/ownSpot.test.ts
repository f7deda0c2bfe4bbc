import { describe, expect, it } from 'vitest';
import { timeToCover } from '../../../../src/core/analysis/closing.ts';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';
import { withSpotOf } from '../../../../src/core/analysis/ownSpot.ts';
import { measured } from './scenes.ts';

describe('the spot of one officer', () => {
  const measures = measured({ people: { subject: { at: [0, 0] }, a: { at: [0, 6] }, b: { at: [0, 12] } } });

  it('gives them how far it is, and how long they take to be there', () => {
    const { people, ...rest } = withSpotOf(measures, 'a', [3, 10], NOMINAL);
    const [a, b] = measures.people;
    expect(people).toEqual([{ ...a, nearestCover: 5, toCover: timeToCover(5, NOMINAL) }, b]);
    const { people: _before, ...others } = measures;
    expect(rest).toEqual(others);
    expect(measures.people[0]).toMatchObject({ nearestCover: null, toCover: null });
  });

  it('changes nothing where there is none, or nobody of that name', () => {
    expect(withSpotOf(measures, 'a', undefined, NOMINAL)).toBe(measures);
    expect(withSpotOf(measures, 'c', [3, 10], NOMINAL)).toEqual(measures);
  });
});
