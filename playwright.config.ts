import { defineConfig } from '@playwright/test';
import { chromium, CHROMIUM_ARGUMENTS } from './scripts/chromium.mjs';
import { slowness } from './scripts/machine.mjs';
import { freePort } from './scripts/port.mjs';
import type { PageOptions } from './tests/browser/fixtures.ts';

// scripts/test.mjs has chosen both; `npx playwright test` alone chooses here, once, and its workers inherit the choice.
process.env['TD_CHROMIUM'] ??= (await chromium()).path;
process.env['TD_PORT'] ??= String(await freePort());
process.env['TD_SLOWNESS'] ??= String(slowness());
const port = process.env['TD_PORT'];
/** What may take so long where the bounds were set, milliseconds, in as many here. */
const here = (bound: number): number => bound * Number(process.env['TD_SLOWNESS']);
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig<PageOptions>({
  testDir: 'tests',
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  // Every other *.test.ts is vitest's: see vite.config.ts.
  projects: [
    // What is beside the picture, where the plan stands for it unless a test asks for the model: `npm test` runs several at
    // a time.
    {
      name: 'beside',
      testMatch: ['browser/*.test.ts', 'faults/*.spec.ts'],
      outputDir: 'test-results/beside',
      fullyParallel: true,
      use: { drawing: 'plan' },
    },
    // What is in it. It is drawn in software here, where two pictures at once only slow each other down.
    { name: 'drawn', testMatch: 'browser/drawn/*.test.ts', outputDir: 'test-results/drawn' },
  ],
  workers: 1,
  retries: 0,
  timeout: here(60_000),
  expect: { timeout: here(5_000) },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // What moves is there at once, but for the tests of motion.
    contextOptions: { reducedMotion: 'reduce' },
    // Each page is new, and would fetch everything to keep it; the test of that lets it.
    serviceWorkers: 'block',
    // A smaller picture, and one of fewer pixels, is sooner drawn in software.
    viewport: { width: 1120, height: 720 },
    deviceScaleFactor: 0.5,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['TD_CHROMIUM'], args: CHROMIUM_ARGUMENTS },
  },
  webServer: {
    command: `node scripts/start.mjs --no-open --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
