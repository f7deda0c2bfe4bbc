import type { Part } from '../light/parts.ts';
import { between, facing, flat, type Corner, type Facet } from './facets.ts';

export type Flat = readonly [number, number];

export interface Region {
  /** Convex, in the plane that `onto` projects to. */
  outline: readonly Flat[];
  onto: (corner: Corner) => Flat;
  /** Which side of the body is meant: a projection alone goes through the whole of it. */
  meets: (facet: Facet) => boolean;
  part: Part;
  /** Where the cut-out piece goes, if it is sunk or raised; walls then join it to the body. */
  moved?: (corner: Corner) => Corner;
  wall?: Part;
}

/** Nearer than this a corner counts as lying on the cut, or slivers would be left. */
const SNAP = 6e-4;

type Distance = (corner: Corner) => number;

function edges(outline: readonly Flat[], onto: Region['onto']): Distance[] {
  let area = 0;
  let a = outline.at(-1) ?? [0, 0];
  for (const b of outline) {
    area += a[0] * b[1] - a[1] * b[0];
    a = b;
  }
  const turn = Math.sign(area);
  const found: Distance[] = [];
  for (const b of outline) {
    const [ax, ay] = a;
    const dx = b[0] - ax;
    const dy = b[1] - ay;
    const scale = turn / Math.hypot(dx, dy);
    found.push((corner) => {
      const [px, py] = onto(corner);
      const distance = (dx * (py - ay) - dy * (px - ax)) * scale;
      return Math.abs(distance) < SNAP ? 0 : distance;
    });
    a = b;
  }
  return found;
}

function cut(corners: readonly Corner[], distance: Distance): { inside: Corner[]; outside: Corner[] } {
  const inside: Corner[] = [];
  const outside: Corner[] = [];
  let within = false;
  let beyond = false;
  let before = corners.at(-1);
  let far = before === undefined ? 0 : distance(before);
  for (const corner of corners) {
    const here = distance(corner);
    if (before !== undefined && here * far < 0) {
      // Always from outside to inside, so that both neighbours of an edge find the very same point.
      const crossing = here > 0 ? between(before, corner, far / (far - here)) : between(corner, before, here / (here - far));
      inside.push(crossing);
      outside.push(crossing);
    }
    if (here >= 0) inside.push(corner);
    if (here <= 0) outside.push(corner);
    within ||= here > 0;
    beyond ||= here < 0;
    before = corner;
    far = here;
  }
  return { inside: within ? inside : [], outside: beyond ? outside : [] };
}

function walls(piece: readonly Corner[], borders: readonly Distance[], moved: (corner: Corner) => Corner, part: Part): Facet[] {
  const found: Facet[] = [];
  let a = piece.at(-1);
  for (const b of piece) {
    const from = a;
    a = b;
    if (from === undefined) continue;
    if (borders.some((border) => Math.abs(border(from)) < 1e-9 && Math.abs(border(b)) < 1e-9)) {
      found.push({ corners: flat([from, b, moved(b), moved(from)]), part });
    }
  }
  return found;
}

/** The facets with the region cut out exactly along its outline and made of another part. */
export function carve(facets: readonly Facet[], region: Region): Facet[] {
  const borders = edges(region.outline, region.onto);
  const result: Facet[] = [];
  for (const facet of facets) {
    if (!region.meets(facet)) {
      result.push(facet);
      continue;
    }
    let inside: readonly Corner[] = facet.corners;
    const outside: Facet[] = [];
    for (const border of borders) {
      const halves = cut(inside, border);
      if (halves.outside.length > 2) outside.push({ corners: halves.outside, part: facet.part });
      inside = halves.inside;
      if (inside.length < 3) break;
    }
    if (inside.length < 3) {
      result.push(facet);
      continue;
    }
    result.push(...outside);
    const { moved } = region;
    if (moved === undefined) {
      result.push({ corners: inside, part: region.part });
    } else {
      result.push({ corners: inside.map(moved), part: region.part }, ...walls(inside, borders, moved, region.wall ?? region.part));
    }
  }
  return result;
}

/** A seam: the region of a thin strip along a line. */
export function strip(from: Flat, to: Flat, width: number): Flat[] {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const scale = width / 2 / Math.hypot(dx, dy);
  const across: Flat = [-dy * scale, dx * scale];
  return [
    [from[0] + across[0], from[1] + across[1]],
    [from[0] - across[0], from[1] - across[1]],
    [to[0] - across[0], to[1] - across[1]],
    [to[0] + across[0], to[1] + across[1]],
  ];
}

/** Whether a facet looks that way, at least a little. */
export function looks(facet: Facet, x: number, y: number, z: number, least = 0.25): boolean {
  const [fx, fy, fz] = facing(facet.corners);
  return fx * x + fy * y + fz * z > least * Math.hypot(fx, fy, fz);
}

export const sunk =
  (depth: number) =>
  (corner: Corner): Corner => ({
    ...corner,
    x: corner.x - corner.nx * depth,
    y: corner.y - corner.ny * depth,
    z: corner.z - corner.nz * depth,
  });
