// A page at work, for the scripts that use one, and what it costs.

/** @import { BrowserContext, Locator, Page } from '@playwright/test' */
/**
 * @typedef {object} Cost
 * @property {number} heap  MB that are reachable
 * @property {number} listeners
 * @property {number} nodes
 * @property {number} [drawn]  buffers, textures, targets and programs that the drawing holds, where they are counted
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
 * Opens a scene as somebody does who chooses its file.
 * @param {Page} page
 * @param {string} text
 */
export async function openScene(page, text) {
  await page.getByRole('button', { name: 'Files' }).click();
  // The sheet comes with a file of its own.
  await page.locator('.files input[type="file"]').first().waitFor({ state: 'attached' });
  // By the page itself: a file that the runner chooses keeps hold of the field it was chosen in.
  await page.evaluate((written) => {
    const field = document.querySelector('.files input[type="file"]');
    if (!(field instanceof HTMLInputElement)) throw new Error('there is no field for a file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([written], 'scene.json', { type: 'application/json' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const begin = page.getByRole('button', { name: 'Begin' });
  if (await begin.isVisible()) await begin.click();
}

/**
 * @param {Locator} locator
 * @returns {Promise<{ readonly x: number, readonly y: number }>}  pixels of the page
 */
export async function middleOf(locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
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
  const drawn = await page.evaluate(() => Number(Reflect.get(window, 'drawnObjects')?.count ?? NaN));
  return {
    heap: of('JSHeapUsedSize') / 1e6,
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    ...(Number.isNaN(drawn) ? {} : { drawn }),
  };
}

/** @param {Cost} cost */
export const inWords = ({ heap, listeners, nodes, drawn }) =>
  `heap ${heap.toFixed(1)} MB, ${listeners} listeners, ${nodes} nodes${drawn === undefined ? '' : `, ${drawn} objects of the drawing`}`;

/** Runs in the page before anything of it: counts what the drawing has on the graphics processor, made less let go of. */
export function countDrawn() {
  const live = { count: 0 };
  Object.assign(window, { drawnObjects: live });
  const prototype = WebGL2RenderingContext.prototype;
  for (const kind of ['Buffer', 'Texture', 'Framebuffer', 'Renderbuffer', 'VertexArray', 'Program']) {
    for (const [verb, by] of /** @type {const} */ ([
      ['create', 1],
      ['delete', -1],
    ])) {
      const name = `${verb}${kind}`;
      const own = Reflect.get(prototype, name);
      Object.defineProperty(prototype, name, {
        value(/** @type {unknown[]} */ ...args) {
          if (by > 0 || args[0] !== null) live.count += by;
          return Reflect.apply(own, this, args);
        },
      });
    }
  }
}

/** Runs in the page before anything of it: what is asked of a worker stays unanswered. */
export function restWorkers() {
  Object.defineProperty(Worker.prototype, 'postMessage', { value() {} });
}
