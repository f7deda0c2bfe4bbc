// What the page costs while somebody uses it: script for a frame, the longest task, and draws, action by action.
import { openPage, openScene } from '../page.mjs';
import { count, countsOf } from './counts.mjs';

/** @import { Browser, Locator, Page } from '@playwright/test' */
/**
 * @typedef {object} Use
 * @property {number} scriptMs  script for one input: a machine that keeps up draws a frame for each
 * @property {number} longestMs longest task of the main thread, 0 where none was over 50 ms
 * @property {number} frames    drawn meanwhile
 * @property {number} draws     draw calls of the last frame
 */

const MOVES = 40;
const SETTLE_MS = 3_000;

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page: remembers every task that kept the main thread for more than 50 ms, and counts what came in. */
function watchTasks() {
  /** @type {number[]} */
  const tasks = [];
  const inputs = { count: 0 };
  Object.assign(window, { benchTasks: tasks, benchInputs: inputs });
  for (const type of ['pointermove', 'keydown']) {
    window.addEventListener(type, () => (inputs.count += 1), { capture: true, passive: true });
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
}

/** @param {Page} page */
async function untilStill(page) {
  await page.locator('canvas[data-picture="still"]').waitFor({ state: 'attached', timeout: 60_000 });
  await pause(SETTLE_MS);
}

/**
 * @param {Locator} locator
 * @returns {Promise<{ x: number, y: number }>}
 */
async function middleOf(locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * @param {Page} page
 * @param {{ x: number, y: number }} from
 * @param {number} across  pixels
 */
async function drag(page, { x, y }, across) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let k = 1; k <= MOVES; k += 1) {
    await page.mouse.move(x + (across * k) / MOVES, y + Math.sin(k / 6) * 12);
    await pause(16);
  }
  await page.mouse.up();
}

/** @type {Readonly<Record<string, (page: Page, officer: string) => Promise<void>>>} */
const ACTIONS = {
  'dragging the camera': async (page) => {
    const box = await page.locator('canvas').boundingBox();
    if (box === null) throw new Error('there is no stage');
    await drag(page, { x: box.x + box.width * 0.2, y: box.y + box.height * 0.25 }, 220);
  },
  'moving an officer': async (page, officer) => {
    const badge = page.locator(`[data-label="person:${officer}"]`);
    await badge.focus();
    await page.keyboard.press('Enter');
    await pause(300);
    for (let k = 0; k < MOVES; k += 1) {
      await page.keyboard.press(k % 8 < 4 ? 'ArrowRight' : 'ArrowUp');
      await pause(16);
    }
  },
  scrubbing: async (page) => {
    const slider = page.getByRole('slider', { name: 'Phase', exact: true });
    const { x, y } = await middleOf(slider);
    await drag(page, { x: x - 150, y }, 300);
  },
};

/**
 * A page with its own scene, or another one, used in each way.
 * @param {Browser} browser
 * @param {string} address
 * @param {string} officer  whom to drag
 * @param {string} [scene]  the text of another scene
 * @returns {Promise<Readonly<Record<string, Use>>>}
 */
export async function use(browser, address, officer, scene) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    /** @type {string[]} */
    const complaints = [];
    await context.addInitScript(count);
    await context.addInitScript(watchTasks);
    const page = await openPage(context, address, complaints);
    if (scene !== undefined) await openScene(page, scene);
    await untilStill(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const script = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
    };
    /** @type {Record<string, Use>} */
    const found = {};
    for (const [name, act] of Object.entries(ACTIONS)) {
      const before = await countsOf(page);
      const scriptBefore = await script();
      await page.evaluate(() => {
        Reflect.get(window, 'benchTasks').splice(0);
        Reflect.get(window, 'benchInputs').count = 0;
      });
      await act(page, officer);
      await pause(200);
      const after = await countsOf(page);
      const frames = after.frames - before.frames;
      const longest = await page.evaluate(() => Math.max(0, ...Array.from(Reflect.get(window, 'benchTasks'), Number)));
      const inputs = await page.evaluate(() => Number(Reflect.get(window, 'benchInputs').count));
      found[name] = {
        scriptMs: (((await script()) - scriptBefore) * 1000) / Math.max(1, inputs),
        longestMs: longest,
        frames,
        draws: after.draws,
      };
      await untilStill(page);
    }
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return found;
  } finally {
    await context.close();
  }
}
