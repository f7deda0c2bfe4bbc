// A long, random use: keys, clicks and figures in fields, with what it costs now and then.
import { luck } from '../luck.mjs';
import { median } from '../bench/median.mjs';
import { costOf, countDrawn, inWords, openPage } from '../page.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Cost } from '../page.mjs' */
/** @import { Part } from '../soak.mjs' */

const KEYS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  'ArrowLeft',
  'ArrowRight',
  'p',
  'f',
  'Escape',
  ' ',
  'Control+z',
  'Control+Shift+z',
];
const MOST_MB = 15;
/** Views beside each other, overlays and what is picked each have some of their own. */
const MOST_DRAWN = 60;
/**
 * What the last third of a long use may have more than the second, in the middle of what was read each minute: by then
 * everything has been used once, and whatever goes on growing would grow for ever.
 */
const LATE = { heap: 2, listeners: 30, drawn: 20 };
/** Readings of which a third tells anything. */
const ENOUGH = 9;
const MINUTE = 60_000;
const REST_MS = 1000;
const BUTTONS = [
  /^Compare$/,
  /^Experts$/,
  /^About/,
  /^Reset/,
  /^Zoom/,
  /^Plan$/,
  /^Scene$/,
  /^Files$/,
  /copy/i,
  /^Theme/,
];

/**
 * @param {Page} page
 * @param {() => number} random
 */
async function act(page, random) {
  const one = (/** @type {readonly unknown[]} */ list) => Math.floor(random() * list.length);
  const kind = random();
  if (kind < 0.5) {
    await page.keyboard.press(KEYS[one(KEYS)] ?? 'Escape');
    return;
  }
  if (kind < 0.65) {
    const fields = page.getByRole('spinbutton');
    const count = await fields.count();
    if (count === 0) return;
    const field = fields.nth(Math.floor(random() * count));
    await field.fill(String(Math.round(random() * 40))).catch(() => {});
    await page.keyboard.press('Enter');
    return;
  }
  if (kind < 0.8) {
    await page.mouse.move(350 + random() * 200, 150 + random() * 150);
    await page.mouse.down();
    await page.mouse.move(350 + random() * 200, 150 + random() * 150, { steps: 3 });
    await page.mouse.up();
    return;
  }
  if (kind < 0.87) {
    // Each step is a time at which nobody was before.
    const box = await page.getByRole('slider', { name: 'Phase', exact: true }).boundingBox();
    if (box === null) return;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(100 + random() * 800, y, { steps: 12 });
    await page.mouse.up();
    return;
  }
  const name = BUTTONS[one(BUTTONS)] ?? /^Plan$/;
  await page
    .getByRole('button', { name })
    .first()
    .click({ timeout: 1000 })
    .catch(() => {});
  if (random() < 0.7) await page.keyboard.press('Escape');
}

/**
 * Lets the page come to rest, and counts the frames that it asks for then.
 * @param {Page} page
 */
async function rest(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  if (await pause.isVisible()) await pause.click();
  await page
    .locator('canvas[data-picture]:not([data-picture="still"])')
    .first()
    .waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(1500);
  return page.evaluate(async (ms) => {
    let count = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      count += 1;
      return ask.call(window, callback);
    };
    await new Promise((resolve) => setTimeout(resolve, ms));
    window.requestAnimationFrame = ask;
    return count;
  }, REST_MS);
}

/** @type {Part} */
export async function useAtRandom({ browser, address, until, seed, log }) {
  /** @type {string[]} */
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' });
  await context.addInitScript(countDrawn);
  const page = await openPage(context, address, faults);
  const random = luck(seed);
  for (let warm = 0; warm < 60; warm++) await act(page, random);
  const began = Date.now();
  /** @type {Cost[]} */
  const read = [];
  let acts = 0;
  const look = async () => {
    const frames = await rest(page);
    const cost = await costOf(page);
    read.push(cost);
    log(`  ${Math.round((Date.now() - began) / MINUTE)} min, ${acts} acts: ${inWords(cost)}, ${frames} frames at rest`);
    if (frames > 0) faults.push(`after ${acts} acts ${frames} frames were asked for at rest`);
    return cost;
  };
  const first = await look();
  let asked = Date.now() + MINUTE;
  while (Date.now() < until) {
    await act(page, random);
    acts += 1;
    if (Date.now() < asked) continue;
    await look();
    asked = Date.now() + MINUTE;
  }
  const last = await look();
  if (last.heap > first.heap + MOST_MB)
    faults.push(`heap + ${(last.heap - first.heap).toFixed(1)} MB, held ${MOST_MB}`);
  const more = (last.drawn ?? 0) - (first.drawn ?? 0);
  if (more > MOST_DRAWN) faults.push(`${more} objects of the drawing more, held ${MOST_DRAWN}`);
  if (read.length >= ENOUGH) {
    const third = Math.floor(read.length / 3);
    for (const of of /** @type {const} */ (['heap', 'listeners', 'drawn'])) {
      const middles = [read.slice(third, -third), read.slice(-third)].map((part) =>
        median(part.map((one) => one[of] ?? 0)),
      );
      const late = (middles[1] ?? NaN) - (middles[0] ?? NaN);
      log(`  ${of}: ${late.toFixed(1)} more in the last third than in the second`);
      if (!(late <= LATE[of])) faults.push(`${of}: ${late.toFixed(1)} more in the last third, held ${LATE[of]}`);
    }
  }
  const alerts = await page.locator('.broken').count();
  if (alerts > 0) faults.push(`${alerts} parts of the page stopped working`);
  await context.close();
  return faults;
}
