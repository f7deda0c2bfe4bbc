import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Ways in which a text becomes markup or a program. */
const WAYS: Readonly<Record<string, RegExp>> = {
  'markup in React': /dangerouslySetInnerHTML/,
  'markup in an element': /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment/,
  'markup in a page': /document\.write|srcdoc/i,
  'markup in a frame of its own': /parseFromString\([^)]*text\/html/,
  'a program': /\beval\s*\(|\bnew\s+Function\b|[^.\w]Function\s*\(|set(?:Timeout|Interval)\(\s*['"`]/,
  'a link that runs': /javascript:/i,
};

const scripts = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

describe('no text becomes markup or a program', () => {
  it.each(Object.entries(WAYS))('as %s', (_, way) => {
    expect(scripts.length).toBeGreaterThan(200);
    expect(scripts.filter((path) => way.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['markup in React', '<p dangerouslySetInnerHTML={{ __html: note }} />'],
    ['markup in an element', 'element.innerHTML = note'],
    ['markup in a page', 'document.write(note)'],
    ['a program', 'eval(note)'],
    ['a program', "new Function('a', note)"],
    ['a program', "setTimeout('run()', 10)"],
  ])('and %s is found: %s', (kind, line) => expect(WAYS[kind]?.test(line)).toBe(true));
});
