import { describe, expect, it } from 'vitest';
import { arrangePhase } from '../../../../src/core/arrangement/arrange.ts';
import type { Arrangement } from '../../../../src/core/arrangement/arrangement.ts';
import { differencesBetween } from '../../../../src/core/analysis/differences.ts';
import { Sampling } from '../../../../src/core/analysis/intervals.ts';
import { heardBy } from '../../../../src/core/analysis/listening.ts';
import { buildingsOf, measure } from '../../../../src/core/analysis/measure.ts';
import { bell } from '../../../../src/core/analysis/chance.ts';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';
import { measured, personIn, sceneOfPhases } from './scenes.ts';

const subject = { at: [0, 0] as [number, number] };
const optionIn = (all: ReturnType<typeof measured>, id: string) => all.options.find((option) => option.id === id);

/** An arrangement in which somebody or something has only come so far into the phase. */
function fading(arrangement: Arrangement, id: string, presence: number): Arrangement {
  const one = <Each extends { readonly id: string }>(each: Each): Each =>
    each.id === id ? { ...each, presence } : each;
  return { ...arrangement, people: arrangement.people.map(one), vehicles: arrangement.vehicles.map(one) };
}

describe('of several', () => {
  it('the nearest relative counts, whichever is written first', () => {
    for (const [first, second] of [
      [4, 9],
      [9, 4],
    ] as const) {
      const found = measured({
        people: { subject, a: { at: [0, 6] }, 'relative-1': { at: [first, 0] }, 'relative-2': { at: [second, 0] } },
      });
      expect(found.measures.nearestRelative).toBe(4);
    }
    expect(measured({ people: { subject, a: { at: [0, 6] } } }).measures.nearestRelative).toBeNull();
  });

  it('the best voice counts, whoever speaks first', () => {
    for (const [first, second] of [
      [3, 12],
      [12, 3],
    ] as const) {
      const found = measured({
        people: {
          subject,
          a: { at: [0, first], speaking: 'raised' },
          b: { at: [0, -second], speaking: 'raised' },
        },
      });
      const best = Math.max(...['a', 'b'].map((id) => personIn(found, id).snr ?? -Infinity));
      expect(found.measures.bestVoice).toBe(best);
      expect(best).toBe(personIn(found, first === 3 ? 'a' : 'b').snr);
    }
    expect(measured({ people: { subject, a: { at: [0, 6] } } }).measures.bestVoice).toBeNull();
  });

  it('the median officer is the middle one, in whatever order they stand in the document', () => {
    const three = (a: number, b: number, c: number) =>
      measured({ people: { subject, a: { at: [0, a] }, b: { at: [b, 0] }, c: { at: [0, -c] } } }).measures;
    for (const found of [three(9, 2, 5), three(5, 9, 2), three(2, 5, 9)]) expect(found.medianOfficer).toBe(5);
  });

  it('the smallest spacing is the pair’s that stands closest, and each has their own', () => {
    const found = measured({ people: { subject, a: { at: [0, 5] }, b: { at: [3, 5] }, c: { at: [3, 12] } } });
    expect(found.measures.spacing).toBe(3);
    expect(['a', 'b', 'c'].map((id) => personIn(found, id).spacing)).toEqual([3, 3, 7]);
  });

  it('weapons out are those low and those aimed, of the engaged', () => {
    const found = measured({
      people: {
        subject,
        a: { at: [0, 5], weapon: 'low-ready' },
        b: { at: [3, 5], weapon: 'aimed' },
        c: { at: [6, 5], weapon: 'aimed', engaged: false },
        d: { at: [9, 5], weapon: 'holstered' },
        e: { at: [12, 5], weapon: 'unknown' },
      },
    });
    expect(found.measures.weaponsOut).toBe(2);
  });

  it('one voice at a time counts officers that speak, not officers, and no relative', () => {
    const people = { subject, a: { at: [0, 5] as [number, number] }, b: { at: [3, 5] as [number, number] } };
    const silent = measured({ people });
    expect(optionIn(silent, 'one-voice')).toMatchObject({ state: 'open', reason: { officers: 0 } });
    const both = measured({
      people: { ...people, a: { at: [0, 5], speaking: 'normal' }, b: { at: [3, 5], speaking: 'shout' } },
    });
    expect(optionIn(both, 'one-voice')).toMatchObject({ state: 'not-open', reason: { officers: 2 } });
  });

  it('hands that are not known leave it not known only while none is free', () => {
    const people = (weapon: 'unknown' | 'aimed' | 'none') => ({
      subject,
      a: { at: [0, 5] as [number, number], weapon },
      b: { at: [3, 5] as [number, number], weapon: 'aimed' as const },
    });
    expect(optionIn(measured({ people: people('unknown') }), 'hands-free')?.state).toBe('unknown');
    expect(optionIn(measured({ people: people('aimed') }), 'hands-free')?.state).toBe('not-open');
    expect(optionIn(measured({ people: people('none') }), 'hands-free')?.state).toBe('open');
  });
});

describe('who is only coming', () => {
  const scene = sceneOfPhases(
    [
      {
        people: {
          subject: { at: [0, 0] },
          a: { at: [0, 8] },
          b: { at: [0, 4], speaking: 'loud' },
          c: { at: [9, 0], inside: 'car', posture: 'seated', speaking: 'loud' },
        },
        vehicles: { car: { at: [9, 0] }, wall: { at: [-1.5, 6], bearing: 90 } },
      },
    ],
    { ambient: 50 },
  );
  const arrangement = arrangePhase(scene, 0, {});

  it('counts from half on, and not before', () => {
    const there = (presence: number) => measure(scene, fading(arrangement, 'b', presence), {}).measures;
    expect([there(1), there(0.5)].map(({ nearestOfficer, talkers }) => [nearestOfficer, talkers])).toEqual([
      [4, 2],
      [4, 2],
    ]);
    expect(there(0.49)).toMatchObject({ nearestOfficer: 8, talkers: 1 });
  });

  it('is no cover and no cabin before half, if it is a vehicle', () => {
    const hides = (presence: number) =>
      personIn(measure(scene, fading(arrangement, 'wall', presence), {}), 'a').exposure?.cover;
    expect(hides(0.5)).toBe(hides(1));
    expect(hides(1)).toBeGreaterThan(0);
    expect(hides(0.49)).toBe(0);
    const level = (presence: number) => {
      const heard = heardBy('subject', scene, fading(arrangement, 'car', presence), {});
      return heard.find(({ id }) => id === 'c')?.level ?? Number.NaN;
    };
    expect(level(0.5)).toBe(level(1));
    expect(level(0.49) - level(1)).toBeCloseTo(NOMINAL.insulation, 9);
  });

  it('is not heard before half', () => {
    expect(heardBy('subject', scene, fading(arrangement, 'b', 0.49), {}).map(({ id }) => id)).toEqual(['c']);
    expect(heardBy('subject', scene, fading(arrangement, 'b', 0.5), {}).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(heardBy('b', scene, fading(arrangement, 'b', 0.49), {})).toEqual([]);
  });
});

describe('what cannot be measured', () => {
  const scene = sceneOfPhases([{ people: { subject, a: { at: [0, 4] } } }]);
  const arrangement = arrangePhase(scene, 0, {});
  const broken = (at: [number, number], bearing = 0): Arrangement => ({
    ...arrangement,
    people: arrangement.people.map((each) => (each.id === 'a' ? { ...each, at, bearing } : each)),
  });

  it('says what and whose', () => {
    expect(() => measure(scene, fading(arrangement, 'subject', 0), {})).toThrow('the subject is not on the scene');
    for (const [at, bearing] of [
      [[Number.NaN, 0], 0],
      [[0, Infinity], 0],
      [[0, 0], Number.NaN],
      // As a difference these would be a number, or as a sum.
      [[Infinity, Infinity], 0],
    ] as const)
      expect(() => measure(scene, broken([...at], bearing), {})).toThrow('"a" stands at no finite place');
    expect(() => measure(scene, arrangement, { ambient: Number.NaN })).toThrow('the ambient noise is not finite');
  });
});

it('buildings are surfaces of that kind, and no other', () => {
  const outline: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const scene = sceneOfPhases([{ people: { subject } }], {
    surfaces: [
      { kind: 'grass', outline },
      { kind: 'building', outline, height: 5 },
    ],
  });
  expect(buildingsOf(scene)).toEqual([outline]);
});

it('the bell is e to the minus x, to seven digits', () => {
  for (let x = 0; x <= 8; x += 0.25) expect(Math.abs(bell(x) / Math.exp(-x) - 1)).toBeLessThan(1e-7);
});

describe('every figure of a sampling', () => {
  // Places and figures without a spread, so that an interval is the figure itself.
  const exact = sceneOfPhases([
    {
      people: {
        subject,
        a: { at: [0, 4], speaking: 'raised' },
        b: { at: [6, 5], speaking: 'normal', weapon: 'aimed' },
        'relative-1': { at: [9, 3], speaking: 'loud' },
      },
      vehicles: { car: { at: [-4, 1] } },
    },
  ]);
  const sampling = (configuration = {}) => {
    const made = new Sampling(exact, 0, configuration, { seed: 3, spots: true });
    made.drawUpTo(200);
    return made;
  };

  it('stands under its own name', () => {
    const { people, reach, amounts } = sampling().intervals();
    const found = measure(exact, arrangePhase(exact, 0, {}), {}, { spots: true });
    for (const name of ['nearestOfficer', 'medianOfficer', 'spacing', 'nearestRelative'] as const)
      expect(amounts[name]?.median).toBeCloseTo(found.measures[name] ?? Number.NaN, 6);
    for (const effort of ['relaxed', 'normal', 'raised', 'loud', 'shout'] as const) {
      const { low, high } = reach[effort] ?? { low: NaN, high: NaN };
      expect(low).toBeLessThanOrEqual(found.measures.reach[effort]);
      expect(high).toBeGreaterThanOrEqual(found.measures.reach[effort]);
    }
    for (const person of people) {
      const own = personIn(found, person.id);
      for (const name of ['distance', 'spacing', 'nearestCover'] as const)
        if (own[name] !== null) expect([name, person[name]?.median]).toEqual([name, expect.closeTo(own[name], 5)]);
      for (const name of ['level', 'snr', 'toCover', 'closing'] as const) {
        if (own[name] === null || own[name] === undefined) continue;
        expect([name, (person[name]?.low ?? NaN) <= own[name] + 1e-6]).toEqual([name, true]);
        expect([name, (person[name]?.high ?? NaN) >= own[name] - 1e-6]).toEqual([name, true]);
      }
    }
  });

  it('is held against its own under another what-if, person by person', () => {
    const { people } = differencesBetween(
      sampling(),
      sampling({ moves: { 'phase-0': { b: { at: [6, 9], bearing: 0 } } } }),
    );
    const b = people.find(({ id }) => id === 'b');
    const a = people.find(({ id }) => id === 'a');
    expect(a?.distance).toMatchObject({ low: 0, high: 0 });
    expect(b?.distance?.median).toBeCloseTo(Math.hypot(6, 9) - Math.hypot(6, 5), 6);
    expect(b?.spacing?.median).toBeCloseTo(Math.hypot(6, 5) - Math.hypot(6, 1), 5);
    expect(b?.level?.median).toBeLessThan(0);
  });
});
