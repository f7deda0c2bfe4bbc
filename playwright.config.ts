import { defineConfig } from '@playwright/test';
import { chromium, CHROMIUM_ARGUMENTS } from './scripts/chromium.mjs';
import { slowness } from './scripts/machine.mjs';
import { freePort } from './scripts/port.mjs';

// scripts/test.mjs has chosen both; `npx playwright test` alone chooses here, once, and its workers inherit the choice.
process.env['TD_CHROMIUM'] ??= (await chromium()).path;
process.env['TD_PORT'] ??= String(await freePort());
process.env['TD_SLOWNESS'] ??= String(slowness());
const port = process.env['TD_PORT'];
/** What may take so long where the bounds were set, milliseconds, in as many here. */
const here = (bound: number): number => bound * Number(process.env['TD_SLOWNESS']);
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: 'tests',
  // Every other *.test.ts is vitest's: see vite.config.ts.
  testMatch: ['browser/**/*.test.ts', '**/*.spec.ts'],
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  // Chromium draws in software here: two pages at once only slow each other down.
  workers: 1,
  fullyParallel: false,
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
