import { BufferAttribute, type BufferGeometry } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';

/**
 * What a surface is made of. A vertex carries the index of its part, the material looks the colour up
 * in a palette, so that a change of theme rewrites one small uniform and no geometry.
 */
export const PARTS = [
  'paint', // takes the colour of the instance: a car's body, a figure
  'pale', // the colour of the instance with a dark rim
  'glass',
  'trim', // dark plastic: sills, grilles, wheel arches, seams
  'tyre',
  'rim',
  'lamp',
  'tailLamp',
  'band', // the livery band of a patrol vehicle
  'lightBar',
  'plate',
  'device', // what a hand holds: a plain slab, no more
  'asphalt',
  'pavement',
  'grass',
  'kerb',
  'line', // painted stall lines
  'wall',
  'wallTrim',
  'rail',
  'window',
  'floor', // what a section through a building lays open
  'crown', // a tree's
  'trunk',
] as const;

export type Part = (typeof PARTS)[number];

const INDEX = new Map<Part, number>(PARTS.map((part, index) => [part, index]));

/** The geometry with every vertex of one part: `position`, `normal` and `part`, indexed, nothing else. */
export function ofPart(geometry: BufferGeometry, part: Part): BufferGeometry {
  for (const name of Object.keys(geometry.attributes)) {
    if (name !== 'position' && name !== 'normal') geometry.deleteAttribute(name);
  }
  const count = geometry.getAttribute('position').count;
  geometry.setAttribute('part', new BufferAttribute(new Float32Array(count).fill(INDEX.get(part) ?? 0), 1));
  if (geometry.index === null) {
    geometry.setIndex(
      new BufferAttribute(
        Uint32Array.from({ length: count }, (_, index) => index),
        1,
      ),
    );
  }
  return geometry;
}

/** Several pieces, each already of a part, as one geometry. */
export function assemble(pieces: BufferGeometry[]): BufferGeometry {
  const whole = mergeGeometries(pieces);
  for (const piece of pieces) piece.dispose();
  return whole;
}
