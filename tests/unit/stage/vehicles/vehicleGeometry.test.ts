import { FrontSide, Mesh, MeshBasicMaterial, Raycaster, Vector3, type BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { PARTS, type Part } from '../../../../src/stage/light/parts.ts';
import { vehicleGeometry } from '../../../../src/stage/vehicles/vehicleGeometry.ts';

const STANDS_OUT = 0.12;

const MODELS = [
  { model: 'suv', length: 4.75, width: 1.9, height: 1.75, patrol: false },
  { model: 'patrol-suv', length: 5.02, width: 1.99, height: 1.79, patrol: true },
  { model: 'patrol-saloon', length: 5.08, width: 1.91, height: 1.48, patrol: true },
  { model: 'saloon', length: 4.85, width: 1.84, height: 1.45, patrol: false },
] as const;

function places(geometry: BufferGeometry, name: 'position' | 'normal'): Vector3[] {
  const attribute = geometry.getAttribute(name);
  return Array.from({ length: attribute.count }, (_, index) => new Vector3().fromBufferAttribute(attribute, index));
}

function partOf(geometry: BufferGeometry): (Part | undefined)[] {
  const attribute = geometry.getAttribute('part');
  return Array.from({ length: attribute.count }, (_, index) => PARTS[attribute.getX(index)]);
}

function triangles(geometry: BufferGeometry): [number, number, number][] {
  const index = geometry.index;
  if (index === null) throw new Error('not indexed');
  return Array.from({ length: index.count / 3 }, (_, t) => [
    index.getX(3 * t),
    index.getX(3 * t + 1),
    index.getX(3 * t + 2),
  ]);
}

function largest(points: readonly Vector3[], of: (point: Vector3) => number): number {
  return points.reduce((most, point) => Math.max(most, of(point)), -Infinity);
}

describe.each(MODELS)('$model', ({ model, length, width, height, patrol }) => {
  const geometry = vehicleGeometry(model);
  const positions = places(geometry, 'position');
  const normals = places(geometry, 'normal');
  const parts = partOf(geometry);
  const faces = triangles(geometry);
  const painted = positions.filter((_, index) => parts[index] === 'paint');
  const at = (index: number) => positions[index] ?? new Vector3(NaN);

  it('has position, normal and part and nothing else, all finite', () => {
    expect(Object.keys(geometry.attributes).toSorted()).toEqual(['normal', 'part', 'position']);
    for (const attribute of Object.values(geometry.attributes)) {
      expect(Array.from(attribute.array).every(Number.isFinite)).toBe(true);
    }
  });

  it('is as long, wide and high where it is plain, with half of the triangles at most', () => {
    const plain = vehicleGeometry(model, 'plain');
    expect((plain.getIndex()?.count ?? Infinity) / 3).toBeLessThan(faces.length / 2);
    const there = places(plain, 'position');
    for (const of of [({ x }: Vector3) => x, ({ y }: Vector3) => -y, ({ z }: Vector3) => z])
      expect(Math.abs(largest(there, of) - largest(positions, of))).toBeLessThan(0.15);
    expect(largest(there, ({ y }) => y)).toBeGreaterThan(height * 0.9);
  });

  it('stands on the ground inside its footprint, but for mirrors and push bumper', () => {
    expect(Math.abs(largest(positions, ({ y }) => -y))).toBeLessThan(1e-6);
    expect(largest(positions, ({ x }) => Math.abs(x))).toBeLessThan(length / 2 + STANDS_OUT);
    expect(largest(positions, ({ z }) => Math.abs(z))).toBeLessThan(width / 2 + STANDS_OUT);
    expect(largest(painted, ({ x }) => Math.abs(x))).toBeLessThanOrEqual(length / 2);
    const tyres = positions.filter((_, index) => parts[index] === 'tyre');
    expect(largest(tyres, ({ z }) => Math.abs(z))).toBeLessThanOrEqual(width / 2);
  });

  it('has the length, width and height that the analysis counts with, within 5 cm and 2 cm', () => {
    expect(Math.abs(largest(painted, ({ x }) => x) + largest(painted, ({ x }) => -x) - length)).toBeLessThan(0.05);
    const low = painted.filter(({ y }) => y < 0.7);
    expect(Math.abs(2 * largest(low, ({ z }) => z) - width)).toBeLessThan(0.05);
    expect(Math.abs(largest(painted, ({ y }) => y) - height)).toBeLessThan(0.02);
  });

  it('is the same on both sides', () => {
    const key = ({ x, y, z }: Vector3) => [x, y, z].map((value) => Math.round(value * 1e4) + 0).join();
    const known = new Set(positions.map(key));
    expect(positions.filter((point) => !known.has(key(new Vector3(point.x, point.y, -point.z))))).toEqual([]);
  });

  it('costs at most 7000 triangles, none of them degenerate', () => {
    expect(faces.length).toBeLessThanOrEqual(7000);
    const areas = faces.map(
      ([a, b, c]) =>
        at(b)
          .clone()
          .sub(at(a))
          .cross(at(c).clone().sub(at(a)))
          .length() / 2,
    );
    expect(Math.min(...areas)).toBeGreaterThan(5e-8);
  });

  it('has unit normals on the side that its triangles face', () => {
    expect(normals.every((normal) => Math.abs(normal.length() - 1) < 1e-4)).toBe(true);
    const turned = faces.filter(([a, b, c]) => {
      const face = at(b)
        .clone()
        .sub(at(a))
        .cross(at(c).clone().sub(at(a)));
      return [a, b, c].every((index) => (normals[index] ?? face).dot(face) < 0);
    });
    expect(
      turned.map(
        ([a]) =>
          `${parts[a]} ${at(a)
            .toArray()
            .map((value) => value.toFixed(3))
            .join(' ')}`,
      ),
    ).toEqual([]);
  });

  it('lets no light through, from above or from below', () => {
    const mesh = new Mesh(geometry, new MeshBasicMaterial({ side: FrontSide }));
    const open: string[] = [];
    for (let x = -length / 2 + 0.3; x < length / 2 - 0.3; x += 0.13) {
      for (let z = -width / 2 + 0.17; z < width / 2 - 0.17; z += 0.07) {
        for (const side of [1, -1]) {
          const ray = new Raycaster(new Vector3(x, side * 5, z), new Vector3(0, -side, 0));
          if (ray.intersectObject(mesh).length === 0) open.push(`${x.toFixed(2)} ${z.toFixed(2)} ${side}`);
        }
      }
    }
    expect(open).toEqual([]);
  });

  it('is made of the parts that it should have', () => {
    const found = new Set(parts);
    for (const part of ['paint', 'glass', 'trim', 'tyre', 'rim', 'lamp', 'tailLamp', 'plate'] as const)
      expect(found).toContain(part);
    expect(found.has('band')).toBe(patrol);
    expect(found.has('lightBar')).toBe(patrol);
  });
});
