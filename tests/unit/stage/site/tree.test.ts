import { describe, expect, it } from 'vitest';
import { treeGeometry } from '../../../../src/stage/site/tree.ts';
import { isFinite3, looseEdges, trianglesOf } from './sites.ts';

describe('tree', () => {
  const tree = treeGeometry();
  const crown = trianglesOf(tree, 'crown');

  it('is a unit tree: crown radius 1, height 3, foot at the origin', () => {
    const corners = crown.flatMap((t) => [t.slice(0, 3), t.slice(3, 6), t.slice(6, 9)]);
    expect(Math.max(...corners.map(([x = 0, , z = 0]) => Math.hypot(x, z)))).toBeCloseTo(1, 5);
    expect(Math.max(...corners.map(([, y = 0]) => y))).toBeCloseTo(3, 5);
    expect(
      Math.min(
        ...trianglesOf(tree, 'trunk')
          .flat()
          .filter((_, i) => i % 3 === 1),
      ),
    ).toBeCloseTo(0, 5);
  });

  it('has a closed crown, finite numbers, normals of length 1, and at most 1,800 triangles', () => {
    expect(looseEdges(crown)).toBe(0);
    expect(isFinite3(tree)).toBe(true);
    expect((tree.index?.count ?? 0) / 3).toBeLessThanOrEqual(1800);
    const normals = tree.getAttribute('normal');
    for (let i = 0; i < normals.count; i++)
      expect(Math.hypot(normals.getX(i), normals.getY(i), normals.getZ(i))).toBeCloseTo(1, 4);
  });

  it('is the same every time', () => {
    expect(treeGeometry().getAttribute('position').array).toEqual(tree.getAttribute('position').array);
  });
});
