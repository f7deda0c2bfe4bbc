import { BufferGeometry, Float32BufferAttribute } from 'three';
import { ofPart, type Part } from '../light/parts.ts';

/** A corner of a facet. `row` says where round the cross-section it lies, so that a cut may follow the body. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly row: number;
}

/** A convex piece of the right half of a body, flat or nearly so, its corners counter-clockwise seen from outside. */
export interface Facet {
  readonly corners: readonly Corner[];
  readonly part: Part;
}

const SMALLEST = 1e-7;

export function between(from: Corner, to: Corner, share: number): Corner {
  const mix = (a: number, b: number) => a + (b - a) * share;
  const nx = mix(from.nx, to.nx);
  const ny = mix(from.ny, to.ny);
  const nz = mix(from.nz, to.nz);
  const length = Math.hypot(nx, ny, nz) || 1;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    z: mix(from.z, to.z),
    nx: nx / length,
    ny: ny / length,
    nz: nz / length,
    row: mix(from.row, to.row),
  };
}

/** Twice the area times the direction that the piece faces. */
export function facing(corners: readonly Corner[]): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let a = corners.at(-1);
  for (const b of corners) {
    if (a !== undefined) {
      sum[0] += (a.y - b.y) * (a.z + b.z);
      sum[1] += (a.z - b.z) * (a.x + b.x);
      sum[2] += (a.x - b.x) * (a.y + b.y);
    }
    a = b;
  }
  return sum;
}

/** The same corners with one flat normal: for walls and floors of what is cut in. */
export function flat(corners: readonly Corner[]): Corner[] {
  const [nx, ny, nz] = facing(corners);
  const length = Math.hypot(nx, ny, nz) || 1;
  return corners.map((corner) => ({ ...corner, nx: nx / length, ny: ny / length, nz: nz / length }));
}

type Triangle = readonly [Corner, Corner, Corner];

function area([a, b, c]: Triangle): number {
  const [ux, uy, uz] = [b.x - a.x, b.y - a.y, b.z - a.z];
  const [vx, vy, vz] = [c.x - a.x, c.y - a.y, c.z - a.z];
  return Math.sqrt((uy * vz - uz * vy) ** 2 + (uz * vx - ux * vz) ** 2 + (ux * vy - uy * vx) ** 2) / 2;
}

function fan(corners: readonly Corner[], start: number): Triangle[] {
  const hub = corners[start];
  const found: Triangle[] = [];
  for (let step = 1; step + 1 < corners.length; step++) {
    const b = corners[(start + step) % corners.length];
    const c = corners[(start + step + 1) % corners.length];
    if (hub !== undefined && b !== undefined && c !== undefined) found.push([hub, b, c]);
  }
  return found;
}

/** Cuts leave corners on straight edges; from some of them a fan would hold slivers, so the fullest fan is taken. */
function triangles(corners: readonly Corner[]): Triangle[] {
  if (corners.length < 5) {
    const plain = fan(corners, 0);
    if (plain.every((triangle) => area(triangle) > SMALLEST)) return plain;
  }
  let best: Triangle[] = [];
  let most = -1;
  const starts = corners.length;
  for (let start = 0; start < starts; start++) {
    const tried = fan(corners, start);
    const least = tried.reduce((smallest, triangle) => Math.min(smallest, area(triangle)), Infinity);
    if (least <= most) continue;
    best = tried;
    most = least;
  }
  return most > SMALLEST ? best : best.filter((triangle) => area(triangle) > SMALLEST);
}

/** Vertices nearer than this, with nearly one normal, are one. */
const GRAIN = 2e-4;

function place({ x, y, z, nx, ny, nz }: Corner): number {
  const at =
    (Math.round((x + 3) / GRAIN) * 12_000 + Math.round((y + 0.2) / GRAIN)) * 6_000 + Math.round((z + 0.1) / GRAIN);
  const towards = (Math.round(nx * 8 + 8) * 17 + Math.round(ny * 8 + 8)) * 17 + Math.round(nz * 8 + 8);
  return at * 4_913 + towards;
}

/** The facets of one part and their mirror image, as one indexed geometry. */
export function mirrored(facets: readonly Facet[], part: Part): BufferGeometry {
  const position: number[] = [];
  const normal: number[] = [];
  const index: number[] = [];
  const known = new Map<number, readonly [right: number, left: number]>();
  const vertex = (corner: Corner): readonly [right: number, left: number] => {
    const key = place(corner);
    const met = known.get(key);
    if (met !== undefined) return met;
    const right = position.length / 3;
    position.push(corner.x, corner.y, corner.z);
    normal.push(corner.nx, corner.ny, corner.nz);
    const left = Math.abs(corner.z) < GRAIN / 4 && Math.abs(corner.nz) < 0.01 ? right : right + 1;
    if (left !== right) {
      position.push(corner.x, corner.y, -corner.z);
      normal.push(corner.nx, corner.ny, -corner.nz);
    }
    const made = [right, left] as const;
    known.set(key, made);
    return made;
  };
  for (const facet of facets) {
    if (facet.part !== part) continue;
    for (const triangle of triangles(facet.corners)) {
      const [a, b, c] = [vertex(triangle[0]), vertex(triangle[1]), vertex(triangle[2])];
      index.push(a[0], b[0], c[0], a[1], c[1], b[1]);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normal, 3));
  geometry.setIndex(index);
  return ofPart(geometry, part);
}
