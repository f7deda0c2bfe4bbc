import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// What noticed the last mutant is likely to notice the next, and most are noticed by tests that take no time.
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lastTime = ({ project, moduleId }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`) ?? {
        failed: false,
        duration: 0,
      };
    return files
      .map((file) => ({ file, ...lastTime(file) }))
      .toSorted((a, b) => Number(b.failed) - Number(a.failed) || a.duration - b.duration)
      .map(({ file }) => file);
  }
}

// What mutants of the core are held against (npm run mutation): the core's own tests, and none that draws.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/core/**/*.test.ts', 'tests/unit/scene/**/*.test.ts'],
    // What has to be over in so many milliseconds is not, with mutants in it; and the guides work out every figure anew.
    exclude: ['tests/unit/core/document/hostile.test.ts', 'tests/unit/scene/guides.test.ts'],
    sequence: { sequencer: LikeliestFirst },
    testTimeout: 60_000,
    setupFiles: ['tests/unit/setup.ts', 'tests/unit/mutants.ts'],
  },
});
