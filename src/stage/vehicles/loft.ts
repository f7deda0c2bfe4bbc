import { Vector3 } from 'three';
import type { Dimensions } from './dimensions.ts';
import type { Corner, Facet } from './facets.ts';
import { ROW, type Shape } from './shape.ts';

interface Point {
  at: Vector3;
  row: number;
  faces: Face[];
}

interface Face {
  points: Point[];
  /** Smooth within a group, a crisp crease between groups; the ends are smooth with all of them. */
  group: number;
  normal: Vector3;
}

const ENDS = -1;
const CREASES = [ROW.sill, ROW.belt] as const;
const ACROSS_END = [0, 0.42, 0.76, 1] as const;

/** Close where the silhouette bends and where the ends turn in, wide elsewhere. */
function stations(size: Dimensions, reach: number): number[] {
  const wanted = [-1, 1].flatMap((end) => [0, 0.012, 0.05, 0.15].map((inward) => end * (reach - inward)));
  let before: readonly [number, number] | undefined;
  let slopeBefore: number | undefined;
  for (const point of size.silhouette) {
    if (before !== undefined) {
      const slope = (before[1] - point[1]) / (before[0] - point[0]);
      if (slopeBefore !== undefined && Math.abs(slope - slopeBefore) > 0.3 && Math.abs(before[0]) < reach - 0.16) {
        wanted.push(before[0] - 0.05, before[0], before[0] + 0.05);
      }
      slopeBefore = slope;
    }
    before = point;
  }
  const spaced = [...wanted];
  const count = Math.round((2 * reach) / 0.29);
  for (let step = 1; step < count; step++) {
    const x = -reach + (2 * reach * step) / count;
    if (wanted.every((other) => Math.abs(other - x) > 0.1)) spaced.push(x);
  }
  return spaced.toSorted((a, b) => a - b);
}

function group(row: number): number {
  return CREASES.filter((crease) => row >= crease).length;
}

function face(points: Point[], of: number): Face {
  const [a, b, c, d] = points;
  const normal = new Vector3();
  if (a !== undefined && b !== undefined && c !== undefined) {
    normal.crossVectors(c.at.clone().sub(a.at), (d ?? c).at.clone().sub(b.at));
    if (d === undefined) normal.crossVectors(b.at.clone().sub(a.at), c.at.clone().sub(a.at));
  }
  const made = { points, group: of, normal };
  for (const point of points) point.faces.push(made);
  return made;
}

function cornerOf(point: Point, of: Face): Corner {
  const sum = new Vector3();
  for (const other of point.faces) {
    if (other.group === of.group || other.group === ENDS || of.group === ENDS) sum.add(other.normal);
  }
  if (Math.abs(point.at.z) < 1e-6) sum.z = 0;
  sum.normalize();
  return { x: point.at.x, y: point.at.y, z: point.at.z, nx: sum.x, ny: sum.y, nz: sum.z, row: point.row };
}

/** The right half of the bare body, closed at both ends and below. */
export function loft(size: Dimensions, shape: Shape): Facet[] {
  const rings = stations(size, shape.reach).map((x) =>
    shape.section(x).map(([z, y], row): Point => ({ at: new Vector3(shape.bowed(x, z, y), y, z), row, faces: [] })),
  );
  const faces: Face[] = [];
  const quad = (a: Point | undefined, b: Point | undefined, c: Point | undefined, d: Point | undefined, of: number) => {
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    const distinct = [a, b, c, d].filter(
      (point, index, all) => all.findIndex((other) => other.at.distanceToSquared(point.at) < 1e-10) === index,
    );
    if (distinct.length > 2) faces.push(face(distinct, of));
  };
  rings.slice(1).forEach((ring, index) => {
    const behind = rings[index];
    for (let row = 0; row < ROW.ridge; row++)
      quad(behind?.[row], ring[row], ring[row + 1], behind?.[row + 1], group(row));
  });
  for (const [ring, end] of [
    [rings.at(0), -1],
    [rings.at(-1), 1],
  ] as const) {
    const station = end * shape.reach;
    // The rim of an end is the ring itself; every row of it is drawn across to the middle.
    const rows = (ring ?? []).slice(ROW.sill, ROW.ridge + 1).map((rim) =>
      ACROSS_END.map((share): Point => {
        if (share === 1) return rim;
        const z = rim.at.z * share;
        // The floor has no points in between: along its edge the end must be as straight as it is.
        if (rim.row === ROW.sill)
          return { at: new Vector3().lerpVectors(ring?.[0]?.at ?? rim.at, rim.at, share), row: rim.row, faces: [] };
        return { at: new Vector3(shape.bowed(station, z, rim.at.y), rim.at.y, z), row: rim.row, faces: [] };
      }),
    );
    rows.slice(1).forEach((row, index) => {
      const under = rows[index];
      for (let column = 0; column + 1 < ACROSS_END.length; column++) {
        const corners = [under?.[column], row[column], row[column + 1], under?.[column + 1]] as const;
        if (end > 0) quad(corners[0], corners[1], corners[2], corners[3], ENDS);
        else quad(corners[3], corners[2], corners[1], corners[0], ENDS);
      }
    });
  }
  return faces.map((of): Facet => {
    const corners = of.points.map((point) => cornerOf(point, of));
    return { corners, part: corners.every(({ row }) => row <= ROW.rocker) ? 'trim' : 'paint' };
  });
}
