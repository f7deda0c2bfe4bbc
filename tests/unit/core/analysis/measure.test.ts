import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, arrangePhase } from '../../../../src/core/arrangement/arrange.ts';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';
import { measure, type Measures } from '../../../../src/core/analysis/measure.ts';
import { officerStates } from '../../../../src/core/analysis/states.ts';
import { presentIn, Unmeasurable } from '../../../../src/core/analysis/present.ts';
import { measured, personIn, type PersonThere, sceneOfPhases, type VehicleThere } from './scenes.ts';
import { moveAll, anyScene } from './anyScene.ts';

const subject: PersonThere = { at: [0, 0] };
const suvEast: VehicleThere = { at: [0, 5], bearing: 90 };

describe('measure', () => {
  it('measures three officers 5, 6 and 8 m off', () => {
    const { measures, people } = measured({
      people: {
        subject,
        a: { at: [3, 4] },
        b: { at: [0, 6], weapon: 'aimed' },
        c: { at: [-8, 0], weapon: 'low-ready' },
      },
    });
    expect(measures).toMatchObject({ nearestOfficer: 5, medianOfficer: 6, weaponsOut: 2, talkers: 0, bestVoice: null });
    expect(measures.spacing).toBeCloseTo(Math.hypot(3, 2), 12);
    expect(measures).toMatchObject({ inCover: 0, concealed: 0, exposed: 3, wayOut: null, boxedIn: null });
    expect(people.map(({ id, distance }) => [id, distance])).toEqual([
      ['a', 5],
      ['b', 6],
      ['c', 8],
    ]);
  });

  it('has the way out of the vehicle that the subject sits in', () => {
    const people = { subject: { ...subject, inside: 'own', posture: 'seated' } } as const;
    const alone = measured({ people, vehicles: { own: { at: [0, 0] } } });
    expect(alone.measures).toMatchObject({ wayOut: 15, boxedIn: false });
    const between = { own: { at: [0, 0] }, ahead: { at: [0, 9] }, behind: { at: [0, -9] } } satisfies Record<
      string,
      VehicleThere
    >;
    const { wayOut, boxedIn } = measured({ people, vehicles: between }).measures;
    expect(wayOut).toBeLessThan(6);
    expect(boxedIn).toBe(true);
  });

  it('counts without officers, and has no distances', () => {
    const { measures, people, lines } = measured({ people: { subject } });
    expect(measures).toMatchObject({ nearestOfficer: null, medianOfficer: null, spacing: null, nearestRelative: null });
    expect(measures).toMatchObject({ inCover: 0, concealed: 0, exposed: 0, inLine: 0, openSide: 360, spread: 0 });
    expect(people).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('has an officer on the subject wholly exposed, at no distance, in no time', () => {
    const there = measured({ people: { subject, a: { at: [0, 0] } }, vehicles: { car: { at: [0.3, 0] } } });
    expect(personIn(there, 'a')).toMatchObject({ distance: 0, closing: 0, state: 'exposed', overlaps: true });
    expect(personIn(there, 'a').exposure).toMatchObject({ cover: 0, concealed: 0, exposed: 15, ownVehicle: 0 });
    expect(there.measures.openSide).toBe(360);
  });

  it('takes response from closing, and has neither without a weapon that is known', () => {
    const there = measured({ people: { subject, a: { at: [0, 6] }, b: { at: [6, 0], weapon: 'unknown' } } });
    const { closing, response, margin } = personIn(there, 'a');
    expect(response).toBeCloseTo(2.28, 12);
    expect(margin).toBeCloseTo((closing ?? 0) - 2.28, 12);
    expect(personIn(there, 'b')).toMatchObject({ response: null, margin: null, noClosing: null });
    expect(personIn(there, 'b').closing).toBeCloseTo(closing ?? 0, 12);
  });

  it('says why nobody closes in', () => {
    const vehicles = { car: { at: [0, 0] } } satisfies Record<string, VehicleThere>;
    const inCar: PersonThere = { ...subject, inside: 'car' };
    const why = (threat: 'firearm' | 'none' | 'contact', who = subject) =>
      personIn(measured({ people: { subject: who, a: { at: [0, 9] } }, vehicles }, { threat }), 'a');
    expect(why('firearm')).toMatchObject({ closing: null, response: null, margin: null, noClosing: 'firearm' });
    expect(why('none').noClosing).toBe('no-threat');
    expect(why('contact', inCar).noClosing).toBe('inside');
    expect(why('contact').noClosing).toBeNull();
  });

  it('says what the subject’s own vehicle hides', () => {
    const people = { subject: { at: [0, 0] }, a: { at: [0, 7], posture: 'crouching' } } satisfies Record<
      string,
      PersonThere
    >;
    const scene = sceneOfPhases([
      { people: { subject: { at: [0, 5], inside: 'car' } }, vehicles: { car: suvEast } },
      { people },
    ]);
    const own = measure(scene, arrangePhase(scene, 1, {}), {});
    expect(personIn(own, 'a').exposure).toEqual({
      cover: 0,
      concealed: 12,
      exposed: 3,
      ownVehicle: 12,
      state: 'concealed',
    });
    expect(personIn(own, 'a').toVehicle).toBeCloseTo(1.05, 9);
    expect(personIn(measured({ people, vehicles: { car: suvEast } }), 'a').exposure?.ownVehicle).toBe(0);
  });

  it('has the way to the nearest spot behind cover, and the time to be there', () => {
    const scene = sceneOfPhases([
      { people: { subject: { at: [1.475, 0] }, a: { at: [1.475, 8] } }, vehicles: { car: suvEast } },
    ]);
    const arrangement = arrangePhase(scene, 0, {});
    const a = personIn(measure(scene, arrangement, {}), 'a');
    expect(a.nearestCover).toBeCloseTo(1.45, 9);
    expect(a.toCover).toBeGreaterThan(0.73 + 0.5);
    const without = personIn(measure(scene, arrangement, {}, { spots: false }), 'a');
    expect(without).toEqual({ ...a, nearestCover: null, toCover: null });
  });

  it('has whoever speaks at the subject’s ear, relatives too', () => {
    const there = measured({
      people: {
        subject,
        a: { at: [0, 10], speaking: 'loud' },
        b: { at: [3, 3] },
        relative: { at: [0, -10], speaking: 'loud' },
      },
    });
    expect(there.people.map(({ id }) => id)).toEqual(['a', 'b', 'relative']);
    expect(there.measures.talkers).toBe(2);
    expect(there.measures.bestVoice).toBeCloseTo(54.85 - 10 * Math.log10(10 ** 5.5 + 10 ** 5.485), 9);
    expect(there.measures.nearestRelative).toBe(10);
    expect(personIn(there, 'b')).toMatchObject({ level: null, snr: null });
    expect(personIn(there, 'relative')).toMatchObject({ closing: null, exposure: null, state: null, noClosing: null });
    expect(personIn(there, 'relative').level).toBeCloseTo(54.85, 9);
  });

  it('hears with the ambient of the what-if, else of the site, else of the evidence', () => {
    const people = { people: { subject } };
    const quiet = sceneOfPhases([people], { ambient: 45 });
    const reach = (configuration: { ambient?: number }) =>
      measure(quiet, arrangePhase(quiet, 0, configuration), configuration).measures.reach.normal;
    expect(reach({})).toBeCloseTo(10 ** (20.85 / 20), 9);
    expect(reach({ ambient: 50 })).toBeCloseTo(10 ** (15.85 / 20), 9);
    expect(measured(people).measures.reach.normal).toBeCloseTo(10 ** (10.85 / 20), 9);
  });

  it('names lines to officers first, then to others', () => {
    const there = measured({ people: { subject, a: { at: [0, -9] }, relative: { at: [0, 4] }, b: { at: [0, -3] } } });
    expect(there.lines).toEqual([
      ['a', 'b'],
      ['a', 'relative'],
      ['b', 'relative'],
    ]);
    expect(there.measures).toMatchObject({ inLine: 1, othersInLine: 2 });
  });

  it('does not count whoever is still less than half there', () => {
    const scene = sceneOfPhases([{ people: { subject } }, { people: { a: { at: [0, 5] } } }]);
    const exposed = (t: number) => measure(scene, arrange(scene, t, {}), {}).measures.exposed;
    expect([0, 0.4, 0.6, 1].map(exposed)).toEqual([0, 0, 1, 1]);
  });

  it('refuses to measure without a subject, and what is not finite', () => {
    const scene = sceneOfPhases([{ people: { subject } }, { people: { subject: null } }]);
    expect(() => measure(scene, arrangePhase(scene, 1, {}), {})).toThrow(Unmeasurable);
    expect(() => measured({ people: { subject, a: { at: [Number.NaN, 0] } } })).toThrow(Unmeasurable);
    expect(() => measured({ people: { subject } }, { ambient: Number.POSITIVE_INFINITY })).toThrow(Unmeasurable);
  });

  it('follows the constants that it is given', () => {
    const slow = measured({ people: { subject, a: { at: [0, 6] } } }, {}, { constants: { ...NOMINAL, runFactor: 2 } });
    const plain = measured({ people: { subject, a: { at: [0, 6] } } });
    expect(personIn(slow, 'a').closing).toBeCloseTo(2 * (personIn(plain, 'a').closing ?? 0), 12);
  });
});

/** What must not depend on where the whole scene lies: everything but places, bearings and, mirrored, spots. */
function whatStays({ measures, people, lines, options }: Measures) {
  return { measures, people: people.map(({ at: _at, bearing: _bearing, ...rest }) => rest), lines, options };
}

/** The largest difference between two numbers at the same place in two answers; infinite where anything else differs. */
function difference(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? 0 : Infinity;
  }
  const others = new Map<string, unknown>(Object.entries(other));
  if (others.size !== Object.keys(one).length) return Infinity;
  return Math.max(0, ...Object.entries(one).map(([key, value]) => difference(value, others.get(key))));
}

describe('measures of the same scene elsewhere', () => {
  it('are the same when everything is moved and turned together', () => {
    const metres = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(anyScene, fc.integer({ min: 0, max: 359 }), metres, metres, (there, turn, east, north) => {
        const apart = difference(
          whatStays(measured(moveAll(there, { turn, by: [east, north] }))),
          whatStays(measured(there)),
        );
        expect(apart).toBeLessThan(1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same in a mirror', () => {
    // The walk round a vehicle goes one way, so spots have no mirror image.
    const asked = { spots: false };
    fc.assert(
      fc.property(anyScene, (there) => {
        const apart = difference(
          whatStays(measured(moveAll(there, { mirror: true }), {}, asked)),
          whatStays(measured(there, {}, asked)),
        );
        expect(apart).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('have officers in the states that are asked for alone', () => {
    fc.assert(
      fc.property(anyScene, (there) => {
        const scene = sceneOfPhases([there]);
        const arrangement = arrangePhase(scene, 0, {});
        const { people } = measure(scene, arrangement, {}, { spots: false });
        const officers = people.filter(({ role }) => role === 'officer');
        const states = officerStates(presentIn(scene, arrangement, {}, NOMINAL));
        expect([...states]).toEqual(officers.map(({ id, state }) => [id, state]));
      }),
      { numRuns: 60 },
    );
  });

  it('are the states of who stands on the subject, in cover and in the open, asked for alone', () => {
    const people = {
      subject,
      on: { at: [0, 0] },
      north: { at: [0, 6.6], posture: 'crouching' },
      east: { at: [6.6, 0], posture: 'crouching' },
      open: { at: [-8, 0] },
    } as const satisfies Record<string, PersonThere>;
    const scene = sceneOfPhases([{ people, vehicles: { car: suvEast, other: { at: [5, 0] } } }]);
    const arrangement = arrangePhase(scene, 0, {});
    const states = officerStates(presentIn(scene, arrangement, {}, NOMINAL));
    const { people: officers } = measure(scene, arrangement, {}, { spots: false });
    expect([...states]).toEqual(officers.map(({ id, state }) => [id, state]));
    expect([states.get('on'), states.get('open')]).toEqual(['exposed', 'exposed']);
    expect([states.get('north'), states.get('east')]).not.toContain('exposed');
  });

  it('expose nobody more for another vehicle', () => {
    fc.assert(
      fc.property(anyScene, ({ people, vehicles: { last, ...vehicles } }) => {
        const before = measured({ people, vehicles }, {}, { spots: false });
        const after = measured({ people, vehicles: { ...vehicles, last } }, {}, { spots: false });
        expect(after.measures.exposed).toBeLessThanOrEqual(before.measures.exposed);
        const exposed = ({ people: list }: Measures) => list.map(({ exposure }) => exposure?.exposed ?? 0);
        expect(exposed(after).every((points, index) => points <= (exposed(before)[index] ?? 0))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
