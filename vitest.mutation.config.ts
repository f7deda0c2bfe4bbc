import { defineConfig } from 'vitest/config';

// What mutants of the core are held against (npm run mutation): the core's own tests, and none that draws.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/core/**/*.test.ts', 'tests/unit/scene/**/*.test.ts'],
    // What has to be over in so many milliseconds is not, with mutants in it; and the guides work out every figure anew.
    exclude: ['tests/unit/core/document/hostile.test.ts', 'tests/unit/scene/guides.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['tests/unit/setup.ts'],
  },
});
