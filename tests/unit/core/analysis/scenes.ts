import { arrangePhase } from '../../../../src/core/arrangement/arrange.ts';
import type { WhatIf } from '../../../../src/core/arrangement/arrangement.ts';
import { type Asked, measure, type Measures } from '../../../../src/core/analysis/measure.ts';
import type { PersonMeasures } from '../../../../src/core/analysis/people.ts';
import { type Scene, sceneOf } from '../../../../src/core/document/scene.ts';
import type { SceneDocument } from '../../../../src/core/document/schema.ts';

type Phase = SceneDocument['phases'][number];
type WrittenPerson = NonNullable<Phase['people'][string]>;
type WrittenVehicle = NonNullable<Phase['vehicles'][string]>;

export type PersonThere = Partial<WrittenPerson> & Pick<WrittenPerson, 'at'>;
export type VehicleThere = Partial<WrittenVehicle> &
  Pick<WrittenVehicle, 'at'> & { readonly model?: SceneDocument['vehicles'][number]['model'] };

interface PhaseThere {
  readonly people: Readonly<Record<string, PersonThere | null>>;
  readonly vehicles?: Readonly<Record<string, VehicleThere | null>>;
}

/** By the start of the id; whoever is none of these is an officer. */
const ROLES = ['subject', 'relative', 'bystander'] as const;

/** Whoever a test names, standing still, silent, holstered and engaged where it says nothing else. */
export function sceneOfPhases(phases: readonly PhaseThere[], site: Partial<SceneDocument['site']> = {}): Scene {
  const people = [...new Set(['subject', ...phases.flatMap((phase) => Object.keys(phase.people))])];
  const models = new Map(
    phases.flatMap((phase) =>
      Object.entries(phase.vehicles ?? {}).map(([id, vehicle]) => [id, vehicle?.model ?? 'suv']),
    ),
  );
  return sceneOf({
    format: 'time-and-distance/scene',
    version: 1,
    id: 'test',
    title: 'Test',
    summary: '',
    caveats: ['made up'],
    sources: [],
    experts: [],
    site: { extent: { west: -50, south: -50, east: 50, north: 50 }, surfaces: [], stalls: [], trees: [], ...site },
    people: people.map((id) => ({ id, label: id, role: ROLES.find((role) => id.startsWith(role)) ?? 'officer' })),
    vehicles: [...models].map(([id, model]) => ({ id, label: id, model })),
    phases: phases.map((phase, index) => ({
      id: `phase-${index}`,
      title: 'Phase',
      summary: '',
      facts: [],
      people: placedAll(phase.people, (person) => ({
        bearing: 0,
        basis: 'schematic',
        within: 0,
        posture: 'standing',
        weapon: 'holstered',
        speaking: 'silent',
        engaged: true,
        ...person,
      })),
      vehicles: placedAll(phase.vehicles ?? {}, ({ model: _model, ...vehicle }) => ({
        bearing: 0,
        basis: 'schematic',
        within: 0,
        ...vehicle,
      })),
    })),
    notes: [],
  });
}

function placedAll<There, Written>(
  there: Readonly<Record<string, There | null>>,
  written: (there: There) => Written,
): Record<string, Written | null> {
  return Object.fromEntries(Object.entries(there).map(([id, one]) => [id, one === null ? null : written(one)]));
}

/** The measures of one phase of people and vehicles. */
export function measured(there: PhaseThere, configuration: WhatIf = {}, asked: Asked = {}): Measures {
  const scene = sceneOfPhases([there]);
  return measure(scene, arrangePhase(scene, 0, configuration), configuration, asked);
}

export function personIn(measures: Measures, id: string): PersonMeasures {
  const person = measures.people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`nobody measured is "${id}"`);
  return person;
}
