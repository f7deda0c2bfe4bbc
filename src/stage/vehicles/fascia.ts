import { carve, looks, sunk, type Flat, type Region } from './carve.ts';
import type { Dimensions } from './dimensions.ts';
import type { Corner, Facet } from './facets.ts';
import type { Shape } from './shape.ts';

const head = (corner: Corner): Flat => [corner.z, corner.y];
const ahead = (facet: Facet) => looks(facet, 1, 0, 0, 0.35);
const behind = (facet: Facet) => looks(facet, -1, 0, 0, 0.35);

/** Lamps go round the corner, so they are laid out as seen from beside it. */
const TURN = Math.PI / 4.4;

function cornerLamp(shape: Shape, end: 1 | -1, height: readonly [number, number], inner: number, along: number): Pick<Region, 'outline' | 'onto' | 'meets'> {
  const cos = Math.cos(TURN);
  const sin = Math.sin(TURN);
  const onto = ({ x, y, z }: { x: number; y: number; z: number }): Flat => [z * cos - end * x * sin, y];
  const [low, high] = height;
  const place = (x: number, z: number, y: number) => onto({ x: end * x, y, z });
  const [innerAt] = place(Math.abs(shape.bowed(end * shape.reach, inner, high)), inner, high);
  const outerX = shape.reach - along;
  const [outerAt] = place(outerX, shape.halfWidth(end * outerX, high), high);
  const tall = high - low;
  return {
    outline: [
      [innerAt, low + tall * 0.12],
      [innerAt + 0.02, low],
      [outerAt - along * 0.35, low + tall * 0.08],
      [outerAt, low + tall * 0.62],
      [outerAt - 0.01, high + tall * 0.06],
      [innerAt + 0.02, high],
    ],
    onto,
    meets: (facet) => looks(facet, end * sin, 0.12, cos, 0.22),
  };
}

const outline = (low: number, high: number, lowWide: number, highWide: number, corner: number): Flat[] => [
  [-0.1, low],
  [lowWide - corner, low],
  [lowWide, low + corner],
  [highWide, high - corner],
  [highWide - corner, high],
  [-0.1, high],
];

function inward(end: 1 | -1, depth: number) {
  return (corner: Corner): Corner => ({ ...corner, x: corner.x - end * depth });
}

function nose(size: Dimensions, shape: Shape): Region[] {
  const [low, high] = size.headLamp;
  const grilleHigh = size.upright ? high - 0.015 : low + 0.015;
  const grilleLow = size.upright ? low - 0.15 : low - 0.12;
  const wide = size.upright ? 0.5 : 0.46;
  return [
    { outline: outline(grilleLow, grilleHigh, wide - 0.06, wide, 0.02), onto: head, meets: ahead, part: 'trim', moved: inward(1, 0.035) },
    { outline: outline(0.31, size.upright ? 0.43 : 0.4, 0.62, 0.56, 0.025), onto: head, meets: ahead, part: 'trim', moved: inward(1, 0.03) },
    { ...cornerLamp(shape, 1, size.headLamp, wide + 0.05, 0.3), part: 'lamp', moved: sunk(0.012), wall: 'trim' },
  ];
}

function tail(size: Dimensions, shape: Shape): Region[] {
  const [low, high] = size.tailLamp;
  const plateMiddle = size.upright ? 0.72 : (low + high) / 2 - 0.01;
  return [
    { outline: outline(0.2, size.upright ? 0.45 : 0.36, 0.7, 0.64, 0.025), onto: head, meets: behind, part: 'trim', moved: inward(-1, 0.02) },
    { ...cornerLamp(shape, -1, [low, high], size.upright ? 0.67 : 0.5, size.upright ? 0.2 : 0.26), part: 'tailLamp', moved: sunk(-0.01) },
    { outline: outline(plateMiddle - 0.105, plateMiddle + 0.105, 0.24, 0.24, 0.02), onto: head, meets: behind, part: 'paint', moved: inward(-1, 0.02) },
    { outline: outline(plateMiddle - 0.078, plateMiddle + 0.078, 0.155, 0.155, 0.008), onto: head, meets: behind, part: 'plate' },
  ];
}

/** Grille, air intake, lamps and number plate, sunk into the body or raised from it. */
export function faced(facets: readonly Facet[], size: Dimensions, shape: Shape): Facet[] {
  return [...nose(size, shape), ...tail(size, shape)].reduce<Facet[]>((body, region) => carve(body, region), [...facets]);
}
