import { describe, expect, it } from 'vitest';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';
import { linesOf } from '../../../../src/core/analysis/lines.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';

describe('lines', () => {
  const officer = { id: 'a', at: [0, -10] } as const;
  const isInLine = (at: Place): boolean => linesOf([0, 0], [officer], [{ id: 'b', at }], NOMINAL).length === 1;

  it.each([
    ['between, on the line', [0, -5], true],
    ['beyond the subject', [0, 12], true],
    ['just beside the line', [0.75, 3], true],
    ['0.76 m beside it', [0.76, 3], false],
    ['0.5 m before the officer', [0, -9.5], false],
    ['a little more than that', [0, -9.49], true],
    ['20 m beyond the subject', [0, 20], true],
    ['a little more than that', [0, 20.01], false],
    ['behind the officer', [0, -11], false],
  ] as const)('%s: %s', (_, at, expected) => {
    expect(isInLine(at)).toBe(expected);
  });

  it('is asked each way, so two who face each other past the subject stand in line twice', () => {
    const other = { id: 'b', at: [0, 8] } as const;
    expect(linesOf([0, 0], [officer, other], [officer, other], NOMINAL)).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });

  it('has none from the subject’s own place', () => {
    expect(linesOf([0, 0], [{ id: 'a', at: [0, 0] }], [{ id: 'b', at: [0, 1] }], NOMINAL)).toEqual([]);
  });
});
