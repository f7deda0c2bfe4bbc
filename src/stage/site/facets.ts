import { BufferAttribute, BufferGeometry } from 'three';
import { ofPart, type Part } from '../light/parts.ts';
import type { Point } from '../space.ts';
import type { Side } from './outline.ts';

/** Collects faces of one part. Plain arrays instead of a geometry per box: a façade has thousands of faces. */
export class Facets {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #index: number[] = [];

  /** A flat face of three or four corners, anticlockwise as seen from outside. */
  face(corners: readonly Point[]): void {
    const normal = normalOf(corners);
    if (normal === undefined) return;
    this.#fan(corners);
    for (let i = 0; i < corners.length; i++) this.#normals.push(normal[0], normal[1], normal[2]);
  }

  /** A face with a normal for every corner, for edges that should look round. */
  rounded(corners: readonly Point[], normals: readonly Point[]): void {
    if (normalOf(corners) === undefined) return;
    this.#fan(corners);
    for (const normal of normals) this.#normals.push(normal[0], normal[1], normal[2]);
  }

  /** Between two rings of four corners, both anticlockwise as seen from above: a closed solid. */
  solid(lower: readonly Point[], upper: readonly Point[]): void {
    this.face(upper);
    this.face(lower.toReversed());
    this.around(lower, upper);
  }

  /** Only the sides between two rings. */
  around(lower: readonly Point[], upper: readonly Point[]): void {
    for (const [i, a] of lower.entries()) {
      const j = (i + 1) % lower.length;
      const b = lower[j];
      const c = upper[j];
      const d = upper[i];
      if (b !== undefined && c !== undefined && d !== undefined) this.face([a, b, c, d]);
    }
  }

  /** All faces of another, made as on a wall along +x that looks to +z, put on a side of a building. */
  stamp(other: Facets, { from, along, outward }: Side, [u, up]: readonly [along: number, up: number]): void {
    const first = this.#positions.length / 3;
    const [east, north] = [from[0] + along[0] * u, from[1] + along[1] * u];
    for (let i = 0; i < other.#positions.length; i += 3) {
      const [x, y, z] = [other.#positions[i] ?? 0, other.#positions[i + 1] ?? 0, other.#positions[i + 2] ?? 0];
      const [nx, ny, nz] = [other.#normals[i] ?? 0, other.#normals[i + 1] ?? 0, other.#normals[i + 2] ?? 0];
      this.#positions.push(east + along[0] * x + outward[0] * z, up + y, -north - along[1] * x - outward[1] * z);
      this.#normals.push(along[0] * nx + outward[0] * nz, ny, -along[1] * nx - outward[1] * nz);
    }
    for (const index of other.#index) this.#index.push(first + index);
  }

  geometry(part: Part): BufferGeometry | undefined {
    if (this.#index.length === 0) return undefined;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.#positions), 3));
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array(this.#normals), 3));
    geometry.setIndex(new BufferAttribute(new Uint32Array(this.#index), 1));
    return ofPart(geometry, part);
  }

  #fan(corners: readonly Point[]): void {
    const first = this.#positions.length / 3;
    for (const corner of corners) this.#positions.push(corner[0], corner[1], corner[2]);
    for (let i = 2; i < corners.length; i++) this.#index.push(first, first + i - 1, first + i);
  }
}

/** The unit normal of a triangle, or of a quadrangle that need not be quite flat; undefined where it has no area. */
function normalOf(corners: readonly Point[]): Point | undefined {
  const [a, b, c] = corners;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const d = corners[3] ?? a;
  const [px, py, pz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const [qx, qy, qz] = [d[0] - b[0], d[1] - b[1], d[2] - b[2]];
  const x = py * qz - pz * qy;
  const y = pz * qx - px * qz;
  const z = px * qy - py * qx;
  const length = Math.hypot(x, y, z);
  return length < 1e-9 ? undefined : [x / length, y / length, z / length];
}
