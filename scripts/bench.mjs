// npm run bench: what the built page costs, next to two floors that draw a small scene with three and with fiber alone.
//   --loads <n>   visits to each page (5); the table shows medians
//   --floors      the floors alone, without building the page
// A target that is missed ends the run in error, except the one on time, which a busy machine may miss.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium as playwright } from '@playwright/test';
import { build } from 'vite';
import { serve } from './bench/serve.mjs';
import { visit } from './bench/visit.mjs';
import { bundleTool } from './bundleTool.mjs';
import { chromium, CHROMIUM_ARGUMENTS } from './chromium.mjs';

/** @import { Visit } from './bench/visit.mjs' */

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const { values } = parseArgs({ options: { loads: { type: 'string', default: '5' }, floors: { type: 'boolean' } } });
const loads = Number(values.loads);
if (!Number.isInteger(loads) || loads < 1) {
  console.error(`--loads wants a whole number from 1, not "${values.loads}"`);
  process.exit(2);
}

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {keyof Visit} of
 * @property {number} digits
 * @property {number} [atMost]
 * @property {number} [timesCanvas]  at most so many times what the Canvas floor takes in the same run
 */

/** @type {Row[]} */
const ROWS = [
  { name: 'JS gzip until scene-drawn, KB', of: 'scriptKb', digits: 0, atMost: 300 },
  { name: 'everything until then, KB', of: 'totalKb', digits: 0, atMost: 420 },
  { name: 'first scene frame, ms', of: 'drawnMs', digits: 0, timesCanvas: 1.5 },
  { name: 'idle 5 s: frames drawn', of: 'idleFrames', digits: 0, atMost: 0 },
  { name: 'idle 5 s: rAF ticks', of: 'idleTicks', digits: 0, atMost: 0 },
  { name: 'idle 5 s: main thread, ms', of: 'idleMs', digits: 1, atMost: 10 },
  { name: 'draws a frame', of: 'draws', digits: 0, atMost: 40 },
  { name: 'heap after load, MB', of: 'heapMb', digits: 1, atMost: 12 },
  { name: 'layout shift', of: 'shift', digits: 3, atMost: 0.01 },
];

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/**
 * @param {string} name
 * @param {string} outDir
 */
async function buildFloor(name, outDir) {
  await build({
    root: join(root, 'tests/bench/floors', name),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
}

const floors = mkdtempSync(join(tmpdir(), 'time-and-distance-bench-'));
process.once('exit', () => rmSync(floors, { recursive: true, force: true }));

await buildFloor('three', join(floors, 'three'));
await buildFloor('canvas', join(floors, 'canvas'));
const pages = [
  { name: 'three alone', folder: join(floors, 'three') },
  { name: '<Canvas>', folder: join(floors, 'canvas') },
];
if (values.floors !== true) {
  await build({ root, logLevel: 'error' });
  pages.push({ name: 'this page', folder: join(root, 'dist') });
}

const { path, how } = await chromium();
console.log(`Chromium: ${path} (${how}); medians of ${loads} cold loads, 1280 × 720`);
const browser = await playwright.launch({ executablePath: path, args: CHROMIUM_ARGUMENTS });
const served = await Promise.all(pages.map(({ folder }) => serve(folder)));
/** @type {Visit[][]} */
const visits = pages.map(() => []);
try {
  // The first visit pays for starting the browser's own processes, so it is made before anything is measured.
  const warm = await browser.newPage();
  for (const { address } of served) await warm.goto(address);
  await warm.close();
  // Page by page in turn, so that a busy minute of the machine falls on all of them.
  for (let round = 0; round < loads; round += 1) {
    for (const [index, { address }] of served.entries()) visits[index]?.push(await visit(browser, address));
  }
} finally {
  await browser.close();
  for (const { close } of served) close();
}

/**
 * @param {Row} row
 * @param {number} page
 */
const valueOf = (row, page) => median((visits[page] ?? []).map((one) => one[row.of]));

let isMissed = false;
const lines = [['', ...pages.map(({ name }) => name), 'target', '']];
for (const row of ROWS) {
  const found = pages.map((_, page) => valueOf(row, page));
  const limit = row.atMost ?? (row.timesCanvas ?? NaN) * (found[1] ?? NaN);
  const own = found[2];
  // A bare NaN is no result and so no success.
  const holds = own !== undefined && own <= limit;
  if (own !== undefined && !holds && row.timesCanvas === undefined) isMissed = true;
  lines.push([
    row.name,
    ...found.map((value) => value.toFixed(row.digits)),
    `≤ ${limit.toFixed(row.atMost === 0 || limit >= 1 ? 0 : 2)}${row.timesCanvas === undefined ? '' : ` (${row.timesCanvas} × <Canvas>)`}`,
    own === undefined ? '' : holds ? 'holds' : 'missed',
  ]);
}
const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length))) ?? [];
for (const line of lines) {
  console.log(
    line
      .map((cell, column) =>
        column > 0 && column <= pages.length ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
console.log('\nThe analysis, on one core of Node: five officers, six vehicles');
const { rows } = await bundled();
for (const { name, value, target, holds } of rows()) {
  if (!holds) isMissed = true;
  const digits = value < 1 ? 3 : 0;
  console.log(
    `${name.padEnd(46)} ${value.toFixed(digits).padStart(8)}  ${target.padEnd(22)} ${target === '' ? '' : holds ? 'holds' : 'missed'}`.trimEnd(),
  );
}
process.exitCode = isMissed ? 1 : 0;

/** The bench of the analysis, bundled as the worker's code is, since a test runner's wrapping would cost more than the work. */
async function bundled() {
  const bundle = join(floors, 'analysis.mjs');
  await bundleTool(root, 'tests/bench/analysis/main.ts', bundle);
  return import(pathToFileURL(bundle).href);
}
