import { bearingTo, alongBearing } from '../core/geometry/angle.ts';
import { distanceBetween, type Place, plus, times } from '../core/geometry/vector.ts';
import type { Session } from '../session/session.ts';
import { spotNear } from './nearestSpot.ts';
import { thingsNow } from './placed.ts';
import { ringsOf } from './rings.ts';

/** Nearer than this to a ring or a spot behind cover means it, metres. */
const RING_PULL = 0.3;
const SPOT_PULL = 0.45;

/** Where a hand that lets go at a place has put somebody: on a spot behind cover or a ring, if they are that near to it. */
export function snapped(session: Session, id: string, at: Place): Place {
  const officer = session.scene.people.get(id)?.role === 'officer';
  const spot = officer ? spotNear(session, id, at) : undefined;
  if (spot !== undefined && distanceBetween(spot, at) <= SPOT_PULL) return spot;
  const subject = thingsNow(session).find((thing) => thing.id === session.scene.subject);
  if (subject === undefined) return at;
  const away = distanceBetween(subject.at, at);
  const ring = ringsOf(session.rings, session.unit).find(({ metres }) => Math.abs(metres - away) <= RING_PULL);
  const bearing = bearingTo(subject.at, at);
  return ring === undefined || bearing === undefined ? at : plus(subject.at, times(alongBearing(bearing), ring.metres));
}
