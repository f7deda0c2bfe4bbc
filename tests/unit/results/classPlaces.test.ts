import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/core/document/attempt.ts';
import { sceneOf } from '../../../src/core/document/scene.ts';
import { answersTo, distancesOf, questionsOf, spreadOf } from '../../../src/results/classPlaces.ts';
import { twoPhasesDocument } from '../../scenes/twoPhases.ts';

const scene = sceneOf({ ...twoPhasesDocument(), prompts: [{ id: 'asked', phase: 'first', text: 'Where?' }] });

function attempt(id: string, phase: string, prompt: string | undefined, ...far: number[]): Attempt {
  const places = Object.fromEntries(
    far.map((metres, index) => [`officer-${index + 1}`, { at: [0, metres], bearing: 0 }]),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a pair of numbers is a place.
  return { id, phase, ...(prompt === undefined ? {} : { prompt }), madeAt: '2026-01-01T00:00:00Z', places } as Attempt;
}

const attempts = [
  attempt('a', 'first', 'asked', 10, 4),
  attempt('b', 'first', 'asked', 6),
  attempt('c', 'second', undefined, 20),
];

describe('what a class placed', () => {
  it('is sorted by question, in the order of the scene', () => {
    expect(questionsOf(scene, attempts)).toEqual([
      { phase: 'first', prompt: 'asked' },
      { phase: 'second', prompt: undefined },
    ]);
    expect(questionsOf(scene, [])).toEqual([]);
    expect(answersTo({ phase: 'first', prompt: 'asked' }, attempts).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(answersTo({ phase: 'first', prompt: undefined }, attempts)).toEqual([]);
  });

  it('is so far from the subject', () => {
    expect(attempts.map((each) => distancesOf(scene, each))).toEqual([[4, 10], [6], [20]]);
    expect(spreadOf(scene, attempts.slice(0, 2))).toEqual({ nearest: 4, median: 6, farthest: 10 });
    expect(spreadOf(scene, [])).toBeUndefined();
  });
});
