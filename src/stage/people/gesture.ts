import { Vector3 } from 'three';
import type { Posture } from './body.ts';
import type { Limb } from './limb.ts';

export type Arms = 'at-rest' | 'holstered' | 'low-ready' | 'aimed' | 'open' | 'phone' | 'unknown';

/** A plain slab, and where it is: size along its own axes, its middle, and how far its front is raised. */
export interface Slab {
  readonly size: readonly [length: number, height: number, width: number];
  readonly at: Vector3;
  readonly raised: number;
}

export interface Gesture {
  readonly limbs: readonly Limb[];
  readonly palmsUp: boolean;
  readonly slab: Slab | undefined;
}

type Place = readonly [x: number, y: number, z: number];

interface Frame {
  /** The shoulder on the right; everything raised is measured from it. */
  readonly shoulder: Place;
  /** Where elbow and hand rest, on the right, from the ground. */
  readonly rest: readonly [elbow: Place, hand: Place];
  readonly hip: Place;
}

const FRAMES: Record<Posture, Frame> = {
  standing: {
    shoulder: [0.005, 1.375, 0.2],
    rest: [
      [-0.02, 1.09, 0.232],
      [0.075, 0.83, 0.226],
    ],
    hip: [-0.055, 0.9, 0.172],
  },
  crouching: {
    shoulder: [0.09, 0.725, 0.195],
    rest: [
      [0.14, 0.49, 0.25],
      [0.36, 0.5, 0.13],
    ],
    hip: [-0.06, 0.36, 0.215],
  },
  seated: {
    shoulder: [0.005, 0.875, 0.198],
    rest: [
      [-0.01, 0.62, 0.235],
      [0.22, 0.585, 0.14],
    ],
    hip: [-0.075, 0.56, 0.19],
  },
};

const HELD: Slab['size'] = [0.17, 0.05, 0.034];
const PHONE: Slab['size'] = [0.016, 0.15, 0.08];
const STOWED: Slab['size'] = [0.09, 0.16, 0.04];

/** What the arms do. */
export function gestureOf(posture: Posture, arms: Arms): Gesture {
  const frame = FRAMES[posture];
  const resting = (side: 1 | -1): Limb => {
    const [elbow, hand] = frame.rest;
    return limb(side, frame.shoulder, elbow, hand);
  };
  const reaching = (side: 1 | -1, elbow: Place, hand: Place): Limb =>
    limb(side, frame.shoulder, sum(frame.shoulder, elbow), sum(frame.shoulder, hand));
  const both = (arm: (side: 1 | -1) => Limb): Limb[] => [arm(1), arm(-1)];

  switch (arms) {
    case 'at-rest':
      return { limbs: both(resting), palmsUp: false, slab: undefined };
    case 'holstered':
      return { limbs: both(resting), palmsUp: false, slab: { size: STOWED, at: vector(frame.hip), raised: 0 } };
    case 'low-ready':
      return presented(frame, -Math.PI / 4);
    case 'aimed':
      return presented(frame, 0);
    case 'open':
      return {
        limbs: both((side) => reaching(side, [0.07, -0.255, 0.1], [0.29, -0.11, 0.21])),
        palmsUp: true,
        slab: undefined,
      };
    case 'phone':
      return {
        limbs: [reaching(1, [0.17, -0.2, 0.07], [0.3, 0.12, -0.1]), resting(-1)],
        palmsUp: false,
        slab: { size: PHONE, at: vector(sum(frame.shoulder, [0.335, 0.235, -0.115])), raised: 0 },
      };
    case 'unknown':
      return { limbs: [], palmsUp: false, slab: undefined };
  }
}

function presented({ shoulder }: Frame, raised: number): Gesture {
  const reach = (by: number, aside: number): Place => [
    shoulder[0] + Math.cos(raised) * by,
    shoulder[1] + Math.sin(raised) * by,
    aside,
  ];
  // The hands meet on the middle line and the arms are straight, so the elbow lies on the line between.
  const limbs = ([1, -1] as const).map((side) => limb(side, shoulder, reach(0.28, 0.118), reach(0.56, 0.034)));
  return { limbs, palmsUp: false, slab: { size: HELD, at: vector(reach(0.67, 0)), raised } };
}

function limb(side: 1 | -1, shoulder: Place, elbow: Place, hand: Place): Limb {
  const sided = ([x, y, z]: Place): Vector3 => new Vector3(x, y, z * side);
  return { shoulder: sided(shoulder), elbow: sided(elbow), hand: sided(hand) };
}

function sum(a: Place, b: Place): Place {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function vector([x, y, z]: Place): Vector3 {
  return new Vector3(x, y, z);
}
