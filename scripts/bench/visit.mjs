// One cold visit to a page: what it fetched, when its scene stood there, and what it does when nobody does anything.
import { count, countsOf } from './counts.mjs';

/**
 * @typedef {object} Visit
 * @property {number} scriptKb  JavaScript asked for until the scene was drawn, as fetched (gzip)
 * @property {number} totalKb   everything asked for until then
 * @property {number} drawnMs   from the start of the visit to the mark `scene-drawn`
 * @property {number} idleFrames  frames drawn in the idle time
 * @property {number} idleTicks   animation-frame callbacks run in it
 * @property {number} idleMs      main-thread time in it
 * @property {number} shift     layout shift, summed
 * @property {number} heapMb    after a collection
 * @property {number} draws     draw calls of the last frame
 */

/** What still makes its picture finer by then is not at rest at all. */
const PATIENCE_MS = 60_000;
const SETTLE_MS = 2_000;
const IDLE_MS = 5_000;

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page: what it had asked for by the time its scene was drawn, in bytes as fetched. */
function fetched() {
  const drawnMs = performance.getEntriesByName('scene-drawn')[0]?.startTime ?? NaN;
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter((entry) => entry.startTime <= drawnMs);
  const isScript = (/** @type {PerformanceResourceTiming} */ entry) => new URL(entry.name).pathname.endsWith('.js');
  const bytes = (/** @type {PerformanceResourceTiming[]} */ of) =>
    of.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
  return { drawnMs, script: bytes(entries.filter(isScript)), total: bytes(entries) };
}

/**
 * Waits until nothing has been drawn or asked for in a while: a machine that draws slowly takes longer over a still picture.
 * @param {import('@playwright/test').Page} page
 */
async function untilRest(page) {
  let seen = -1;
  for (let waited = 0; waited < PATIENCE_MS; waited += SETTLE_MS) {
    const { frames, ticks } = await countsOf(page);
    if (frames + ticks === seen) return;
    seen = frames + ticks;
    await pause(SETTLE_MS);
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Visit>}
 */
export async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(count);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length > 0, null, { timeout: 60_000 });
    await untilRest(page);

    const { drawnMs, script, total } = await page.evaluate(fetched);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const metric = async (/** @type {string} */ name) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((one) => one.name === name)?.value ?? NaN;
    };
    const before = await countsOf(page);
    const busyBefore = await metric('TaskDuration');
    await pause(IDLE_MS);
    const busyAfter = await metric('TaskDuration');
    const after = await countsOf(page);

    await session.send('HeapProfiler.collectGarbage');
    return {
      scriptKb: script / 1000,
      totalKb: total / 1000,
      drawnMs,
      idleFrames: after.frames - before.frames,
      idleTicks: after.ticks - before.ticks,
      idleMs: (busyAfter - busyBefore) * 1000,
      shift: after.shift,
      heapMb: (await metric('JSHeapUsedSize')) / 1e6,
      draws: after.draws,
    };
  } finally {
    await context.close();
  }
}
