import { describe, expect, it } from 'vitest';
import { cell } from '../../../../src/core/report/csv.ts';

describe('a cell', () => {
  it('is a number as it is, and nothing for what is not there', () => {
    expect([cell(-1.5), cell(0), cell(true), cell(null), cell(undefined)]).toEqual(['-1.5', '0', 'true', '', '']);
  });

  it('quotes what would be taken for the end of a cell', () => {
    expect(cell('a, b')).toBe('"a, b"');
    expect(cell('says "so"')).toBe('"says ""so"""');
    expect(cell('two\nlines')).toBe('"two\nlines"');
  });

  it.each(['=1+1', '+1', '-x', '@x', '\tx', '\rx'])('is no formula: %j', (text) => {
    expect(cell(text).replace(/^"/, '')).toMatch(/^'/);
  });
});
