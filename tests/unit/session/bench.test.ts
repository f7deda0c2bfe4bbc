import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adopted,
  AS_PLACED,
  type Bench,
  changesNothing,
  configurationOf,
  duplicated,
  EMPTY_BENCH,
  MOST_ALTERNATIVES,
  removed,
  renamed,
  reordered,
  withConfiguration,
  withRulers,
} from '../../../src/session/bench.ts';

const far = { id: 'what-if', title: 'What if', distance: 15 };
const lettersOf = ({ alternatives }: Bench) => alternatives.map(({ letter }) => letter).join('');
const ruler = { from: { id: 'officer-1' }, to: { at: [0, 0] as [number, number] } };

describe('the bench', () => {
  it('makes a what-if of its own out of a change to what stands as placed', () => {
    const bench = withConfiguration(EMPTY_BENCH, { ...AS_PLACED, distance: 15 });
    expect(lettersOf(bench)).toBe('AB');
    expect(bench.active).toBe('B');
    expect(configurationOf(bench)).toEqual(far);
    expect(bench.alternatives[0]?.configuration).toBe(AS_PLACED);
    expect(lettersOf(withConfiguration(bench, { ...far, distance: 9 }))).toBe('AB');
  });

  it('never changes one of the scene’s own that somebody goes on from', () => {
    const own = { id: 'contain', title: 'Contain', distance: 15, from: 'note' };
    const bench = adopted(EMPTY_BENCH, own, [own]);
    expect(configurationOf(bench)).toBe(own);
    const changed = withConfiguration(bench, { ...own, distance: 3 }, [own]);
    expect(own.distance).toBe(15);
    expect(configurationOf(changed)).toEqual({ id: 'contain-2', title: 'Contain 2', distance: 3 });
    expect(configurationOf(withConfiguration(changed, { ...configurationOf(changed), distance: 4 }, [own]))).toEqual({
      id: 'contain-2',
      title: 'Contain 2',
      distance: 4,
    });
  });

  it('puts one of the scene’s own in place of what nobody has changed, else beside it', () => {
    const [one, two] = [
      { id: 'one', title: 'One', distance: 5 },
      { id: 'two', title: 'Two', distance: 9 },
    ];
    const first = adopted(EMPTY_BENCH, one, [one, two]);
    expect(lettersOf(adopted(first, two, [one, two]))).toBe('AB');
    const changed = withConfiguration(first, { ...one, distance: 6 });
    expect(lettersOf(adopted(changed, two, [one, two]))).toBe('ABC');
  });

  it('goes to one of the scene’s own that is there already', () => {
    const own = { id: 'contain', title: 'Contain', distance: 15 };
    const bench = { ...adopted(EMPTY_BENCH, own, [own]), active: 'A' };
    expect(adopted(bench, own, [own])).toEqual({ ...bench, active: 'B' });
  });

  it('gives a copy its own id and name, right after what it was made of', () => {
    const bench = duplicated(duplicated(withConfiguration(EMPTY_BENCH, far), 'B'), 'B');
    expect(lettersOf(bench)).toBe('ABDC');
    expect(bench.alternatives.map(({ configuration: { id } }) => id)).toEqual([
      'as-placed',
      'what-if',
      'what-if-3',
      'what-if-2',
    ]);
  });

  it('keeps letters when the order changes, and keeps the scene as placed first', () => {
    const bench = duplicated(withConfiguration(EMPTY_BENCH, far), 'B');
    expect(lettersOf(reordered(bench, 'C', -1))).toBe('ACB');
    expect(reordered(bench, 'B', -1)).toBe(bench);
    expect(reordered(bench, 'A', 1)).toBe(bench);
    expect(removed(bench, 'A')).toBe(bench);
    expect(renamed(bench, 'A', 'Mine')).toBe(bench);
  });

  it('makes the neighbour of what is deleted the active one', () => {
    const bench = duplicated(withConfiguration(EMPTY_BENCH, far), 'B');
    expect(removed(bench, 'C').active).toBe('B');
    expect(removed({ ...bench, active: 'B' }, 'B').active).toBe('C');
  });

  it('measures the scene as placed without making a what-if of it', () => {
    const bench = withRulers(EMPTY_BENCH, [ruler]);
    expect(lettersOf(bench)).toBe('A');
    expect(configurationOf(bench)).toEqual({ ...AS_PLACED, rulers: [ruler] });
    expect(withRulers(bench, []).alternatives[0]?.configuration).toEqual(AS_PLACED);
  });

  it('knows what changes nothing', () => {
    expect(changesNothing({ ...AS_PLACED, rulers: [ruler] })).toBe(true);
    expect(changesNothing({ ...far, distance: null, moves: { talk: {} } })).toBe(true);
    expect(changesNothing({ ...far, distance: 0 })).toBe(false);
    expect(changesNothing({ ...AS_PLACED, moves: { talk: { a: { at: [0, 0], bearing: 0 } } } })).toBe(false);
  });

  it('holds together whatever is done to it', () => {
    const letter = fc.constantFrom(...'A,B,C,D,L,Z'.split(','));
    const act: fc.Arbitrary<(bench: Bench) => Bench> = fc.oneof(
      letter.map((each) => (bench: Bench) => duplicated(bench, each)),
      letter.map((each) => (bench: Bench) => removed(bench, each)),
      letter.map((each) => (bench: Bench) => renamed(bench, each, 'Name')),
      fc.tuple(letter, fc.integer({ min: -9, max: 9 })).map(
        ([each, by]) =>
          (bench: Bench) =>
            reordered(bench, each, by),
      ),
      fc.nat(30).map((distance) => (bench: Bench) => withConfiguration(bench, { ...configurationOf(bench), distance })),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const bench = acts.reduce((before, each) => each(before), EMPTY_BENCH);
        const letters = bench.alternatives.map((each) => each.letter);
        const ids = bench.alternatives.map(({ configuration: { id } }) => id);
        expect(letters[0]).toBe('A');
        expect(new Set(letters).size).toBe(letters.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(letters).toContain(bench.active);
        expect(letters.length).toBeLessThanOrEqual(MOST_ALTERNATIVES);
        expect(bench.alternatives[0]?.configuration).toBe(AS_PLACED);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
      }),
    );
  });
});
