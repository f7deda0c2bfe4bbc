import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseTime, timeToCover, timeToRun, whyNoClosing } from '../../../../src/core/analysis/closing.ts';
import { EVIDENCE, NOMINAL } from '../../../../src/core/analysis/evidence.ts';

const run = (t: number): number => 7.5 * (t - 0.75 * (1 - Math.exp(-t / 0.75)));

describe('closing', () => {
  it('takes the time that the sources name: 6.40 m in 1.50 s, 5 m in 1.28 s', () => {
    expect(timeToRun(6.4, NOMINAL)).toBeCloseTo(1.5, 2);
    expect(timeToRun(5, NOMINAL)).toBeCloseTo(1.28, 2);
  });

  it('undoes the run to a billionth, from a hair to a kilometre', () => {
    for (const metres of [1e-12, 1e-6, 0.01, 0.5, 1, 3.4, 6.4, 15, 100, 1000]) {
      expect(Math.abs(run(timeToRun(metres, NOMINAL)) - metres)).toBeLessThan(1e-9);
    }
    expect(timeToRun(0, NOMINAL)).toBe(0);
  });

  it('takes no less time from farther off', () => {
    const metres = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(metres, metres, (a, b) => {
        const nearer = timeToRun(Math.min(a, b), NOMINAL);
        expect(timeToRun(Math.max(a, b), NOMINAL) - nearer).toBeGreaterThan(-1e-9);
      }),
    );
  });

  it('stretches every time by the factor of who runs', () => {
    expect(timeToRun(5, { ...NOMINAL, runFactor: 1.25 })).toBeCloseTo(1.25 * timeToRun(5, NOMINAL), 12);
  });

  it('balances a draw at about 8, 12 or 15 m, with 0, 0.5 or 1 s to decide', () => {
    const balanced = [0, 0.5, 1].map((decision) => run(responseTime('holstered', { ...NOMINAL, decision }) ?? 0));
    expect(balanced.map(Math.round)).toEqual([8, 12, 15]);
  });

  it('responds in 2.28 s from the holster, in 0.39 s when out, and says nothing of no or an unknown weapon', () => {
    expect(responseTime('holstered', NOMINAL)).toBeCloseTo(2.28, 12);
    expect(responseTime('low-ready', NOMINAL)).toBe(0.39);
    expect(responseTime('aimed', NOMINAL)).toBe(0.39);
    expect(responseTime('none', NOMINAL)).toBeNaN();
    expect(responseTime('unknown', NOMINAL)).toBeNaN();
  });

  it('reacts and decides before it runs to cover', () => {
    expect(timeToCover(0, NOMINAL)).toBeCloseTo(0.73, 12);
    expect(timeToCover(5, NOMINAL)).toBeCloseTo(0.73 + timeToRun(5, NOMINAL), 12);
  });

  it.each([
    [undefined, false, null],
    ['unknown', false, null],
    ['contact', false, null],
    ['contact', true, 'inside'],
    [undefined, true, 'inside'],
    ['firearm', false, 'firearm'],
    ['firearm', true, 'firearm'],
    ['none', true, 'no-threat'],
  ] as const)('with the threat %s, inside a vehicle %s: %s', (threat, inside, why) => {
    expect(whyNoClosing(threat, inside)).toBe(why);
  });
});

describe('evidence', () => {
  it('keeps every value within its spread, and says where it comes from', () => {
    const wrong = Object.values(EVIDENCE).filter(
      ({ value, spread, source }) => source === '' || (spread !== null && (value < spread.low || value > spread.high)),
    );
    expect(wrong).toEqual([]);
  });
});
