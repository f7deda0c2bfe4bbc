import { type Scene, sceneOf } from '../../../src/core/document/scene.ts';
import type { SceneDocument } from '../../../src/core/document/schema.ts';

type Phase = SceneDocument['phases'][number];

const MODELS = ['suv', 'patrol-suv', 'patrol-saloon', 'saloon', 'patrol-suv', 'saloon'] as const;

const nothing = { title: 'Phase', summary: '', facts: [], vehicles: {} };

/** The phase that is measured, by index. */
export const NOW = 1;

/** Five officers who speak and six vehicles round a seated subject: what the targets are set for. */
export function fiveAndSix(): Scene {
  const vehicles: Phase['vehicles'] = {};
  const people: Phase['people'] = {
    subject: { ...person([0, 0]), weapon: 'unknown', posture: 'standing', speaking: 'silent' },
    relative: { ...person([9, 8]), weapon: 'none' },
  };
  MODELS.forEach((_, index) => {
    const angle = (index / MODELS.length) * 2 * Math.PI;
    vehicles[`vehicle-${index}`] = {
      at: [Math.sin(angle) * 5.5, Math.cos(angle) * 5.5],
      bearing: index * 67 + 20,
      basis: 'schematic',
      within: 0.5,
    };
  });
  for (let index = 0; index < 5; index++) {
    const angle = index * 0.8 - 0.5;
    people[`officer-${index}`] = person([Math.sin(angle) * (6 + index), Math.cos(angle) * (6 + index)]);
  }
  return sceneOf({
    format: 'time-and-distance/scene',
    version: 1,
    id: 'bench',
    title: 'Bench',
    summary: '',
    caveats: ['made up'],
    sources: [],
    experts: [],
    site: { extent: { west: -50, south: -50, east: 50, north: 50 }, surfaces: [], stalls: [], trees: [] },
    people: Object.keys(people).map((id) => ({
      id,
      label: id,
      role: id.startsWith('officer') ? 'officer' : id === 'subject' ? 'subject' : 'relative',
    })),
    vehicles: MODELS.map((model, index) => ({ id: `vehicle-${index}`, label: model, model })),
    // He was in a vehicle before, so that there is one with a way out.
    phases: [
      {
        ...nothing,
        id: 'before',
        people: { ...people, subject: { ...person([0, 5.5]), posture: 'seated', inside: 'vehicle-0' } },
        vehicles,
      },
      { ...nothing, id: 'now', people },
    ],
    notes: [],
  });
}

function person(at: [number, number]): NonNullable<Phase['people'][string]> {
  return {
    at,
    bearing: 0,
    basis: 'schematic',
    within: 1.5,
    posture: 'standing',
    weapon: 'holstered',
    speaking: 'loud',
    engaged: true,
  };
}
