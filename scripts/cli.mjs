#!/usr/bin/env node
// Runs a command-line tool of src/cli: node scripts/cli.mjs check scene/charlotte-2016.json
// Node 20 reads no TypeScript, so the tool is bundled once into a file and again when its sources have changed.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dateFrom, isFresh } from './freshness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...words] = process.argv.slice(2);
const source = join(root, 'src/cli', `${name}.ts`);

if (name !== basename(name) || !existsSync(source)) {
  const tools = readdirSync(join(root, 'src/cli')).filter((file) => file.endsWith('.ts'));
  const known = tools.map((file) => basename(file, '.ts')).join(', ');
  if (['--help', '-h'].includes(name)) {
    console.log(`Usage: time-and-distance TOOL …\n       time-and-distance TOOL --help\n\nTools: ${known}`);
    process.exit(0);
  }
  console.error(`there is no tool "${name}"; there is: ${known}`);
  process.exit(2);
}

const bundle = join(root, 'node_modules/.cache/time-and-distance', `${name}.mjs`);
const sources = ['src/cli', 'src/core', 'src/words', 'scene', 'package-lock.json', 'scripts/cli.mjs'];
if (
  !isFresh(
    bundle,
    sources.map((path) => join(root, path)),
  )
) {
  await bundleTool();
}

process.argv = [process.execPath, bundle, ...words];
await import(pathToFileURL(bundle).href);

/** Writes beside the bundle and moves into place, so that two runs at once cannot read half a file. */
async function bundleTool() {
  const began = new Date();
  const { build } = await import('vite');
  const folder = join(dirname(bundle), `${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ssr: source,
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
