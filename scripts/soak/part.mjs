// What every part of a long use needs: a page at work, and what it costs.

/** @import { Browser, BrowserContext, Page } from '@playwright/test' */
/**
 * @typedef {object} Given
 * @property {Browser} browser
 * @property {string} address  of the page
 * @property {number} until  milliseconds since 1970: no new round begins after it
 * @property {number} seed
 * @property {(line: string) => void} log
 */
/** @typedef {(given: Given) => Promise<string[]>} Part  what was worse than what is held, in words */
/**
 * @typedef {object} Cost
 * @property {number} heap  MB that are reachable
 * @property {number} listeners
 * @property {number} nodes
 */

/** What the renderer remarks on contexts that come and go, and on being read by a test. */
const REMARK = /GL Driver Message|THREE\.|WebGL: (?:INVALID_OPERATION|CONTEXT_LOST)|WEBGL_lose_context|Context Lost/i;

/**
 * A page past its first words, with whatever it complains of.
 * @param {BrowserContext} context
 * @param {string} address
 * @param {string[]} complaints
 * @returns {Promise<Page>}
 */
export async function openPage(context, address, complaints) {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !REMARK.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  const begin = page.getByRole('button', { name: 'Begin' });
  await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length === 1, undefined, {
    timeout: 60_000,
  });
  if (await begin.isVisible()) await begin.click();
  return page;
}

/**
 * @param {Page} page
 * @returns {Promise<Cost>}
 */
export async function costOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  await session.detach();
  return { heap: of('JSHeapUsedSize') / 1e6, listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

/** @param {Cost} cost */
export const inWords = ({ heap, listeners, nodes }) =>
  `heap ${heap.toFixed(1)} MB, ${listeners} listeners, ${nodes} nodes`;

/**
 * Numbers from 0 to 1 that are the same for the same seed (mulberry32).
 * @param {number} seed
 */
export function luck(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
