// Counts kept by the page itself, as a script of the bench asks it to.

/** @import { Page } from '@playwright/test' */
/**
 * @typedef {object} Counts
 * @property {number} draws   draw calls of the last frame
 * @property {number} frames
 * @property {number} ticks
 * @property {number} shift
 */

/**
 * Runs in the page before anything of it: counts draw calls, frames, ticks and shifts.
 * @param {string} [how]  'undrawn': what is to be drawn is counted and left at that, so that frames come as
 *   they do where a graphics processor draws them aside, and what is measured is the page's own work
 */
export function count(how) {
  const counts = { draws: 0, frames: 0, ticks: 0, shift: 0 };
  Object.assign(window, { benchCounts: counts });

  let isDrawing = false;
  const drawn = () => {
    if (!isDrawing) {
      isDrawing = true;
      counts.frames += 1;
      counts.draws = 0;
      queueMicrotask(() => {
        isDrawing = false;
      });
    }
    counts.draws += 1;
  };
  /** @param {object} of @param {readonly string[]} names */
  const countIn = (of, names) => {
    for (const name of names) {
      const draw = Reflect.get(of, name);
      Object.defineProperty(of, name, {
        value(/** @type {any[]} */ ...args) {
          drawn();
          return how === 'undrawn' ? undefined : Reflect.apply(draw, this, args);
        },
      });
    }
  };
  const prototype = WebGL2RenderingContext.prototype;
  countIn(prototype, [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements',
  ]);
  if (how === 'undrawn')
    for (const name of ['clear', 'blitFramebuffer']) Object.defineProperty(prototype, name, { value() {} });
  // Many bodies in one call are drawn by an extension, whose methods are on no object that has a name.
  const getExtension = prototype['getExtension'];
  const counted = new WeakSet();
  Object.defineProperty(prototype, 'getExtension', {
    value(/** @type {string} */ name) {
      const extension = Reflect.apply(getExtension, this, [name]);
      if (name === 'WEBGL_multi_draw' && extension !== null && !counted.has(extension)) {
        counted.add(extension);
        countIn(extension, ['multiDrawArraysWEBGL', 'multiDrawElementsWEBGL']);
      }
      return extension;
    },
  });

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      counts.ticks += 1;
      callback(time);
    });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput !== true) {
        counts.shift += Number(entry.value);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * @param {Page} page
 * @returns {Promise<Counts>}
 */
export function countsOf(page) {
  return page.evaluate(() => Reflect.get(window, 'benchCounts'));
}
