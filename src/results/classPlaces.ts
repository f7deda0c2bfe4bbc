import { type Attempt } from '../core/document/attempt.ts';
import { quantile } from '../core/analysis/quantiles.ts';
import type { Scene } from '../core/document/scene.ts';
import { distanceBetween } from '../core/geometry/vector.ts';

/** A question that attempts answer: a prompt of a phase, or the phase itself. */
export interface Question {
  readonly phase: string;
  readonly prompt: string | undefined;
}

/** The questions that a class has answered, in the order of the scene. */
export function questionsOf({ document }: Scene, attempts: readonly Attempt[]): readonly Question[] {
  return document.phases.flatMap(({ id: phase }) => {
    const own = attempts.filter((attempt) => attempt.phase === phase);
    const prompts = (document.prompts ?? [])
      .map(({ id }) => id)
      .filter((id) => own.some(({ prompt }) => prompt === id));
    const plain = own.some(({ prompt }) => prompt === undefined) ? [undefined] : [];
    return [...prompts, ...plain].map((prompt) => ({ phase, prompt }));
  });
}

export function answersTo({ phase, prompt }: Question, attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.phase === phase && attempt.prompt === prompt);
}

/** How far from the subject an attempt has its officers, metres, the nearest first. */
export function distancesOf(scene: Scene, { phase, places }: Attempt): readonly number[] {
  const subject = scene.phases.find(({ id }) => id === phase)?.people.get(scene.subject)?.at;
  if (subject === undefined) return [];
  return Object.values(places)
    .map(({ at }) => distanceBetween(subject, at))
    .toSorted((a, b) => a - b);
}

/** Of all distances of some attempts, metres; undefined where there is none. */
export function spreadOf(
  scene: Scene,
  attempts: readonly Attempt[],
): { readonly nearest: number; readonly median: number; readonly farthest: number } | undefined {
  const all = Float64Array.from(attempts.flatMap((attempt) => distancesOf(scene, attempt)));
  if (all.length === 0) return undefined;
  return { nearest: Math.min(...all), median: quantile(all, 0.5), farthest: Math.max(...all) };
}
