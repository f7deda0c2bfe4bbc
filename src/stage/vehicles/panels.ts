import { carve, looks, strip, type Flat, type Region, type View } from './carve.ts';
import type { Dimensions } from './dimensions.ts';
import type { Facet } from './facets.ts';
import { ROW, waist, type Shape } from './shape.ts';

const SEAM = 0.013;

const RIGHT: View = {
  across: { x: 1 },
  up: { y: 1 },
  meets: (facet) =>
    facet.corners.every(({ row }) => row >= ROW.rocker - 1e-6 && row <= ROW.glassFoot + 1e-6) &&
    looks(facet, 0, 0, 1, 0.2),
};
const ABOVE: View = {
  across: { x: 1 },
  up: { z: 1 },
  meets: (facet) => facet.corners.every(({ row }) => row >= ROW.belt - 1e-6) && looks(facet, 0, 1, 0, 0.4),
};
const BEHIND: View = {
  across: { z: 1 },
  up: { y: 1 },
  meets: (facet) => looks(facet, -1, 0, 0, 0.4),
};

/** The livery: a broad band that rises towards the tail and a thin one under it. */
function livery(size: Dimensions, shape: Shape): Region[] {
  if (!size.patrol) return [];
  const [low, high] = waist(size);
  const ends = [-shape.reach + 0.3, shape.reach - 0.42] as const;
  const band = (bottom: number, tail: number, nose: number): Region => ({
    outline: [
      [ends[0], bottom],
      [ends[1], bottom],
      [ends[1] - 0.06, nose],
      [ends[0] - 0.06, tail],
    ],
    part: 'band',
  });
  return [band(high, high + 0.19, high + 0.11), band(low - 0.025, low, low)];
}

function line(points: readonly Flat[]): Region[] {
  return points.slice(1).flatMap((to, index): Region[] => {
    const from = points[index];
    return from === undefined ? [] : [{ outline: strip(from, to, SEAM), part: 'trim' }];
  });
}

function doorSeams(size: Dimensions): Region[] {
  const [front, middle, rear] = size.doors;
  const foot = size.upright ? 0.375 : 0.315;
  const belt = size.belt[0] + 0.03;
  const archTop = size.tyreRadius * 2 + 0.09;
  const archFront = -size.axle + size.tyreRadius + 0.1;
  return [
    line([
      [front, belt],
      [front + 0.03, 0.72],
      [front - 0.02, foot],
    ]),
    line([
      [middle, belt],
      [middle, foot],
    ]),
    line([
      [rear, belt],
      [rear, archTop + 0.03],
      [Math.max(archFront, rear) + 0.02, size.tyreRadius + 0.14],
      [archFront + 0.05, foot],
    ]),
    line([
      [front - 0.02, foot],
      [archFront + 0.05, foot],
    ]),
  ].flat();
}

function bonnetSeams(size: Dimensions, shape: Shape): Region[] {
  const [foot] = size.screen;
  const wide = shape.section(1.5)[ROW.roofEdge]?.[0] ?? 0;
  return [
    ...line([
      [foot - 0.03, wide - 0.035],
      [1.5, wide - 0.055],
      [shape.reach - 0.22, wide * 0.8],
    ]),
    ...line([
      [shape.reach - 0.16, -0.1],
      [shape.reach - 0.17, wide * 0.4],
      [shape.reach - 0.22, wide * 0.8],
    ]),
    // What the wipers lie in.
    ...(
      [
        [
          [foot + 0.05, -0.1],
          [foot + 0.05, wide * 0.3],
          [foot + 0.02, wide * 0.3],
          [foot + 0.02, -0.1],
        ],
        [
          [foot + 0.05, wide * 0.3],
          [foot + 0.005, wide * 0.7],
          [foot - 0.02, wide * 0.7],
          [foot + 0.02, wide * 0.3],
        ],
      ] satisfies Flat[][]
    ).map((outline): Region => ({ outline, part: 'trim' })),
  ];
}

function bootSeams(size: Dimensions, shape: Shape): Region[] {
  if (size.upright) return [];
  const [, foot] = size.back;
  const wide = shape.section(-1.6)[ROW.roofEdge]?.[0] ?? 0;
  return line([
    [foot - 0.06, -0.1],
    [foot - 0.06, wide * 0.5],
    [foot - 0.02, wide * 0.84],
    [-shape.reach + 0.12, wide * 0.76],
  ]);
}

function tailSeams(size: Dimensions): Region[] {
  const [low, high] = size.tailLamp;
  return size.upright
    ? line([
        [0.66, high + 0.09],
        [0.655, low],
        [0.6, 0.6],
        [0.56, 0.57],
        [-0.1, 0.57],
      ])
    : line([
        [0.6, high + 0.08],
        [0.56, low - 0.12],
        [-0.1, low - 0.14],
      ]);
}

/** Livery and the seams between doors, lids and wings. */
export function panelled(facets: readonly Facet[], size: Dimensions, shape: Shape): Facet[] {
  const sides = carve(facets, RIGHT, [...livery(size, shape), ...doorSeams(size)]);
  const lids = carve(sides, ABOVE, [...bonnetSeams(size, shape), ...bootSeams(size, shape)]);
  return carve(lids, BEHIND, tailSeams(size));
}

/** The sides with the livery alone, for what is carved plainly. */
export function liveried(facets: readonly Facet[], size: Dimensions, shape: Shape): Facet[] {
  return carve(facets, RIGHT, livery(size, shape));
}
