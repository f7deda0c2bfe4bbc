// npm test: the unit tests, then the built page in a real browser, then one line that counts both.
//   --unit, --browser   only the one or the other
// Everything else goes on to the runners: a part of a file's name narrows both down, an option belongs to one of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.mjs';
import { countPlaywright, countVitest, NONE, sumOf } from './counts.mjs';
import { freePort } from './port.mjs';

/** @import { Counts } from './counts.mjs' */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const installed = createRequire(import.meta.url);
const reports = mkdtempSync(join(tmpdir(), 'time-and-distance-'));

const asked = process.argv.slice(2);
const both = asked.includes('--unit') === asked.includes('--browser');
const words = asked.filter((word) => word !== '--unit' && word !== '--browser');
const narrowed = words.length > 0;

/** How many tests of each project of playwright.config.ts at a time. */
const AT_A_TIME = { beside: Math.min(availableParallelism(), 4), drawn: 1 };

/**
 * @param {string} tool the package, and its file to run
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code
 */
function run(tool, file, args, env = process.env) {
  const path = join(dirname(installed.resolve(`${tool}/package.json`)), file);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} file
 * @returns {unknown} undefined when the runner died before it wrote one
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Counts>} */
async function unit() {
  const report = join(reports, 'unit.json');
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', 'vitest.mjs', [
    'run',
    ...reporting,
    ...(narrowed ? ['--passWithNoTests'] : []),
    ...words,
  ]);
  return countVitest(readReport(report), code, narrowed);
}

/** @returns {Promise<Counts>} */
async function browser() {
  const { path, how } = await chromium();
  console.log(`Chromium: ${path} (${how})`);
  if ((await run('vite', 'bin/vite.js', ['build', '--logLevel', 'warn'])) !== 0)
    return { passed: 0, failed: 1, failures: ['the page could not be built'] };
  const env = { ...process.env, TD_CHROMIUM: path, TD_PORT: String(await freePort()) };
  const counts = [];
  for (const [project, workers] of Object.entries(AT_A_TIME)) {
    const report = join(reports, `${project}.json`);
    const code = await run(
      '@playwright/test',
      'cli.js',
      ['test', `--project=${project}`, `--workers=${workers}`, ...(narrowed ? ['--pass-with-no-tests'] : []), ...words],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
    counts.push(countPlaywright(readReport(report), code, narrowed));
  }
  return sumOf(counts);
}

/**
 * @param {() => Promise<Counts>} suite
 * @returns {Promise<Counts>}
 */
async function counted(suite) {
  try {
    return await suite();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    console.error(said);
    return { passed: 0, failed: 1, failures: [said] };
  }
}

const { passed, failed, failures } = sumOf([
  both || asked.includes('--unit') ? await counted(unit) : NONE,
  both || asked.includes('--browser') ? await counted(browser) : NONE,
]);
rmSync(reports, { recursive: true, force: true });

// Between the failure of a test and the end of a run there may be a thousand lines.
for (const each of failures) console.error(`failed: ${each}`);
if (passed + failed === 0) console.error('no test ran');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
