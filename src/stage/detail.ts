/** How finely bodies are carved: `plain` has a quarter of the triangles and the same outline from a few metres off. */
export type Detail = 'fine' | 'plain';

const FINE_PEOPLE = 80;
const FINE_VEHICLES = 30;

/** How finely the bodies of a scene are carved: where there are very many, a plain machine still turns them. */
export function detailFor(counts: { readonly people: number; readonly vehicles: number }): {
  readonly people: Detail;
  readonly vehicles: Detail;
} {
  return {
    people: counts.people > FINE_PEOPLE ? 'plain' : 'fine',
    vehicles: counts.vehicles > FINE_VEHICLES ? 'plain' : 'fine',
  };
}

/** The first, the last, and every second between them. */
export function everySecond<Item>(list: readonly Item[]): Item[] {
  return list.filter((_, index) => index % 2 === 0 || index === list.length - 1);
}
