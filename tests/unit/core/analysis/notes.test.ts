import { describe, expect, it } from 'vitest';
import { notesInOrder } from '../../../../src/core/analysis/notes.ts';
import type { Note } from '../../../../src/core/document/schema.ts';

const note = (id: string, speaksTo?: Note['speaksTo']): Note => ({
  id,
  phase: 'p',
  expert: 'e',
  text: id,
  topics: [],
  ...(speaksTo === undefined ? {} : { speaksTo }),
});
const near = note('near', { measure: 'nearestOfficer', below: 5 });
const loud = note('loud', { measure: 'talkers', above: 1 });
const always = note('always');
const ids = (all: ReturnType<typeof notesInOrder>) => all.map(({ note: { id } }) => id);

describe('notes', () => {
  it('come first where the measure stands below or above what they name, and say so', () => {
    const all = notesInOrder([always, near, loud], { nearestOfficer: 4.9, talkers: 2 });
    expect(ids(all)).toEqual(['near', 'loud', 'always']);
    expect(all.map(({ apt }) => apt)).toEqual([
      { measure: 'nearestOfficer', value: 4.9, bound: 5, side: 'below' },
      { measure: 'talkers', value: 2, bound: 1, side: 'above' },
      undefined,
    ]);
  });

  it('are not apt at the bound itself, nor where the measure is not known, and none vanishes', () => {
    for (const values of [{ nearestOfficer: 5, talkers: 1 }, { nearestOfficer: null }, {}]) {
      const all = notesInOrder([near, always, loud], values);
      expect(ids(all)).toEqual(['near', 'always', 'loud']);
      expect(all.every(({ apt }) => apt === undefined)).toBe(true);
    }
  });

  it('take nought for a value', () => {
    expect(notesInOrder([near], { nearestOfficer: 0 })[0]?.apt?.value).toBe(0);
  });
});
