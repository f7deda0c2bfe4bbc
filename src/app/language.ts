import type { Scene } from '../core/document/scene.ts';
import { languagesOf, primaryTag } from '../core/document/translation.ts';
import { LANGUAGES } from '../words/languages.ts';

const KEPT = 'time-and-distance-language';

/** The language that a visit begins in: what was chosen before, else the first that the reader prefers, else the scene's. */
export function languageToBegin(scene: Scene, chosen: string | undefined, preferred: readonly string[]): string {
  const spoken = new Set(Object.keys(LANGUAGES));
  const wanted = [...(chosen === undefined ? [] : [chosen]), ...preferred].map(primaryTag);
  return wanted.find((tag) => spoken.has(tag)) ?? languagesOf(scene)[0] ?? 'en';
}

export function languageChosen(): string | undefined {
  try {
    return localStorage.getItem(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Kept for the next visit, where the browser keeps anything. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // Then the next visit begins as this one did.
  }
}
