import { distanceBetween, type Place } from '../geometry/vector.ts';
import type { Constants } from './evidence.ts';

interface Stander {
  readonly id: string;
  readonly at: Place;
}

/** An officer, and somebody who stands in line of theirs to the subject. */
export type Line = readonly [officer: string, inLine: string];

/**
 * Who stands in line of an officer's to the subject or on beyond: near the line, in front of the officer. Vehicles
 * between are not considered. Pairs are in the order of the officers, then of the others.
 */
export function linesOf(
  subject: Place,
  officers: readonly Stander[],
  others: readonly Stander[],
  constants: Constants,
): Line[] {
  const lines: Line[] = [];
  for (const officer of officers) {
    for (const other of others) {
      if (other !== officer && isInLine(officer.at, subject, other.at, constants)) lines.push([officer.id, other.id]);
    }
  }
  return lines;
}

/** Whether somebody stands in line of an officer's to the subject or on beyond: near the line, in front of the officer. */
export function isInLine(
  from: Place,
  subject: Place,
  place: Place,
  { lineHalfWidth, lineFrom, lineBeyond }: Constants,
): boolean {
  const distance = distanceBetween(from, subject);
  // Who stands on the subject has no line to them.
  if (distance === 0) return false;
  const east = (subject[0] - from[0]) / distance;
  const north = (subject[1] - from[1]) / distance;
  const forward = (place[0] - from[0]) * east + (place[1] - from[1]) * north;
  const aside = (place[0] - from[0]) * north - (place[1] - from[1]) * east;
  return forward > lineFrom && forward <= distance + lineBeyond && Math.abs(aside) < lineHalfWidth;
}
