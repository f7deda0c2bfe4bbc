import type { Dimensions } from './dimensions.ts';
import type { Facet } from './facets.ts';
import { grilleWidth } from './fascia.ts';
import { ROW, type Shape } from './shape.ts';
import { softBox } from './solids.ts';

/** How far a thing may stand out of the footprint stays well below the 0.12 m that the analysis grants. */
const MIRROR_OUT = 0.1;

function mirror(size: Dimensions, shape: Shape): Facet[] {
  const [front] = size.windows[0]?.sill ?? [0];
  const x = front - 0.09;
  const belt = shape.section(x)[ROW.belt]?.[1] ?? 1;
  const outer = size.width / 2 + MIRROR_OUT;
  const wide = 0.21;
  const tall = size.upright ? 0.15 : 0.125;
  const y = belt + 0.035 + tall / 2;
  const inner = outer - wide;
  return [
    ...softBox({
      centre: [x, y, outer - wide / 2],
      size: [0.12, tall, wide],
      edge: 0.034,
      part: 'paint',
      // Swept back and lower outside, like a drop.
      bent: ([px, py, pz]) => {
        const out = (pz - inner) / wide;
        return [px - 0.05 * out, y + (py - y) * (1 - 0.12 * out) * (px > x ? 0.82 : 1), pz];
      },
    }),
    ...softBox({ centre: [x + 0.01, belt + 0.035, inner], size: [0.07, 0.05, 0.16], edge: 0, part: 'trim' }),
  ];
}

function handles(size: Dimensions, shape: Shape): Facet[] {
  return [size.doors[1], size.doors[2]].flatMap((seam) => {
    const x = seam + 0.15;
    const belt = shape.section(x)[ROW.belt]?.[1] ?? 1;
    const y = belt - 0.125;
    return softBox({
      centre: [x, y, shape.halfWidth(x, y) + 0.006],
      size: [0.17, 0.024, 0.024],
      edge: 0,
      part: 'trim',
    });
  });
}

function rail(size: Dimensions, shape: Shape): Facet[] {
  if (!size.upright || size.patrol) return [];
  const [front, rear] = [size.screen[1] - 0.22, size.back[0] + 0.2];
  const pieces = 6;
  const place = (x: number, lift: number): readonly [number, number, number] => {
    const [z, y] = shape.section(x)[ROW.roofEdge + 1] ?? [0, 0];
    return [x, y + lift, z - 0.035];
  };
  const rise = (x: number) => 0.045 * Math.min(1, (front - x) / 0.12, (x - rear) / 0.12);
  return Array.from({ length: pieces }, (_, piece) => {
    const x0 = front + ((rear - front) * piece) / pieces;
    const x1 = front + ((rear - front) * (piece + 1)) / pieces;
    return softBox({
      centre: [(x0 + x1) / 2, 0, 0],
      size: [x0 - x1, 0.034, 0.036],
      edge: 0.01,
      part: 'trim',
      bent: ([x, dy, dz]) => {
        const end = x > (x0 + x1) / 2 ? x0 : x1;
        const [, y, z] = place(end, Math.max(rise(end), 0.004));
        return [end, y + dy, z + dz];
      },
    });
  }).flat();
}

function lightBar(size: Dimensions, shape: Shape): Facet[] {
  const x = (size.screen[1] + size.back[0]) / 2 + (size.upright ? 0.5 : 0.12);
  const roof = shape.top(x);
  const half = 0.575;
  return [
    ...softBox({ centre: [x, roof + 0.012, half / 2 - 0.01], size: [0.24, 0.055, half - 0.02], edge: 0, part: 'trim' }),
    ...softBox({
      centre: [x, roof + 0.078, half / 2 + 0.022],
      size: [0.27, 0.088, half - 0.044],
      edge: 0.028,
      part: 'lightBar',
      bent: ([px, py, pz]) => [px - (pz > half * 0.6 ? 0.03 * Math.sign(px - x) : 0), py, pz],
    }),
    ...softBox({ centre: [x, roof + 0.07, 0.018], size: [0.2, 0.07, 0.036], edge: 0, part: 'trim' }),
  ];
}

function pushBumper(size: Dimensions, shape: Shape): Facet[] {
  const face = shape.reach;
  const [low, high] = [0.36, size.headLamp[1] + (size.upright ? 0.04 : 0.06)];
  const middle = (low + high) / 2;
  const lean = (y: number) => -0.05 * ((y - low) / (high - low)) ** 2;
  return [
    ...softBox({
      centre: [face + 0.05, middle, 0.3],
      size: [0.075, high - low, 0.055],
      edge: 0.016,
      part: 'trim',
      bent: ([x, y, z]) => [x + lean(y), y, z],
    }),
    ...[low + 0.09, high - 0.06].flatMap((y) =>
      softBox({
        centre: [face + 0.052 + lean(y), y, 0.215],
        size: [0.055, 0.06, 0.43],
        edge: 0.017,
        part: 'trim',
        bent: ([px, py, pz]) => [px - (pz > 0.3 ? 0.05 : 0), py, pz],
      }),
    ),
  ];
}

function grilleBar(size: Dimensions, shape: Shape): Facet[] {
  const [low, high] = size.headLamp;
  const y = size.upright ? (low + high) / 2 - 0.07 : low - 0.05;
  const half = grilleWidth(size) - 0.035;
  return softBox({
    centre: [0, y, half / 2],
    size: [0.02, 0.022, half],
    edge: 0,
    part: 'rim',
    bent: ([x, py, z]) => [x + shape.bowed(shape.reach, z, py) - 0.024, py, z],
  });
}

/** What is mounted on the body, its right half. */
export function fittings(size: Dimensions, shape: Shape): Facet[] {
  return [
    ...mirror(size, shape),
    ...handles(size, shape),
    ...rail(size, shape),
    ...(size.patrol ? [...lightBar(size, shape), ...pushBumper(size, shape)] : grilleBar(size, shape)),
  ];
}
