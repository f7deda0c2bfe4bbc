import { type BufferGeometry, Vector3 } from 'three';
import { type Detail, everySecond } from '../detail.ts';
import { type Ring, skin } from './skin.ts';

/** An arm from its shoulder over the elbow to the middle of the hand, in metres. */
export interface Limb {
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly hand: Vector3;
}

const AROUND: Readonly<Record<Detail, number>> = { fine: 9, plain: 5 };
const SHOULDER = 0.058;
const ELBOW = 0.047;
const WRIST = 0.034;
// A mitten: broad one way and thin the other, which at this size says hand without saying fingers.
const HAND = { broad: 0.05, thin: 0.032, wrist: 0.075, tip: 0.06 };
const RIGHT = new Vector3(0, 0, 1);

/** A tapered arm with round ends and a round elbow. `flat` turns the mitten palm up. */
export function limbGeometry({ shoulder, elbow, hand }: Limb, flat: boolean, detail: Detail): BufferGeometry {
  const upper = elbow.clone().sub(shoulder).normalize();
  const fore = hand.clone().sub(elbow).normalize();
  const along = (from: Vector3, direction: Vector3, by: number) => from.clone().addScaledVector(direction, by);
  const bend = upper.clone().add(fore).normalize();
  const [sideways, other] = flat ? [HAND.broad, HAND.thin] : [HAND.thin, HAND.broad];

  const around = AROUND[detail];
  const rings: Ring[] = [
    ring(around, along(shoulder, upper, -SHOULDER * 0.62), upper, SHOULDER * 0.78),
    ring(around, along(shoulder, upper, SHOULDER * 0.2), upper, SHOULDER),
    ring(around, along(elbow, upper, -ELBOW), upper, ELBOW),
    // The outside of a bend would pinch in; a hair outward keeps the elbow as thick as the arm.
    ring(around, elbow.clone().lerp(along(along(elbow, upper, -ELBOW), fore, ELBOW), 0.2), bend, ELBOW * 1.03),
    ring(around, along(elbow, fore, ELBOW), fore, ELBOW * 0.96),
    ring(around, along(hand, fore, -HAND.wrist), fore, WRIST),
    ring(around, along(hand, fore, -HAND.wrist * 0.2), fore, sideways, other),
    ring(around, along(hand, fore, HAND.tip * 0.45), fore, sideways * 0.94, other * 0.94),
    ring(around, along(hand, fore, HAND.tip * 0.86), fore, sideways * 0.58, other * 0.58),
  ];
  return skin(detail === 'fine' ? rings : everySecond(rings), {
    start: along(shoulder, upper, -SHOULDER),
    end: along(hand, fore, HAND.tip),
  });
}

function ring(around: number, centre: Vector3, direction: Vector3, sideways: number, other = sideways): Ring {
  // No arm here ever points straight to the side, so right is always a good reference.
  const first = RIGHT.clone().addScaledVector(direction, -RIGHT.dot(direction)).normalize();
  const second = first.clone().cross(direction);
  return Array.from({ length: around }, (_, index) => {
    const turn = (index / around) * 2 * Math.PI;
    return centre
      .clone()
      .addScaledVector(first, Math.cos(turn) * sideways)
      .addScaledVector(second, Math.sin(turn) * other);
  });
}
