import { distanceBetween, type Place } from '../geometry/vector.ts';
import { timeToCover } from './closing.ts';
import type { Constants } from './evidence.ts';
import type { Measures } from './measure.ts';

/** Measures in which spots were not looked for, and one officer's own, who has found theirs: as in the measures with all spots. */
export function withSpotOf(measures: Measures, id: string, spot: Place | undefined, constants: Constants): Measures {
  if (spot === undefined) return measures;
  const people = measures.people.map((person) => {
    if (person.id !== id) return person;
    const nearestCover = distanceBetween(person.at, spot);
    return { ...person, nearestCover, toCover: timeToCover(nearestCover, constants) };
  });
  return { ...measures, people };
}
