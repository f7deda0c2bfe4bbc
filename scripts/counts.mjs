// What a test runner's JSON report says, as two numbers. Whatever made the runner exit in error counts as a failure,
// and so does a whole suite that ran nothing: a suite that is not there cannot be green.

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {Counts} counted
 * @param {number} code the runner's exit code
 * @param {boolean} mayBeEmpty whether somebody asked for a part of the tests
 * @returns {Counts}
 */
function settle({ passed, failed }, code, mayBeEmpty) {
  const broken = code !== 0 || (passed === 0 && !mayBeEmpty);
  return { passed, failed: broken ? Math.max(failed, 1) : failed };
}

/**
 * @param {any} report of `vitest --reporter=json`
 * @param {number} code
 * @param {boolean} mayBeEmpty
 * @returns {Counts}
 */
export function countVitest(report, code, mayBeEmpty) {
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const dead = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return settle(
    {
      passed: tests.filter((test) => test.status === 'passed').length,
      failed: tests.filter((test) => test.status === 'failed').length + dead.length,
    },
    code,
    mayBeEmpty,
  );
}

/**
 * @param {any} report of Playwright's json reporter
 * @param {number} code
 * @param {boolean} mayBeEmpty
 * @returns {Counts}
 */
export function countPlaywright(report, code, mayBeEmpty) {
  const passed = (report?.stats?.expected ?? 0) + (report?.stats?.flaky ?? 0);
  const failed = (report?.stats?.unexpected ?? 0) + (report?.errors?.length ?? 0);
  return settle({ passed, failed }, code, mayBeEmpty);
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sumOf(counts) {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
