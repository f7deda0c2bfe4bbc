import { describe, expect, it } from 'vitest';
import { formatLength, formatRoundLength } from '../../../src/words/length.ts';

describe('lengths', () => {
  it('are in the unit that was asked for, as exact as one can read', () => {
    expect(formatLength(3.4, 'm', 'en')).toBe('3.4 m');
    expect(formatLength(3.4, 'ft', 'en')).toBe('11 ft');
    expect(formatLength(2.1, 'ft', 'en')).toBe('6.9 ft');
    expect(formatLength(15, 'yd', 'en')).toBe('16.4 yd');
  });

  it('follow the language', () => {
    expect(formatLength(3.4, 'm', 'es')).toBe('3,4 m');
  });

  it('drop a needless nought on rings and scale bars', () => {
    expect(formatRoundLength(15, 'm', 'en')).toBe('15 m');
    expect(formatRoundLength(6.4008, 'ft', 'en')).toBe('21 ft');
    expect(formatRoundLength(1.2, 'm', 'en')).toBe('1.2 m');
  });
});
