import { BufferAttribute, BufferGeometry, Vector3 } from 'three';

// Two faces that meet at less than this are one rounded surface; at more, a carved edge that should stay crisp.
const CARVED_EDGE_COSINE = Math.cos((42 * Math.PI) / 180);

export type Ring = readonly Vector3[];

/**
 * One surface through rings of equally many points, the first ring lowest. A ring runs from its front round
 * by the right and back to its front, and repeats no point: the seam is made here, at the front, because
 * that is the only place where a figure may have an edge.
 * `start` and `end` close the surface with a point; without them it stays open.
 */
export function skin(rings: readonly Ring[], close: { start?: Vector3; end?: Vector3 }): BufferGeometry {
  const around = rings[0]?.length ?? 0;
  const stride = around + 1;
  const positions: number[] = [];
  const triangles: number[] = [];

  for (const ring of rings) {
    for (let column = 0; column <= around; column += 1) {
      const point = ring[column % around];
      if (point !== undefined) positions.push(point.x, point.y, point.z);
    }
  }
  for (let row = 0; row + 1 < rings.length; row += 1) {
    for (let column = 0; column < around; column += 1) {
      const here = row * stride + column;
      const above = here + stride;
      triangles.push(here, above, here + 1, above, above + 1, here + 1);
    }
  }
  if (close.start !== undefined) {
    const tip = positions.length / 3;
    positions.push(close.start.x, close.start.y, close.start.z);
    for (let column = 0; column < around; column += 1) triangles.push(tip, column, column + 1);
  }
  if (close.end !== undefined) {
    const tip = positions.length / 3;
    const last = (rings.length - 1) * stride;
    positions.push(close.end.x, close.end.y, close.end.z);
    for (let column = 0; column < around; column += 1) triangles.push(tip, last + column + 1, last + column);
  }

  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(triangles), 1));
  geometry.computeVertexNormals();
  roundSeam(geometry, rings.length, stride);
  return geometry;
}

function roundSeam(geometry: BufferGeometry, rows: number, stride: number): void {
  const normals = geometry.getAttribute('normal');
  const right = new Vector3();
  const left = new Vector3();
  for (let row = 0; row < rows; row += 1) {
    const first = row * stride;
    const last = first + stride - 1;
    right.fromBufferAttribute(normals, first);
    left.fromBufferAttribute(normals, last);
    if (right.dot(left) < CARVED_EDGE_COSINE) continue;
    right.add(left).normalize();
    normals.setXYZ(first, right.x, right.y, right.z);
    normals.setXYZ(last, right.x, right.y, right.z);
  }
}
