import { BufferAttribute, BufferGeometry, CylinderGeometry, IcosahedronGeometry } from 'three';
import { mergeVertices } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import type { Detail } from '../detail.ts';
import { assemble, ofPart } from '../light/parts.ts';

/** A ball of leaves: its middle and its radius. */
type Blob = readonly [x: number, y: number, z: number, radius: number];

// The crown in a scale of its own, round the origin; it is brought to a unit tree at the end.
const BLOBS: readonly Blob[] = [
  [0, 0, 0, 1.12],
  [0.84, -0.3, 0.2, 0.76],
  [0.2, -0.36, 0.84, 0.76],
  [-0.74, -0.2, 0.46, 0.78],
  [-0.58, -0.34, -0.66, 0.72],
  [0.42, -0.22, -0.8, 0.74],
  [0.4, 0.62, 0.3, 0.7],
  [-0.34, 0.72, -0.16, 0.7],
];
const CROWN_BASE = 3.1;
// How softly one ball runs into the next.
const BLEND = 0.045;
const FLATTENED = 0.9;
const HEIGHT = 3;
/** Into how many parts an edge of the icosahedron is divided, less one. */
const DIVISIONS: Readonly<Record<Detail, number>> = { fine: 8, plain: 3 };

/** A tree of crown radius 1 and height 3, its foot at the origin. */
export function treeGeometry(detail: Detail = 'fine'): BufferGeometry {
  const trunk = new CylinderGeometry(0.05, 0.085, 1.7, 9, 1, true).translate(0, 0.85, 0);
  return assemble([ofPart(crown(detail), 'crown'), ofPart(trunk, 'trunk')]);
}

/** One closed skin round all balls: no triangle is spent on what lies inside another ball. */
function crown(detail: Detail): BufferGeometry {
  const sphere = new IcosahedronGeometry(1, DIVISIONS[detail]);
  sphere.deleteAttribute('uv');
  sphere.deleteAttribute('normal');
  const skin = mergeVertices(sphere, 1e-4);
  const positions = Float32Array.from(skin.getAttribute('position').array);
  const normals = new Float32Array(positions.length);
  let wide = 0;
  let high = 0;
  for (let i = 0; i < positions.length; i += 3) {
    const direction = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0] as const;
    const reach = reachOf(direction);
    const [x, y, z] = [direction[0] * reach, direction[1] * reach, direction[2] * reach];
    positions.set([x, y, z], i);
    normals.set(slope(x, y, z), i);
    wide = Math.max(wide, Math.hypot(x, z));
    high = Math.max(high, y + CROWN_BASE);
  }
  for (let i = 0; i < positions.length; i += 3) {
    positions[i] = (positions[i] ?? 0) / wide;
    positions[i + 1] = (((positions[i + 1] ?? 0) + CROWN_BASE) * HEIGHT) / high;
    positions[i + 2] = (positions[i + 2] ?? 0) / wide;
    const [x, y, z] = [(normals[i] ?? 0) * wide, ((normals[i + 1] ?? 0) * high) / HEIGHT, (normals[i + 2] ?? 0) * wide];
    const length = Math.hypot(x, y, z);
    normals.set([x / length, y / length, z / length], i);
  }
  const geometry = new BufferGeometry();
  geometry.setIndex(skin.index);
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  return geometry;
}

/** How far from the origin a ray leaves the crown. */
function reachOf([x, y, z]: readonly [number, number, number]): number {
  // Lumps and blending move the skin by little, so only the surroundings of the outermost ball are searched.
  const exit = Math.max(...BLOBS.map((blob) => exitFrom(blob, x, y / FLATTENED, z)));
  let inside = exit - 0.05;
  let outside = exit + 0.15;
  for (let step = 0; step < 7; step++) {
    const reach = (inside + outside) / 2;
    if (depth(x * reach, y * reach, z * reach) < 0) inside = reach;
    else outside = reach;
  }
  return inside;
}

/** Where a ray from the origin leaves one ball; 0 where it misses it. */
function exitFrom([bx, by, bz, radius]: Blob, x: number, y: number, z: number): number {
  const ball = [bx, by / FLATTENED, bz] as const;
  const square = x * x + y * y + z * z;
  const towards = (x * ball[0] + y * ball[1] + z * ball[2]) / square;
  const rest = towards * towards - (ball[0] ** 2 + ball[1] ** 2 + ball[2] ** 2 - radius * radius) / square;
  return rest < 0 ? 0 : towards + Math.sqrt(rest);
}

/** About the distance to the skin, below zero inside: a soft union of flattened balls, with lumps all over. */
function depth(x: number, y: number, z: number): number {
  let sum = 1e-9;
  for (const [bx, by, bz, radius] of BLOBS) {
    const dx = x - bx;
    const dy = (y - by) / FLATTENED;
    const dz = z - bz;
    const within = (radius - Math.sqrt(dx * dx + dy * dy + dz * dz)) / BLEND;
    if (within > -9) sum += Math.exp(within);
  }
  return -BLEND * Math.log(sum) - 0.03 * Math.sin(x * 5.2 + 1) * Math.sin(y * 5.6) * Math.sin(z * 4.8 + 2);
}

function slope(x: number, y: number, z: number): [number, number, number] {
  const step = 0.025;
  return [
    depth(x + step, y, z) - depth(x - step, y, z),
    depth(x, y + step, z) - depth(x, y - step, z),
    depth(x, y, z + step) - depth(x, y, z - step),
  ];
}
