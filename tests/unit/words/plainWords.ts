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
