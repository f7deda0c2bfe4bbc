// npm run soak: what a browser does to a page in a long use. Takes as long as it is given; not for every change.
//   --minutes <n>   how long each part goes on at most (2)
//   --seed <n>      of the random use (1); the same seed does the same things
//   --part <name>   one of contexts, scenes, tabs, use; without it all of them
// Builds nothing: it takes dist as it is. Ends in error where a figure is worse than what is held.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from '@playwright/test';
import { chromium, CHROMIUM_ARGUMENTS } from './chromium.mjs';
import { serve } from './bench/serve.mjs';
import { loseContexts } from './soak/contexts.mjs';
import { openScenes } from './soak/scenes.mjs';
import { killTabs } from './soak/tabs.mjs';
import { useAtRandom } from './soak/use.mjs';

/** @import { Browser } from '@playwright/test' */
/**
 * @typedef {object} Given
 * @property {Browser} browser
 * @property {string} address  of the page
 * @property {number} until  milliseconds since 1970: no new round begins after it
 * @property {number} seed
 * @property {(line: string) => void} log
 */
/** @typedef {(given: Given) => Promise<string[]>} Part  what was worse than what is held, in words */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string' },
  },
});

/** @type {Readonly<Record<string, Part>>} */
const PARTS = { contexts: loseContexts, scenes: openScenes, tabs: killTabs, use: useAtRandom };

const minutes = Number(values.minutes);
const seed = Number(values.seed);
const names = values.part === undefined ? Object.keys(PARTS) : [values.part];
if (!(minutes > 0) || !Number.isInteger(seed) || names.some((name) => !Object.hasOwn(PARTS, name))) {
  console.error(`--minutes wants a number above 0, --seed a whole one, --part one of ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const { address, close } = await serve('dist');
const { path } = await chromium();
const browser = await playwright.launch({
  executablePath: path,
  args: [...CHROMIUM_ARGUMENTS, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
});
let worse = 0;
try {
  for (const name of names) {
    const run = PARTS[name];
    if (run === undefined) continue;
    console.log(`${name}: at most ${minutes} min, seed ${seed}`);
    const faults = await run({ browser, address, until: Date.now() + minutes * 60_000, seed, log: console.log });
    for (const fault of faults) console.log(`  worse than held: ${fault}`);
    worse += faults.length;
  }
} finally {
  await browser.close();
  close();
}
console.log(worse === 0 ? 'all held' : `${worse} worse than held`);
process.exitCode = worse === 0 ? 0 : 1;
