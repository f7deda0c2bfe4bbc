// The drawing context lost and given back, in every state that the page can be in.
import { costOf, inWords, middleOf, openPage } from '../page.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Part } from '../soak.mjs' */

const TIMES = 100;
/** The picture is back so soon after its context is, milliseconds. Software GL on a busy machine takes longer to draw it fine. */
const SOON = 1000;
/** What a lost context may leave behind, MB: mostly code that the browser has made faster meanwhile. */
const KEPT = 0.1;

/**
 * @typedef {object} State
 * @property {string} name
 * @property {(page: Page) => Promise<void>} [enter]
 * @property {(page: Page, time: number) => Promise<void>} [go]  before each loss, so that it falls into the midst of it
 * @property {(page: Page) => Promise<void>} [leave]
 */

/** @param {Page} page */
const escape = (page) => page.keyboard.press('Escape');

/** @type {readonly State[]} */
const STATES = [
  { name: 'idle' },
  {
    name: 'scrubbing',
    enter: async (page) => {
      const { x, y } = await middleOf(page.getByRole('slider', { name: 'Phase', exact: true }));
      await page.mouse.move(x, y);
      await page.mouse.down();
    },
    go: async (page, time) => {
      const { x, y } = await middleOf(page.getByRole('slider', { name: 'Phase', exact: true }));
      await page.mouse.move(x + (time % 20) * 10 - 100, y);
    },
    leave: (page) => page.mouse.up(),
  },
  {
    name: 'dragging',
    enter: async (page) => {
      await page.mouse.move(600, 380);
      await page.mouse.down();
    },
    go: (page, time) => page.mouse.move(600 + (time % 20) * 3, 380 + (time % 7)),
    leave: (page) => page.mouse.up(),
  },
  {
    name: 'exporting',
    enter: (page) => page.getByRole('button', { name: 'Files' }).click(),
    go: (page) => page.getByRole('button', { name: 'Picture (PNG)' }).click(),
    leave: escape,
  },
  {
    name: 'comparing',
    enter: async (page) => {
      await page.keyboard.press('4');
      await page.locator('.suggestions li > button').first().click();
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.locator('.compare').waitFor();
    },
    leave: escape,
  },
];

/**
 * Milliseconds from the context's return to a picture.
 * @param {Page} page
 */
function loseAndReturn(page) {
  return page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (canvas === null || extension === null || extension === undefined) return NaN;
    extension.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 60));
    delete canvas.dataset['picture'];
    const back = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve, { once: true }));
    extension.restoreContext();
    await back;
    const began = performance.now();
    while (canvas.dataset['picture'] === undefined && performance.now() - began < 10_000)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - began;
  });
}

/** @type {Part} */
export async function loseContexts({ browser, address, until, log }) {
  /** @type {string[]} */
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 1120, height: 640 }, reducedMotion: 'reduce' });
  const page = await openPage(context, address, faults);
  await page.waitForTimeout(2000);
  const before = await costOf(page);
  const share = (until - Date.now()) / STATES.length;
  let lost = 0;
  for (const { name, enter, go, leave } of STATES) {
    const end = Date.now() + share;
    /** @type {number[]} */
    const took = [];
    await enter?.(page);
    while (took.length < TIMES && Date.now() < end) {
      await go?.(page, took.length);
      took.push(await loseAndReturn(page));
    }
    await leave?.(page);
    lost += took.length;
    const slow = took.filter((time) => !(time <= SOON)).length;
    log(
      `  ${name}: lost ${took.length} times, back after ${Math.round(Math.max(...took))} ms at the longest, ${slow} over ${SOON} ms`,
    );
    log(`  ${name}: ${inWords(await costOf(page))}`);
    if (took.some((time) => !(time < 10_000))) faults.push(`${name}: the picture did not come back`);
    else if (slow > 0) faults.push(`${name}: ${slow} of ${took.length} took longer than ${SOON} ms`);
  }
  const after = await costOf(page);
  log(`  before: ${inWords(before)}; after: ${inWords(after)}`);
  const kept = (after.heap - before.heap) / lost;
  if (kept > KEPT) faults.push(`each lost context left ${kept.toFixed(2)} MB, more than ${KEPT}`);
  await context.close();
  return faults;
}
