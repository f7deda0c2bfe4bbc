import { describe, expect, it } from 'vitest';
import { intervalsOf } from '../../../src/core/analysis/intervals.ts';
import { type Answer, type Ask, Refiner } from '../../../src/results/refiner.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

const scene = sceneOfPhases([
  {
    people: { subject: { at: [0, 0], within: 1 }, a: { at: [0, 6], within: 1 } },
    vehicles: { car: { at: [3, 3], within: 0.5 } },
  },
]);
const ask = (more: Partial<Ask> = {}): Ask => ({ id: 1, phase: 0, configuration: {}, assumptions: {}, ...more });

function answersTo(asked: Ask): Answer[] {
  const refiner = new Refiner(scene);
  refiner.ask(asked);
  const answers: Answer[] = [];
  for (let done = false; !done;) {
    const step = refiner.step();
    if (step.answer !== undefined) answers.push(step.answer);
    ({ done } = step);
  }
  return answers;
}

describe('refining intervals', () => {
  it('answers coarsely at once, then better, and in the end as drawing all at once does', () => {
    const answers = answersTo(ask());
    expect(answers.map(({ share }) => share)).toEqual(answers.map(({ share }) => share).toSorted((a, b) => a - b));
    expect(answers[0]?.intervals.samples).toBe(200);
    expect(answers[0]?.intervals.people[0]?.nearestCover).toBeNull();
    expect(answers.at(-1)?.share).toBe(1);
    expect(JSON.stringify(answers.at(-1)?.intervals)).toBe(
      JSON.stringify(intervalsOf(scene, 0, {}, { seed: 1, samples: 10_000 })),
    );
  });

  it('adds spots behind cover to what it already knows of everything else', () => {
    const answers = answersTo(ask());
    const first = answers.find(({ intervals }) => intervals.people[0]?.nearestCover !== null);
    expect(first?.intervals.samples).toBe(10_000);
    expect(first?.intervals.options).toHaveProperty('reach-cover');
  });

  it('looks for spots from the first where the what-if does', () => {
    const [first] = answersTo(ask({ configuration: { behindCover: true } }));
    expect(first?.intervals.people[0]?.nearestCover).not.toBeNull();
  });

  it('drops a question for a new one', () => {
    const refiner = new Refiner(scene);
    refiner.ask(ask({ id: 1 }));
    refiner.step();
    refiner.ask(ask({ id: 2 }));
    const ids = new Set<number>();
    for (let done = false; !done;) {
      const step = refiner.step();
      if (step.answer !== undefined) ids.add(step.answer.id);
      ({ done } = step);
    }
    expect([...ids]).toEqual([2]);
    expect(refiner.step()).toEqual({ answer: undefined, done: true });
  });
});
