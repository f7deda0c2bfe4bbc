import { BufferAttribute, BufferGeometry } from 'three';
import { ofPart, type Part } from '../light/parts.ts';

export type Point = readonly [x: number, y: number, z: number];

/** Collects faces of one part. Plain arrays instead of a geometry per box: a façade has thousands of faces. */
export class Facets {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #index: number[] = [];

  /** A flat convex face, its corners anticlockwise as seen from outside. */
  face(corners: readonly Point[]): void {
    const normal = newell(corners);
    if (normal !== undefined) this.#fan(corners, () => normal);
  }

  /** A face with a normal for every corner, for edges that should look round. */
  rounded(corners: readonly Point[], normals: readonly Point[]): void {
    if (newell(corners) !== undefined) this.#fan(corners, (corner) => normals[corner] ?? [0, 1, 0]);
  }

  /** Between two rings of equally many corners, both anticlockwise as seen from above: a closed solid. */
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

  geometry(part: Part): BufferGeometry | undefined {
    if (this.#index.length === 0) return undefined;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.#positions), 3));
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array(this.#normals), 3));
    geometry.setIndex(new BufferAttribute(new Uint32Array(this.#index), 1));
    return ofPart(geometry, part);
  }

  #fan(corners: readonly Point[], normalAt: (corner: number) => Point): void {
    const first = this.#positions.length / 3;
    for (const [i, corner] of corners.entries()) {
      const normal = normalAt(i);
      this.#positions.push(corner[0], corner[1], corner[2]);
      this.#normals.push(normal[0], normal[1], normal[2]);
      if (i >= 2) this.#index.push(first, first + i - 1, first + i);
    }
  }
}

/** The unit normal of a polygon that need not be quite flat; undefined where it has no area. */
function newell(corners: readonly Point[]): Point | undefined {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + 1) % corners.length] ?? a;
    x += (a[1] - b[1]) * (a[2] + b[2]);
    y += (a[2] - b[2]) * (a[0] + b[0]);
    z += (a[0] - b[0]) * (a[1] + b[1]);
  }
  const length = Math.hypot(x, y, z);
  return length < 1e-9 ? undefined : [x / length, y / length, z / length];
}
