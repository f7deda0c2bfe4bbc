import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damp, dampBearing, hasArrived } from '../../../src/stage/motion.ts';

const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const time = fc.double({ min: 0, max: 5, noNaN: true });

describe('motion', () => {
  it('halves what is left in each half-life', () => {
    expect(damp(0, 8, 0.5, 0.5)).toBeCloseTo(4, 12);
    expect(damp(0, 8, 0.5, 1)).toBeCloseTo(6, 12);
  });

  it('does not depend on how time is cut into frames: damping by a and then b is damping by a + b', () => {
    fc.assert(
      fc.property(value, value, time, time, (from, to, a, b) => {
        expect(damp(damp(from, to, 0.1, a), to, 0.1, b)).toBeCloseTo(damp(from, to, 0.1, a + b), 6);
      }),
    );
  });

  it('is there at once without a half-life', () => {
    expect(damp(3, 7, 0, 0)).toBe(7);
  });

  it('turns the short way over north', () => {
    expect(dampBearing(350, 10, 0.1, 0.1)).toBeCloseTo(0, 9);
    expect(dampBearing(10, 350, 0.1, 0.1)).toBeCloseTo(360, 9);
  });

  it('says when it has arrived', () => {
    expect(hasArrived(1, 1.0009, 1)).toBe(true);
    expect(hasArrived(1, 1.01, 1)).toBe(false);
  });
});
