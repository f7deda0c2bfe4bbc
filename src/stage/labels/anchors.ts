import { alongBearing } from '../../core/geometry/angle.ts';
import { minus, type Place, plus, times } from '../../core/geometry/vector.ts';
import { type GroundMark, labelPlaces } from '../../results/groundMarks.ts';
import type { Angle } from '../../results/rulers.ts';
import type { Ring } from '../../results/rings.ts';
import { pointOver } from '../space.ts';
import type { Spot, Take } from '../take.ts';
import type { ShownPerson } from '../models/shown.ts';

const ABOVE_HEAD = 0.12;
const ROOF = 1.95;

/** Spots for a badge over a head: just above it, then aside, then higher. In a plan, outwards from the subject. */
export function* overHead(
  take: Take,
  shown: ShownPerson,
  subject: ShownPerson | undefined,
  width: number,
  height: number,
): Generator<Spot> {
  const inside = shown.person.inside !== undefined;
  const top = pointOver(shown.at, shown.ground + (inside ? ROOF : shown.height + ABOVE_HEAD));
  const head = take.project(top);
  if (head === undefined) return;
  const [x, y] = head;
  if ((take.shot?.tilt ?? 0) > 75) {
    yield* outwards(take, shown, subject, head, width, height);
    return;
  }
  const up = height / 2 + 3;
  const aside = width / 2 + 12;
  yield [x, y - up];
  yield [x - aside, y - up + 4];
  yield [x + aside, y - up + 4];
  yield [x, y - up - height - 4];
  yield [x - aside, y + 14];
  yield [x + aside, y + 14];
  yield [x, y - up - 2 * height - 8];
  yield [x - aside, y - up - height];
  yield [x + aside, y - up - height];
  yield [x - 2 * aside, y - up];
  yield [x + 2 * aside, y - up];
  yield [x - aside, y + 14 + height];
  yield [x + aside, y + 14 + height];
}

function* outwards(
  take: Take,
  shown: ShownPerson,
  subject: ShownPerson | undefined,
  [x, y]: Spot,
  width: number,
  height: number,
): Generator<Spot> {
  const centre = subject === undefined || subject.id === shown.id ? undefined : take.project(pointOver(subject.at, 0));
  const away = centre === undefined ? 0 : Math.atan2(y - centre[1], x - centre[0]);
  const start = centre === undefined ? -Math.PI / 2 : away;
  for (const turn of [0, 0.6, -0.6, 1.2, -1.2, 2, -2, Math.PI])
    for (const gap of [20, 34])
      yield [x + Math.cos(start + turn) * (gap + width / 2 - 10), y + Math.sin(start + turn) * (gap + height / 2 - 10)];
}

/** Spots on the line from an officer to the subject, the middle first. */
export function* onSightLine(take: Take, officer: ShownPerson, subject: ShownPerson): Generator<Spot> {
  const from = take.project(pointOver(officer.at, officer.ground + officer.eye - 0.25));
  const to = take.project(pointOver(subject.at, subject.ground + subject.eye - 0.25));
  if (from === undefined || to === undefined) return;
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26])
    yield [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Spots on a ring, the one nearest to the viewer first, so that the labels of all rings read as a scale. */
export function* onRing(take: Take, ring: Ring, subject: ShownPerson): Generator<Spot> {
  const front = (take.shot?.azimuth ?? 0) + 180;
  for (const turn of [-22, -34, -10, -46, 2, -58, 16, 30, 46, -72, 62, 90, -100])
    yield* spots(take, plus(subject.at, times(alongBearing(front + turn), ring.metres)), 0.05);
}

/** Spots on a mark on the ground; beside one that is small, so that its label leaves it in sight. */
export function* onMark(take: Take, mark: GroundMark, width: number, height: number): Generator<Spot> {
  if (mark.kind !== 'spot') {
    for (const place of labelPlaces(mark)) yield* spots(take, place, 0.05);
    return;
  }
  const middle = take.project(pointOver(mark.at, 0.05));
  const rim = take.project(
    pointOver(plus(mark.at, times(alongBearing((take.shot?.azimuth ?? 0) + 90), mark.long)), 0.05),
  );
  if (middle === undefined || rim === undefined) return;
  const [x, y] = middle;
  const radius = Math.hypot(rim[0] - x, rim[1] - y) + 4;
  const aside = radius + width / 2;
  const below = radius + height / 2;
  yield [x + aside, y];
  yield [x - aside, y];
  yield [x, y + below];
  yield [x, y - below];
  yield [x + aside, y + below];
  yield [x - aside, y + below];
}

/** Spots over the roof of a vehicle. */
export function* above(take: Take, at: Place, ground: number): Generator<Spot> {
  for (const height of [2.3, 2.9, 3.6]) yield* spots(take, at, ground + height);
}

/** Spots along a ruler, the middle first. */
export function* onRuler(take: Take, from: Place, to: Place): Generator<Spot> {
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8])
    yield* spots(take, plus(from, times(minus(to, from), share)), 0.05);
}

/** Spots within an angle, near to where its rulers meet. */
export function* atAngle(take: Take, { at, towards }: Angle): Generator<Spot> {
  for (const metres of [1.1, 1.5, 2]) yield* spots(take, plus(at, times(alongBearing(towards), metres)), 0.05);
}

function* spots(take: Take, place: Place, height: number): Generator<Spot> {
  const spot = take.project(pointOver(place, height));
  if (spot !== undefined) yield spot;
}
