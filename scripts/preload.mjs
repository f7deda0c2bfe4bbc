// After a build: what the first picture needs beside the program is asked for with the page, and what needs nothing of
// the program runs before that has come.

/** @import { Plugin } from 'vite' */

/** The cuts that every page is set in; others are fetched when a letter wants them. */
const FONTS = /-latin-wght-normal-[\w-]+\.woff2$/;
/** How a build asks for src/app/ahead.ts: to have it, not to run it. */
const AHEAD = /\s*<link rel="modulepreload" crossorigin href="(\.\/assets\/ahead-[\w-]+\.js)">/;
const PROGRAM = '<script type="module"';

/** @returns {Plugin} */
export function preload() {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const fonts = Object.keys(bundle).filter((file) => FONTS.test(file));
        const [link, ahead] = AHEAD.exec(html) ?? [];
        if (fonts.length !== 2 || link === undefined) throw new Error('what a page asks for first has other names now');
        return {
          html: html
            .replace(link, '')
            .replace(PROGRAM, `<script type="module" async crossorigin src="${ahead}"></script>\n    ${PROGRAM}`),
          tags: fonts.map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          })),
        };
      },
    },
  };
}
