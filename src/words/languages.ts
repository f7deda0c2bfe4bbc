import { primaryTag } from '../core/document/translation.ts';

/** The languages that the page speaks, by the name that each has in itself. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };

/** Said in every language at once, for whoever does not read the one that is shown. */
export const LANGUAGE_LABEL = 'Language / Idioma';

/**
 * Brings the words of a language, if they are not there yet; without them the page stays in English.
 * @returns whether they are there
 */
export async function loadLanguage(language: string): Promise<boolean> {
  if (primaryTag(language) !== 'es') return true;
  try {
    await import('./spanish.ts');
    return true;
  } catch {
    return false;
  }
}
