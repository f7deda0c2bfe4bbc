import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, NONE, sumOf } from '../../../scripts/counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'cannot be read\n  at line 1',
  assertionResults: tests.map((one) => ({
    fullName: `is ${one}`,
    status: one,
    failureMessages: one === 'failed' ? ['\u001b[31mAssertionError\u001b[39m: 1 is not 2\n  at line 7'] : [],
  })),
});

describe('countVitest', () => {
  it('counts the tests of all files, and says which failed', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')] };
    expect(countVitest(report, 1, false)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['is failed: AssertionError: 1 is not 2'],
    });
  });

  it('counts a file that could not be read as a failure', () => {
    expect(countVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1, false)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['a.test.ts: cannot be read'],
    });
  });

  it('does not call a run green that ended in error', () => {
    const failures = ['the runner ended with exit code 1'];
    const report = { testResults: [file('passed', 'passed')] };
    expect(countVitest(report, 1, false)).toEqual({ passed: 1, failed: 1, failures });
    expect(countVitest(undefined, 1, false)).toEqual({ passed: 0, failed: 1, failures });
  });

  it('does not call an empty run green, unless a part was asked for', () => {
    expect(countVitest({ testResults: [] }, 0, false)).toEqual({ passed: 0, failed: 1, failures: ['no test ran'] });
    expect(countVitest({ testResults: [] }, 0, true)).toEqual(NONE);
  });
});

describe('countPlaywright', () => {
  it('counts the tests, and what went wrong outside them, and says which', () => {
    const failed = { title: 'rests', ok: false, tests: [{ results: [{ error: { message: 'Error: 3 frames' } }] }] };
    const passed = { title: 'draws', ok: true, tests: [{ results: [{}] }] };
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 2 },
      suites: [{ specs: [passed], suites: [{ specs: [failed] }] }],
      errors: [{ message: 'no server' }],
    };
    expect(countPlaywright(report, 1, false)).toEqual({
      passed: 3,
      failed: 2,
      failures: ['rests: Error: 3 frames', 'beside the tests: no server'],
    });
  });

  it('does not call a run green that wrote no report', () => {
    expect(countPlaywright(undefined, 0, false)).toEqual({ passed: 0, failed: 1, failures: ['no test ran'] });
  });
});

it('adds up what several runs count', () => {
  expect(
    sumOf([
      { passed: 3, failed: 0, failures: [] },
      { passed: 2, failed: 1, failures: ['rests'] },
    ]),
  ).toEqual({ passed: 5, failed: 1, failures: ['rests'] });
});
