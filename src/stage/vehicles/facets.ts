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

/** A convex, flat piece of the right half of a body, its corners counter-clockwise seen from outside. */
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

function triangles(corners: readonly Corner[]): [Corner, Corner, Corner][] {
  let best: [Corner, Corner, Corner][] = [];
  let bestLeast = -1;
  // Cuts leave corners on straight edges; from some of them a fan would hold slivers.
  const starts = corners.length > 4 ? corners.length : Math.min(corners.length - 2, 2);
  for (let start = 0; start < starts; start++) {
    const turned = [...corners.slice(start), ...corners.slice(0, start)];
    const fan: [Corner, Corner, Corner][] = [];
    let least = Infinity;
    const [hub, ...rest] = turned;
    let previous: Corner | undefined;
    for (const corner of rest) {
      if (hub !== undefined && previous !== undefined) {
        const triangle: [Corner, Corner, Corner] = [hub, previous, corner];
        const area = Math.hypot(...facing(triangle)) / 2;
        least = Math.min(least, area);
        if (area > SMALLEST) fan.push(triangle);
      }
      previous = corner;
    }
    if (least > bestLeast) {
      best = fan;
      bestLeast = least;
    }
  }
  return best;
}

const grain = (value: number) => Math.round(value * 2e4);

/** The facets of one part and their mirror image, as one indexed geometry. */
export function mirrored(facets: readonly Facet[], part: Part): BufferGeometry {
  const position: number[] = [];
  const normal: number[] = [];
  const index: number[] = [];
  const known = new Map<string, number>();
  const vertex = (corner: Corner, side: 1 | -1): number => {
    const z = corner.z * side;
    const nz = corner.nz * side;
    const key = `${grain(corner.x)},${grain(corner.y)},${grain(z)},${Math.round(corner.nx * 200)},${Math.round(corner.ny * 200)},${Math.round(nz * 200)}`;
    let found = known.get(key);
    if (found === undefined) {
      found = known.size;
      known.set(key, found);
      position.push(corner.x, corner.y, z);
      normal.push(corner.nx, corner.ny, nz);
    }
    return found;
  };
  for (const facet of facets) {
    if (facet.part !== part) continue;
    for (const [a, b, c] of triangles(facet.corners)) {
      index.push(vertex(a, 1), vertex(b, 1), vertex(c, 1), vertex(a, -1), vertex(c, -1), vertex(b, -1));
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normal, 3));
  geometry.setIndex(index);
  return ofPart(geometry, part);
}
