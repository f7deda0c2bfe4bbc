import { distanceBetween, minus, plus, times, type Place } from '../../core/geometry/vector.ts';
import type { Side } from './outline.ts';
import { WALL, type Opening } from './wall.ts';

/** A wall with its openings and the borders of its flats. */
interface Front {
  readonly side: Side;
  readonly openings: readonly Opening[];
  readonly bayEdges: readonly number[];
}

type Partition = readonly [from: Place, to: Place];

const DEEPEST = 16;
const SHALLOWEST = 2;
const APART = 3;
// How far a partition may move from the border of a bay so that neither end of it stands in a window.
const SHIFTS = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9, 1.2, -1.2, 1.6, -1.6];
const PIER = 0.12;

/** Walls between flats, straight across the building from pier to pier; the longest fronts choose first. */
export function partitions(fronts: readonly Front[]): Partition[] {
  const found: Partition[] = [];
  for (const front of fronts.toSorted((a, b) => b.side.length - a.side.length)) {
    for (const edge of front.bayEdges) {
      for (const shift of SHIFTS) {
        const partition = across(fronts, front, edge + shift);
        if (partition === undefined) continue;
        if (found.every((other) => clear(other, partition))) found.push(partition);
        break;
      }
    }
  }
  return found;
}

function across(fronts: readonly Front[], front: Front, u: number): Partition | undefined {
  if (u < 1 || u > front.side.length - 1 || !isPier(front, u)) return undefined;
  const outer = plus(front.side.from, times(front.side.along, u));
  const inward = times(front.side.outward, -1);
  let nearest = DEEPEST;
  let farFront: Front | undefined;
  let farU = 0;
  for (const other of fronts) {
    if (other === front) continue;
    const { from, along, outward, length } = other.side;
    const facing = inward[0] * outward[0] + inward[1] * outward[1];
    if (facing < 0.1) continue;
    const gap = minus(from, outer);
    const distance = (gap[0] * outward[0] + gap[1] * outward[1]) / facing;
    const hit = minus(plus(outer, times(inward, distance)), from);
    const hitU = hit[0] * along[0] + hit[1] * along[1];
    if (distance <= 0 || distance >= nearest || hitU < 0 || hitU > length) continue;
    nearest = distance - WALL.thickness / facing;
    farFront = other;
    farU = hitU;
  }
  if (farFront === undefined || nearest < WALL.thickness + SHALLOWEST || !isPier(farFront, farU)) return undefined;
  // Each end goes a little into the wall, so that no light shows between them.
  return [plus(outer, times(inward, WALL.thickness - 0.02)), plus(outer, times(inward, nearest + 0.02))];
}

function isPier({ openings }: Front, u: number): boolean {
  return openings.every(({ left, right }) => u < left - PIER || u > right + PIER);
}

/** Neither crossing nor running close beside each other. */
function clear([a, b]: Partition, [c, d]: Partition): boolean {
  const steps = 8;
  for (let i = 0; i <= steps; i++) {
    const place = plus(c, times(minus(d, c), i / steps));
    if (distanceToSegment(place, a, b) < APART) return false;
  }
  return true;
}

function distanceToSegment(place: Place, a: Place, b: Place): number {
  const step = minus(b, a);
  const from = minus(place, a);
  const share = (from[0] * step[0] + from[1] * step[1]) / Math.max(1e-9, step[0] ** 2 + step[1] ** 2);
  return distanceBetween(place, plus(a, times(step, Math.min(1, Math.max(0, share)))));
}
