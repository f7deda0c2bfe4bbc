import type { Part } from '../light/parts.ts';
import { between, facing, flat, type Corner, type Facet } from './facets.ts';

export type Flat = readonly [number, number];

/** How much each coordinate of a corner counts towards a coordinate of the view. */
interface Axis {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly row?: number;
}

/** From where regions are laid out. */
export interface View {
  across: Axis;
  up: Axis;
  /** Which side of the body is meant: a projection alone goes through the whole of it. */
  meets: (facet: Facet) => boolean;
}

export interface Region {
  /** Convex, in the plane of the view. */
  outline: readonly Flat[];
  part: Part;
  /** Where the cut-out piece goes, if it is sunk or raised; walls then join it to the body. */
  moved?: (corner: Corner) => Corner;
  wall?: Part;
}

/** Nearer than this a corner counts as lying on the cut, or slivers would be left. */
const SNAP = 6e-4;

interface Line {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly row: number;
  readonly offset: number;
}

function distance(line: Line, corner: Corner): number {
  const exact = line.x * corner.x + line.y * corner.y + line.z * corner.z + line.row * corner.row - line.offset;
  return Math.abs(exact) < SNAP ? 0 : exact;
}

/** The outline's edges, each with its inner side positive. */
function edges(outline: readonly Flat[], { across, up }: View): Line[] {
  let area = 0;
  let a = outline.at(-1) ?? [0, 0];
  for (const b of outline) {
    area += a[0] * b[1] - a[1] * b[0];
    a = b;
  }
  const found: Line[] = [];
  for (const b of outline) {
    const scale = Math.sign(area) / Math.hypot(b[0] - a[0], b[1] - a[1]);
    const right = (a[1] - b[1]) * scale;
    const high = (b[0] - a[0]) * scale;
    const along = (name: keyof Axis) => right * (across[name] ?? 0) + high * (up[name] ?? 0);
    found.push({ x: along('x'), y: along('y'), z: along('z'), row: along('row'), offset: right * a[0] + high * a[1] });
    a = b;
  }
  return found;
}

interface Bounds {
  left: number;
  right: number;
  low: number;
  high: number;
}

const nothing = (): Bounds => ({ left: Infinity, right: -Infinity, low: Infinity, high: -Infinity });

function include(bounds: Bounds, a: number, b: number): void {
  if (a < bounds.left) bounds.left = a;
  if (a > bounds.right) bounds.right = a;
  if (b < bounds.low) bounds.low = b;
  if (b > bounds.high) bounds.high = b;
}

const on = (axis: Axis, { x, y, z, row }: Corner) =>
  (axis.x ?? 0) * x + (axis.y ?? 0) * y + (axis.z ?? 0) * z + (axis.row ?? 0) * row;

/** A facet and where the view sees it: most regions are far from most facets. */
interface Seen {
  facet: Facet;
  bounds: Bounds;
}

function see(facet: Facet, { across, up }: View): Seen {
  const bounds = nothing();
  for (const corner of facet.corners) include(bounds, on(across, corner), on(up, corner));
  return { facet, bounds };
}

function cut(corners: readonly Corner[], line: Line): { inside: Corner[]; outside: Corner[] } {
  const inside: Corner[] = [];
  const outside: Corner[] = [];
  let within = false;
  let beyond = false;
  let before = corners.at(-1);
  let far = before === undefined ? 0 : distance(line, before);
  for (const corner of corners) {
    const here = distance(line, corner);
    if (before !== undefined && here * far < 0) {
      // Always from outside to inside, so that both neighbours of an edge find the very same point.
      const crossing =
        here > 0 ? between(before, corner, far / (far - here)) : between(corner, before, here / (here - far));
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

function walls(
  piece: readonly Corner[],
  borders: readonly Line[],
  moved: (corner: Corner) => Corner,
  part: Part,
): Facet[] {
  const found: Facet[] = [];
  let a = piece.at(-1);
  for (const b of piece) {
    const from = a;
    a = b;
    if (from === undefined) continue;
    if (borders.some((border) => distance(border, from) === 0 && distance(border, b) === 0)) {
      found.push({ corners: flat([from, b, moved(b), moved(from)]), part });
    }
  }
  return found;
}

function carveOne(facets: readonly Seen[], view: View, region: Region): Seen[] {
  const borders = edges(region.outline, view);
  const box = nothing();
  for (const [a, b] of region.outline) include(box, a, b);
  const result: Seen[] = [];
  for (const seen of facets) {
    const { facet, bounds } = seen;
    const apart =
      bounds.right <= box.left || bounds.left >= box.right || bounds.high <= box.low || bounds.low >= box.high;
    let inside: readonly Corner[] = apart ? [] : facet.corners;
    const pieces: Facet[] = [];
    for (const border of borders) {
      if (inside.length < 3) break;
      const halves = cut(inside, border);
      if (halves.outside.length > 2) pieces.push({ corners: halves.outside, part: facet.part });
      inside = halves.inside;
    }
    if (inside.length < 3) {
      result.push(seen);
      continue;
    }
    const { moved } = region;
    if (moved === undefined) {
      pieces.push({ corners: inside, part: region.part });
    } else {
      pieces.push(
        { corners: inside.map(moved), part: region.part },
        ...walls(inside, borders, moved, region.wall ?? region.part),
      );
    }
    for (const piece of pieces) result.push(see(piece, view));
  }
  return result;
}

/** The facets with the regions cut out exactly along their outlines, one after the other, and made of other parts. */
export function carve(facets: readonly Facet[], view: View, regions: readonly Region[]): Facet[] {
  const rest: Facet[] = [];
  let met: Seen[] = [];
  for (const facet of facets) {
    if (view.meets(facet)) met.push(see(facet, view));
    else rest.push(facet);
  }
  for (const region of regions) met = carveOne(met, view, region);
  for (const { facet } of met) rest.push(facet);
  return rest;
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
