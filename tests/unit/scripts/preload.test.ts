import { describe, expect, it } from 'vitest';
import { preload } from '../../../scripts/preload.mjs';

const PAGE = `<head>
    <script type="module" crossorigin src="./assets/index-aBc_-123.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/ahead-x-Y_z012.js">
  </head>`;
const FONTS = ['assets/newsreader-latin-wght-normal-abc.woff2', 'assets/public-sans-latin-wght-normal-d_f.woff2'];
const OTHERS = ['assets/newsreader-latin-ext-wght-normal-ghi.woff2', 'assets/index-aBc_-123.js'];

/** What a build makes of a page beside such files. */
function made(html: string, files: readonly string[]) {
  const { transformIndexHtml } = preload();
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml)) throw new Error('no handler');
  const bundle = Object.fromEntries(files.map((file) => [file, {}]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a build as it reads
  return Reflect.apply(transformIndexHtml.handler, undefined, [html, { bundle }]) as {
    readonly html: string;
    readonly tags: readonly { readonly attrs: Readonly<Record<string, unknown>> }[];
  };
}

describe('what a page asks for first', () => {
  it('is run ahead of the program and fetched with the page: the script ahead, and the letters that every page has', () => {
    const { html, tags } = made(PAGE, [...FONTS, ...OTHERS]);
    expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="module" async crossorigin src="./assets/ahead-x-Y_z012.js">',
      '<script type="module" crossorigin src="./assets/index-aBc_-123.js">',
    ]);
    expect(html).not.toContain('modulepreload');
    expect(tags.map(({ attrs }) => attrs['href'])).toEqual(FONTS.map((file) => `./${file}`));
  });

  it('ends the build where it has other names, so that nothing is forgotten in silence', () => {
    expect(() => made(PAGE, OTHERS)).toThrow('other names');
    expect(() => made(PAGE.replace('modulepreload', 'preload'), FONTS)).toThrow('other names');
  });
});
