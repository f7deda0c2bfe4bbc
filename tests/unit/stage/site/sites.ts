import { array, boolean, double, record, tuple, type Arbitrary } from 'fast-check';
import type { BufferGeometry } from 'three';
import type { Site } from '../../../../src/core/document/schema.ts';
import { PARTS, type Part } from '../../../../src/stage/light/parts.ts';

type Corners = [number, number][];

export function siteWith(rest: Partial<Site>): Site {
  return { extent: { west: -40, south: -30, east: 40, north: 30 }, surfaces: [], stalls: [], trees: [], ...rest };
}

export function rectangle(west: number, east: number, south: number, north: number): Corners {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** Simple polygons of either winding: corners at rising angles round a middle, as near or as far as they like. */
export const anyOutline: Arbitrary<Corners> = record({
  reaches: array(double({ min: 0.5, max: 30, noNaN: true }), { minLength: 3, maxLength: 12 }),
  middle: tuple(double({ min: -30, max: 30, noNaN: true }), double({ min: -30, max: 30, noNaN: true })),
  clockwise: boolean(),
}).map(({ reaches, middle, clockwise }) => {
  const corners = reaches.map((reach, i): [number, number] => {
    const angle = (i / reaches.length) * 2 * Math.PI;
    return [middle[0] + reach * Math.cos(angle), middle[1] + reach * Math.sin(angle)];
  });
  return clockwise ? corners.toReversed() : corners;
});

export function isFinite3(geometry: BufferGeometry): boolean {
  return ['position', 'normal', 'part'].every((name) => geometry.getAttribute(name).array.every(Number.isFinite));
}

/** The triangles of one part, each as nine coordinates. */
export function trianglesOf(geometry: BufferGeometry, part: Part): number[][] {
  const index = [...(geometry.index?.array ?? [])];
  const parts = geometry.getAttribute('part');
  const places = geometry.getAttribute('position');
  const found: number[][] = [];
  for (let i = 0; i < index.length; i += 3) {
    const corners = index.slice(i, i + 3);
    if (PARTS[parts.getX(corners[0] ?? 0)] !== part) continue;
    found.push(corners.flatMap((corner) => [places.getX(corner), places.getY(corner), places.getZ(corner)]));
  }
  return found;
}

/** Directed edges that no other triangle runs along the other way: none in a closed solid. */
export function looseEdges(triangles: readonly number[][]): number {
  const balance = new Map<string, number>();
  for (const triangle of triangles) {
    const corners = [0, 3, 6].map((at) => triangle.slice(at, at + 3).join());
    for (const [i, from] of corners.entries()) {
      const to = corners[(i + 1) % 3] ?? from;
      if (from === to) continue;
      const forth = from < to;
      const key = forth ? `${from} ${to}` : `${to} ${from}`;
      balance.set(key, (balance.get(key) ?? 0) + (forth ? 1 : -1));
    }
  }
  return [...balance.values()].filter((count) => count !== 0).length;
}

/** Square metres of a part that face up, and that face down. */
export function flatArea(geometry: BufferGeometry, part: Part): { up: number; down: number } {
  const area = { up: 0, down: 0 };
  for (const [ax = 0, , az = 0, bx = 0, , bz = 0, cx = 0, , cz = 0] of trianglesOf(geometry, part)) {
    const signed = ((bz - az) * (cx - ax) - (bx - ax) * (cz - az)) / 2;
    if (signed > 0) area.up += signed;
    else area.down -= signed;
  }
  return area;
}
