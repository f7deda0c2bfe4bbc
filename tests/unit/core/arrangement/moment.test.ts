import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eased, lastMoment, momentAt } from '../../../../src/core/arrangement/moment.ts';
import { sceneOf } from '../../../../src/core/document/scene.ts';
import type { SceneDocument } from '../../../../src/core/document/schema.ts';
import { turnBetween } from '../../../../src/core/geometry/angle.ts';
import { along, distanceBetween, type Place } from '../../../../src/core/geometry/vector.ts';
import { documents, occasions } from '../../../scenes/arbitraryScene.ts';
import { twoPhases, twoPhasesDocument } from '../../../scenes/twoPhases.ts';

type Written = SceneDocument['phases'][number];

/** The two-phases scene, with another second phase. */
function withSecond(second: Partial<Written>) {
  const document = twoPhasesDocument();
  return sceneOf({
    ...document,
    phases: document.phases.map((phase, k) => (k === 1 ? { ...phase, ...second } : phase)),
  });
}

const standing = {
  at: [4, 0],
  bearing: 270,
  basis: 'schematic',
  within: 1.5,
  posture: 'standing',
  weapon: 'holstered',
  speaking: 'silent',
  engaged: true,
} satisfies Written['people'][string];

function personAt(scene: ReturnType<typeof sceneOf>, t: number, id = 'officer-1') {
  return momentAt(scene, t).people.find((person) => person.id === id);
}

describe('eased', () => {
  it('starts at 0, ends at 1, is half way at the half, and never goes back', () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
    for (let k = 0; k < 1000; k++) expect(eased((k + 1) / 1000)).toBeGreaterThan(eased(k / 1000));
    expect(eased(1 - 2 ** -53)).toBeLessThanOrEqual(1);
  });

  it('sets out and arrives gently', () => {
    expect(eased(0.01)).toBeLessThan(0.001);
    expect(eased(0.99)).toBeGreaterThan(0.999);
  });
});

describe('momentAt', () => {
  it('is finite for any scene at any t', () => {
    fc.assert(
      fc.property(occasions, ({ scene, t }) => {
        const moment = momentAt(scene, t);
        for (const one of [...moment.people, ...moment.vehicles]) {
          expect([...one.at, one.bearing, one.within, one.presence].every(Number.isFinite)).toBe(true);
          expect(one.bearing).toBeGreaterThanOrEqual(0);
          expect(one.bearing).toBeLessThan(360);
          expect(one.presence).toBeGreaterThanOrEqual(0);
          expect(one.presence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('at a whole t is exactly what stands in that phase, in the order of the document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const scene = sceneOf(document);
        scene.phases.forEach((phase, index) => {
          const moment = momentAt(scene, index);
          expect(moment.phase).toBe(index);
          expect(moment.people.map(({ id }) => id)).toEqual(
            document.people.map(({ id }) => id).filter((id) => phase.people.has(id)),
          );
          for (const { id, role, presence, ...state } of moment.people) {
            const { path: _path, ...placement } = phase.people.get(id) ?? { path: [] };
            expect(state).toStrictEqual(placement);
            expect([role, presence]).toEqual([scene.people.get(id)?.role, 1]);
          }
          for (const { id, model, presence, ...state } of moment.vehicles) {
            const { path: _path, ...placement } = phase.vehicles.get(id) ?? { path: [] };
            expect(state).toStrictEqual(placement);
            expect([model, presence]).toEqual([scene.vehicles.get(id)?.model, 1]);
          }
        });
      }),
    );
  });

  it('keeps to the timeline, and refuses what is no time', () => {
    const scene = twoPhases();
    expect(lastMoment(scene)).toBe(1);
    expect(momentAt(scene, -3)).toEqual(momentAt(scene, 0));
    expect(momentAt(scene, 9)).toEqual(momentAt(scene, 1));
    for (const t of [Number.NaN, Infinity]) expect(() => momentAt(scene, t)).toThrow(RangeError);
  });

  it('walks half of the way by the half, gently at both ends', () => {
    expect(personAt(twoPhases(), 0.5)?.at).toEqual([3.5, 0]);
    expect(personAt(twoPhases(), 0.25)?.at).toEqual([4 - eased(0.25), 0]);
  });

  it('walks along the path of the phase to come, at an even pace along it', () => {
    // 3 m north, 4 m west, 3 m south.
    const scene = withSecond({
      people: {
        'officer-1': {
          ...standing,
          at: [0, 0],
          path: [
            [4, 3],
            [0, 3],
          ],
        },
      },
    });
    const corners: Place[] = [
      [4, 0],
      [4, 3],
      [0, 3],
      [0, 0],
    ];
    for (const t of [0.1, 0.4, 0.5, 0.9]) expect(personAt(scene, t)?.at).toEqual(along(corners, eased(t)));
    expect(personAt(scene, 0.5)?.at).toEqual([2, 3]);
  });

  it('switches what is not a number at the half', () => {
    const scene = withSecond({
      people: {
        'officer-1': {
          ...standing,
          posture: 'crouching',
          weapon: 'aimed',
          speaking: 'shout',
          engaged: false,
          basis: 'on-video',
        },
      },
      vehicles: { suv: { at: [-6, 0], bearing: 0, basis: 'reported', within: 1, windows: 'open' } },
    });
    const states = ({ posture, weapon, speaking, engaged, basis }: Partial<ReturnType<typeof personAt> & object>) => [
      posture,
      weapon,
      speaking,
      engaged,
      basis,
    ];
    expect(states(personAt(scene, 0.499) ?? {})).toEqual(['standing', 'holstered', 'silent', true, 'schematic']);
    expect(states(personAt(scene, 0.5) ?? {})).toEqual(['crouching', 'aimed', 'shout', false, 'on-video']);
    expect(momentAt(scene, 0.499)).toMatchObject({ phase: 0, vehicles: [{ windows: 'closed' }] });
    expect(momentAt(scene, 0.5)).toMatchObject({ phase: 1, vehicles: [{ windows: 'open' }] });
  });

  it('changes how sure a place is evenly with the way', () => {
    const scene = withSecond({ people: { 'officer-1': { ...standing, within: 3.5 } } });
    expect(personAt(scene, 0.5)?.within).toBe(2.5);
  });

  it('turns bearings the short way', () => {
    const scene = withSecond({
      people: { 'officer-1': { ...standing, bearing: 10 }, 'officer-2': { ...standing, bearing: 350 } },
    });
    // Officer 1 from 270 over north to 10; officer 2 from 180 to 350, clockwise.
    expect(personAt(scene, 0.5)?.bearing).toBe(320);
    expect(personAt(scene, 0.5, 'officer-2')?.bearing).toBe(265);
  });

  it('never turns anybody more than half round between two phases', () => {
    fc.assert(
      fc.property(documents, fc.double({ min: 0, max: 0.999, noNaN: true }), (document, share) => {
        const scene = sceneOf(document);
        for (let index = 0; index < lastMoment(scene); index++) {
          for (const before of momentAt(scene, index).people) {
            const after = momentAt(scene, index + 1).people.find(({ id }) => id === before.id);
            const now = personAt(scene, index + share, before.id);
            if (after === undefined || now === undefined) continue;
            const whole = turnBetween(before.bearing, after.bearing);
            const turned = turnBetween(before.bearing, now.bearing);
            // Within rounding, straight opposite may read as −180 or 180.
            expect(Math.abs(turned)).toBeLessThanOrEqual(Math.abs(whole) + 1e-6);
          }
        }
      }),
    );
  });

  it('fades in who comes and out who goes, where they will stand and where they stood', () => {
    const goes = withSecond({ people: { 'officer-1': null } });
    expect(personAt(goes, 0)?.presence).toBe(1);
    expect(personAt(goes, 0.25)).toMatchObject({ at: [4, 0], presence: 1 - eased(0.25) });
    expect(personAt(goes, 0.75)).toMatchObject({ at: [4, 0], presence: 1 - eased(0.75) });
    expect(personAt(goes, 1)).toBeUndefined();

    const document = twoPhasesDocument();
    const comes = sceneOf({
      ...document,
      phases: document.phases.toReversed().map((phase, k) => ({
        ...phase,
        vehicles: k === 0 ? {} : { suv: { at: [-6, 0], bearing: 0, basis: 'schematic', within: 1 } },
      })),
    });
    expect(momentAt(comes, 0).vehicles).toEqual([]);
    expect(momentAt(comes, 0.25).vehicles).toMatchObject([{ id: 'suv', at: [-6, 0], presence: eased(0.25) }]);
    expect(momentAt(comes, 1).vehicles).toMatchObject([{ presence: 1 }]);
  });

  it('moves nobody by a jump: in a short time everybody comes a short way', () => {
    const dt = 1e-4;
    fc.assert(
      fc.property(occasions, ({ scene, t }) => {
        fc.pre(t + dt <= lastMoment(scene));
        const later = momentAt(scene, t + dt);
        for (const before of momentAt(scene, t).people) {
          const after = later.people.find(({ id }) => id === before.id);
          if (after === undefined) {
            expect(before.presence).toBeLessThan(0.001);
            continue;
          }
          // No path is longer than four legs across the square of 120 m, and easing is at most half as fast again.
          expect(distanceBetween(before.at, after.at)).toBeLessThan(4 * 170 * 1.5 * dt * 1.01);
          expect(Math.abs(before.presence - after.presence)).toBeLessThan(1.5 * dt * 1.01);
        }
      }),
      { numRuns: 200 },
    );
  });
});
