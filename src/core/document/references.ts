import { didYouMean } from './describe.ts';
import { MOST_PROBLEMS, type Problem, pointer } from './problem.ts';
import type { Configuration } from './configuration.ts';
import type { SceneDocument } from './schema.ts';

// Names that a document could use to reach what every object carries; as keys that name nothing they are no mere slip.
const INHERITED = new Set(['constructor', 'prototype']);

/** Everything that a document of the right shape can still get wrong: names that point nowhere, twice the same id, not one subject. */
export function checkReferences(document: SceneDocument): Problem[] {
  const problems: Problem[] = [];
  const idsOf = (list: string, entries: readonly { readonly id: string }[]): Set<string> => {
    const first = new Map<string, number>();
    entries.forEach(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, index);
      else
        problems.push({
          code: 'E_DUP_ID',
          path: pointer([list, index, 'id']),
          message: `the id "${id}" is already that of /${list}/${earlier}`,
          hint: 'give each its own id',
        });
    });
    return new Set(first.keys());
  };
  const sources = idsOf('sources', document.sources);
  const experts = idsOf('experts', document.experts);
  const vehicles = idsOf('vehicles', document.vehicles);
  const people = idsOf('people', document.people);
  const phases = idsOf('phases', document.phases);
  const notes = idsOf('notes', document.notes);
  idsOf('prompts', document.prompts ?? []);
  idsOf('configurations', document.configurations ?? []);

  const refer = (path: readonly PropertyKey[], what: string, name: string, known: ReadonlySet<string>): void => {
    // Looking for the nearest id takes time, and nobody reads more problems than these.
    const problem = problems.length < MOST_PROBLEMS ? dangling(path, what, name, known) : undefined;
    if (problem !== undefined) problems.push(problem);
  };

  const subjects = document.people.filter((person) => person.role === 'subject').length;
  if (subjects !== 1) {
    problems.push({
      code: 'E_SUBJECT',
      path: '/people',
      message: `${subjects} people have the role "subject"`,
      hint: 'give exactly one person that role',
    });
  }

  const standing = new Map<string, boolean>();
  const sitting = new Map<string, string>();
  document.phases.forEach((phase, index) => {
    const at = ['phases', index] as const;
    phase.facts.forEach((fact, k) => {
      if (fact.source !== undefined) refer([...at, 'facts', k, 'source'], 'source', fact.source, sources);
    });
    for (const [id, placement] of Object.entries(phase.vehicles)) {
      refer([...at, 'vehicles', id], 'vehicle', id, vehicles);
      standing.set(id, placement !== null);
    }
    for (const [id, placement] of Object.entries(phase.people)) {
      refer([...at, 'people', id], 'person', id, people);
      sitting.delete(id);
      if (placement?.inside === undefined) continue;
      const path = [...at, 'people', id, 'inside'];
      if (!vehicles.has(placement.inside)) refer(path, 'vehicle', placement.inside, vehicles);
      else if (standing.get(placement.inside) !== true) {
        problems.push({
          code: 'E_REF',
          path: pointer(path),
          message: `the vehicle "${placement.inside}" is not on the scene in this phase`,
          hint: 'place the vehicle, or let the person stand outside',
        });
      } else sitting.set(id, placement.inside);
    }
    for (const [id, vehicle] of sitting) {
      if (standing.get(vehicle) === true) continue;
      sitting.delete(id);
      problems.push({
        code: 'E_REF',
        path: pointer([...at, 'vehicles', vehicle]),
        message: `"${id}" still sits in the vehicle "${vehicle}" in this phase`,
        hint: 'place the person anew, or leave the vehicle',
      });
    }
  });

  document.notes.forEach((note, index) => {
    refer(['notes', index, 'phase'], 'phase', note.phase, phases);
    refer(['notes', index, 'expert'], 'expert', note.expert, experts);
  });
  document.prompts?.forEach((prompt, index) => refer(['prompts', index, 'phase'], 'phase', prompt.phase, phases));
  document.configurations?.forEach((configuration, index) => {
    problems.push(
      ...checkConfigurationReferences(configuration, ['configurations', index], { phases, people, vehicles, notes }),
    );
  });
  return problems;
}

/** What a configuration may name in a document. */
export function knownIn({ phases, people, vehicles, notes }: SceneDocument): Known {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id));
  return { phases: ids(phases), people: ids(people), vehicles: ids(vehicles), notes: ids(notes) };
}

export interface Known {
  readonly phases: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly vehicles: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

export function checkConfigurationReferences(
  configuration: Configuration,
  at: readonly PropertyKey[],
  known: Known,
): Problem[] {
  const problems: Problem[] = [];
  const refer = (path: readonly PropertyKey[], what: string, name: string, names: ReadonlySet<string>): void => {
    const problem = problems.length < MOST_PROBLEMS ? dangling(path, what, name, names) : undefined;
    if (problem !== undefined) problems.push(problem);
  };
  if (configuration.from !== undefined) refer([...at, 'from'], 'note', configuration.from, known.notes);
  for (const [phase, moves] of Object.entries(configuration.moves ?? {})) {
    refer([...at, 'moves', phase], 'phase', phase, known.phases);
    for (const id of Object.keys(moves)) {
      if (known.people.has(id) || known.vehicles.has(id) || problems.length >= MOST_PROBLEMS) continue;
      refer([...at, 'moves', phase, id], 'person or vehicle', id, new Set([...known.people, ...known.vehicles]));
    }
  }
  (configuration.rulers ?? []).forEach((ruler, index) => {
    for (const end of ['from', 'to'] as const) {
      const { [end]: named } = ruler;
      if (named.id === undefined || known.people.has(named.id) || known.vehicles.has(named.id)) continue;
      const names = new Set([...known.people, ...known.vehicles]);
      refer([...at, 'rulers', index, end, 'id'], 'person or vehicle', named.id, names);
    }
  });
  return problems;
}

/** The problem with a name that is not known. */
export function dangling(
  path: readonly PropertyKey[],
  what: string,
  name: string,
  known: ReadonlySet<string>,
): Problem | undefined {
  if (known.has(name)) return undefined;
  const isKey = path.at(-1) === name && path.at(-2) !== 'inside';
  if (isKey && INHERITED.has(name))
    return { code: 'E_UNKNOWN_KEY', path: pointer(path), message: `unknown key "${name}"`, hint: 'take it out' };
  const hint =
    didYouMean(name, known) ?? (known.size > 0 ? `known: ${[...known].slice(0, 12).join(', ')}` : `add the ${what}`);
  return { code: 'E_REF', path: pointer(path), message: `no ${what} has the id "${name}"`, hint };
}
