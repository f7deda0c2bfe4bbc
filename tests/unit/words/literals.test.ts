import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../../src/', import.meta.url));

/** What is read aloud or shown, though no text stands between tags. */
const SPOKEN: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'label',
  'legend',
]);

/** Names and signs, the same in every language. */
const SAME: ReadonlySet<string> = new Set(['Time', 'Distance', 'Time & Distance']);

/** Two letters or more in a row, not part of a key or a unit, are a word. */
const WORD = /\p{L}{3,}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function textsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value['value'] === 'string' ? [value['value']] : [];
    case 'TemplateElement': {
      const { value: written } = value;
      return typeof written === 'object' && written !== null && 'cooked' in written ? [String(written.cooked)] : [];
    }
    case 'TemplateLiteral':
      return Array.isArray(value['quasis']) ? value['quasis'].flatMap(textsOf) : [];
    case 'JSXExpressionContainer':
      return textsOf(value['expression']);
    case 'ConditionalExpression':
      return [...textsOf(value['consequent']), ...textsOf(value['alternate'])];
    case 'LogicalExpression':
      return [...textsOf(value['left']), ...textsOf(value['right'])];
    case 'BinaryExpression':
      return value['operator'] === '+' ? [...textsOf(value['left']), ...textsOf(value['right'])] : [];
    default:
      return [];
  }
}

/** Words that a component says itself, though they belong into a room of words. */
function sentencesIn(path: string, code: string): string[] {
  const found: string[] = [];
  const keep = (texts: readonly string[]) =>
    found.push(...texts.map((text) => text.trim()).filter((text) => WORD.test(text) && !SAME.has(text)));
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') keep([String(value['value']).replaceAll(/&\w+;/g, '')]);
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      const children: readonly unknown[] = Array.isArray(value['children']) ? value['children'] : [];
      keep(children.filter((child) => isNode(child) && child.type === 'JSXExpressionContainer').flatMap(textsOf));
    }
    if (value.type === 'JSXAttribute' && isNode(value['name']) && SPOKEN.has(String(value['name']['name'])))
      keep(textsOf(value['value']));
    for (const [key, child] of Object.entries(value)) if (key !== 'parent') walk(child);
  };
  walk(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return found.map((text) => `${path}: ${text}`);
}

const files = ['panels', 'stage', 'app'].flatMap((folder) =>
  readdirSync(source + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);

describe('what people read', () => {
  it('stands in a room of words, never in a component', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap((path) => sentencesIn(path.slice(source.length), readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['text', 'const a = <p>Nobody speaks</p>;'],
    ['a label', 'const a = <button aria-label="Close" />;'],
    ['a label by choice', "const a = <button title={open ? 'Close' : name} />;"],
    ['a template', 'const a = <p>{`about ${n} officers`}</p>;'],
    ['a text behind a condition', "const a = <p>{n > 0 && 'Refining'}</p>;"],
  ])('is found out: %s', (_, code) => {
    expect(sentencesIn('a.tsx', code)).not.toEqual([]);
  });

  it('may be names, signs and units', () => {
    expect(sentencesIn('a.tsx', 'const a = <h1 title="m">Time <i>&amp;</i> Distance {n} dB</h1>;')).toEqual([]);
  });
});
