import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundGeometry } from '../../../../src/stage/site/ground.ts';
import { groundHeight } from '../../../../src/stage/site/groundHeight.ts';
import { anyOutline, flatArea, isFinite3, rectangle, siteWith, trianglesOf } from './sites.ts';

describe('ground', () => {
  it('is finite whatever the outlines', () => {
    assert(
      property(
        array(record({ kind: constantFrom('asphalt', 'pavement', 'grass', 'kerb'), outline: anyOutline }), {
          maxLength: 5,
        }),
        (surfaces) => {
          expect(isFinite3(groundGeometry(siteWith({ surfaces })))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reaches beyond the extent on every side, at height 0', () => {
    const base = trianglesOf(groundGeometry(siteWith({})), 'asphalt').flat();
    expect(base.filter((_, i) => i % 3 === 1).every((height) => height === 0)).toBe(true);
    expect(Math.min(...base)).toBeLessThan(-40);
    expect(Math.max(...base)).toBeGreaterThan(40);
  });

  it('covers an L of 12 m² either way round, facing up', () => {
    const outline: [number, number][] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 4],
      [0, 4],
    ];
    for (const corners of [outline, outline.toReversed()]) {
      const { up, down } = flatArea(
        groundGeometry(siteWith({ surfaces: [{ kind: 'pavement', outline: corners }] })),
        'pavement',
      );
      expect(up).toBeCloseTo(12, 4);
      expect(down).toBeCloseTo(0, 4);
    }
  });

  it('rounds the edge of a kerb inward, so that it is no wider than its outline', () => {
    const kerb = trianglesOf(
      groundGeometry(siteWith({ surfaces: [{ kind: 'kerb', outline: rectangle(0, 10, 0, 0.18) }] })),
      'kerb',
    ).flat();
    const along = (axis: number) => kerb.filter((_, i) => i % 3 === axis);
    expect([Math.min(...along(0)), Math.max(...along(0))]).toEqual([0, 10]);
    expect(Math.max(...along(1))).toBeCloseTo(0.12, 5);
    expect(Math.min(...along(2))).toBeCloseTo(-0.18, 5);
  });

  it('leaves out of a meadow the lot laid upon it', () => {
    const surfaces = [
      { kind: 'grass' as const, outline: rectangle(-10, 10, -10, 10) },
      { kind: 'asphalt' as const, outline: rectangle(-5, 5, -5, 5) },
    ];
    expect(flatArea(groundGeometry(siteWith({ surfaces })), 'grass').up).toBeCloseTo(300, 1);
    expect(groundHeight(siteWith({ surfaces }), [0, 0])).toBe(0);
    expect(groundHeight(siteWith({ surfaces }), [7, 7])).toBe(0.045);
  });
});

describe('stalls', () => {
  const row = { at: [0, 0] as [number, number], bearing: 0, count: 8, width: 2.75, depth: 5.5 };

  it('has one line more than stalls, 10 cm wide and as long as the stall', () => {
    const geometry = groundGeometry(siteWith({ stalls: [row] }));
    expect(trianglesOf(geometry, 'line')).toHaveLength(9 * 2);
    expect(flatArea(geometry, 'line').up).toBeCloseTo(9 * 0.1 * 5.5, 4);
  });

  it('runs to the right of its bearing: eastward when it looks north, from half a stall west of its place', () => {
    const lines = trianglesOf(groundGeometry(siteWith({ stalls: [row] })), 'line').flat();
    const east = lines.filter((_, i) => i % 3 === 0);
    const south = lines.filter((_, i) => i % 3 === 2);
    expect(Math.min(...east)).toBeCloseTo(-1.375 - 0.05, 4);
    expect(Math.max(...east)).toBeCloseTo(7.5 * 2.75 + 0.05, 4);
    expect(Math.min(...south)).toBeCloseTo(-5.5, 4);
    expect(Math.max(...south)).toBeCloseTo(0, 4);
  });

  it('has a wheel stop 0.6 m from the closed end', () => {
    const stop = trianglesOf(groundGeometry(siteWith({ stalls: [{ ...row, count: 1 }] })), 'kerb').flat();
    expect(Math.min(...stop.filter((_, i) => i % 3 === 2))).toBeCloseTo(-4.9, 4);
  });
});

describe('groundHeight', () => {
  const site = siteWith({
    surfaces: [
      { kind: 'asphalt', outline: rectangle(-20, 0, -20, 0) },
      { kind: 'grass', outline: rectangle(0, 10, 0, 10) },
      { kind: 'pavement', outline: rectangle(4, 6, 0, 10).toReversed() },
      { kind: 'kerb', outline: rectangle(0, 10, -0.2, 0.5) },
      { kind: 'building', outline: rectangle(20, 30, 0, 10), height: 9 },
    ],
  });
  it.each([
    ['asphalt', [-5, -5], 0],
    ['nothing', [-30, 20], 0],
    ['grass', [2, 5], 0.045],
    ['pavement across grass', [5, 5], 0.05],
    ['kerb on top of both', [5, 0.2], 0.12],
    ['the floor of a building', [25, 5], 0.14],
  ] as const)('on %s', (_, place, height) => {
    expect(groundHeight(site, place)).toBe(height);
  });
});
