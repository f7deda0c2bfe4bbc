import { Box3, type BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { PARTS, type Part } from '../../../../src/stage/light/parts.ts';
import {
  type Arms,
  figureGeometry,
  type Pose,
  poseKey,
  POSTURE_HEIGHT,
} from '../../../../src/stage/people/figureGeometry.ts';

const POSTURES = ['standing', 'crouching', 'seated'] as const;
const ARMS: readonly Arms[] = ['at-rest', 'holstered', 'low-ready', 'aimed', 'open', 'phone', 'unknown'];
const POSES: readonly Pose[] = POSTURES.flatMap((posture) =>
  ARMS.flatMap((arms) => (['paint', 'pale'] as const).map((figure): Pose => ({ posture, arms, figure }))),
);
const named = POSES.map((pose) => [poseKey(pose), pose] as const);

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly part: Part | undefined;
}

function points(geometry: BufferGeometry): Point[] {
  const position = geometry.getAttribute('position');
  const part = geometry.getAttribute('part');
  return Array.from({ length: position.count }, (_, index) => ({
    x: position.getX(index),
    y: position.getY(index),
    z: position.getZ(index),
    part: PARTS[part.getX(index)],
  }));
}

function slabOf(pose: Pose): { x: number; y: number; z: number; count: number } {
  const slab = points(figureGeometry(pose)).filter(({ part }) => part === 'device');
  const mean = (of: (point: Point) => number) => slab.reduce((sum, point) => sum + of(point), 0) / slab.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), z: mean(({ z }) => z), count: slab.length };
}

describe.each(named)('%s', (_, pose) => {
  const geometry = figureGeometry(pose);
  const all = points(geometry);

  it('is one indexed surface of finite numbers within its budget', () => {
    expect(Object.keys(geometry.attributes).toSorted()).toEqual(['normal', 'part', 'position']);
    expect(all.every(({ x, y, z }) => [x, y, z].every(Number.isFinite))).toBe(true);
    expect((geometry.getIndex()?.count ?? Infinity) / 3).toBeLessThanOrEqual(1500);
  });

  it('is as tall and as wide where it is plain, with a third of the triangles at most', () => {
    const plain = figureGeometry(pose, 'plain');
    expect(plain.getIndex()?.count ?? Infinity).toBeLessThan((geometry.getIndex()?.count ?? 0) / 2.5);
    const [fineBox, plainBox] = [geometry, plain].map((each) => {
      each.computeBoundingBox();
      return each.boundingBox ?? new Box3();
    });
    expect(plainBox?.max.y).toBeCloseTo(fineBox?.max.y ?? NaN, 2);
    expect(plainBox?.min.y).toBeCloseTo(fineBox?.min.y ?? NaN, 2);
    expect(Math.abs((plainBox?.max.z ?? NaN) - (fineBox?.max.z ?? NaN))).toBeLessThan(0.06);
    expect(Math.abs((plainBox?.max.x ?? NaN) - (fineBox?.max.x ?? NaN))).toBeLessThan(0.06);
  });

  it('has normals of length one', () => {
    const normal = geometry.getAttribute('normal');
    for (let index = 0; index < normal.count; index += 1) {
      const length = Math.hypot(normal.getX(index), normal.getY(index), normal.getZ(index));
      expect(length).toBeCloseTo(1, 4);
    }
  });

  it('stands on the ground and is as tall as its posture', () => {
    const body = all.filter(({ part }) => part === pose.figure);
    expect(Math.min(...body.map(({ y }) => y))).toBeCloseTo(0, 5);
    expect(Math.abs(Math.max(...body.map(({ y }) => y)) - POSTURE_HEIGHT[pose.posture])).toBeLessThan(0.03);
  });

  it('points ahead at its feet and nowhere else', () => {
    const foot = all.filter(({ y }) => y < 0.03);
    const tip = foot.reduce((best, point) => (point.x > best.x ? point : best));
    const back = Math.min(...foot.map(({ x }) => x));
    const broad = Math.max(...foot.map(({ z }) => Math.abs(z)));
    expect(Math.abs(tip.z)).toBeLessThan(1e-6);
    expect(tip.x).toBeGreaterThan(broad * 1.8);
    expect(tip.x).toBeGreaterThan(-back * 1.8);
  });

  it('is of the part that was asked for, but for a slab', () => {
    expect(all.every(({ part }) => part === pose.figure || part === 'device')).toBe(true);
  });

  it('turns its surface outward', () => {
    // Twice the signed volume of the tetrahedra over the origin: positive only when the faces wind outward.
    const index = geometry.getIndex();
    let volume = 0;
    for (let at = 0; at < (index?.count ?? 0); at += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) => all[index?.getX(at + corner) ?? 0]);
      if (a === undefined || b === undefined || c === undefined) continue;
      volume += a.x * (b.y * c.z - b.z * c.y) + a.y * (b.z * c.x - b.x * c.z) + a.z * (b.x * c.y - b.y * c.x);
    }
    expect(volume / 6).toBeGreaterThan(0.04);
    expect(volume / 6).toBeLessThan(0.25);
  });
});

describe('figureGeometry', () => {
  it('gives every pose a key of its own', () => {
    expect(new Set(POSES.map(poseKey)).size).toBe(POSES.length);
  });

  it('stands 1.75 m, crouches 1.10 m, sits 1.25 m', () => {
    expect(POSTURE_HEIGHT).toEqual({ standing: 1.75, crouching: 1.1, seated: 1.25 });
  });

  it('is half a metre across the shoulders and much less deep', () => {
    for (const arms of ['at-rest', 'unknown'] as const) {
      const chest = points(figureGeometry({ posture: 'standing', arms, figure: 'paint' })).filter(
        ({ y }) => y > 1.25 && y < 1.42,
      );
      const width = Math.max(...chest.map(({ z }) => z)) - Math.min(...chest.map(({ z }) => z));
      const depth = Math.max(...chest.map(({ x }) => x)) - Math.min(...chest.map(({ x }) => x));
      expect(Math.abs(width - 0.51)).toBeLessThan(0.03);
      expect(depth).toBeLessThan(width * 0.6);
    }
  });

  it.each(POSTURES)('puts a slab only where hands or hip hold one (%s)', (posture) => {
    const slab = (arms: Arms) => slabOf({ posture, arms, figure: 'paint' });
    for (const arms of ['at-rest', 'open', 'unknown'] as const) expect(slab(arms).count).toBe(0);

    expect(slab('holstered').z).toBeGreaterThan(0.14);
    expect(slab('aimed').x).toBeGreaterThan(0.6);
    expect(slab('aimed').z).toBeCloseTo(0, 5);
    expect(slab('low-ready').x).toBeGreaterThan(0.35);
    expect(slab('low-ready').y).toBeLessThan(slab('aimed').y - 0.35);
    expect(slab('phone').y).toBeGreaterThan(POSTURE_HEIGHT[posture] - 0.2);
    expect(slab('phone').x).toBeGreaterThan(0.25);
  });

  it('is the same left and right when it stands at rest', () => {
    const all = points(figureGeometry({ posture: 'standing', arms: 'at-rest', figure: 'pale' }));
    expect(Math.max(...all.map(({ z }) => z))).toBeCloseTo(-Math.min(...all.map(({ z }) => z)), 2);
  });

  it('gives the same numbers every time', () => {
    const [once, again] = [0, 1].map(() => figureGeometry({ posture: 'seated', arms: 'phone', figure: 'paint' }));
    expect(once?.getAttribute('position').array).toEqual(again?.getAttribute('position').array);
  });
});
