import type { Part } from '../light/parts.ts';
import type { Corner, Facet } from './facets.ts';

type Triple = readonly [number, number, number];

const corner = ([x, y, z]: Triple, [nx, ny, nz]: Triple): Corner => {
  const length = Math.hypot(nx, ny, nz) || 1;
  return { x, y, z, nx: nx / length, ny: ny / length, nz: nz / length, row: 0 };
};

interface SoftBox {
  centre: Triple;
  size: Triple;
  /** How much the edges are cut; their shading runs from one face to the next and looks round. */
  edge: number;
  part: Part;
  /** Where a point of the upright box goes, for what is sheared or narrows. */
  bent?: (point: Triple) => Triple;
}

const SIGNS = [-1, 1] as const;
const AXES = [0, 1, 2] as const;

function wound(corners: readonly Corner[]): readonly Corner[] {
  const [a, b, c] = corners;
  if (a === undefined || b === undefined || c === undefined) return corners;
  const u = [b.x - a.x, b.y - a.y, b.z - a.z] as const;
  const v = [c.x - a.x, c.y - a.y, c.z - a.z] as const;
  const outward =
    (u[1] * v[2] - u[2] * v[1]) * (a.nx + b.nx + c.nx) +
    (u[2] * v[0] - u[0] * v[2]) * (a.ny + b.ny + c.ny) +
    (u[0] * v[1] - u[1] * v[0]) * (a.nz + b.nz + c.nz);
  return outward < 0 ? corners.toReversed() : corners;
}

export function softBox({ centre, size, edge, part, bent = (point) => point }: SoftBox): Facet[] {
  const point = (axis: number, signs: Triple): Corner => {
    const reach = AXES.map((other) => (size[other] / 2 - (other === axis ? 0 : edge)) * signs[other]);
    const at = bent([centre[0] + (reach[0] ?? 0), centre[1] + (reach[1] ?? 0), centre[2] + (reach[2] ?? 0)]);
    const normal: Triple = [axis === 0 ? signs[0] : 0, axis === 1 ? signs[1] : 0, axis === 2 ? signs[2] : 0];
    return corner(at, normal);
  };
  const signs = (axis: number, own: number, next: number, last: number): Triple =>
    axis === 0 ? [own, next, last] : axis === 1 ? [last, own, next] : [next, last, own];
  const facets: Facet[] = [];
  const add = (corners: Corner[]) => facets.push({ corners: wound(corners), part });
  for (const axis of AXES) {
    const other = (axis + 1) % 3;
    for (const own of SIGNS) {
      add([
        point(axis, signs(axis, own, -1, -1)),
        point(axis, signs(axis, own, 1, -1)),
        point(axis, signs(axis, own, 1, 1)),
        point(axis, signs(axis, own, -1, 1)),
      ]);
      if (edge === 0) continue;
      for (const next of SIGNS) {
        const [low, high] = [signs(axis, own, next, -1), signs(axis, own, next, 1)];
        add([point(axis, low), point(axis, high), point(other, high), point(other, low)]);
      }
    }
  }
  if (edge === 0) return facets;
  for (const x of SIGNS) for (const y of SIGNS) for (const z of SIGNS) add(AXES.map((axis) => point(axis, [x, y, z])));
  return facets;
}

interface Turned {
  centre: Triple;
  /** Radius and distance along z from the centre, from the inner side round to the outer. */
  profile: readonly (readonly [radius: number, out: number])[];
  steps: number;
  part: Part;
}

/** A profile turned about an axle. */
export function turned({ centre, profile, steps, part }: Turned): Facet[] {
  const normals = profile.slice(1).map(([radius, out], index) => {
    const [before, outBefore] = profile[index] ?? [0, 0];
    const length = Math.hypot(radius - before, out - outBefore) || 1;
    return [(out - outBefore) / length, (before - radius) / length] as const;
  });
  const blend = (a: number, b: number): readonly [number, number] => {
    const from = normals[a] ?? normals[b] ?? [0, 1];
    const to = normals[b] ?? from;
    // Nearly square edges stay crisp.
    return from[0] * to[0] + from[1] * to[1] < 0.35 ? from : [from[0] + to[0], from[1] + to[1]];
  };
  const at = (step: number, [radius, out]: readonly [number, number], [nr, nz]: readonly [number, number]): Corner => {
    const angle = (step / steps) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return corner([centre[0] + radius * cos, centre[1] + radius * sin, centre[2] + out], [nr * cos, nr * sin, nz]);
  };
  const facets: Facet[] = [];
  profile.slice(1).forEach((to, index) => {
    const from = profile[index];
    if (from === undefined) return;
    const start = blend(index, index - 1);
    const end = blend(index, index + 1);
    for (let step = 0; step < steps; step++) {
      const corners = [at(step, from, start), at(step + 1, from, start)];
      if (from[0] < 1e-6) corners.pop();
      if (to[0] > 1e-6) corners.push(at(step + 1, to, end));
      corners.push(at(step, to, end));
      facets.push({ corners, part });
    }
  });
  return facets;
}
