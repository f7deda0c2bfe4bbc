import { describe, expect, it } from 'vitest';
import { constantsUnder } from '../../../../src/core/analysis/assumptions.ts';
import { balanceDistance } from '../../../../src/core/analysis/balance.ts';
import { timeToRun } from '../../../../src/core/analysis/closing.ts';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';

describe('the distance at which closing and response balance', () => {
  it('is about 8, 12 and 15 m with a draw of 1.78 s after a decision of 0, 0.5 and 1.0 s', () => {
    const after = (decision: number) => balanceDistance(decision + 1.78, NOMINAL);
    expect(after(0)).toBeCloseTo(8.25, 2);
    expect(after(0.5)).toBeCloseTo(11.74, 2);
    expect(after(1)).toBeCloseTo(15.36, 2);
  });

  it('takes as long to run as the response takes, for slow and fast people too', () => {
    for (const run of ['fitted', 'slow-end', 'fast-end'])
      for (const runFactor of [0.85, 1, 1.25]) {
        const constants = { ...constantsUnder({ run }), runFactor };
        expect(timeToRun(balanceDistance(2.28, constants), constants)).toBeCloseTo(2.28, 9);
      }
  });

  it('is nought where the response takes no time, and no number where none is claimed', () => {
    expect(balanceDistance(0, NOMINAL)).toBe(0);
    expect(balanceDistance(Number.NaN, NOMINAL)).toBeNaN();
  });
});
