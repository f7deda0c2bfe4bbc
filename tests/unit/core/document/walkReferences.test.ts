import { describe, expect, it } from 'vitest';
import { everyField, faultsOf, type Json, problemsOf, type Steps, withNode } from './documents.ts';

const whole = everyField();
const step = (number: number, ...rest: Steps): Steps => ['walks', 0, 'steps', number, ...rest];
const swapped = (steps: Steps, value: Json) => withNode(whole, steps, () => value);
const at = (number: number, ...rest: Steps) =>
  step(number, ...rest)
    .map((each) => `/${each}`)
    .join('');

describe('walks', () => {
  it.each<[string, Steps, Json, string]>([
    ['a phase', step(0, 'phase'), 'arrived', `E_REF ${at(0, 'phase')}`],
    ['a prompt', step(0, 'prompt'), 'wheres', `E_REF ${at(0, 'prompt')}`],
    ['a configuration', step(0, 'configuration'), 'fair', `E_REF ${at(0, 'configuration')}`],
    ['whose eyes', step(2, 'camera', 'person'), 'officer-9', `E_REF ${at(2, 'camera', 'person')}`],
    [
      'who is moved',
      step(1, 'configuration', 'moves', 'talk'),
      { nobody: { at: [0, 0], bearing: 0 } },
      `E_REF ${at(1, 'configuration', 'moves', 'talk', 'nobody')}`,
    ],
    ['an id that is none', step(0, 'configuration'), 'No Id', `E_ID ${at(0, 'configuration')}`],
    ['a camera of no kind', step(0, 'camera', 'kind'), 'sideways', `E_VALUE ${at(0, 'camera', 'kind')}`],
    ['a tilt from below', step(0, 'camera', 'orbit', 'tilt'), 1, `E_RANGE ${at(0, 'camera', 'orbit', 'tilt')}`],
    ['no time at all', step(0, 'seconds'), 0, `E_RANGE ${at(0, 'seconds')}`],
    ['a layer that is none', step(0, 'layers'), { shadows: true }, `E_UNKNOWN_KEY ${at(0, 'layers', 'shadows')}`],
    ['one id for two steps', step(1, 'id'), 'one', `E_DUP_ID ${at(1, 'id')}`],
    ['no step', ['walks', 0, 'steps'], [], 'E_COUNT /walks/0/steps'],
  ])('names the place of %s', (_, steps, value, fault) => {
    expect(faultsOf(swapped(steps, value))).toContain(fault);
  });

  it('takes a configuration by its id, written out, or null for as placed', () => {
    const far = whole['configurations'];
    if (!Array.isArray(far) || far[0] === undefined) throw new Error('the document has a configuration');
    for (const one of ['far', null, far[0]]) expect(faultsOf(swapped(step(0, 'configuration'), one))).toEqual([]);
    for (const wrong of [7, true, []])
      expect(faultsOf(swapped(step(0, 'configuration'), wrong))).toEqual([`E_TYPE ${at(0, 'configuration')}`]);
  });

  it('has at most a hundred steps, and an id for each walk', () => {
    const [walk] = Array.isArray(whole['walks']) ? whole['walks'] : [];
    const many = Array.from({ length: 101 }, (_, k) => ({ id: `s-${k}`, phase: 'talk', title: 'A step' }));
    expect(faultsOf(swapped(['walks', 0, 'steps'], many))).toContain('E_COUNT /walks/0/steps');
    expect(faultsOf(swapped(['walks'], [walk ?? null, walk ?? null]))).toContain('E_DUP_ID /walks/1/id');
  });

  it('asks back where a name is nearly one', () => {
    expect(problemsOf(swapped(step(0, 'phase'), 'arive'))).toMatchObject([{ hint: 'did you mean "arrive"?' }]);
    expect(faultsOf(swapped(['translations', 'es', 'walks'], { stroll: {} }))).toEqual([
      'E_REF /translations/es/walks/stroll',
    ]);
    expect(faultsOf(swapped(['translations', 'es', 'walks', 'walk', 'steps'], { four: {} }))).toEqual([
      'E_REF /translations/es/walks/walk/steps/four',
    ]);
  });
});
