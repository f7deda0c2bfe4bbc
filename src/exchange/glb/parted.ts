import { BufferAttribute, BufferGeometry } from 'three';
import { type Part, PARTS } from '../../stage/light/parts.ts';

/** A geometry whose triangles lie together part by part: a group for each. */
export interface Parted {
  readonly geometry: BufferGeometry;
  /** what each group is made of */
  readonly parts: readonly Part[];
}

/** A geometry of the stage, whose vertices carry their part, with a group for each part instead: what files understand. */
export function partedGeometry(source: BufferGeometry): Parted {
  const position = source.getAttribute('position');
  const normal = source.getAttribute('normal');
  const part = source.getAttribute('part');
  const triangles = new Map<number, number[]>();
  const count = source.index?.count ?? position.count;
  for (let corner = 0; corner + 2 < count; corner += 3) {
    const [a, b, c] = [0, 1, 2].map((step) => source.index?.getX(corner + step) ?? corner + step);
    if (a === undefined || b === undefined || c === undefined) continue;
    const of = part.getX(a);
    const list = triangles.get(of) ?? [];
    triangles.set(of, list);
    list.push(a, b, c);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position.array), 3));
  geometry.setAttribute('normal', new BufferAttribute(unit(Float32Array.from(normal.array)), 3));
  const parts: Part[] = [];
  const index: number[] = [];
  for (const [of, list] of [...triangles].toSorted(([a], [b]) => a - b)) {
    geometry.addGroup(index.length, list.length, parts.length);
    for (const corner of list) index.push(corner);
    parts.push(PARTS[of] ?? 'paint');
  }
  // A plain list: three then takes two bytes a corner wherever that is enough.
  geometry.setIndex(index);
  source.dispose();
  return { geometry, parts };
}

/** Normals of length one, for nothing else is one in a file; where there is none, up. */
function unit(normals: Float32Array): Float32Array {
  for (let at = 0; at + 2 < normals.length; at += 3) {
    const [x = 0, y = 0, z = 0] = normals.subarray(at, at + 3);
    const length = Math.sqrt(x * x + y * y + z * z);
    normals.set(length > 1e-6 ? [x / length, y / length, z / length] : [0, 1, 0], at);
  }
  return normals;
}
