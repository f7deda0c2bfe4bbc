import type { Person, Scene } from '../../core/document/scene.ts';

export interface Badge {
  readonly kind: 'number' | 'name';
  readonly text: string;
}

/** What stands over somebody's head: officers are numbered in document order, as their labels are in most scenes; others have their name. */
export function badgeOf(person: Person, scene: Scene): Badge {
  if (person.role !== 'officer') return { kind: 'name', text: person.label };
  const ending = /(\d{1,3})$/.exec(person.label)?.[1];
  if (ending !== undefined) return { kind: 'number', text: ending };
  const officers = scene.document.people.filter(({ role }) => role === 'officer');
  return { kind: 'number', text: String(officers.findIndex(({ id }) => id === person.id) + 1) };
}
