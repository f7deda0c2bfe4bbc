import type { Place } from '../../core/geometry/vector.ts';
import type { Facets, Point } from './facets.ts';
import { at, offsetCorners, type Side } from './outline.ts';

export const WALL = { thickness: 0.32, foot: 0.15 } as const;

/** A place on a wall: along it from its first corner, up from the ground, and out of it. */
export type OnWall = readonly [along: number, up: number, out: number];

/** A rectangle of a wall that is left open; both ends of it are plumb. */
export interface Opening {
  readonly kind: 'window' | 'entrance' | 'balcony';
  readonly left: number;
  readonly right: number;
  readonly sill: number;
  readonly head: number;
}

export interface Wall {
  readonly side: Side;
  /** where the inner corners lie: along the wall, and out of it (negative) */
  readonly innerStart: Place;
  readonly innerEnd: Place;
  readonly top: number;
}

/** The walls of a building, mitred at its corners, their outer faces on its outline. */
export function wallsAround(round: readonly Side[], top: number): Wall[] {
  const inner = offsetCorners(round, -WALL.thickness);
  return round.map((side, i) => {
    const start = onSide(side, inner[i] ?? side.from);
    const end = onSide(side, inner[(i + 1) % inner.length] ?? side.from);
    if (end[0] > start[0]) return { side, innerStart: start, innerEnd: end, top };
    // On a side shorter than its mitres they would cross: it becomes a wedge.
    const tip: Place = [(start[0] + end[0]) / 2, Math.max(start[1], end[1])];
    return { side, innerStart: tip, innerEnd: tip, top };
  });
}

function onSide({ from, along, outward }: Side, [east, north]: Place): Place {
  const [e, n] = [east - from[0], north - from[1]];
  return [e * along[0] + n * along[1], e * outward[0] + n * outward[1]];
}

export function onWall({ from, along, outward }: Side, [u, up, out]: OnWall): Point {
  return at([from[0] + along[0] * u + outward[0] * out, from[1] + along[1] * u + outward[1] * out], up);
}

/**
 * A wall as one closed solid, open only where its openings are: whoever cuts the building with a plane finds
 * material behind the cut. Every face lies on one lattice of cells, so that all edges meet end to end.
 */
export function wallSolid(facets: Facets, wall: Wall, openings: readonly Opening[]): void {
  const { side, innerStart, innerEnd, top } = wall;
  const us = ascending([0, side.length, ...openings.flatMap(({ left, right }) => [left, right])]);
  const ups = ascending([WALL.foot, top, ...openings.flatMap(({ sill, head }) => [sill, head])]);
  const outer = (i: number, k: number) => onWall(side, [us[i] ?? 0, ups[k] ?? top, 0]);
  const inner = (i: number, k: number) => {
    const [u, out]: Place = i === 0 ? innerStart : i === us.length - 1 ? innerEnd : [us[i] ?? 0, -WALL.thickness];
    return onWall(side, [u, ups[k] ?? top, out]);
  };
  const solid = (i: number, k: number): boolean => {
    if (i < 0 || k < 0 || i >= us.length - 1 || k >= ups.length - 1) return false;
    const u = ((us[i] ?? 0) + (us[i + 1] ?? 0)) / 2;
    const up = ((ups[k] ?? 0) + (ups[k + 1] ?? 0)) / 2;
    return !openings.some(({ left, right, sill, head }) => u > left && u < right && up > sill && up < head);
  };
  for (let i = 0; i < us.length - 1; i++) {
    for (let k = 0; k < ups.length - 1; k++) {
      if (!solid(i, k)) continue;
      facets.face([outer(i, k), outer(i + 1, k), outer(i + 1, k + 1), outer(i, k + 1)]);
      facets.face([inner(i + 1, k), inner(i, k), inner(i, k + 1), inner(i + 1, k + 1)]);
      if (!solid(i - 1, k)) facets.face([inner(i, k), outer(i, k), outer(i, k + 1), inner(i, k + 1)]);
      if (!solid(i + 1, k)) facets.face([outer(i + 1, k), inner(i + 1, k), inner(i + 1, k + 1), outer(i + 1, k + 1)]);
      if (!solid(i, k + 1)) facets.face([outer(i, k + 1), outer(i + 1, k + 1), inner(i + 1, k + 1), inner(i, k + 1)]);
      if (!solid(i, k - 1)) facets.face([inner(i, k), inner(i + 1, k), outer(i + 1, k), outer(i, k)]);
    }
  }
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
