import type { Place } from '../../core/geometry/vector.ts';
import { pointOver, type Point } from '../space.ts';
import type { Facets } from './facets.ts';
import { offsetCorners, type Side } from './outline.ts';

export const WALL = { thickness: 0.32, foot: 0.15 } as const;

/** A place on a wall: along it from its first corner, up from the ground, and out of it. */
type OnWall = readonly [along: number, up: number, out: number];

/** A rectangle of a wall that is left open; both ends of it are plumb. */
export interface Opening {
  readonly kind: 'window' | 'entrance' | 'balcony';
  readonly left: number;
  readonly right: number;
  readonly sill: number;
  readonly head: number;
}

/** Where a partition runs into a wall from inside. */
export interface Junction {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Wall {
  readonly side: Side;
  readonly innerCorners: readonly [Place, Place];
  /** where the inner corners lie: along the wall, and out of it (negative) */
  readonly innerStart: Place;
  readonly innerEnd: Place;
}

/** The walls of a building, mitred at its corners, their outer faces on its outline. */
export function wallsAround(round: readonly Side[]): Wall[] {
  const inner = offsetCorners(round, -WALL.thickness);
  return round.map((side, i) => {
    const [start, end] = [inner[i] ?? side.from, inner[(i + 1) % inner.length] ?? side.to];
    return { side, innerCorners: [start, end], innerStart: onSide(side, start), innerEnd: onSide(side, end) };
  });
}

function onSide({ from, along, outward }: Side, [east, north]: Place): Place {
  const [e, n] = [east - from[0], north - from[1]];
  return [e * along[0] + n * along[1], e * outward[0] + n * outward[1]];
}

export function onWall({ from, along, outward }: Side, [u, up, out]: OnWall): Point {
  return pointOver([from[0] + along[0] * u + outward[0] * out, from[1] + along[1] * u + outward[1] * out], up);
}

/**
 * One wall of a ring of walls that make up one closed solid: whoever cuts the building with a plane finds material
 * behind the cut, and no seam where two walls or a partition meet. Every face lies on a lattice of cells, and all
 * walls of a building share its `levels`, so that all edges meet end to end.
 */
export function wallFaces(
  facets: Facets,
  wall: Wall,
  {
    levels,
    openings,
    junctions,
  }: { levels: readonly number[]; openings: readonly Opening[]; junctions: readonly Junction[] },
): void {
  const { side } = wall;
  const us = ascending([0, side.length, ...[...openings, ...junctions].flatMap(({ left, right }) => [left, right])]);
  const columns = us.length - 1;
  const rows = levels.length - 1;
  // The corners are taken as they are, not by way of a length, so that the next wall has the very same ones.
  const { from, to } = side;
  const outer = us.map((u, i) =>
    levels.map((up) => (i === columns ? pointOver(to, up) : i === 0 ? pointOver(from, up) : onWall(side, [u, up, 0]))),
  );
  const [start, end] = wall.innerCorners;
  const inner = us.map((u, i) => {
    if (i === 0 || i === columns) return levels.map((up) => pointOver(i === 0 ? start : end, up));
    return levels.map((up) => onWall(side, [u, up, -WALL.thickness]));
  });
  const open = cells(us, levels, openings, ({ sill, head }, up) => up > sill && up < head);
  const joined = cells(us, levels, junctions, ({ top }, up) => up < top);
  const corner = (of: Point[][], i: number, k: number): Point => of[i]?.[k] ?? [0, 0, 0];
  for (let i = 0; i < columns; i++) {
    for (let k = 0; k < rows; k++) {
      if (open[i]?.[k] === true) continue;
      const [a, b, c, d] = [
        corner(outer, i, k),
        corner(outer, i + 1, k),
        corner(outer, i + 1, k + 1),
        corner(outer, i, k + 1),
      ];
      const [e, f, g, h] = [
        corner(inner, i, k),
        corner(inner, i + 1, k),
        corner(inner, i + 1, k + 1),
        corner(inner, i, k + 1),
      ];
      facets.face([a, b, c, d]);
      if (joined[i]?.[k] !== true) facets.face([f, e, h, g]);
      if (open[i - 1]?.[k] === true) facets.face([e, a, d, h]);
      if (open[i + 1]?.[k] === true) facets.face([b, f, g, c]);
      if (k === rows - 1 || open[i]?.[k + 1] === true) facets.face([d, c, g, h]);
      if (k === 0 || open[i]?.[k - 1] === true) facets.face([e, f, b, a]);
    }
  }
}

/** Which cells of a lattice lie in one of some rectangles. */
function cells<Rectangle extends { left: number; right: number }>(
  us: readonly number[],
  levels: readonly number[],
  rectangles: readonly Rectangle[],
  reaches: (rectangle: Rectangle, up: number) => boolean,
): boolean[][] {
  return us.slice(1).map((right, i) => {
    const u = ((us[i] ?? right) + right) / 2;
    const here = rectangles.filter((rectangle) => u > rectangle.left && u < rectangle.right);
    return levels
      .slice(1)
      .map((high, k) => here.some((rectangle) => reaches(rectangle, ((levels[k] ?? high) + high) / 2)));
  });
}

export function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
