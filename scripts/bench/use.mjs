// What the page costs while somebody uses it: script for a frame, the longest task, and draws, action by action.
import { middleOf, openPage, openScene, restWorkers } from '../page.mjs';
import { count, countsOf } from './counts.mjs';

/** @import { Browser, Page } from '@playwright/test' */
/** @typedef {{ readonly x: number, readonly y: number }} Spot  pixels of the page */
/**
 * @typedef {object} Use
 * @property {number} scriptMs  what script of a frame has the processor do, or of an input where there were more inputs than frames
 * @property {number} passedMs  how long it takes: while the browser draws the page without a graphics processor, script waits as well
 * @property {number} longestMs longest task of the main thread, 0 where none was over 50 ms
 * @property {number} heaviestMs the most that a task of the main thread has the processor do, whatever else runs beside it
 * @property {number} frames    drawn meanwhile
 * @property {number} inputs    movements and keys that reached the page
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

/** Runs in the page: a spot of the stage that nothing lies on, and 220 pixels to the right of it neither. */
function freeSpot() {
  const isFree = (/** @type {number} */ x, /** @type {number} */ y) =>
    document.elementFromPoint(x, y)?.classList.contains('stage__hands') === true;
  const { left, right, top, bottom } = document.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
  for (let y = top + 10; y < bottom; y += 10)
    for (let x = left + 10; x + 220 < right; x += 10)
      if ([0, 55, 110, 165, 220].every((on) => isFree(x + on, y) && isFree(x + on, y + 14) && isFree(x + on, y - 14)))
        return { x, y };
  throw new Error('nothing of the stage is free');
}

/**
 * @param {Page} page
 * @param {Spot} from
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

/**
 * @typedef {object} Action
 * @property {(page: Page, officer: string) => Promise<Spot>} begin  what comes before it and is not counted; where the hand is then
 * @property {(page: Page, from: Spot) => Promise<void>} act
 * @property {boolean} [kept]  what it changes stands in the address
 */
/** @type {Readonly<Record<string, Action>>} */
const ACTIONS = {
  'dragging the camera': {
    kept: true,
    begin: (page) => page.evaluate(freeSpot),
    act: (page, from) => drag(page, from, 220),
  },
  'moving an officer': {
    kept: true,
    begin: async (page, officer) => {
      const badge = page.locator(`[data-label="person:${officer}"]`);
      await badge.focus();
      if ((await badge.getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('Enter');
      await untilStill(page);
      return middleOf(badge);
    },
    act: async (page) => {
      for (let k = 0; k < MOVES; k += 1) {
        await page.keyboard.press(k % 8 < 4 ? 'ArrowRight' : 'ArrowUp');
        await pause(16);
      }
    },
  },
  scrubbing: {
    begin: async (page) => {
      await page.keyboard.press('4');
      await untilStill(page);
      const { x, y } = await middleOf(page.getByRole('slider', { name: 'Phase', exact: true }));
      return { x: x - 150, y };
    },
    act: (page, from) => drag(page, from, 300),
  },
};

/**
 * What script has taken so far: of the processor, or as time goes by.
 * @param {Page} page
 * @param {'threadTicks' | 'timeTicks'} timeDomain
 * @returns {Promise<{ script: () => Promise<number>, stop: () => Promise<void> }>} milliseconds
 */
async function clockOf(page, timeDomain) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
  return {
    script: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
    },
    stop: () => session.detach(),
  };
}

/**
 * The most that a task of the page's main thread has the processor do while something is done to it, milliseconds.
 * @param {Page} page
 * @param {() => Promise<void>} act
 */
async function heaviestTask(page, act) {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser to be traced by');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await pause(200);
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args?: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => name.endsWith('::RunTask') && tdur !== undefined && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('no task of the page was traced');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/**
 * What something that is done to a page costs it.
 * @param {Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<Omit<Use, 'heaviestMs'>>}
 */
async function costOfActing(page, act) {
  const worked = await clockOf(page, 'threadTicks');
  const passed = await clockOf(page, 'timeTicks');
  const before = await countsOf(page);
  const scriptBefore = [await worked.script(), await passed.script()];
  await page.evaluate(() => {
    Reflect.get(window, 'benchTasks').splice(0);
    Reflect.get(window, 'benchInputs').count = 0;
  });
  await act();
  await pause(200);
  const after = await countsOf(page);
  const longest = await page.evaluate(() => Math.max(0, ...Array.from(Reflect.get(window, 'benchTasks'), Number)));
  const inputs = await page.evaluate(() => Number(Reflect.get(window, 'benchInputs').count));
  const script = [await worked.script(), await passed.script()];
  await Promise.all([worked.stop(), passed.stop()]);
  const frames = after.frames - before.frames;
  const steps = Math.max(1, frames, inputs);
  const [scriptMs = NaN, passedMs = NaN] = script.map((ms, index) => (ms - (scriptBefore[index] ?? NaN)) / steps);
  return {
    scriptMs,
    passedMs,
    longestMs: longest,
    frames,
    inputs,
    draws: after.draws,
  };
}

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
    await context.addInitScript(count, 'undrawn');
    await context.addInitScript(watchTasks);
    await context.addInitScript(restWorkers);
    const page = await openPage(context, address, complaints);
    if (scene !== undefined) await openScene(page, scene);
    await untilStill(page);
    /** @type {Record<string, Use>} */
    const found = {};
    let stood = await page.evaluate(() => location.hash);
    for (const [name, { begin, act, kept }] of Object.entries(ACTIONS)) {
      /** @template Told @param {(doing: () => Promise<void>) => Promise<Told>} during */
      const again = async (during) => {
        const from = await begin(page, officer);
        const told = await during(() => act(page, from));
        await untilStill(page);
        return told;
      };
      // The first time is the compiler's; people do it again and again.
      await again((doing) => doing());
      const cost = await again((doing) => costOfActing(page, doing));
      found[name] = { ...cost, heaviestMs: await again((doing) => heaviestTask(page, doing)) };
      // What is there to come back to stands in the address: an action that went past what it is about would show here.
      const now = await page.evaluate(() => location.hash);
      if (kept === true && now === stood) throw new Error(`${name}: nothing was changed by it`);
      stood = now;
    }
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return found;
  } finally {
    await context.close();
  }
}

/**
 * The same of a floor, whose camera alone can be dragged.
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<Omit<Use, 'heaviestMs'>>}
 */
export async function useFloor(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    await context.addInitScript(count, 'undrawn');
    await context.addInitScript(watchTasks);
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length > 0);
    await pause(SETTLE_MS);
    const act = () => drag(page, { x: 500, y: 360 }, 220);
    await act();
    await pause(SETTLE_MS);
    return await costOfActing(page, act);
  } finally {
    await context.close();
  }
}
