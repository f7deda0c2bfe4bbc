import type { Problem } from '../core/document/problem.ts';

/** A problem as one line: code, path, message, hint. `-` stands for the path of the document as a whole. */
export function problemLine({ code, path, message, hint }: Omit<Problem, 'code'> & { readonly code: string }): string {
  return onOneLine(`${code} ${path === '' ? '-' : path} ${message}; ${hint}`);
}

/**
 * What comes from a file, for a terminal or a log: a key may hold a line break, or a code that moves the cursor or
 * turns the writing round.
 */
export function onOneLine(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
