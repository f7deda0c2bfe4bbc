import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanThree } from './scripts/leanThree.mjs';
import { licences } from './scripts/licences.mjs';
import { policy } from './scripts/policy.mjs';
import { precache } from './scripts/precache.mjs';
import { preload } from './scripts/preload.mjs';

// The service worker is bundled by itself, and of the fonts only files are taken: no module tells of either.
const others = licences({
  whole: ['workbox-precaching'],
  alone: ['@fontsource-variable/newsreader', '@fontsource-variable/public-sans'],
});

export default defineConfig({
  plugins: [react(), leanThree(), others.page, preload(), policy('served'), precache()],
  worker: { plugins: () => [others.worker()] },
  // A build works from any folder of any server.
  base: './',
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    sourcemap: false,
    // The page's policy lets nothing come from a data: address but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    // What the first picture needs comes in one piece: sixty small ones took their turns, and packed less well.
    rolldownOptions: {
      input: { index: 'index.html', ahead: 'src/app/ahead.ts' },
      output: {
        codeSplitting: {
          groups: [
            { name: 'ahead', test: /src\/(?:app\/(?:ahead|presenterAddress)|stage\/newCanvas)\.ts$/, priority: 1 },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // The browser's tests are Playwright's: see playwright.config.ts.
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/unit/setup.ts'],
    // Left to itself, the runner keeps one of two cores for nothing.
    maxWorkers: '100%',
    // No test changes what another imports, and a third of the time went into importing it all again for each file.
    isolate: false,
    // What hangs is stopped; what has to be quick says so itself.
    testTimeout: 60_000,
  },
});
