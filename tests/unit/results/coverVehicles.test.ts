import { describe, expect, it } from 'vitest';
import { countsForCover } from '../../../src/results/coverVehicles.ts';
import { sessionOf } from '../../../src/session/session.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

const scene = sceneOfPhases([
  {
    people: { subject: { at: [0, 0], inside: 'own', posture: 'seated' } },
    vehicles: {
      own: { at: [0, 0] },
      parked: { at: [5, 0], model: 'saloon' },
      'patrol-1': { at: [9, 0], model: 'patrol-suv' },
      'patrol-2': { at: [9, 9], model: 'patrol-saloon' },
    },
  },
  { people: { subject: { at: [3, 0] } } },
]);

describe('the cover map', () => {
  it('counts patrol vehicles and the one that the subject is or was last in', () => {
    for (const t of [0, 1]) {
      const session = { ...sessionOf(scene), t };
      expect(['own', 'parked', 'patrol-1', 'patrol-2'].map((id) => countsForCover(session, id))).toEqual([
        true,
        false,
        true,
        true,
      ]);
    }
  });

  it('counts all cars where that is asked for', () => {
    const session = { ...sessionOf(scene), coverMap: { figure: 'standing', cars: 'all' } as const };
    expect(countsForCover(session, 'parked')).toBe(true);
  });
});
