import type { Dimensions } from './dimensions.ts';
import type { Corner, Facet } from './facets.ts';
import { turned } from './solids.ts';

const STEPS = 20;
const PLAIN_STEPS = 10;
const TYRE_WIDTH = 0.235;
/** How far the tyre stands back from the widest line of the body. */
const SET_BACK = 0.032;
/** The rim's radius as a share of the tyre's. */
const RIM = 0.7;

/** A spoke from the hub to the rim: a face and two flanks, tapering outwards and dished inwards. */
function spoke(x: number, y: number, z: number, radius: number, angle: number, wide: number): Facet[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (along: number, across: number, out: number, nAcross: number, nOut: number): Corner => ({
    x: x + along * cos - across * sin,
    y: y + along * sin + across * cos,
    z: z + out,
    nx: -nAcross * sin,
    ny: nAcross * cos,
    nz: nOut,
    row: 0,
  });
  const [inner, outer] = [radius * 0.1, radius * (RIM - 0.045)];
  const [foot, head] = [wide, wide * 0.72];
  const [hub, rim, floor] = [-0.02, -0.03, -0.07];
  const face = [
    corner(inner, -foot, hub, 0, 1),
    corner(outer, -head, rim, 0, 1),
    corner(outer, head, rim, 0, 1),
    corner(inner, foot, hub, 0, 1),
  ];
  const flank = (side: 1 | -1): Corner[] => {
    const quad = [
      corner(inner, side * foot, hub, side, 0),
      corner(outer, side * head, rim, side, 0),
      corner(outer, side * head, floor, side, 0),
      corner(inner, side * foot, floor, side, 0),
    ];
    return side > 0 ? quad : quad.toReversed();
  };
  return [face, flank(1), flank(-1)].map((corners): Facet => ({ corners, part: 'rim' }));
}

function wheel(x: number, size: Dimensions): Facet[] {
  const r = size.tyreRadius;
  const z = size.width / 2 - SET_BACK;
  const centre = [x, r, z] as const;
  const facets = [
    ...turned({
      centre,
      profile: [
        [0, -TYRE_WIDTH],
        [r * 0.985, -TYRE_WIDTH],
        [r, -0.04],
        [r * 0.95, -0.006],
        [r * (RIM + 0.01), -0.012],
      ],
      steps: STEPS,
      part: 'tyre',
    }),
    ...turned({
      centre,
      profile: [
        [r * (RIM + 0.01), -0.012],
        [r * (RIM - 0.05), -0.018],
        [r * (RIM - 0.09), -0.07],
      ],
      steps: STEPS,
      part: 'rim',
    }),
    ...turned({
      centre,
      profile: [
        [r * (RIM - 0.09), -0.07],
        [0, -0.07],
      ],
      steps: STEPS,
      part: 'trim',
    }),
    ...turned({
      centre,
      profile: [
        [r * 0.17, -0.03],
        [r * 0.14, -0.012],
        [0, -0.01],
      ],
      steps: 10,
      part: 'rim',
    }),
  ];
  const spokes = size.upright ? 5 : 7;
  for (let step = 0; step < spokes; step++) {
    facets.push(...spoke(x, r, z, r, Math.PI / 2 + (step / spokes) * 2 * Math.PI, r * (size.upright ? 0.115 : 0.075)));
  }
  return facets;
}

/** Tyres with a plain disc for a rim. */
export function plainWheels(size: Dimensions): Facet[] {
  const r = size.tyreRadius;
  return [size.axle, -size.axle].flatMap((x) => {
    const centre = [x, r, size.width / 2 - SET_BACK] as const;
    return [
      ...turned({
        centre,
        profile: [
          [r, -TYRE_WIDTH],
          [r, -0.01],
          [r * RIM, -0.01],
        ],
        steps: PLAIN_STEPS,
        part: 'tyre',
      }),
      ...turned({
        centre,
        profile: [
          [r * RIM, -0.02],
          [0, -0.02],
        ],
        steps: PLAIN_STEPS,
        part: 'rim',
      }),
    ];
  });
}

export function wheels(size: Dimensions): Facet[] {
  return [...wheel(size.axle, size), ...wheel(-size.axle, size)];
}
