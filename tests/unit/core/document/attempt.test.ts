import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, attemptsText, officersIn, readAttempts } from '../../../../src/core/document/attempt.ts';
import { hashOf } from '../../../../src/core/document/hash.ts';
import { sceneOf } from '../../../../src/core/document/scene.ts';
import { withoutUnseen } from '../../../../src/core/document/values.ts';
import { bytesOf } from '../../../scenes/bytes.ts';
import { charlotte } from '../../../scenes/charlotte.ts';
import { twoPhasesDocument } from '../../../scenes/twoPhases.ts';

const one: Attempt = {
  id: 'one',
  phase: 'approach',
  prompt: 'approach-1',
  why: 'A way back.',
  madeAt: '2026-11-23T10:00:00.000Z',
  places: { 'officer-1': { at: [3, -9], bearing: 342 } },
};

const made = (change: (file: Record<string, unknown>, first: Record<string, unknown>) => void) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was written two lines above.
  const file = JSON.parse(attemptsText(charlotte, [one])) as { attempts: Record<string, unknown>[] };
  change(file, file.attempts[0] ?? {});
  return readAttempts(bytesOf(file), charlotte);
};
const problemsOf = (read: ReturnType<typeof readAttempts>) =>
  'problems' in read ? read.problems.map(({ code, path }) => [code, path]) : [];

describe('attempts in a file', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.uuid(),
            phase: fc.constantFrom(...charlotte.phases.map(({ id }) => id)),
            why: fc.string({ maxLength: 200, unit: 'binary' }).map(withoutUnseen),
            madeAt: fc
              .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
              .map((date) => date.toISOString()),
            places: fc.constant(one.places),
          }),
          { maxLength: 6 },
        ),
        (attempts) => {
          const unique = [...new Map(attempts.map((attempt) => [attempt.id, attempt])).values()];
          expect(readAttempts(bytesOf(attemptsText(charlotte, unique)), charlotte)).toEqual({ attempts: unique });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of another scene are refused, with the name of that scene', () => {
    const other = sceneOf(twoPhasesDocument());
    const read = readAttempts(bytesOf(attemptsText(other, [])), charlotte);
    expect(problemsOf(read)).toEqual([['E_REF', '/scene']]);
    expect('problems' in read && read.problems[0]?.message).toContain('two-phases');
    expect(hashOf(other.written)).not.toBe(hashOf(charlotte.written));
  });

  it('say where something is that the scene does not know', () => {
    expect(problemsOf(made((_, first) => (first['phase'] = 'nowhere')))).toEqual([['E_REF', '/attempts/0/phase']]);
    expect(problemsOf(made((_, first) => (first['prompt'] = 'guns-drawn-1')))).toEqual([
      ['E_REF', '/attempts/0/prompt'],
    ]);
    expect(problemsOf(made((_, first) => (first['places'] = { 'keith-scott': one.places['officer-1'] })))).toEqual([
      ['E_REF', '/attempts/0/places/keith-scott'],
    ]);
  });

  it('stand once each, have a time, and no key that nobody knows', () => {
    expect(problemsOf(made((file) => (file['attempts'] = [one, one])))).toEqual([['E_DUP_ID', '/attempts/1/id']]);
    expect(problemsOf(made((_, first) => (first['madeAt'] = 'yesterday')))).toHaveLength(1);
    expect(problemsOf(made((_, first) => (first['score'] = 5)))).toEqual([['E_UNKNOWN_KEY', '/attempts/0/score']]);
    expect(problemsOf(made((_, first) => (first['why'] = 'a\u202Eb')))).toEqual([['E_TEXT', '/attempts/0/why']]);
  });

  it('are not of a phase in which the subject is not', () => {
    const document = twoPhasesDocument();
    const second = document.phases[1];
    if (second === undefined) throw new Error('two phases');
    second.people['subject'] = null;
    const scene = sceneOf(document);
    const places = { 'officer-1': { at: [1, 1] as [number, number], bearing: 0 } };
    const text = attemptsText(scene, [{ id: 'a', phase: 'second', madeAt: one.madeAt, places }]);
    expect(problemsOf(readAttempts(bytesOf(text), scene))).toEqual([['E_REF', '/attempts/0/phase']]);
  });
});

describe('the officers of a phase', () => {
  it('are those that are there, in document order', () => {
    expect(officersIn(charlotte, 'approach')).toEqual([1, 2, 3, 4, 5].map((number) => `officer-${number}`));
    expect(officersIn(charlotte, 'nowhere')).toEqual([]);
  });
});
