import { sceneOf, type Scene } from '../../src/core/document/scene.ts';
import type { SceneDocument } from '../../src/core/document/schema.ts';

const standing = (at: [number, number], bearing: number) =>
  ({
    at,
    bearing,
    basis: 'schematic',
    within: 1.5,
    posture: 'standing',
    weapon: 'holstered',
    speaking: 'silent',
  }) as const;

/** Two phases, two engaged officers east and north of a subject at the origin, one SUV: numbers to check on paper. */
export function twoPhasesDocument(): SceneDocument {
  const people = (near: number) => ({
    subject: { ...standing([0, 0], 0), weapon: 'unknown' as const },
    'officer-1': { ...standing([near, 0], 270), engaged: true },
    'officer-2': { ...standing([0, near], 180), engaged: true, speaking: 'raised' as const },
  });
  return {
    format: 'time-and-distance/scene',
    version: 1,
    id: 'two-phases',
    title: 'Two phases',
    summary: 'Two officers, four metres and then three metres away.',
    caveats: ['Made up for tests.'],
    sources: [],
    experts: [{ id: 'expert', name: 'An Expert', role: 'Made up' }],
    site: { extent: { west: -30, south: -20, east: 30, north: 20 }, surfaces: [], stalls: [], trees: [] },
    vehicles: [{ id: 'suv', label: 'SUV', model: 'suv' }],
    people: [
      { id: 'subject', label: 'The subject', role: 'subject' },
      { id: 'officer-1', label: 'Officer 1', role: 'officer' },
      { id: 'officer-2', label: 'Officer 2', role: 'officer' },
    ],
    phases: [
      {
        id: 'first',
        title: 'First',
        summary: 'Four metres.',
        facts: [],
        vehicles: { suv: { at: [-6, 0], bearing: 0, basis: 'schematic', within: 1 } },
        people: people(4),
      },
      { id: 'second', title: 'Second', summary: 'Three metres.', facts: [], vehicles: {}, people: people(3) },
    ],
    notes: [
      { id: 'plain', phase: 'first', expert: 'expert', text: 'Says something.', topics: ['judgement'] },
      {
        id: 'apt',
        phase: 'first',
        expert: 'expert',
        text: 'Speaks of distance.',
        topics: ['distance'],
        speaksTo: { measure: 'nearestOfficer', below: 5 },
      },
    ],
  };
}

export function twoPhases(): Scene {
  return sceneOf(twoPhasesDocument());
}
