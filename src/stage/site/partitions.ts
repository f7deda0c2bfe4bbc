import { distanceBetween, minus, plus, times, type Place } from '../../core/geometry/vector.ts';
import type { Facets } from './facets.ts';
import { onWall, WALL, type Junction, type Opening, type Wall } from './wall.ts';

/** A wall with its openings and the borders of its flats. */
export interface Front extends Wall {
  readonly openings: readonly Opening[];
  readonly bayEdges: readonly number[];
}

/** A wall between two flats, straight across the building. */
export interface Partition {
  readonly near: End;
  readonly far: End;
}

interface End {
  readonly front: Front;
  /** on the front where the partition's left and right face meet it, seen from the near end */
  readonly left: number;
  readonly right: number;
  readonly middle: Place;
}

// A ceiling's height: nothing but a cut ever shows the inside.
export const PARTITION_TOP = 2.6;
const THICKNESS = 0.2;
const DEEPEST = 18;
const SHALLOWEST = 2;
// Flats narrower than this are none.
const APART = 3.2;
// How far a partition may move from the border of a bay so that neither end of it stands in a window.
const FARTHEST_SHIFT = 1.5;
const SHIFT_STEP = 0.15;
const PIER = 0.03;

/** Walls between flats, from pier to pier; the longest fronts choose first. */
export function partitions(fronts: readonly Front[]): Partition[] {
  const found: Partition[] = [];
  for (const front of fronts.toSorted((a, b) => b.side.length - a.side.length)) {
    for (const edge of front.bayEdges) {
      const partition = nearest((u) => {
        const candidate = across(fronts, front, u);
        return candidate !== undefined && found.every((other) => apart(other, candidate)) ? candidate : undefined;
      }, edge);
      if (partition !== undefined) found.push(partition);
    }
  }
  return found;
}

function nearest(find: (u: number) => Partition | undefined, edge: number): Partition | undefined {
  for (let shift = 0; shift <= FARTHEST_SHIFT; shift += SHIFT_STEP) {
    const partition = find(edge + shift) ?? find(edge - shift);
    if (partition !== undefined) return partition;
  }
  return undefined;
}

function across(fronts: readonly Front[], front: Front, u: number): Partition | undefined {
  const near = { front, left: u - THICKNESS / 2, right: u + THICKNESS / 2, middle: innerPlace(front, u) };
  if (!isPier(near)) return undefined;
  const inward = times(front.side.outward, -1);
  const hit = fronts
    .map((other) => ({ other, ...meeting(other, near.middle, inward) }))
    .filter(({ other, distance, u: on }) => other !== front && distance > 0 && on >= 0 && on <= other.side.length)
    .toSorted((a, b) => a.distance - b.distance)[0];
  if (hit === undefined || hit.distance < SHALLOWEST || hit.distance > DEEPEST) return undefined;
  const left = meeting(hit.other, innerPlace(front, near.left), inward).u;
  const right = meeting(hit.other, innerPlace(front, near.right), inward).u;
  const far = { front: hit.other, left, right, middle: innerPlace(hit.other, hit.u) };
  return isPier(far) ? { near, far } : undefined;
}

function innerPlace({ side: { from, along, outward } }: Front, u: number): Place {
  return plus(from, plus(times(along, u), times(outward, -WALL.thickness)));
}

/** Where a ray meets the inner face of a front that it comes upon from inside; at no distance where it does not. */
function meeting(
  { side: { from, along, outward } }: Front,
  start: Place,
  direction: Place,
): { distance: number; u: number } {
  const facing = direction[0] * outward[0] + direction[1] * outward[1];
  if (facing < 0.3) return { distance: 0, u: 0 };
  const gap = minus(from, start);
  const distance = (gap[0] * outward[0] + gap[1] * outward[1] - WALL.thickness) / facing;
  const place = minus(plus(start, times(direction, distance)), from);
  return { distance, u: place[0] * along[0] + place[1] * along[1] };
}

function isPier({ front, left, right }: Pick<End, 'front' | 'left' | 'right'>): boolean {
  const low = Math.min(left, right) - PIER;
  const high = Math.max(left, right) + PIER;
  if (low < Math.max(0, front.innerStart[0]) || high > Math.min(front.side.length, front.innerEnd[0])) return false;
  const within = (u: number) => u > low && u < high;
  return front.openings.every(({ left: from, right: to, sill }) => {
    // Upstairs only an opening's edges matter: they would divide a wall's cells where the partition is not divided.
    return sill > PARTITION_TOP ? !within(from) && !within(to) : high < from || low > to;
  });
}

function apart(one: Partition, other: Partition): boolean {
  const steps = 8;
  for (let i = 0; i <= steps; i++) {
    const place = plus(other.near.middle, times(minus(other.far.middle, other.near.middle), i / steps));
    if (distanceToSegment(place, one.near.middle, one.far.middle) < APART) return false;
  }
  return true;
}

function distanceToSegment(place: Place, a: Place, b: Place): number {
  const step = minus(b, a);
  const from = minus(place, a);
  const share = (from[0] * step[0] + from[1] * step[1]) / Math.max(1e-9, step[0] ** 2 + step[1] ** 2);
  return distanceBetween(place, plus(a, times(step, Math.min(1, Math.max(0, share)))));
}

export function junctionsOf(front: Front, all: readonly Partition[]): Junction[] {
  return all
    .flatMap(({ near, far }) => [near, far])
    .filter((end) => end.front === front)
    .map(({ left, right }) => ({ left: Math.min(left, right), right: Math.max(left, right), top: PARTITION_TOP }));
}

/** The faces that close the solid of the walls where a partition runs into them. */
export function partitionFaces(facets: Facets, { near, far }: Partition, levels: readonly number[]): void {
  const ring = (up: number) => [
    onWall(near.front.side, [near.left, up, -WALL.thickness]),
    onWall(near.front.side, [near.right, up, -WALL.thickness]),
    onWall(far.front.side, [far.right, up, -WALL.thickness]),
    onWall(far.front.side, [far.left, up, -WALL.thickness]),
  ];
  const [lowest, ...higher] = levels;
  if (lowest === undefined) return;
  let [a, b, c, d] = ring(lowest);
  const bottom = [d, c, b, a].filter((corner) => corner !== undefined);
  facets.face(bottom);
  for (const level of higher) {
    const [e, f, g, h] = ring(level);
    facets.face([b, c, g, f].filter((corner) => corner !== undefined));
    facets.face([d, a, e, h].filter((corner) => corner !== undefined));
    [a, b, c, d] = [e, f, g, h];
  }
  facets.face([a, b, c, d].filter((corner) => corner !== undefined));
}
