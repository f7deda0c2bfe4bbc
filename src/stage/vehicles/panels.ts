import { carve, looks, strip, type Flat, type Region } from './carve.ts';
import type { Dimensions } from './dimensions.ts';
import type { Corner, Facet } from './facets.ts';
import { ROW, type Shape } from './shape.ts';

const SEAM = 0.013;

const fromRight = (corner: Corner): Flat => [corner.x, corner.y];
const fromAbove = (corner: Corner): Flat => [corner.x, corner.z];
const fromBehind = (corner: Corner): Flat => [corner.z, corner.y];

const side = (facet: Facet) => looks(facet, 0, 0, 1, 0.2) && facet.corners.every(({ row }) => row <= ROW.glassFoot + 1e-6);
const top = (facet: Facet) => looks(facet, 0, 1, 0, 0.4) && facet.corners.every(({ row }) => row >= ROW.belt - 1e-6);
const tail = (facet: Facet) => looks(facet, -1, 0, 0, 0.4);

function sillTrim(size: Dimensions, shape: Shape): Region {
  const high = size.upright ? 0.335 : 0.275;
  return {
    outline: [
      [-shape.reach - 0.1, 0],
      [shape.reach + 0.1, 0],
      [shape.reach + 0.1, high],
      [-shape.reach - 0.1, high],
    ],
    onto: fromRight,
    meets: (facet) => facet.corners.every(({ row }) => row <= ROW.shoulder) && !looks(facet, 0, -1, 0, 0.9),
    part: 'trim',
  };
}

/** The livery: a broad band that rises towards the tail and a thin one under it. */
function livery(size: Dimensions, shape: Shape): Region[] {
  if (!size.patrol) return [];
  const middle = size.belt[0] * 0.575;
  const ends = [-shape.reach + 0.3, shape.reach - 0.42] as const;
  const band = (tailLow: number, tailHigh: number, noseLow: number, noseHigh: number): Region => ({
    outline: [
      [ends[0], middle + tailLow],
      [ends[1], middle + noseLow],
      [ends[1] - 0.06, middle + noseHigh],
      [ends[0] - 0.06, middle + tailHigh],
    ],
    onto: fromRight,
    meets: side,
    part: 'band',
  });
  return [band(-0.05, 0.14, -0.05, 0.06), band(-0.105, -0.08, -0.105, -0.08)];
}

function line(points: readonly Flat[], onto: Region['onto'], meets: Region['meets']): Region[] {
  return points.slice(1).flatMap((to, index): Region[] => {
    const from = points[index];
    return from === undefined ? [] : [{ outline: strip(from, to, SEAM), onto, meets, part: 'trim' }];
  });
}

function doorSeams(size: Dimensions): Region[] {
  const [front, middle, rear] = size.doors;
  const foot = size.upright ? 0.375 : 0.315;
  const belt = size.belt[0] + 0.03;
  const archTop = size.tyreRadius * 2 + 0.09;
  const archFront = -size.axle + size.tyreRadius + 0.1;
  return [
    line([[front, belt], [front + 0.03, 0.72], [front - 0.02, foot]], fromRight, side),
    line([[middle, belt], [middle, foot]], fromRight, side),
    line([[rear, belt], [rear, archTop + 0.03], [Math.max(archFront, rear) + 0.02, size.tyreRadius + 0.14], [archFront + 0.05, foot]], fromRight, side),
    line([[front - 0.02, foot], [archFront + 0.05, foot]], fromRight, side),
  ].flat();
}

function bonnetSeams(size: Dimensions, shape: Shape): Region[] {
  const [foot] = size.screen;
  const wide = shape.section(1.5)[ROW.roofEdge]?.[0] ?? 0;
  return [
    ...line([[foot - 0.03, wide - 0.035], [1.5, wide - 0.055], [shape.reach - 0.22, wide * 0.8]], fromAbove, top),
    ...line([[shape.reach - 0.16, -0.1], [shape.reach - 0.17, wide * 0.4], [shape.reach - 0.22, wide * 0.8]], fromAbove, top),
    // What the wipers lie in.
    {
      outline: [[foot + 0.055, -0.1], [foot + 0.055, wide * 0.3], [foot + 0.02, wide * 0.62], [foot - 0.02, wide * 0.62], [foot + 0.012, wide * 0.3], [foot + 0.022, -0.1]],
      onto: fromAbove,
      meets: top,
      part: 'trim',
    },
  ];
}

function tailSeams(size: Dimensions, shape: Shape): Region[] {
  const [, foot] = size.back;
  const wide = shape.section(-1.6)[ROW.roofEdge]?.[0] ?? 0;
  if (size.upright) {
    const [lampLow, lampHigh] = size.tailLamp;
    return [
      ...line([[0.66, lampHigh + 0.09], [0.655, lampLow], [0.6, 0.6], [0.56, 0.57], [-0.1, 0.57]], fromBehind, tail),
    ];
  }
  return [
    ...line([[foot - 0.06, -0.1], [foot - 0.06, wide * 0.5], [foot - 0.02, wide * 0.84]], fromAbove, top),
    ...line([[foot - 0.02, wide * 0.84], [-shape.reach + 0.12, wide * 0.76]], fromAbove, top),
    ...line([[0.6, size.tailLamp[1] + 0.08], [0.56, size.tailLamp[0] - 0.12], [-0.1, size.tailLamp[0] - 0.14]], fromBehind, tail),
  ];
}

/** Sills, livery and the seams between doors, lids and wings. */
export function panelled(facets: readonly Facet[], size: Dimensions, shape: Shape): Facet[] {
  const regions = [sillTrim(size, shape), ...livery(size, shape), ...doorSeams(size), ...bonnetSeams(size, shape), ...tailSeams(size, shape)];
  return regions.reduce<Facet[]>((body, region) => carve(body, region), [...facets]);
}
