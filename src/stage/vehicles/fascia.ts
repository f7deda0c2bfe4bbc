import { carve, looks, type Flat, type Region, type View } from './carve.ts';
import type { Dimensions } from './dimensions.ts';
import type { Corner, Facet } from './facets.ts';
import type { Shape } from './shape.ts';

const from = (end: 1 | -1): View => ({
  across: { z: 1 },
  up: { y: 1 },
  meets: (facet) => looks(facet, end, 0, 0, 0.35),
});

/** Lamps go round the corner, so they are laid out as seen from beside it. */
const TURN = Math.PI / 4.4;

interface CornerLamp extends View {
  outline: Flat[];
  sunk: (depth: number) => (corner: Corner) => Corner;
}

function cornerLamp(
  shape: Shape,
  end: 1 | -1,
  height: readonly [number, number],
  inner: number,
  along: number,
): CornerLamp {
  const cos = Math.cos(TURN);
  const sin = Math.sin(TURN);
  const [low, high] = height;
  const innerAt = inner * cos - Math.abs(shape.bowed(end * shape.reach, inner, high)) * sin;
  const outerX = shape.reach - along;
  const outerAt = shape.halfWidth(end * outerX, high) * cos - outerX * sin;
  const tall = high - low;
  return {
    outline: [
      [innerAt, low],
      [outerAt - along * 0.3, low + tall * 0.1],
      [outerAt, low + tall * 0.65],
      [outerAt - 0.015, high + tall * 0.08],
      [innerAt + 0.015, high],
    ],
    across: { x: -end * sin, z: cos },
    up: { y: 1 },
    meets: (facet) => looks(facet, end * sin, 0.12, cos, 0.22),
    // One direction for the whole lamp: along the normals it would tear where the end meets the flank.
    sunk: (depth) => (corner) => ({ ...corner, x: corner.x - end * sin * depth, z: corner.z - cos * depth }),
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

/** The outline drawn in towards its middle. */
function within(border: readonly Flat[], across: number, up: number): Flat[] {
  const middle = border.reduce<Flat>(
    ([a, b], point) => [a + point[0] / border.length, b + point[1] / border.length],
    [0, 0],
  );
  return border.map(([a, b]) => [middle[0] + (a - middle[0]) * across, middle[1] + (b - middle[1]) * up]);
}

/** Half of it. */
export const grilleWidth = (size: Dimensions) => (size.upright ? 0.5 : 0.46);

function inward(end: 1 | -1, depth: number) {
  return (corner: Corner): Corner => ({ ...corner, x: corner.x - end * depth });
}

function nose(size: Dimensions): Region[] {
  const [low, high] = size.headLamp;
  const wide = grilleWidth(size);
  const grille = size.upright
    ? outline(low - 0.15, high - 0.015, wide - 0.06, wide, 0.02)
    : outline(low - 0.12, low + 0.015, wide - 0.06, wide, 0.02);
  return [
    { outline: grille, part: 'trim', moved: inward(1, 0.035) },
    { outline: outline(0.37, size.upright ? 0.48 : 0.445, 0.6, 0.54, 0.025), part: 'trim', moved: inward(1, 0.03) },
  ];
}

function tail(size: Dimensions): Region[] {
  const [low, high] = size.tailLamp;
  const plate = size.upright ? 0.72 : (low + high) / 2 - 0.01;
  return [
    { outline: outline(0.37, size.upright ? 0.5 : 0.44, 0.7, 0.66, 0.025), part: 'trim', moved: inward(-1, 0.015) },
    {
      outline: [
        [-0.1, plate - 0.078],
        [0.155, plate - 0.078],
        [0.155, plate + 0.078],
        [-0.1, plate + 0.078],
      ],
      part: 'plate',
      moved: inward(-1, -0.006),
      wall: 'trim',
    },
  ];
}

/** Grille, air intake, lamps and number plate, sunk into the body or raised from it. */
export function faced(facets: readonly Facet[], size: Dimensions, shape: Shape): Facet[] {
  const headLamp = cornerLamp(shape, 1, size.headLamp, grilleWidth(size) + 0.05, 0.3);
  const tailLamp = cornerLamp(shape, -1, size.tailLamp, size.upright ? 0.67 : 0.5, size.upright ? 0.2 : 0.26);
  const ends = carve(carve(facets, from(1), nose(size)), from(-1), tail(size));
  const lit = carve(ends, headLamp, [
    { outline: headLamp.outline, part: 'trim', moved: headLamp.sunk(0.014) },
    { outline: within(headLamp.outline, 0.9, 0.72), part: 'lamp' },
  ]);
  return carve(lit, tailLamp, [{ outline: tailLamp.outline, part: 'tailLamp', moved: tailLamp.sunk(-0.01) }]);
}
