import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, arrangePhase } from '../../../../src/core/arrangement/arrange.ts';
import type { Arrangement, WhatIf } from '../../../../src/core/arrangement/arrangement.ts';
import { eased, lastMoment, momentAt } from '../../../../src/core/arrangement/moment.ts';
import { exposureOf } from '../../../../src/core/cover/exposure.ts';
import { figureOf } from '../../../../src/core/cover/figure.ts';
import { readScene } from '../../../../src/core/document/read.ts';
import { type Scene, sceneOf } from '../../../../src/core/document/scene.ts';
import { distanceBetween, type Place } from '../../../../src/core/geometry/vector.ts';
import { documentsWithWhatIfs, occasions } from '../../../scenes/arbitraryScene.ts';
import { sceneFile } from '../../../scenes/bytes.ts';
import { type PersonThere, sceneOfPhases, type VehicleThere } from '../analysis/scenes.ts';

type People = Readonly<Record<string, PersonThere | null>>;

const SUBJECT = { subject: { at: [0, 0], engaged: false } } as const satisfies People;
/** East and north of the subject, 4 m away, facing him. */
const TWO = {
  ...SUBJECT,
  east: { at: [4, 0], bearing: 270 },
  north: { at: [0, 4], bearing: 180 },
} as const satisfies People;

function arranged(people: People, whatIf: WhatIf, vehicles: Readonly<Record<string, VehicleThere>> = {}): Arrangement {
  return arrangePhase(sceneOfPhases([{ people, vehicles }]), 0, whatIf);
}

function person(arrangement: Arrangement, id: string) {
  const found = arrangement.people.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
}

function expectAt(arrangement: Arrangement, places: Readonly<Record<string, Place>>) {
  for (const [id, place] of Object.entries(places)) {
    const { at } = person(arrangement, id);
    expect(distanceBetween(at, place), `${id} stands at ${at.join(', ')}`).toBeLessThan(1e-9);
  }
}

describe('distance', () => {
  it('sends each engaged officer out on their own bearing, to face the subject', () => {
    const result = arranged(TWO, { distance: 10 });
    expectAt(result, { east: [10, 0], north: [0, 10], subject: [0, 0] });
    expect(person(result, 'east')).toMatchObject({ bearing: 270, moved: true, placed: { at: [4, 0], bearing: 270 } });
    expect(person(result, 'north').bearing).toBe(180);
    expect(person(result, 'subject').moved).toBe(false);
  });

  it('brings nearer as well', () => {
    expectAt(arranged(TWO, { distance: 1.5 }), { east: [1.5, 0], north: [0, 1.5] });
  });

  it('moves nobody who is not engaged, and nobody who is no officer', () => {
    const people: People = {
      ...TWO,
      other: { at: [-3, 0], engaged: false },
      'relative-1': { at: [0, -3] },
      'bystander-1': { at: [3, 3] },
    };
    const result = arranged(people, { distance: 10 });
    expectAt(result, { other: [-3, 0], 'relative-1': [0, -3], 'bystander-1': [3, 3] });
    expect(person(result, 'other').moved).toBe(false);
  });

  it('sends an officer who stands on the subject out backwards', () => {
    expectAt(arranged({ ...SUBJECT, officer: { at: [0, 0], bearing: 90 } }, { distance: 5 }), { officer: [-5, 0] });
  });

  it('of nothing puts them on the subject, each facing as before', () => {
    const result = arranged(TWO, { distance: 0 });
    expectAt(result, { east: [0, 0], north: [0, 0] });
    expect(person(result, 'east').bearing).toBe(270);
  });

  it('without a distance nobody moves, nor turns', () => {
    const result = arranged({ ...SUBJECT, officer: { at: [4, 0], bearing: 77 } }, { distance: null, spacing: null });
    expect(person(result, 'officer')).toMatchObject({ at: [4, 0], bearing: 77, moved: false });
  });
});

describe('nobody to move', () => {
  it('nothing moves without the subject', () => {
    const result = arranged(
      { ...TWO, subject: null },
      { distance: 10, formation: 'arc', behindCover: true, relative: 'aside' },
    );
    expectAt(result, { east: [4, 0], north: [0, 4] });
    expect(result.withoutCover).toEqual([]);
  });

  it('nothing moves without an engaged officer', () => {
    const result = arranged(
      { ...SUBJECT, officer: { at: [4, 0], engaged: false } },
      { distance: 10, formation: 'line' },
    );
    expectAt(result, { officer: [4, 0] });
    expect(result.allRound).toBe(false);
  });
});

describe('formation and spacing', () => {
  it('a spacing alone means an arc', () => {
    const result = arranged(TWO, { distance: 10, spacing: 2 });
    expect(distanceBetween(person(result, 'east').at, person(result, 'north').at)).toBeCloseTo(2, 9);
    // The mean bearing is 45; north stands to the left of it.
    expect(person(result, 'north').at[0]).toBeLessThan(person(result, 'east').at[0]);
    expect(distanceBetween([0, 0], person(result, 'east').at)).toBeCloseTo(10, 9);
  });

  it('a line is a line', () => {
    const half = Math.SQRT1_2;
    expectAt(arranged(TWO, { distance: 10, spacing: 2, formation: 'line' }), {
      north: [10 * half - half, 10 * half + half],
      east: [10 * half + half, 10 * half - half],
    });
  });

  it('a formation alone keeps the mean distance', () => {
    const result = arranged({ ...SUBJECT, a: { at: [4, 0] }, b: { at: [0, 6] } }, { formation: 'arc' });
    for (const id of ['a', 'b']) expect(distanceBetween([0, 0], person(result, id).at)).toBeCloseTo(5, 9);
  });

  it('says when they stand all round, and only when a formation made use of it', () => {
    const around: People = { ...SUBJECT, a: { at: [0, 5] }, b: { at: [5, -3] }, c: { at: [-5, -3] } };
    expect(arranged(around, { formation: 'arc' }).allRound).toBe(true);
    expect(arranged(around, { spacing: 3 }).allRound).toBe(true);
    expect(arranged(around, { distance: 10 }).allRound).toBe(false);
    expect(arranged(TWO, { formation: 'arc' }).allRound).toBe(false);
  });
});

describe('whoever is moved', () => {
  it('is on foot, and stands if seated', () => {
    const people: People = {
      ...SUBJECT,
      driver: { at: [8, 0], posture: 'seated', inside: 'patrol' },
      low: { at: [0, 8], posture: 'crouching' },
    };
    const vehicles = { patrol: { at: [8, 0] } } satisfies Record<string, VehicleThere>;
    const result = arranged(people, { distance: 12 }, vehicles);
    expect(person(result, 'driver')).toMatchObject({ posture: 'standing', inside: undefined });
    expect(person(result, 'low').posture).toBe('crouching');
    const moved = arranged(people, { moves: { 'phase-0': { driver: { at: [1, 1], bearing: -10 } } } }, vehicles);
    expect(person(moved, 'driver')).toMatchObject({ at: [1, 1], bearing: 350, posture: 'standing', inside: undefined });
    expect(person(arranged(people, {}, vehicles), 'driver')).toMatchObject({ posture: 'seated', inside: 'patrol' });
  });
});

describe('behindCover', () => {
  const vehicles = { patrol: { at: [10, 0], bearing: 0, model: 'patrol-suv' } } as const satisfies Record<
    string,
    VehicleThere
  >;
  const people: People = { ...SUBJECT, a: { at: [8, 0], bearing: 270 }, b: { at: [8, 0.5], bearing: 270 } };

  it('sends each to a spot of their own where a crouching person is in cover, to face the subject', () => {
    const result = arranged(people, { behindCover: true }, vehicles);
    expect(result.withoutCover).toEqual([]);
    const viewer = { at: [0, 0], eye: figureOf('standing', undefined).eye, inside: undefined } as const;
    for (const id of ['a', 'b']) {
      const { at, posture, bearing } = person(result, id);
      expect(posture).toBe('crouching');
      expect(exposureOf(viewer, at, figureOf('crouching', undefined).height, result.vehicles).state).toBe('in-cover');
      expect(at[0]).toBeGreaterThan(10);
      expect(Math.abs(bearing - 270)).toBeLessThan(30);
    }
    expect(distanceBetween(person(result, 'a').at, person(result, 'b').at)).toBeGreaterThan(0.6);
  });

  it('lets nobody nearer than the distance, nor than they stood', () => {
    const far = arranged(people, { behindCover: true, distance: 11.6 }, vehicles);
    for (const id of ['a', 'b'])
      expect(distanceBetween([0, 0], person(far, id).at)).toBeGreaterThanOrEqual(11.6 - 1e-9);
    // The farthest spots, behind the car's corners, are 12.0 m from the subject.
    const beyond = arranged({ ...SUBJECT, a: { at: [12.5, 0] } }, { behindCover: true }, vehicles);
    expect(beyond.withoutCover).toEqual(['a']);
    expect(person(beyond, 'a')).toMatchObject({ at: [12.5, 0], posture: 'standing', moved: false });
  });

  it('sends nobody into a building, and lets them stand on any other ground', () => {
    const behindTheCar = (kind: 'building' | 'grass') =>
      arrangePhase(
        sceneOfPhases([{ people, vehicles }], {
          surfaces: [
            {
              kind,
              outline: [
                [10.5, -20],
                [30, -20],
                [30, 20],
                [10.5, 20],
              ],
            },
          ],
        }),
        0,
        { behindCover: true },
      );
    expect(behindTheCar('building').withoutCover).toEqual(['a', 'b']);
    expect(behindTheCar('grass').withoutCover).toEqual([]);
  });

  it('names those who find none, and leaves them where the distance put them', () => {
    const result = arranged(TWO, { behindCover: true, distance: 10 });
    expect(result.withoutCover).toEqual(['east', 'north']);
    expectAt(result, { east: [10, 0], north: [0, 10] });
  });
});

describe('moves', () => {
  it('win over everything above, in their own phase only', () => {
    const scene = sceneOfPhases([{ people: TWO }, { people: {} }]);
    const whatIf: WhatIf = {
      distance: 10,
      formation: 'line',
      moves: { 'phase-1': { east: { at: [7, 7], bearing: 12 } } },
    };
    expect(person(arrangePhase(scene, 1, whatIf), 'east')).toMatchObject({ at: [7, 7], bearing: 12, moved: true });
    expect(person(arrangePhase(scene, 0, whatIf), 'east').at).not.toEqual([7, 7]);
  });

  it('move vehicles, and people who are not engaged', () => {
    const result = arranged(
      TWO,
      { moves: { 'phase-0': { patrol: { at: [3, 3], bearing: 370 }, subject: { at: [1, 0], bearing: 0 } } } },
      { patrol: { at: [9, 9] }, parked: { at: [-9, 9] } },
    );
    expect(result.vehicles).toMatchObject([
      { id: 'patrol', at: [3, 3], bearing: 10, moved: true },
      { id: 'parked', at: [-9, 9], moved: false },
    ]);
    expectAt(result, { subject: [1, 0] });
  });

  it('A10: are found under ids that are names of methods, and only there', () => {
    const reading = readScene(sceneFile('ids-like-methods.json'));
    if ('problems' in reading) throw new Error('it was refused');
    const { scene } = reading;
    const [written] = scene.document.configurations ?? [];
    expectAt(arrangePhase(scene, 0, written ?? {}), { length: [0, 4] });
    // In a plain table, "constructor" would be found though nobody wrote it.
    for (const moves of [{}, { constructor: {} }]) {
      const result = arrangePhase(scene, 0, { moves });
      expect([...result.people, ...result.vehicles].some(({ moved }) => moved)).toBe(false);
    }
  });

  it('of the subject come last: distance is from where he was placed', () => {
    expectAt(arranged(TWO, { distance: 10, moves: { 'phase-0': { subject: { at: [100, 0], bearing: 0 } } } }), {
      east: [10, 0],
      subject: [100, 0],
    });
  });
});

describe('relative: aside', () => {
  const family: People = { ...TWO, 'relative-1': { at: [2, -3], bearing: 33 }, 'relative-2': { at: [-5, 0] } };

  it('puts them 26 m off on the side where the officers stood before, each further one 2 m to the right', () => {
    const half = Math.SQRT1_2;
    const result = arranged(family, {
      relative: 'aside',
      moves: { 'phase-0': { east: { at: [-9, -9], bearing: 0 } } },
    });
    // The bearing is 45; to the right of it is 135.
    expectAt(result, { 'relative-1': [26 * half, 26 * half], 'relative-2': [28 * half, 24 * half] });
    expect(person(result, 'relative-1')).toMatchObject({ bearing: 33, moved: true });
  });

  it('goes by the bearing of the first where the officers stand all round', () => {
    const around: People = { ...SUBJECT, a: { at: [0, 5] }, b: { at: [0, -5] }, 'relative-1': { at: [3, 3] } };
    expectAt(arranged(around, { relative: 'aside' }), { 'relative-1': [0, 26] });
  });

  it('goes straight away from the subject where nobody is engaged', () => {
    const alone: People = { ...SUBJECT, 'relative-1': { at: [0, -3] } };
    expectAt(arranged(alone, { relative: 'aside' }), { 'relative-1': [0, -26] });
  });

  it('leaves alone a relative whom the moves name', () => {
    const result = arranged(family, {
      relative: 'aside',
      moves: { 'phase-0': { 'relative-1': { at: [6, 6], bearing: 0 } } },
    });
    expectAt(result, { 'relative-1': [6, 6], 'relative-2': [26 * Math.SQRT1_2, 26 * Math.SQRT1_2] });
  });
});

describe('voices, weapons and windows', () => {
  const people: People = {
    ...SUBJECT,
    a: { at: [4, 0], speaking: 'silent' },
    b: { at: [0, 4], speaking: 'shout' },
    c: { at: [-4, 0], speaking: 'loud' },
    aside: { at: [9, 9], speaking: 'shout', engaged: false },
    'relative-1': { at: [0, -9], speaking: 'loud' },
  };
  const voices = (whatIf: WhatIf) => arranged(people, whatIf).people.map(({ speaking }) => speaking);

  it.each<[WhatIf, string]>([
    [{}, 'silent silent shout loud shout loud'],
    [{ speakers: 0 }, 'silent silent silent silent shout loud'],
    // Who speaks for the first time does so raised; who spoke keeps to their own effort.
    [{ speakers: 1 }, 'silent raised silent silent shout loud'],
    [{ speakers: 2 }, 'silent raised shout silent shout loud'],
    [{ speakers: 9 }, 'silent raised shout loud shout loud'],
    [{ speakers: 2, voice: 'normal' }, 'silent normal normal silent shout loud'],
    [{ voice: 'normal' }, 'silent silent normal normal shout loud'],
    [{ speakers: null, voice: null }, 'silent silent shout loud shout loud'],
  ])('%j: subject, a, b, c, aside and relative are %s', (whatIf, expected) => {
    expect(voices(whatIf).join(' ')).toBe(expected);
  });

  it('weapon is that of every engaged officer and of nobody else', () => {
    const result = arranged(people, { weapon: 'low-ready' });
    expect(result.people.map(({ weapon }) => weapon)).toEqual([
      'holstered',
      'low-ready',
      'low-ready',
      'low-ready',
      'holstered',
      'holstered',
    ]);
  });

  it('windows are those of the vehicle that the subject sits in', () => {
    const vehicles = { his: { at: [0, 0] }, other: { at: [9, 0] } } satisfies Record<string, VehicleThere>;
    const windows = (inside: string | undefined) =>
      arranged(
        { subject: { at: [0, 0], ...(inside === undefined ? {} : { inside, posture: 'seated' as const }) } },
        { windows: 'open' },
        vehicles,
      ).vehicles.map((vehicle) => vehicle.windows);
    expect(windows('his')).toEqual(['open', 'closed']);
    expect(windows(undefined)).toEqual(['closed', 'closed']);
  });

  it('none of them moves anybody', () => {
    expect(
      arranged(people, {
        speakers: 1,
        voice: 'normal',
        weapon: 'none',
        windows: 'open',
        threat: 'firearm',
        ambient: 70,
      }).people.some(({ moved }) => moved),
    ).toBe(false);
  });
});

describe('between two phases', () => {
  const scene = sceneOfPhases([
    { people: { ...SUBJECT, stays: { at: [4, 0] }, joins: { at: [0, 4], engaged: false } } },
    { people: { stays: { at: [3, 0] }, joins: { at: [0, 3], engaged: true } } },
  ]);

  it('goes from where the what-if has them in the one to where it has them in the other', () => {
    const half = arrange(scene, 0.5, { distance: 10 });
    // Who joins at the second phase is half way from 4 m to 10 m; who is engaged in both is 10 m away throughout.
    expectAt(half, { stays: [10, 0], joins: [0, 7] });
    expect(person(half, 'joins')).toMatchObject({ moved: true, placed: { at: [0, 3.5] } });
  });

  it('fades in, where the what-if has them, whoever comes with the second phase', () => {
    const coming = sceneOfPhases([{ people: SUBJECT }, { people: { comes: { at: [4, 0] } } }]);
    const early = arrange(coming, 0.25, { distance: 10 });
    expectAt(early, { comes: [10, 0] });
    expect(person(early, 'comes')).toMatchObject({ presence: eased(0.25), moved: true });
  });

  it('has whoever stands as they are in the phase, the very same, and nobody else', () => {
    const walking = sceneOfPhases([
      { people: { subject: SUBJECT.subject, stays: { at: [4, 0] }, walks: { at: [0, 4] }, turns: { at: [9, 9] } } },
      {
        people: {
          subject: SUBJECT.subject,
          stays: { at: [4, 0] },
          walks: { at: [0, 8] },
          turns: { at: [9, 9], bearing: 90 },
          comes: { at: [-4, 0] },
        },
      },
    ]);
    const phases = [arrangePhase(walking, 0, {}), arrangePhase(walking, 1, {})];
    for (const t of [0.25, 0.75]) {
      const now = arrange(
        walking,
        t,
        {},
        (_scene, phase, whatIf) => phases[phase] ?? arrangePhase(walking, phase, whatIf),
      );
      const held = phases[Math.round(t)];
      expect(now.people.filter((one) => held?.people.includes(one) === true).map(({ id }) => id)).toEqual([
        'subject',
        'stays',
      ]);
      expect(person(now, 'comes')).toMatchObject({ at: [-4, 0], presence: eased(t) });
    }
  });

  it('asks only for the phases on both sides', () => {
    const asked: number[] = [];
    const remembering: typeof arrangePhase = (...question) => {
      asked.push(question[1]);
      return arrangePhase(...question);
    };
    arrange(scene, 0.25, {}, remembering);
    arrange(scene, 1, {}, remembering);
    expect(asked).toEqual([0, 1, 1]);
  });
});

describe('any scene, what-if and moment', () => {
  const engagedAt = (scene: Scene, t: number) =>
    momentAt(scene, t)
      .people.filter(({ role, engaged }) => role === 'officer' && engaged)
      .map(({ id }) => id);

  it('an empty what-if changes nothing', () => {
    const nothing: WhatIf = {
      distance: null,
      spacing: null,
      formation: 'as-placed',
      behindCover: false,
      speakers: null,
      voice: null,
      weapon: null,
      windows: null,
      relative: 'as-placed',
      moves: {},
    };
    fc.assert(
      fc.property(occasions, fc.constantFrom({}, nothing), ({ scene, t }, whatIf) => {
        const moment = momentAt(scene, t);
        expect(arrange(scene, t, whatIf)).toEqual({
          ...moment,
          people: moment.people.map((one) => ({ ...one, moved: false, placed: { at: one.at, bearing: one.bearing } })),
          vehicles: moment.vehicles.map((one) => ({ ...one, moved: false })),
          allRound: false,
          withoutCover: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it('everybody is somewhere, nobody is lost, and whoever nothing names stays', () => {
    fc.assert(
      fc.property(occasions, ({ scene, t, whatIf }) => {
        const moment = momentAt(scene, t);
        const result = arrange(scene, t, whatIf);
        expect(result.people.map(({ id }) => id)).toEqual(moment.people.map(({ id }) => id));
        expect(result.vehicles.map(({ id }) => id)).toEqual(moment.vehicles.map(({ id }) => id));
        const named = new Set(Object.values(whatIf.moves ?? {}).flatMap((moves) => Object.keys(moves)));
        const engaged = new Set([Math.floor(t), Math.ceil(t)].flatMap((phase) => engagedAt(scene, phase)));
        for (const [k, one] of [...result.people, ...result.vehicles].entries()) {
          expect([...one.at, one.bearing, one.within, one.presence].every(Number.isFinite)).toBe(true);
          const before = [...moment.people, ...moment.vehicles][k];
          const free = 'role' in one && (engaged.has(one.id) || one.role === 'relative');
          if (!free && !named.has(one.id)) expect([one.at, one.bearing]).toEqual([before?.at, before?.bearing]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nothing jumps: in a short time everybody goes a short way', () => {
    const dt = 1e-4;
    fc.assert(
      fc.property(occasions, ({ scene, t, whatIf }) => {
        fc.pre(t + dt <= lastMoment(scene));
        const now = arrange(scene, t, whatIf);
        const soon = arrange(scene, t + dt, whatIf);
        for (const one of [...now.people, ...now.vehicles]) {
          const next = [...soon.people, ...soon.vehicles].find(
            (other) => other.id === one.id && 'role' in other === 'role' in one,
          );
          // Four legs of at most 170 m, or straight from one place to another, all within 400 m; easing adds half.
          if (next === undefined) expect(one.presence).toBeLessThan(0.001);
          else if (one.presence > 0.001 && next.presence > 0.001)
            expect(distanceBetween(one.at, next.at)).toBeLessThan(800 * 1.5 * dt);
        }
      }),
      { numRuns: 300 },
    );
  });

  const whole = documentsWithWhatIfs.map(({ document, whatIf }) => ({ scene: sceneOf(document), whatIf }));

  it('distance alone puts every engaged officer at it', () => {
    fc.assert(
      fc.property(whole, fc.double({ min: 0, max: 100, noNaN: true }), ({ scene }, distance) => {
        const result = arrangePhase(scene, 0, { distance });
        const subject = result.people.find(({ role }) => role === 'subject');
        if (subject === undefined) return;
        for (const id of engagedAt(scene, 0)) {
          expect(distanceBetween(subject.at, person(result, id).at)).toBeCloseTo(distance, 9);
        }
      }),
    );
  });

  it('with a distance, nobody engaged is nearer than it, in any formation and behind cover', () => {
    fc.assert(
      fc.property(whole, fc.double({ min: 0, max: 40, noNaN: true }), ({ scene, whatIf }, distance) => {
        const { moves: _moves, ...rest } = whatIf;
        const result = arrangePhase(scene, 0, { ...rest, distance });
        const subject = result.people.find(({ role }) => role === 'subject');
        if (subject === undefined) return;
        for (const id of engagedAt(scene, 0)) {
          expect(distanceBetween(subject.at, person(result, id).at)).toBeGreaterThanOrEqual(distance - 1e-8);
        }
      }),
    );
  });
});

describe('a phase arranged from how it is placed', () => {
  it('is the same as without, and whoever is left as they are is the very same object', () => {
    let kept = 0;
    fc.assert(
      fc.property(documentsWithWhatIfs, ({ document, whatIf }) => {
        const scene = sceneOf(document);
        for (const phase of scene.phases.keys()) {
          const placed = arrangePhase(scene, phase, {});
          const before = structuredClone(placed);
          const arrangement = arrangePhase(scene, phase, whatIf, placed);
          expect(arrangement).toEqual(arrangePhase(scene, phase, whatIf));
          expect(placed).toEqual(before);
          for (const [those, as] of [
            [arrangement.people, placed.people],
            [arrangement.vehicles, placed.vehicles],
          ] as const) {
            const others = those.filter((each, index) => each !== as[index]);
            kept += those.length - others.length;
            for (const each of others) expect(each).not.toEqual(as.find(({ id }) => id === each.id));
          }
        }
      }),
    );
    expect(kept).toBeGreaterThan(0);
  });
});
