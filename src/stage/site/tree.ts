import { BufferAttribute, BufferGeometry, CylinderGeometry, IcosahedronGeometry, Vector3 } from 'three';
import { mergeVertices } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { assemble, ofPart } from '../light/parts.ts';

interface Blob {
  readonly middle: Vector3;
  readonly radius: number;
}

// The crown's own scale; it is brought to a unit tree at the end.
const MIDDLE = new Vector3(0, 3.1, 0);
const BLOBS: readonly Blob[] = [
  { middle: new Vector3(0, 3.15, 0), radius: 1.15 },
  { middle: new Vector3(0.78, 2.85, 0.25), radius: 0.8 },
  { middle: new Vector3(-0.74, 2.9, -0.2), radius: 0.82 },
  { middle: new Vector3(0.08, 2.75, 0.8), radius: 0.74 },
  { middle: new Vector3(-0.1, 2.85, -0.8), radius: 0.76 },
  { middle: new Vector3(0.2, 3.85, 0.1), radius: 0.74 },
];
// How softly one blob runs into the next, metres.
const BLEND = 0.05;
const HEIGHT = 3;

/** A tree of crown radius 1 and height 3, its foot at the origin. */
export function treeGeometry(): BufferGeometry {
  const crown = crownGeometry();
  const trunk = new CylinderGeometry(0.052, 0.085, 1.7, 9, 1, true).translate(0, 0.85, 0);
  return assemble([ofPart(crown, 'crown'), ofPart(trunk, 'trunk')]);
}

/** One closed skin round all blobs: no triangle is spent on what lies inside another blob. */
function crownGeometry(): BufferGeometry {
  const sphere = new IcosahedronGeometry(1, 8);
  sphere.deleteAttribute('uv');
  sphere.deleteAttribute('normal');
  const skin = mergeVertices(sphere, 1e-5);
  const directions = skin.getAttribute('position');
  const places: Vector3[] = [];
  const normals: Vector3[] = [];
  for (let i = 0; i < directions.count; i++) {
    const direction = new Vector3().fromBufferAttribute(directions, i).normalize();
    const place = onSkin(direction);
    places.push(place);
    normals.push(slope(place).normalize());
  }
  const wide = Math.max(...places.map(({ x, z }) => Math.hypot(x, z)));
  const high = HEIGHT / Math.max(...places.map(({ y }) => y));
  const scale = new Vector3(1 / wide, high, 1 / wide);
  const crown = new BufferGeometry();
  crown.setIndex(skin.index);
  const unscale = new Vector3(wide, 1 / high, wide);
  crown.setAttribute('position', attribute(places.map((place) => place.multiply(scale))));
  crown.setAttribute('normal', attribute(normals.map((normal) => normal.multiply(unscale).normalize())));
  return crown;
}

/** Where a ray from the crown's middle leaves it. */
function onSkin(direction: Vector3): Vector3 {
  let inside = 0;
  let outside = 3;
  const place = new Vector3();
  for (let step = 0; step < 18; step++) {
    const reach = (inside + outside) / 2;
    if (depth(place.copy(direction).multiplyScalar(reach).add(MIDDLE)) < 0) inside = reach;
    else outside = reach;
  }
  return place.copy(direction).multiplyScalar(inside).add(MIDDLE);
}

/** Below zero inside the crown: a soft union of lumpy, slightly flattened balls. */
function depth(place: Vector3): number {
  let sum = 0;
  for (const [i, { middle, radius }] of BLOBS.entries()) {
    const x = place.x - middle.x;
    const y = (place.y - middle.y) / 0.9;
    const z = place.z - middle.z;
    const lumps = 0.05 * Math.sin(x * 5.2 + i * 2.1) * Math.sin(y * 5.3 + i) * Math.sin(z * 4.8 + i * 1.3);
    sum += Math.exp((radius * (1 + lumps) - Math.hypot(x, y, z)) / BLEND);
  }
  return -BLEND * Math.log(sum);
}

function slope(place: Vector3): Vector3 {
  const step = 0.02;
  const along = (x: number, y: number, z: number) =>
    depth(new Vector3(place.x + x, place.y + y, place.z + z)) - depth(new Vector3(place.x - x, place.y - y, place.z - z));
  return new Vector3(along(step, 0, 0), along(0, step, 0), along(0, 0, step));
}

function attribute(vectors: readonly Vector3[]): BufferAttribute {
  return new BufferAttribute(new Float32Array(vectors.flatMap(({ x, y, z }) => [x, y, z])), 3);
}
