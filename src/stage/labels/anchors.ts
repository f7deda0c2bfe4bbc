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
export function overHead(
  take: Take,
  shown: ShownPerson,
  subject: ShownPerson | undefined,
  width: number,
  height: number,
): Spot[] {
  const inside = shown.person.inside !== undefined;
  const top = pointOver(shown.at, shown.ground + (inside ? ROOF : shown.height + ABOVE_HEAD));
  const head = take.project(top);
  if (head === undefined) return [];
  const [x, y] = head;
  if ((take.shot?.tilt ?? 0) > 75) return outwards(take, shown, subject, head, width, height);
  const up = height / 2 + 3;
  const aside = width / 2 + 12;
  return [
    [x, y - up],
    [x - aside, y - up + 4],
    [x + aside, y - up + 4],
    [x, y - up - height - 4],
    [x - aside, y + 14],
    [x + aside, y + 14],
    [x, y - up - 2 * height - 8],
    [x - aside, y - up - height],
    [x + aside, y - up - height],
    [x - 2 * aside, y - up],
    [x + 2 * aside, y - up],
    [x - aside, y + 14 + height],
    [x + aside, y + 14 + height],
  ];
}

function outwards(
  take: Take,
  shown: ShownPerson,
  subject: ShownPerson | undefined,
  [x, y]: Spot,
  width: number,
  height: number,
): Spot[] {
  const centre = subject === undefined || subject.id === shown.id ? undefined : take.project(pointOver(subject.at, 0));
  const away = centre === undefined ? 0 : Math.atan2(y - centre[1], x - centre[0]);
  const start = centre === undefined ? -Math.PI / 2 : away;
  return [0, 0.6, -0.6, 1.2, -1.2, 2, -2, Math.PI].flatMap((turn) =>
    [20, 34].map((gap): Spot => [
      x + Math.cos(start + turn) * (gap + width / 2 - 10),
      y + Math.sin(start + turn) * (gap + height / 2 - 10),
    ]),
  );
}

/** Spots on the line from an officer to the subject, the middle first. */
export function onSightLine(take: Take, officer: ShownPerson, subject: ShownPerson): Spot[] {
  const from = take.project(pointOver(officer.at, officer.ground + officer.eye - 0.25));
  const to = take.project(pointOver(subject.at, subject.ground + subject.eye - 0.25));
  if (from === undefined || to === undefined) return [];
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26].map((share): Spot => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ]);
}

/** Spots on a ring, the one nearest to the viewer first, so that the labels of all rings read as a scale. */
export function onRing(take: Take, ring: Ring, subject: ShownPerson): Spot[] {
  const front = (take.shot?.azimuth ?? 0) + 180;
  return [-22, -34, -10, -46, 2, -58, 16, 30, 46, -72, 62, 90, -100].flatMap((turn) => {
    const spot = take.project(pointOver(plus(subject.at, times(alongBearing(front + turn), ring.metres)), 0.05));
    return spot === undefined ? [] : [spot];
  });
}

/** Spots on a mark on the ground; beside one that is small, so that its label leaves it in sight. */
export function onMark(take: Take, mark: GroundMark, width: number, height: number): Spot[] {
  if (mark.kind !== 'spot') {
    return labelPlaces(mark).flatMap((place) => {
      const spot = take.project(pointOver(place, 0.05));
      return spot === undefined ? [] : [spot];
    });
  }
  const middle = take.project(pointOver(mark.at, 0.05));
  const rim = take.project(
    pointOver(plus(mark.at, times(alongBearing((take.shot?.azimuth ?? 0) + 90), mark.long)), 0.05),
  );
  if (middle === undefined || rim === undefined) return [];
  const [x, y] = middle;
  const radius = Math.hypot(rim[0] - x, rim[1] - y) + 4;
  const aside = radius + width / 2;
  const below = radius + height / 2;
  return [
    [x + aside, y],
    [x - aside, y],
    [x, y + below],
    [x, y - below],
    [x + aside, y + below],
    [x - aside, y + below],
  ];
}

/** Spots over the roof of a vehicle. */
export function above(take: Take, at: Place, ground: number): Spot[] {
  return [2.3, 2.9, 3.6].flatMap((height) => spots(take, at, ground + height));
}

/** Spots along a ruler, the middle first. */
export function onRuler(take: Take, from: Place, to: Place): Spot[] {
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((share) =>
    spots(take, plus(from, times(minus(to, from), share)), 0.05),
  );
}

/** Spots within an angle, near to where its rulers meet. */
export function atAngle(take: Take, { at, towards }: Angle): Spot[] {
  return [1.1, 1.5, 2].flatMap((metres) => spots(take, plus(at, times(alongBearing(towards), metres)), 0.05));
}

function spots(take: Take, place: Place, height: number): Spot[] {
  const spot = take.project(pointOver(place, height));
  return spot === undefined ? [] : [spot];
}
