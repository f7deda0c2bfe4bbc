import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildingGeometry } from '../../../../src/stage/site/building.ts';
import { anyOutline, isFinite3, looseEdges, rectangle, siteWith, trianglesOf } from './sites.ts';

function block(outline: [number, number][], height?: number) {
  const geometry = buildingGeometry(
    siteWith({ surfaces: [{ kind: 'building', outline, ...(height === undefined ? {} : { height }) }] }),
  );
  if (geometry === undefined) throw new Error('a building was asked for');
  return geometry;
}

const L: [number, number][] = [
  [-34, 10.6],
  [26, 10.6],
  [26, 26],
  [17, 26],
  [17, 19.6],
  [-34, 19.6],
];

describe('building', () => {
  it('is none where the site has none', () => {
    expect(
      buildingGeometry(siteWith({ surfaces: [{ kind: 'grass', outline: rectangle(0, 1, 0, 1) }] })),
    ).toBeUndefined();
  });

  it.each([
    ['a block', rectangle(0, 40, 0, 10), 9],
    ['an L', L, 9],
    ['an L drawn the other way round', L.toReversed(), 9],
    ['a shed', rectangle(0, 3, 0, 3), 2.2],
    [
      'a slanted slab',
      [
        [0, 0],
        [30, 8],
        [28, 18],
        [-3, 9],
      ] as [number, number][],
      12,
    ],
  ])('has walls that are one closed solid: %s', (_, outline, height) => {
    const walls = trianglesOf(block(outline, height), 'wall');
    expect(walls.length).toBeGreaterThan(0);
    expect(looseEdges(walls)).toBe(0);
  });

  it('has closed walls and finite numbers on any outline', () => {
    assert(
      property(anyOutline, double({ min: 0.05, max: 13, noNaN: true }), (outline, height) => {
        const geometry = block(outline, height);
        expect(isFinite3(geometry)).toBe(true);
        expect(looseEdges(trianglesOf(geometry, 'wall'))).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('looks outward: the outer face of a south wall faces south', () => {
    const geometry = block(rectangle(0, 40, 0, 10), 9);
    const places = geometry.getAttribute('position');
    const normals = geometry.getAttribute('normal');
    const outer = Array.from({ length: places.count }, (_, i) => i).filter((i) => places.getZ(i) > 1.2);
    expect(outer.some((i) => normals.getZ(i) > 0.99)).toBe(true);
    for (const triangle of trianglesOf(geometry, 'wall')) {
      const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, cx = 0, cy = 0, cz = 0] = triangle;
      if (az !== 0 || bz !== 0 || cz !== 0) continue;
      expect((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)).toBeGreaterThan(0);
    }
  });

  it('has as many storeys as fit', () => {
    const windows = (height: number) =>
      trianglesOf(block(rectangle(0, 6, 0, 6), height), 'window')
        .flat()
        .filter((_, i) => i % 3 === 1);
    expect(Math.max(...windows(6))).toBeCloseTo(0.15 + 2.9 + 2.3, 2);
    expect(Math.max(...windows(9))).toBeCloseTo(0.15 + 5.8 + 2.3, 2);
    expect(windows(2)).toEqual([]);
  });

  it('keeps sides under 1.2 m plain', () => {
    expect(trianglesOf(block(rectangle(0, 1.1, 0, 1.1), 9), 'window')).toEqual([]);
  });

  it('stands no higher than it says, but for its coping', () => {
    const ups = trianglesOf(block(L, 9), 'wallTrim')
      .flat()
      .filter((_, i) => i % 3 === 1);
    expect(Math.max(...ups)).toBeCloseTo(9, 5);
  });

  it('costs at most 25,000 triangles for 130 m of three storeys', () => {
    expect((block(rectangle(0, 55, 0, 10), 9).index?.count ?? 0) / 3).toBeLessThan(25_000);
  });

  it('stays affordable on a document that is far too large', () => {
    expect((block(rectangle(-9000, 9000, -9000, 9000), 500).index?.count ?? 0) / 3).toBeLessThan(100_000);
  });
});
