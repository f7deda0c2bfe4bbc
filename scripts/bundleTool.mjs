// Makes one file that Node can run of a program that is TypeScript in many.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dateFrom } from './freshness.mjs';

/**
 * Writes beside the bundle and moves into place, so that two runs at once cannot read half a file.
 * @param {string} root
 * @param {string} source  where the program begins, from the root
 * @param {string} bundle  the file to be written
 */
export async function bundleTool(root, source, bundle) {
  const began = new Date();
  const { build } = await import('vite');
  const folder = join(dirname(bundle), `${basename(bundle)}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ssr: join(root, source),
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'tool.mjs', codeSplitting: false } },
      },
    });
    dateFrom(join(folder, 'tool.mjs'), began);
    renameSync(join(folder, 'tool.mjs'), bundle);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
