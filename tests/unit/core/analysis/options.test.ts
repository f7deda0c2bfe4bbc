import { describe, expect, it } from 'vitest';
import { arrangePhase } from '../../../../src/core/arrangement/arrange.ts';
import type { WhatIf } from '../../../../src/core/arrangement/arrangement.ts';
import { measure } from '../../../../src/core/analysis/measure.ts';
import type { Option } from '../../../../src/core/analysis/options.ts';
import { measured, type PersonThere, sceneOfPhases, type VehicleThere } from './scenes.ts';

interface There {
  readonly people: Readonly<Record<string, PersonThere>>;
  readonly vehicles?: Readonly<Record<string, VehicleThere>>;
}

function option(id: Option['id'], there: There, configuration: WhatIf = {}): Omit<Option, 'id'> {
  const people = { subject: { at: [0, 0] as [number, number] }, ...there.people };
  const found = measured({ ...there, people }, configuration).options.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no option ${id}`);
  return { state: found.state, reason: found.reason };
}

describe('options', () => {
  it('come in the model’s order, without reaching cover where no spots are looked for', () => {
    const all = ['calm-voice', 'one-voice', 'step-back', 'reach-cover', 'hands-free', 'contain-and-wait', 'relative'];
    const there = { people: { subject: { at: [0, 0] as [number, number] } } };
    expect(measured(there).options.map(({ id }) => id)).toEqual(all);
    expect(measured(there, {}, { spots: false }).options.map(({ id }) => id)).toEqual(
      all.filter((id) => id !== 'reach-cover'),
    );
  });

  it('calm voice: an engaged officer within 3.49 m of 55 dB(A)', () => {
    expect(option('calm-voice', { people: { a: { at: [0, 3.4] }, b: { at: [0, 9] } } })).toMatchObject({
      state: 'open',
      reason: { code: 'within-reach', nearest: 3.4 },
    });
    expect(option('calm-voice', { people: { a: { at: [0, 3.6] } } }).state).toBe('not-open');
    expect(option('calm-voice', { people: { a: { at: [0, 3.4], engaged: false }, b: { at: [0, 9] } } })).toMatchObject({
      state: 'not-open',
      reason: { code: 'beyond-reach', nearest: 9 },
    });
    expect(option('calm-voice', { people: {} }).reason).toEqual({ code: 'nobody-engaged' });
    expect(option('calm-voice', { people: { a: { at: [0, 0.5] } } }, { ambient: 90 }).reason).toEqual({
      code: 'no-reach',
    });
  });

  it('one voice: relatives do not count, officers who are not engaged do', () => {
    const people = { a: { at: [0, 9], speaking: 'loud' }, relative: { at: [9, 0], speaking: 'shout' } } as const;
    const one = {
      a: { ...people.a, at: [0, 9] },
      relative: { ...people.relative, at: [9, 0] },
    } satisfies There['people'];
    expect(option('one-voice', { people: one })).toEqual({ state: 'open', reason: { code: 'speakers', officers: 1 } });
    const two = { ...one, b: { at: [5, 5], speaking: 'normal', engaged: false } } satisfies There['people'];
    expect(option('one-voice', { people: two })).toEqual({
      state: 'not-open',
      reason: { code: 'speakers', officers: 2 },
    });
  });

  it('step back: 5 m straight away, past a footprint’s side and not through it', () => {
    const people = { a: { at: [0, 6] }, b: { at: [6, 0] } } satisfies There['people'];
    const across = { car: { at: [0, 11.9], bearing: 90 } } satisfies There['vehicles'];
    expect(option('step-back', { people, vehicles: across })).toEqual({
      state: 'not-open',
      reason: { code: 'room-behind', able: 1, of: 2, metres: 5 },
    });
    expect(option('step-back', { people, vehicles: { car: { at: [0, 11.96], bearing: 90 } } }).state).toBe('open');
    expect(option('step-back', { people, vehicles: { car: { at: [0.95, 8] } } }).state).toBe('open');
    expect(option('step-back', { people, vehicles: { car: { at: [0.94, 8] } } }).state).toBe('not-open');
  });

  it('step back: on the subject, away is backwards', () => {
    const people = { a: { at: [0, 0], bearing: 0 } } satisfies There['people'];
    const reason = { code: 'room-behind', able: 0, of: 1, metres: 5 };
    expect(option('step-back', { people, vehicles: { car: { at: [0, -4], bearing: 90 } } }).reason).toEqual(reason);
    expect(option('step-back', { people, vehicles: { car: { at: [0, 4], bearing: 90 } } }).state).toBe('open');
  });

  it('reach cover: a run of 1.5 s, 6.39 m, to a spot', () => {
    // The nearest spot is behind the engine, at [1.475, 6.55].
    const vehicles = { car: { at: [0, 5], bearing: 90 } } satisfies There['vehicles'];
    const within = option('reach-cover', {
      people: { subject: { at: [1.475, 0] }, a: { at: [1.475, 12.9] } },
      vehicles,
    });
    expect(within).toEqual({ state: 'open', reason: { code: 'cover-in-time', able: 1, of: 1, seconds: 1.5 } });
    const beyond = option('reach-cover', {
      people: { subject: { at: [1.475, 0] }, a: { at: [1.475, 13.1] } },
      vehicles,
    });
    expect(beyond.state).toBe('not-open');
    expect(option('reach-cover', { people: { a: { at: [0, 9] } } }).state).toBe('not-open');
  });

  it('hands free: one hand is enough, and an unknown weapon leaves it unknown only without one', () => {
    const people = (...weapons: NonNullable<PersonThere['weapon']>[]): There => ({
      people: Object.fromEntries(weapons.map((weapon, index) => [`officer-${index}`, { at: [index, 9], weapon }])),
    });
    expect(option('hands-free', people('aimed', 'holstered')).state).toBe('open');
    expect(option('hands-free', people('aimed', 'none', 'unknown')).state).toBe('open');
    expect(option('hands-free', people('aimed', 'unknown'))).toEqual({
      state: 'unknown',
      reason: { code: 'hands', free: 0, unknown: 1, of: 2 },
    });
    expect(option('hands-free', people('aimed', 'low-ready')).state).toBe('not-open');
    expect(option('hands-free', people())).toEqual({ state: 'not-open', reason: { code: 'nobody-engaged' } });
  });

  it('contain and wait: boxed in, inside, and every engaged officer hidden', () => {
    const vehicles = {
      own: { at: [0, 0] },
      ahead: { at: [0, 9] },
      behind: { at: [0, -9] },
      east: { at: [8, 0], bearing: 0 },
    } satisfies There['vehicles'];
    const hidden = { at: [10, -1.4], posture: 'crouching' } satisfies PersonThere;
    const subject = { at: [0, 0], inside: 'own', posture: 'seated' } satisfies PersonThere;
    const reason = { code: 'contained', boxedIn: true, inside: true, hidden: 1, of: 1 };
    expect(option('contain-and-wait', { people: { subject, a: hidden }, vehicles })).toEqual({ state: 'open', reason });
    expect(option('contain-and-wait', { people: { subject, a: hidden, b: { at: [-9, 0] } }, vehicles })).toEqual({
      state: 'not-open',
      reason: { ...reason, of: 2 },
    });
    expect(option('contain-and-wait', { people: { a: hidden }, vehicles }).state).toBe('not-open');
    const { ahead: _ahead, ...free } = vehicles;
    expect(option('contain-and-wait', { people: { subject, a: hidden }, vehicles: free }).state).toBe('not-open');
  });

  it('contain and wait: whoever has left the vehicle is not inside, and without one nobody knows of a way out', () => {
    const scene = sceneOfPhases([
      { people: { subject: { at: [0, 0], inside: 'own', posture: 'seated' } }, vehicles: { own: { at: [0, 0] } } },
      {
        people: { subject: { at: [2, 0] }, a: { at: [9, 0] } },
        vehicles: { own: { at: [0, 0] }, ahead: { at: [0, 9] }, behind: { at: [0, -9] } },
      },
    ]);
    const { options } = measure(scene, arrangePhase(scene, 1, {}), {});
    expect(options.find(({ id }) => id === 'contain-and-wait')?.reason).toMatchObject({ boxedIn: true, inside: false });
    expect(option('contain-and-wait', { people: { a: { at: [9, 0] } } }).reason).toMatchObject({ boxedIn: null });
  });

  it('relative: of whom nothing holds is told all the same, and of two of whom as much holds the first', () => {
    const inLine = { a: { at: [0, -9] }, relative: { at: [0, -4.5] } } satisfies There['people'];
    const held = { code: 'relative', distance: 4.5, inLine: true, officer: 4.5 };
    expect(option('relative', { people: inLine }).reason).toEqual(held);
    const two = {
      a: { at: [0, -9] },
      relative: { at: [3, -9] },
      'relative-2': { at: [-2, -9.5] },
    } satisfies There['people'];
    expect(option('relative', { people: two }).reason).toMatchObject({ distance: Math.hypot(3, 9), officer: 3 });
  });

  it('relative: 7.6 m off, in nobody’s line, an officer within 3.7 m', () => {
    const people = { a: { at: [0, -9] }, relative: { at: [3, -9] } } satisfies There['people'];
    const reason = { code: 'relative', distance: Math.hypot(3, 9), inLine: false, officer: 3 };
    expect(option('relative', { people })).toEqual({ state: 'open', reason });
    expect(option('relative', { people: { ...people, b: { at: [6, -18], engaged: false } } })).toEqual({
      state: 'not-open',
      reason: { ...reason, inLine: true },
    });
    expect(option('relative', { people: { ...people, relative: { at: [3.8, -9] } } }).state).toBe('not-open');
    expect(option('relative', { people: { a: { at: [0, -9] }, relative: { at: [2, -7] } } }).state).toBe('not-open');
    expect(option('relative', { people: { ...people, 'relative-2': { at: [1, -3] } } }).state).toBe('open');
    expect(option('relative', { people: { a: people.a } })).toEqual({
      state: 'not-open',
      reason: { code: 'no-relative' },
    });
  });
});
