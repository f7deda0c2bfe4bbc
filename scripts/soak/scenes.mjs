// Scenes opened and closed again, one after the other: what is let go of is let go of.
import { readFileSync } from 'node:fs';
import { costOf, countDrawn, inWords, openPage, openScene } from '../page.mjs';

/** @import { Part } from '../soak.mjs' */

const TIMES = 200;
const MOST_MB = 5;
const MOST_DRAWN = 20;
/** What is shown, a list of drafts for one, may differ by a few. */
const MOST_LISTENERS = 20;

/** @type {Part} */
export async function openScenes({ browser, address, until, log }) {
  /** @type {string[]} */
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 900, height: 600 }, reducedMotion: 'reduce' });
  await context.addInitScript(countDrawn);
  const page = await openPage(context, address, faults);
  const charlotte = readFileSync('scene/charlotte-2016.json', 'utf8');
  const texts = [charlotte.replace('"id": "charlotte-2016"', '"id": "another"'), charlotte];
  const open = async (/** @type {number} */ round) => {
    await openScene(page, texts[round % texts.length] ?? charlotte);
    await page.waitForTimeout(150);
  };
  // The first rounds load what is loaded late.
  for (let round = 0; round < 4; round++) await open(round);
  await page.waitForTimeout(2000);
  const before = await costOf(page);
  let rounds = 0;
  while (rounds < TIMES && Date.now() < until) await open(rounds++);
  await page.waitForTimeout(2000);
  const after = await costOf(page);
  log(`  ${rounds} opened and closed: ${inWords(before)} before, ${inWords(after)} after`);
  if (after.heap > before.heap + MOST_MB)
    faults.push(`heap + ${(after.heap - before.heap).toFixed(1)} MB, held ${MOST_MB}`);
  const more = (after.drawn ?? 0) - (before.drawn ?? 0);
  if (more > MOST_DRAWN) faults.push(`${more} objects of the drawing more, held ${MOST_DRAWN}`);
  if (after.listeners > before.listeners + MOST_LISTENERS)
    faults.push(`${after.listeners - before.listeners} listeners more`);
  await context.close();
  return faults;
}
