import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, firstFault, signedArea } from '../../../../src/core/geometry/polygon.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';

const SQUARE: readonly Place[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

const corner = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));

/** Where two edges cross between their ends, worked out by solving for both shares: slow, plain, and not our way. */
function cross([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const determinant = rx * sy - ry * sx;
  if (determinant === 0) return false;
  const share = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / determinant;
  const other = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / determinant;
  return share > 0 && share < 1 && other > 0 && other < 1;
}

function edgesOf(outline: readonly Place[]): (readonly [Place, Place])[] {
  return outline.map((place, k) => [place, outline[(k + 1) % outline.length] ?? place] as const);
}

describe('signedArea', () => {
  it('is positive anticlockwise and negative clockwise', () => {
    expect(signedArea(SQUARE)).toBe(16);
    expect(signedArea(SQUARE.toReversed())).toBe(-16);
  });
});

describe('contains', () => {
  it.each<[Place, boolean]>([
    [[2, 2], true],
    [[3.999, 0.001], true],
    [[5, 2], false],
    [[-1, 4], false],
    [[2, -0.001], false],
  ])('%j: %s', (place, inside) => {
    expect(contains(SQUARE, place)).toBe(inside);
    expect(contains(SQUARE.toReversed(), place)).toBe(inside);
  });

  it('leaves the bay of an L outside', () => {
    const bent: Place[] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 4],
      [0, 4],
    ];
    expect(contains(bent, [3, 3])).toBe(false);
    expect(contains(bent, [1, 3])).toBe(true);
    expect(contains(bent, [3, 1])).toBe(true);
  });
});

describe('firstFault', () => {
  it('finds none in a simple outline, either way round and from any corner', () => {
    for (let start = 0; start < 4; start++) {
      const turned = [...SQUARE.slice(start), ...SQUARE.slice(0, start)];
      expect(firstFault(turned)).toBeUndefined();
      expect(firstFault(turned.toReversed())).toBeUndefined();
    }
  });

  it('finds one whenever two edges cross, and the corner named has such an edge unless another fault comes first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(corner, { minLength: 4, maxLength: 9, selector: String }), (outline) => {
        const edges = edgesOf(outline);
        const crossed = edges.flatMap((edge, k) =>
          edges.slice(0, k).some((earlier) => cross(edge, earlier)) ? [k] : [],
        );
        const fault = firstFault(outline);
        const [first] = crossed;
        if (first === undefined) return;
        expect(fault).toBeDefined();
        // A spike's far corner is two on from the edge that it is found at.
        if (fault !== first) expect(fault).toBeLessThanOrEqual(first + 2);
      }),
      { numRuns: 500 },
    );
  });

  it('finds none in a star-shaped outline, however its corners lie', () => {
    const radii = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(radii, (lengths) => {
        const outline = lengths.map((length, k): Place => {
          const angle = (2 * Math.PI * k) / lengths.length;
          return [length * Math.cos(angle), length * Math.sin(angle)];
        });
        expect(firstFault(outline)).toBeUndefined();
      }),
    );
  });

  it('swapping two neighbouring corners of a convex outline crosses its edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), fc.nat({ max: 11 }), (corners, which) => {
        const outline = Array.from({ length: corners }, (_, k): Place => {
          const angle = (2 * Math.PI * k) / corners;
          return [10 * Math.cos(angle), 10 * Math.sin(angle)];
        });
        const k = which % (corners - 1);
        const [a, b] = [outline[k], outline[k + 1]];
        if (a === undefined || b === undefined) throw new Error('both corners are there');
        outline[k] = b;
        outline[k + 1] = a;
        const fault = firstFault(outline);
        const edges = edgesOf(outline);
        const edge = edges[fault ?? -1];
        expect(edge !== undefined && edges.some((other) => other !== edge && cross(edge, other))).toBe(true);
      }),
    );
  });
});
