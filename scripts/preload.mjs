// After a build: the letters of the first picture are asked for with the page, and not by the styles that come after it.

/** @import { Plugin } from 'vite' */

/** The cuts that every page is set in; others are fetched when a letter wants them. */
const FIRST = /-latin-wght-normal-[\w-]+\.woff2$/;

/** @returns {Plugin} */
export function preload() {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const fonts = Object.keys(bundle).filter((file) => FIRST.test(file));
        if (fonts.length !== 2) throw new Error('the fonts of the page have other names now');
        return fonts.map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
