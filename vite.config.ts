import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { precache } from './scripts/precache.mjs';

export default defineConfig({
  plugins: [react(), precache()],
  // A build works from any folder of any server.
  base: './',
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    sourcemap: false,
    // The page's policy lets nothing come from a data: address but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'node',
    // The browser's tests are Playwright's: see playwright.config.ts.
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/unit/setup.ts'],
  },
});
