// After a build: the service worker that keeps all of it in the browser, so that the page works without a network.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'vite';

/** @import { Plugin } from 'vite' */

const WORKER = 'serviceWorker.js';
/** For the server alone, which does not give it out. */
const HEADERS = '_headers';

/** @returns {Plugin} */
export function precache() {
  let outDir = 'dist';
  return {
    name: 'precache',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle(error) {
      if (error !== undefined) return;
      const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && ![WORKER, HEADERS].includes(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
      const entries = files.map((file) => ({
        url: relative(outDir, file).replaceAll('\\', '/'),
        // A name with a hash in it never stands for anything else.
        revision: /-[\w-]{8}\.\w+$/.test(file)
          ? null
          : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
      }));
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { PRECACHED: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2023',
          lib: { entry: 'src/app/serviceWorker.ts', formats: ['iife'], name: 'precache', fileName: () => WORKER },
        },
      });
    },
  };
}
