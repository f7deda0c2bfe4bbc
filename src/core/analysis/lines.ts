import { distanceBetween, type Place, writeTo, type WritablePlace } from '../geometry/vector.ts';
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
  const line = new Sightline();
  for (const officer of officers) {
    line.aim(officer.at, subject);
    for (const other of others) {
      if (other !== officer && line.has(other.at, constants)) lines.push([officer.id, other.id]);
    }
  }
  return lines;
}

/** An officer's line to the subject, worked out once for all who may stand in it. */
export class Sightline {
  private readonly from: WritablePlace = [0, 0];
  private east = 0;
  private north = 0;
  private distance = 0;

  aim(from: Place, subject: Place): void {
    writeTo(this.from, from[0], from[1]);
    this.distance = distanceBetween(from, subject);
    this.east = (subject[0] - from[0]) / this.distance;
    this.north = (subject[1] - from[1]) / this.distance;
  }

  /** Whether somebody stands in it or on beyond: near the line, in front of the officer. */
  has(place: Place, { lineHalfWidth, lineFrom, lineBeyond }: Constants): boolean {
    // Who stands on the subject has no line to them.
    if (this.distance === 0) return false;
    const x = place[0] - this.from[0];
    const y = place[1] - this.from[1];
    const forward = x * this.east + y * this.north;
    if (forward <= lineFrom || forward > this.distance + lineBeyond) return false;
    return Math.abs(x * this.north - y * this.east) < lineHalfWidth;
  }
}
