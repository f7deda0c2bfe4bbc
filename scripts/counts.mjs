// What a test runner's JSON report says: two numbers, and what failed. Whatever made the runner exit in error counts as a
// failure, and so does a whole suite that ran nothing: a suite that is not there cannot be green.

import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} failures  a line for each test that failed: which, and what it says of it
 */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, failures: [] };

/**
 * @param {string} test
 * @param {string | undefined} said
 */
function failure(test, said = '') {
  const [line = ''] = stripVTControlCharacters(said).trim().split('\n');
  return `${test}${line === '' ? '' : `: ${line}`}`;
}

/**
 * @param {Counts} counted
 * @param {number} code the runner's exit code
 * @param {boolean} mayBeEmpty whether somebody asked for a part of the tests
 * @returns {Counts}
 */
function settle({ passed, failed, failures }, code, mayBeEmpty) {
  const broken = code !== 0 || (passed === 0 && !mayBeEmpty);
  if (!broken || failed > 0) return { passed, failed, failures };
  return { passed, failed: 1, failures: [code === 0 ? 'no test ran' : `the runner ended with exit code ${code}`] };
}

/**
 * @param {any} report of `vitest --reporter=json`
 * @param {number} code
 * @param {boolean} mayBeEmpty
 * @returns {Counts}
 */
export function countVitest(report, code, mayBeEmpty) {
  /** @type {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[]} */
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const failed = tests.filter((test) => test.status === 'failed');
  const dead = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return settle(
    {
      passed: tests.filter((test) => test.status === 'passed').length,
      failed: failed.length + dead.length,
      failures: [
        ...failed.map((test) => failure(test.fullName, test.failureMessages?.[0])),
        ...dead.map((file) => failure(file.name, file.message)),
      ],
    },
    code,
    mayBeEmpty,
  );
}

/**
 * The tests of a suite of Playwright's report and of all suites in it.
 * @param {any} suite
 * @returns {{ title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[]}
 */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/**
 * @param {any} report of Playwright's json reporter
 * @param {number} code
 * @param {boolean} mayBeEmpty
 * @returns {Counts}
 */
export function countPlaywright(report, code, mayBeEmpty) {
  const passed = (report?.stats?.expected ?? 0) + (report?.stats?.flaky ?? 0);
  /** @type {{ message?: string }[]} */
  const errors = report?.errors ?? [];
  const bad = specsOf(report ?? {}).filter(({ ok }) => !ok);
  return settle(
    {
      passed,
      failed: (report?.stats?.unexpected ?? 0) + errors.length,
      failures: [
        ...bad.map(({ title, tests }) => failure(title, tests[0]?.results.at(-1)?.error?.message)),
        ...errors.map(({ message }) => failure('beside the tests', message)),
      ],
    },
    code,
    mayBeEmpty,
  );
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sumOf(counts) {
  return counts.reduce(
    (sum, { passed, failed, failures }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      failures: [...sum.failures, ...failures],
    }),
    NONE,
  );
}
