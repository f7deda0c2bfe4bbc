import { BoxGeometry, type BufferGeometry } from 'three';
import type { Detail } from '../detail.ts';
import { assemble, ofPart } from '../light/parts.ts';
import { bodyGeometry, CROWN, type Posture } from './body.ts';
import { type Arms as ArmsOf, gestureOf, type Slab } from './gesture.ts';
import { limbGeometry } from './limb.ts';

export type Arms = ArmsOf;

export interface Pose {
  readonly posture: Posture;
  readonly arms: Arms;
  readonly figure: 'paint' | 'pale';
}

/** The crown above the ground in metres, for who has to fit a figure under a roof or a badge over a head. */
export const POSTURE_HEIGHT: Record<Posture, number> = CROWN;

/** One name a pose, to share a geometry among everyone who stands alike. */
export function poseKey({ posture, arms, figure }: Pose): string {
  return `${posture} ${arms} ${figure}`;
}

/** A person as a carved figure: x ahead, y up, z to the right, feet on y = 0, in metres. */
export function figureGeometry({ posture, arms, figure }: Pose, detail: Detail = 'fine'): BufferGeometry {
  const { limbs, palmsUp, slab } = gestureOf(posture, arms);
  const pieces = [
    bodyGeometry(posture, arms === 'unknown', detail),
    ...limbs.map((limb) => limbGeometry(limb, palmsUp, detail)),
  ];
  const whole = pieces.map((piece) => ofPart(piece, figure));
  if (slab !== undefined) whole.push(ofPart(slabGeometry(slab), 'device'));
  return assemble(whole);
}

function slabGeometry({ size, at, raised }: Slab): BufferGeometry {
  return new BoxGeometry(...size).rotateZ(raised).translate(at.x, at.y, at.z);
}
