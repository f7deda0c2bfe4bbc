import { describe, expect, it } from 'vitest';
import type { Option } from '../../../src/core/analysis/options.ts';
import { optionInWords } from '../../../src/words/options.ts';
import { measured, type PersonThere } from '../core/analysis/scenes.ts';

const situations: Record<string, PersonThere>[] = [
  { subject: { at: [0, 0] } },
  { subject: { at: [0, 0] }, a: { at: [0, 3] }, b: { at: [0, 9], speaking: 'loud', weapon: 'unknown' } },
  {
    subject: { at: [0, 0] },
    a: { at: [0, 9], speaking: 'loud' },
    b: { at: [3, 9], speaking: 'loud', weapon: 'aimed' },
  },
  { subject: { at: [0, 0] }, a: { at: [0, 9] }, relative: { at: [1, 12] } },
];
const options: Option[] = situations.flatMap((people) => [
  ...measured({ people, vehicles: { car: { at: [0, 5], bearing: 90 } } }).options,
  ...measured({ people }, { ambient: 95 }).options,
]);

describe('options in words', () => {
  it('have a name and a whole sentence for every reason', () => {
    expect(new Set(options.map(({ reason }) => reason.code)).size).toBeGreaterThanOrEqual(9);
    for (const option of options) {
      const { name, reason, opens } = optionInWords(option, 'm', 'en');
      expect(name).toMatch(/^[A-Z]/);
      expect(reason).toMatch(/^[A-Z0-9].*\.$/);
      expect(`${reason}${opens ?? ''}`).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('follow the unit', () => {
    const option = options.find(({ reason }) => reason.code === 'beyond-reach');
    expect(option && optionInWords(option, 'ft', 'en').reason).toMatch(/ ft /);
  });

  it('never promise, judge or say what was heard', () => {
    for (const option of options) {
      const { name, reason, opens } = optionInWords(option, 'm', 'en');
      expect(`${name} ${reason} ${opens ?? ''}`).not.toMatch(
        /\b(safe|correct|wrong|should|must|failed|heard|saw|target)\b/i,
      );
    }
  });
});
