#!/usr/bin/env node
// Runs a command-line tool: node scripts/cli.mjs check scene/charlotte-2016.json
// Node 20 reads no TypeScript, so a tool of src/cli is bundled once into a file, and again when its sources have changed.
// An installed package has no sources: it carries the bundles.
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh } from './freshness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isPacked = !existsSync(join(root, 'src/cli'));
const [name = '', ...words] = process.argv.slice(2);
const tools = readdirSync(join(root, isPacked ? 'tools' : 'src/cli'))
  .filter((file) => /^\.m?[jt]s$/.test(extname(file)))
  .map((file) => basename(file, extname(file)));

if (['--help', '-h'].includes(name)) {
  console.log(`Usage: time-and-distance TOOL …\n       time-and-distance TOOL --help\n\nTools: ${tools.join(', ')}`);
  process.exit(0);
}
if (!tools.includes(name)) {
  console.error(`there is no tool "${name}"; there is: ${tools.join(', ')}`);
  process.exit(2);
}

const bundle = isPacked
  ? join(root, 'tools', `${name}.mjs`)
  : join(root, 'node_modules/.cache/time-and-distance', `${name}.mjs`);
const sources = ['src/cli', 'src/core', 'src/words', 'scene', 'package-lock.json', 'scripts/bundleTool.mjs'];
if (
  !isPacked &&
  !isFresh(
    bundle,
    sources.map((path) => join(root, path)),
  )
) {
  const { bundleTool } = await import('./bundleTool.mjs');
  await bundleTool(root, `src/cli/${name}.ts`, bundle);
}

process.argv = [process.execPath, bundle, ...words];
await import(pathToFileURL(bundle).href);
