import { MathUtils } from 'three';
import type { Along, Dimensions } from './dimensions.ts';

/** A point of a cross-section: to the right of the middle, and up. */
type Across = readonly [z: number, y: number];

/** Rows of a cross-section, from the middle of the floor round the right side to the middle of the roof. */
export const ROW = {
  sill: 1,
  rocker: 3,
  shoulder: 7,
  belt: 9,
  glassFoot: 10,
  glassHead: 12,
  roofEdge: 13,
  ridge: 17,
} as const;

export interface Shape {
  /** How far the ends reach. */
  reach: number;
  top(x: number): number;
  section(x: number): Across[];
  /** Half the body's width at a height below the belt. */
  halfWidth(x: number, y: number): number;
  /** The ends bow in plan and tuck in below: where a station's x comes to lie at this point of its section. */
  bowed(x: number, z: number, y: number): number;
}

const { clamp, lerp, smoothstep } = MathUtils;

/** Room for lips and lamps that stand out of the body inside the footprint. */
const RELIEF = 0.012;
const CORNER_RADIUS = 0.17;
const SILL_HEIGHT = 0.2;

function polyline(points: readonly Along[], x: number): number {
  let previous: Along | undefined;
  for (const point of points) {
    if (x >= point[0]) {
      if (previous === undefined) return point[1];
      return lerp(point[1], previous[1], (x - point[0]) / (previous[0] - point[0]));
    }
    previous = point;
  }
  return previous?.[1] ?? 0;
}

/** Sheet metal has no corners: the line is blurred over a few centimetres. */
function blurred(points: readonly Along[], x: number): number {
  let sum = 0;
  let weight = 0;
  for (let step = -5; step <= 5; step++) {
    const share = Math.exp(-0.5 * (step / 2.2) ** 2);
    sum += share * polyline(points, x + step * 0.024);
    weight += share;
  }
  return sum / weight;
}

/** Heights of two rows that run level along the flanks: a livery between them needs no cut. */
export function waist(size: Dimensions): readonly [low: number, high: number] {
  return [size.belt[0] * 0.505, size.belt[0] * 0.54];
}

export function bodyShape(size: Dimensions): Shape {
  const reach = size.length / 2 - RELIEF;
  const halfBody = size.width / 2 - RELIEF;
  const [low, high] = waist(size);
  const top = (x: number) => blurred(size.silhouette, x);

  function section(x: number): Across[] {
    const out = Math.abs(x);
    const taper = clamp((out - (reach - 0.9)) / 0.9, 0, 1) ** 2.4;
    const turn = clamp((out - (reach - CORNER_RADIUS)) / CORNER_RADIUS, 0, 0.97);
    const inset = CORNER_RADIUS * (1 - Math.sqrt(1 - turn * turn));
    const wide = halfBody * (1 - 0.11 * taper) - inset;
    const peak = top(x) - inset * 0.35;
    const floor = SILL_HEIGHT + 0.08 * clamp((out - (reach - 0.9)) / 0.9, 0, 1) ** 2 + inset * 0.4;
    const along = (x + reach) / (2 * reach);
    const bare = Math.min(lerp(size.belt[0], size.belt[1], along), peak - 0.1);
    const rise = peak - 0.04 - bare;
    // 0 where the body ends at the belt (bonnet, boot), 1 where a cabin stands on it.
    const cabin = smoothstep(rise, 0.06, 0.36);
    const crown = lerp(0.05, 0.032, cabin);
    const edge = peak - crown;
    const belt = Math.min(bare, edge - 0.055);
    const roof = 0.915 * wide - 0.012 - 0.26 * Math.max(edge - belt - 0.06, 0);
    const foot: Across = [wide * 0.918, belt + 0.034];
    // Without a cabin the glass has no height, and its rows fall together.
    const head: Across = cabin < 1e-4 ? foot : [roof + 0.008, edge - 0.085 * cabin - 0.012];
    const glass = (share: number): Across => [
      lerp(foot[0], head[0], share) + 0.05 * (share - share * share) * cabin,
      lerp(foot[1], head[1], share),
    ];
    const rocker = Math.max(floor + 0.05, size.upright ? 0.335 : 0.28);
    // Level along the flanks, but the ends are lower than the belt and the rows must stay in order.
    const level = (height: number, share: number) => Math.min(height, lerp(rocker, belt, share));
    const over = level(high, 0.5);
    return [
      [0, floor],
      [wide * 0.86, floor],
      [wide * 0.95, floor + 0.03],
      [wide * 0.974, rocker],
      [wide * 0.992, level(low, 0.35)],
      [wide * 0.996, over],
      [wide, lerp(over, belt, 0.4)],
      [wide * 0.99, Math.max(belt - 0.1, lerp(over, belt, 0.65))],
      [wide * 0.962, belt - 0.022],
      [wide * 0.926, belt + 0.012],
      foot,
      glass(1 / 2),
      head,
      [roof - 0.008, edge - 0.046 * cabin - 0.006],
      [roof - lerp(0.06, 0.045, cabin), edge - lerp(0, 0.014, cabin)],
      [roof - lerp(0.2, 0.13, cabin), edge + 0.25 * crown],
      [roof * 0.5, edge + 0.78 * crown],
      [0, peak],
    ];
  }

  function halfWidth(x: number, y: number): number {
    let below: Across | undefined;
    for (const point of section(x).slice(ROW.sill, ROW.belt + 1)) {
      if (point[1] >= y)
        return below === undefined ? point[0] : lerp(below[0], point[0], (y - below[1]) / (point[1] - below[1]));
      below = point;
    }
    return below?.[0] ?? 0;
  }

  function bowed(x: number, z: number, y: number): number {
    const near = smoothstep(Math.abs(x), reach - 0.5, reach);
    const bow = (x > 0 ? 0.13 : 0.08) * (z / halfBody) ** 2;
    const chin = 0.07 * clamp((0.46 - y) / 0.2, 0, 1) ** 2;
    return x - Math.sign(x) * near * (bow + chin);
  }

  return { reach, top, section, halfWidth, bowed };
}
