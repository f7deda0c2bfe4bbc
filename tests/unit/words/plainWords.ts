const AVOIDED =
  /\b(safe\w*|unsafe|danger zones?|kill zones?|threat rings?|fatal funnels?|targets?|correct\w*|incorrect\w*|wrong\w*|should have)\b/i;

/** Every string in some words, however deep. */
export function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(stringsIn);
}

/** The word in a text that the product avoids; the one phrase that denies it is let through. */
export function avoidedIn(text: string): string | undefined {
  return AVOIDED.exec(text.replaceAll('not a safe distance', ''))?.[0];
}

const AVOIDED_IN_SPANISH =
  /(?<!\p{L})(segur[oa]s?|segur[oa]mente|seguridad|insegur\p{L}*|zonas? de peligro|correct\p{L}*|incorrect\p{L}*|equivocad\p{L}*|debería\p{L}*|debió|debieron|culpables?|agresor\p{L}*|sospechos\p{L}*|delincuentes?|sujetos?|puntuación)(?!\p{L})/iu;

/** The word in a Spanish text that the product avoids; a department keeps its name, and what is denied is let through. */
export function avoidedInSpanish(text: string): string | undefined {
  return AVOIDED_IN_SPANISH.exec(
    text.replaceAll(/justicia penal y seguridad|ni un examen con respuesta correcta/g, ''),
  )?.[0];
}
