import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../../src/core/document/describe.ts';

const many = Array.from({ length: 2000 }, (_, k) => `person-${String(k).padStart(4, '0')}`);

describe('did you mean', () => {
  it('finds the nearest word among few, whichever letter slipped', () => {
    const few = ['officer-1', 'officer-2', 'subject'];
    expect(didYouMean('ofiicer-1', few)).toBe('did you mean "officer-1"?');
    expect(didYouMean('xubjecx', few)).toBe('did you mean "subject"?');
    expect(didYouMean('vehicle', few)).toBeUndefined();
    expect(didYouMean('officer-1', [])).toBeUndefined();
  });

  it('looks, among very many, only at those that begin or end alike, and so finds one far down the list', () => {
    expect(didYouMean('subjekt', [...many, 'subject'])).toBe('did you mean "subject"?');
    expect(didYouMean('zubject', [...many, 'subject'])).toBe('did you mean "subject"?');
    expect(didYouMean('xubjecx', [...many, 'subject'])).toBeUndefined();
  });

  it('does not look for a word that nobody means', () => {
    expect(didYouMean('x'.repeat(129), ['x'.repeat(129)])).toBeUndefined();
  });
});
