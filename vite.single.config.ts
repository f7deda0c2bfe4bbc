// The whole product as one HTML file, which opens by double click from a stick: see `npm run build:single`.
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { leanThree } from './scripts/leanThree.mjs';
import { licences } from './scripts/licences.mjs';
import { policy } from './scripts/policy.mjs';

const NAME = 'time-and-distance.html';
const WORKER = /new Worker\(\s*new URL\(\s*'([^']+)',\s*import\.meta\.url,?\s*\),\s*\{\s*type: 'module',?\s*\},?\s*\)/g;

/** A page from a file may load no other file, so that its workers have to be in it. */
function workersInside(): Plugin {
  return {
    name: 'workers-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('new Worker(')) return undefined;
      const names: string[] = [];
      const changed = code.replaceAll(WORKER, (_, path: string) => {
        const name = `WorkerInside${names.length}`;
        names.push(`import ${name} from '${path}?worker&inline';`);
        return `new ${name}()`;
      });
      return names.length === 0 ? undefined : `${names.join('\n')}\n${changed}`;
    },
  };
}

/** The icon in the page, and the page under a name that says what it is. */
function pageOfItsOwn(): Plugin {
  const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
  return {
    name: 'page-of-its-own',
    enforce: 'post',
    transformIndexHtml: (html) => html.replace('./icon.svg', icon).replace(/\s*<link rel="manifest"[^>]*>/, ''),
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page !== undefined) page.fileName = NAME;
    },
  };
}

const others = licences({
  whole: [],
  alone: ['@fontsource-variable/newsreader', '@fontsource-variable/public-sans'],
});

export default defineConfig({
  plugins: [workersInside(), react(), leanThree(), others.page, viteSingleFile(), pageOfItsOwn(), policy('single')],
  base: './',
  publicDir: false,
  worker: { format: 'iife', plugins: () => [others.worker()] },
  build: {
    outDir: 'dist-single',
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
  },
});
