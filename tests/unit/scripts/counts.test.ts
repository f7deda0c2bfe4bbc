import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sumOf } from '../../../scripts/counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('countVitest', () => {
  it('counts the tests of all files', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')] };
    expect(countVitest(report, 1, false)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that could not be read as a failure', () => {
    expect(countVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1, false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('does not call a run green that ended in error', () => {
    expect(countVitest({ testResults: [file('passed', 'passed')] }, 1, false)).toEqual({ passed: 1, failed: 1 });
    expect(countVitest(undefined, 1, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not call an empty run green, unless a part was asked for', () => {
    expect(countVitest({ testResults: [] }, 0, false)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest({ testResults: [] }, 0, true)).toEqual({ passed: 0, failed: 0 });
  });
});

describe('countPlaywright', () => {
  it('counts the tests, and what went wrong outside them', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 2 }, errors: [{ message: 'no server' }] };
    expect(countPlaywright(report, 1, false)).toEqual({ passed: 3, failed: 2 });
  });

  it('does not call a run green that wrote no report', () => {
    expect(countPlaywright(undefined, 0, false)).toEqual({ passed: 0, failed: 1 });
  });
});

it('adds up what several runs count', () => {
  expect(
    sumOf([
      { passed: 3, failed: 0 },
      { passed: 2, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
