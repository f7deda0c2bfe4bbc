import type { Attempt } from '../../core/document/attempt.ts';
import type { Scene } from '../../core/document/scene.ts';
import { learnWords } from '../../words/learn.ts';

/** What an attempt answers: the question of the scene, or the one that every phase has. */
export function questionOf({ document }: Scene, { phase, prompt }: Pick<Attempt, 'phase' | 'prompt'>): string {
  const words = learnWords(document.language ?? 'en');
  const asked = document.prompts?.find(({ id }) => id === prompt)?.text ?? words.noPrompt;
  const index = document.phases.findIndex(({ id }) => id === phase);
  return `${words.phase(index + 1, document.phases[index]?.title ?? phase)}: ${asked}`;
}

/** What tells an attempt apart in a list: when it was made, and what it answers. */
export function calledIn(scene: Scene, attempt: Attempt): string {
  const { language = 'en' } = scene.document;
  const when = new Date(attempt.madeAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return `${when} · ${questionOf(scene, attempt)}`;
}
