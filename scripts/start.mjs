// npm start: builds what has changed, serves it on this machine alone, and opens it.
//   --no-open      do not open a browser
//   --port <n>     this port or none (otherwise 4173 or the next free one)
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { dateFrom, isFresh } from './freshness.mjs';
import { freePort } from './port.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const { values } = parseArgs({ options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } } });

const BUILT = 'dist/index.html';
const SOURCES = [
  'index.html',
  'src',
  'scene',
  'public',
  'vite.config.ts',
  'scripts/licences.mjs',
  'scripts/policy.mjs',
  'scripts/precache.mjs',
  'package.json',
  'package-lock.json',
];

if (!isFresh(BUILT, SOURCES)) {
  const began = new Date();
  await build({ root, logLevel: 'warn' });
  dateFrom(BUILT, began);
}

const port = values.port === undefined ? await freePort(4173) : Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port wants a number from 1 to 65535, not "${values.port}"`);
  process.exit(2);
}

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const open = values['no-open'] !== true && hasDisplay && process.env['CI'] === undefined;

try {
  await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port, strictPort: true, open } });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Time & Distance is at http://127.0.0.1:${port}/  (Ctrl-C ends it)`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    process.exit(0);
  });
}
