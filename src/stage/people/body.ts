import { type BufferGeometry, Vector3 } from 'three';
import { type Detail, everySecond } from '../detail.ts';
import { type Ring, skin } from './skin.ts';

/**
 * A level cut through a body: height, where it is widest along x, from there to the back and to the front,
 * half its width, and how round its front is (2 is an ellipse, 1 a straight-sided prow). Metres.
 */
type Section = readonly [y: number, at: number, back: number, front: number, half: number, round: number];

export type Posture = 'standing' | 'crouching' | 'seated';

const AROUND: Readonly<Record<Detail, number>> = { fine: 24, plain: 10 };
// A back a little squarer than an ellipse: flat where the front comes to an edge, so that the two never look alike.
const BACK_ROUND = 2.8;

// Each figure is turned and carved as one piece, like a chessman. The front edge runs from the chest down
// into the prow on the ground: from the side it sweeps forward, from the front it parts light from shade.
const BODY: Record<Posture, readonly Section[]> = {
  standing: [
    [0, 0, 0.19, 0.42, 0.19, 1.05],
    [0.022, 0, 0.19, 0.42, 0.19, 1.05],
    [0.034, 0, 0.178, 0.398, 0.178, 1.05],
    [0.044, 0, 0.13, 0.25, 0.132, 1.1],
    [0.075, 0, 0.112, 0.19, 0.115, 1.15],
    [0.16, 0, 0.104, 0.155, 0.11, 1.15],
    [0.45, 0, 0.102, 0.14, 0.116, 1.15],
    [0.8, 0, 0.106, 0.142, 0.136, 1.15],
    [1.04, 0, 0.11, 0.15, 0.156, 1.15],
    [1.24, 0, 0.114, 0.162, 0.184, 1.15],
    [1.35, 0, 0.108, 0.15, 0.204, 1.2],
    [1.42, 0.006, 0.09, 0.112, 0.188, 1.4],
    [1.462, 0.014, 0.07, 0.078, 0.122, 1.7],
    [1.488, 0.022, 0.054, 0.054, 0.064, 2],
  ],
  crouching: [
    [0, 0.02, 0.19, 0.48, 0.19, 1.05],
    [0.022, 0.02, 0.19, 0.48, 0.19, 1.05],
    [0.034, 0.02, 0.178, 0.456, 0.178, 1.05],
    [0.046, 0.02, 0.15, 0.255, 0.144, 1.2],
    [0.085, 0.02, 0.15, 0.2, 0.14, 1.7],
    [0.17, 0.02, 0.182, 0.215, 0.162, 2.1],
    [0.27, 0.02, 0.205, 0.262, 0.186, 2.4],
    [0.41, 0.02, 0.198, 0.33, 0.2, 2.5],
    [0.456, 0.03, 0.184, 0.31, 0.192, 2.5],
    [0.486, 0.036, 0.17, 0.23, 0.172, 2],
    [0.52, 0.045, 0.156, 0.16, 0.156, 1.2],
    [0.6, 0.062, 0.138, 0.156, 0.168, 1.15],
    [0.705, 0.092, 0.118, 0.15, 0.2, 1.2],
    [0.77, 0.112, 0.094, 0.112, 0.186, 1.4],
    [0.812, 0.128, 0.07, 0.078, 0.122, 1.7],
    [0.838, 0.138, 0.054, 0.054, 0.064, 2],
  ],
  seated: [
    [0, 0.4, 0.14, 0.27, 0.16, 1.05],
    [0.022, 0.4, 0.14, 0.27, 0.16, 1.05],
    [0.034, 0.4, 0.128, 0.25, 0.148, 1.05],
    [0.046, 0.4, 0.096, 0.15, 0.126, 1.2],
    [0.1, 0.4, 0.082, 0.1, 0.13, 1.8],
    [0.34, 0.4, 0.088, 0.092, 0.166, 2.3],
    [0.385, 0.36, 0.14, 0.136, 0.178, 2.5],
    [0.402, 0.1, 0.23, 0.4, 0.184, 2.8],
    [0.432, 0.04, 0.198, 0.47, 0.196, 3],
    [0.515, 0.02, 0.18, 0.476, 0.194, 3],
    [0.552, 0.01, 0.16, 0.42, 0.178, 2.6],
    [0.582, 0, 0.138, 0.19, 0.16, 1.7],
    [0.7, 0, 0.116, 0.16, 0.17, 1.15],
    [0.85, 0, 0.108, 0.15, 0.203, 1.2],
    [0.92, 0.006, 0.09, 0.112, 0.188, 1.4],
    [0.962, 0.014, 0.07, 0.078, 0.122, 1.7],
    [0.988, 0.022, 0.054, 0.054, 0.064, 2],
  ],
};

// From the neck to just below the crown; heights count from the crown, places from the neck.
const HEAD: readonly Section[] = [
  [-0.228, 0.008, 0.05, 0.052, 0.05, 2],
  [-0.21, 0.016, 0.06, 0.08, 0.056, 1.6],
  [-0.178, 0.02, 0.084, 0.104, 0.074, 1.35],
  [-0.125, 0.02, 0.1, 0.112, 0.085, 1.25],
  [-0.072, 0.018, 0.098, 0.1, 0.081, 1.35],
  [-0.034, 0.014, 0.08, 0.074, 0.065, 1.6],
  [-0.01, 0.01, 0.047, 0.042, 0.038, 1.9],
];

// Where nothing may be said of the hands the arms are inside: one closed mantle, as broad as shoulders
// with arms, that hangs to the hip or the lap and is a little rounder in front.
const MANTLE = { half: 0.255, rounder: 0.25 };
const HEM: Record<Posture, number> = { standing: 0.8, crouching: 0.41, seated: 0.515 };

/** The crown of each posture above the ground, in metres. */
export const CROWN: Record<Posture, number> = { standing: 1.75, crouching: 1.1, seated: 1.25 };

/** Head and body of a posture, arms aside. `closed` wraps the arms in. */
export function bodyGeometry(posture: Posture, closed: boolean, detail: Detail): BufferGeometry {
  const crown = CROWN[posture];
  const body = closed ? mantled(BODY[posture], HEM[posture]) : BODY[posture];
  const neck = body[body.length - 1]?.[1] ?? 0;
  const head = HEAD.map(([y, at, ...rest]): Section => [crown + y, neck + at, ...rest]);
  const foot = body[0]?.[1] ?? 0;
  const sections = [...body, ...head];
  const carved = detail === 'fine' ? sections : everySecond(sections);
  return skin(
    carved.map((section) => ringOf(section, AROUND[detail])),
    {
      start: new Vector3(foot, 0, 0),
      end: new Vector3(neck + 0.01, crown, 0),
    },
  );
}

function mantled(body: readonly Section[], hem: number): Section[] {
  const above = body.filter(([y]) => y >= hem);
  const hemHalf = above[0]?.[4] ?? MANTLE.half;
  const shoulder = above.reduce((widest, section) => (section[4] >= widest[4] ? section : widest));
  return body.map((section): Section => {
    const [y, at, back, front, half, round] = section;
    if (y <= hem) return section;
    const rounder = Math.min(round + MANTLE.rounder, 2);
    if (y > shoulder[0]) return [y, at, back, front, (half * MANTLE.half) / shoulder[4], rounder];
    const fall = ((shoulder[0] - y) / (shoulder[0] - hem)) ** 1.4;
    return [y, at, back, front, Math.max(half, MANTLE.half + (hemHalf - MANTLE.half) * fall), rounder];
  });
}

function ringOf([y, at, back, front, half, round]: Section, around: number): Ring {
  return Array.from({ length: around }, (_, index) => {
    const turn = (index / around) * 2 * Math.PI;
    const ahead = Math.cos(turn);
    const aside = Math.sin(turn);
    const power = 2 / (ahead > 0 ? round : BACK_ROUND);
    return new Vector3(
      at + Math.abs(ahead) ** power * (ahead > 0 ? front : -back),
      y,
      Math.sign(aside) * Math.abs(aside) ** power * half,
    );
  });
}
