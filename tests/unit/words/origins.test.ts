import { describe, expect, it } from 'vitest';
import { assumed, READINGS } from '../../../src/core/analysis/assumptions.ts';
import { EVIDENCE } from '../../../src/core/analysis/evidence.ts';
import { originsWords } from '../../../src/words/origins.ts';
import { avoidedIn, stringsIn } from './plainWords.ts';

const words = originsWords('en');
const origins = Object.entries(words.origins);
const used = new Set<string>(origins.flatMap(([, { constants }]) => constants));

describe('where figures come from', () => {
  it.each(origins)('says every part for %s', (_, { title, formula, contested, notSaid, interval }) => {
    expect(title).not.toBe('');
    for (const part of [formula, contested, notSaid, interval]) {
      expect(part.length).toBeGreaterThan(0);
      expect(new Set(part).size, 'no sentence twice').toBe(part.length);
      for (const sentence of part) expect(sentence).toMatch(/^[A-Z0-9].*\.$/s);
    }
  });

  it('gives every figure a title of its own', () => {
    expect(new Set(origins.map(([, { title }]) => title)).size).toBe(origins.length);
  });

  it.each(Object.keys(EVIDENCE))('uses the constant %s somewhere', (name) => {
    expect(used).toContain(name);
  });

  it.each(Object.entries(READINGS))('offers the readings of %s with the constants that they set', (contested, all) => {
    const offering = origins.filter(([, { readings }]) => readings.some((each) => each === contested));
    expect(offering.length).toBeGreaterThan(0);
    for (const [, { constants }] of offering)
      for (const { id } of all)
        expect(constants).toEqual(expect.arrayContaining(Object.keys(assumed({ [contested]: id }))));
  });

  it('offers every reading of what a figure rests on', () => {
    for (const [id, { constants, readings }] of origins)
      for (const [contested, all] of Object.entries(READINGS)) {
        const sets = all.flatMap((reading) => Object.keys(reading.values));
        expect(
          readings.some((each) => each === contested),
          `${contested} for ${id}`,
        ).toBe(constants.some((name) => sets.includes(name)));
      }
  });

  it('says of a drill that it is no rule, and where the margin is nought for each time to decide', () => {
    for (const id of ['closing', 'margin'] as const)
      expect(words.origins[id].contested.join(' ')).toContain(
        'It is not a rule, not a safe distance and not a legal threshold.',
      );
    expect(words.origins.margin.contested.join(' ')).toContain('about 8, 12 or 15 m');
  });

  it('keeps to plain words, in the evidence that it shows too', () => {
    for (const text of stringsIn([words, EVIDENCE, READINGS])) expect(avoidedIn(text), text).toBeUndefined();
    expect(avoidedIn('It is not a safe distance, and safe it is not.')).toBe('safe');
  });
});

describe('constants in words', () => {
  it('give values and spreads with their units, lengths in the reader’s', () => {
    expect(words.spread('decision', 'm', 'en')).toBe('0.31 to 0.90 s, triangular');
    expect(words.spread('draw', 'm', 'en')).toBe('1.03 to 3.40 s, normal, sd 0.33 s');
    expect(words.spread('runSpeed', 'm', 'en')).toBe('6.7 to 8.0 m/s, evenly drawn');
    expect(words.spread('stepBack', 'm', 'en')).toBe('taken as it is');
    expect(words.amount('lineHalfWidth', 0.76, 'm', 'en')).toBe('0.76');
    expect(words.amount('lineHalfWidth', 0.76, 'ft', 'en')).toBe('2.49');
    expect(words.unitOf('runSpeed', 'ft')).toBe('ft/s');
    expect(words.amount('understood', -3.5, 'm', 'en')).toBe('−3.5');
  });
});
