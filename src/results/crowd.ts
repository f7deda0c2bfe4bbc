import type { ArrangedPerson } from '../core/arrangement/arrangement.ts';

/** Among more people than this, a name over every bystander would hide what the picture shows, and a list takes its time. */
export const CROWD = 60;

/**
 * Whether somebody has a name over their head: among very many no bystander has. They are in the lists all the same.
 * @param among how many people there are
 * @param isAtHand whether somebody has picked them, or is at them
 */
export function isNamed(
  { id, role }: Pick<ArrangedPerson, 'id' | 'role'>,
  among: number,
  isAtHand: (id: string) => boolean,
): boolean {
  return among <= CROWD || role !== 'bystander' || isAtHand(id);
}

/** More distances than of so many officers nobody reads while they change. */
export const MANY_OFFICERS = 12;

/** Whose distances stand in the picture: everybody's, among many those of the nearest and of whoever is picked. */
export function nearestAmong<Somebody extends { readonly id: string; readonly distance: number }>(
  officers: readonly Somebody[],
  selected: string | undefined,
): readonly Somebody[] {
  if (officers.length <= MANY_OFFICERS) return officers;
  const nearest = officers.toSorted((a, b) => a.distance - b.distance).slice(0, MANY_OFFICERS);
  return officers.filter((each) => each.id === selected || nearest.includes(each));
}
