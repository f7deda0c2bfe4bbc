import { type BufferGeometry, Vector3 } from 'three';
import { type Ring, skin } from './skin.ts';

/**
 * A level cut through a body: height, where it is widest along x, from there to the back and to the front,
 * half its width, and how round its front is (2 is an ellipse, 1 a straight-sided prow). Metres.
 */
type Section = readonly [y: number, at: number, back: number, front: number, half: number, round: number];

export type Posture = 'standing' | 'crouching' | 'seated';

const AROUND = 20;
// A back a little squarer than an ellipse: flat where the front comes to an edge, so that the two never look alike.
const BACK_ROUND = 2.4;

// Each figure is turned and carved as one piece, like a chessman. The front edge runs from the chest down
// into the prow on the ground: from the side it sweeps forward, from the front it parts light from shade.
const BODY: Record<Posture, readonly Section[]> = {
  standing: [
    [0, 0, 0.19, 0.42, 0.19, 1.1],
    [0.024, 0, 0.19, 0.42, 0.19, 1.1],
    [0.036, 0, 0.176, 0.395, 0.176, 1.1],
    [0.052, 0, 0.148, 0.29, 0.15, 1.15],
    [0.1, 0, 0.126, 0.215, 0.134, 1.2],
    [0.2, 0, 0.116, 0.178, 0.128, 1.25],
    [0.42, 0, 0.112, 0.152, 0.13, 1.3],
    [0.78, 0, 0.112, 0.142, 0.142, 1.35],
    [1.02, 0, 0.114, 0.146, 0.156, 1.35],
    [1.22, 0, 0.118, 0.154, 0.182, 1.35],
    [1.35, 0, 0.112, 0.142, 0.204, 1.4],
    [1.42, 0.005, 0.094, 0.11, 0.192, 1.6],
    [1.462, 0.01, 0.074, 0.08, 0.13, 1.8],
    [1.488, 0.015, 0.056, 0.056, 0.066, 2],
  ],
  crouching: [
    [0, 0.02, 0.21, 0.42, 0.2, 1.15],
    [0.024, 0.02, 0.21, 0.42, 0.2, 1.15],
    [0.036, 0.02, 0.196, 0.4, 0.188, 1.15],
    [0.055, 0.02, 0.18, 0.33, 0.175, 1.25],
    [0.12, 0.02, 0.19, 0.285, 0.178, 1.35],
    [0.26, 0.02, 0.215, 0.305, 0.196, 1.5],
    [0.4, 0.03, 0.21, 0.33, 0.2, 1.6],
    [0.47, 0.04, 0.205, 0.315, 0.196, 1.6],
    [0.505, 0.045, 0.195, 0.26, 0.186, 1.5],
    [0.53, 0.05, 0.188, 0.19, 0.176, 1.4],
    [0.6, 0.06, 0.172, 0.162, 0.178, 1.35],
    [0.71, 0.085, 0.144, 0.142, 0.198, 1.4],
    [0.772, 0.1, 0.11, 0.11, 0.186, 1.6],
    [0.812, 0.112, 0.078, 0.08, 0.128, 1.8],
    [0.838, 0.12, 0.056, 0.056, 0.066, 2],
  ],
  seated: [
    [0, 0.4, 0.13, 0.27, 0.16, 1.15],
    [0.024, 0.4, 0.13, 0.27, 0.16, 1.15],
    [0.036, 0.4, 0.12, 0.25, 0.15, 1.15],
    [0.06, 0.4, 0.1, 0.16, 0.138, 1.25],
    [0.16, 0.4, 0.088, 0.11, 0.14, 1.4],
    [0.34, 0.4, 0.092, 0.105, 0.154, 1.5],
    [0.38, 0.36, 0.14, 0.145, 0.164, 1.5],
    [0.4, 0.1, 0.22, 0.4, 0.17, 1.6],
    [0.43, 0.04, 0.19, 0.47, 0.182, 1.7],
    [0.51, 0.02, 0.18, 0.48, 0.182, 1.7],
    [0.548, 0.01, 0.164, 0.42, 0.17, 1.6],
    [0.575, 0, 0.144, 0.2, 0.162, 1.4],
    [0.64, 0, 0.128, 0.148, 0.162, 1.35],
    [0.74, 0, 0.122, 0.15, 0.18, 1.35],
    [0.85, 0, 0.112, 0.142, 0.202, 1.4],
    [0.92, 0.005, 0.094, 0.11, 0.19, 1.6],
    [0.962, 0.01, 0.074, 0.08, 0.13, 1.8],
    [0.988, 0.015, 0.056, 0.056, 0.066, 2],
  ],
};

// From the neck to just below the crown; heights count from the crown, places from the neck.
const HEAD: readonly Section[] = [
  [-0.232, 0.003, 0.05, 0.05, 0.05, 2],
  [-0.212, 0.012, 0.062, 0.072, 0.056, 1.8],
  [-0.178, 0.018, 0.086, 0.094, 0.073, 1.65],
  [-0.125, 0.02, 0.102, 0.102, 0.083, 1.6],
  [-0.072, 0.018, 0.098, 0.092, 0.079, 1.65],
  [-0.034, 0.014, 0.078, 0.068, 0.062, 1.8],
  [-0.01, 0.01, 0.045, 0.038, 0.036, 2],
];

// Where nothing may be said of the hands the arms are inside: one closed mantle, as broad as shoulders
// with arms, that hangs from them.
const MANTLE = { widest: 0.255, belowShoulder: 0.52 };

/** The crown of each posture above the ground, in metres. */
export const CROWN: Record<Posture, number> = { standing: 1.75, crouching: 1.1, seated: 1.25 };

/** Head and body of a posture, arms aside. `closed` wraps the arms in. */
export function bodyGeometry(posture: Posture, closed: boolean): BufferGeometry {
  const crown = CROWN[posture];
  const body = closed ? mantled(BODY[posture]) : BODY[posture];
  const neck = body[body.length - 1]?.[1] ?? 0;
  const head = HEAD.map(([y, at, ...rest]): Section => [crown + y, neck + at, ...rest]);
  const foot = body[0]?.[1] ?? 0;
  return skin([...body, ...head].map(ringOf), {
    start: new Vector3(foot, 0, 0),
    end: new Vector3(neck + 0.01, crown, 0),
  });
}

function mantled(body: readonly Section[]): Section[] {
  const shoulder = body.reduce((best, section) => (section[0] > 0.6 && section[4] > best[4] ? section : best));
  return body.map(([y, at, back, front, half, round]): Section => {
    const hang = Math.min(Math.max((shoulder[0] - y) / MANTLE.belowShoulder, 0), 1);
    const share = MANTLE.widest / shoulder[4] - 1;
    return [y, at, back, front, half * (1 + share * (1 - hang * hang)), round];
  });
}

function ringOf([y, at, back, front, half, round]: Section): Ring {
  return Array.from({ length: AROUND }, (_, index) => {
    const turn = (index / AROUND) * 2 * Math.PI;
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
