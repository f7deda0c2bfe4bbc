import type { StoreApi } from 'zustand/vanilla';
import { alongBearing, bearingTo, normalBearing } from '../core/geometry/angle.ts';
import { minus, plus, times, type Place } from '../core/geometry/vector.ts';
import { type Thing, thingsNow } from '../results/placed.ts';
import { snapped } from '../results/snapping.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';

const STEP = 0.25;
const LONG_STEP = 1;
const TURN = 15;

/** Which way a key points, degrees clockwise from away from the viewer. */
const WAYS: Readonly<Record<string, number>> = { ArrowUp: 0, ArrowRight: 90, ArrowDown: 180, ArrowLeft: 270 };

/** Where somebody goes by a drag: as far as the hand has gone on the ground. */
export function dragged(begin: Place, from: Place, to: Place): Place {
  return plus(begin, minus(to, from));
}

/** Puts somebody or a vehicle at a place; an officer faces the subject. */
function placeAt(store: StoreApi<SessionStore>, id: string, at: Place, gesture: number): void {
  const { session, dispatch } = store.getState();
  const thing = thingOf(session, id);
  if (thing === undefined) return;
  const isOfficer = session.scene.people.get(id)?.role === 'officer';
  const bearing = isOfficer ? (bearingToSubject(session, at) ?? thing.bearing) : thing.bearing;
  dispatch({ kind: 'place', id, at, bearing, gesture });
}

/** As `placeAt`, drawn softly to rings and to spots behind cover. */
export function placeNear(store: StoreApi<SessionStore>, id: string, at: Place, gesture: number): void {
  placeAt(store, id, snapped(store.getState().session, id, at), gesture);
}

/**
 * Moves or turns somebody or a vehicle by a key. Returns whether the key was one for that.
 * @param azimuth degrees: where the viewer looks; keys follow it to the nearest quarter turn
 */
export function placeByKey(
  store: StoreApi<SessionStore>,
  id: string,
  { key, shiftKey, altKey }: { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean },
  azimuth: number,
  gesture: number,
): boolean {
  const way = WAYS[key];
  if (way === undefined) return false;
  const { session, dispatch } = store.getState();
  const thing = thingOf(session, id);
  if (thing === undefined) return false;
  if (altKey) {
    const turn = way === 90 ? TURN : way === 270 ? -TURN : 0;
    dispatch({ kind: 'place', id, at: thing.at, bearing: normalBearing(thing.bearing + turn), gesture });
    return true;
  }
  const bearing = Math.round(azimuth / 90) * 90 + way;
  const at = plus(thing.at, times(alongBearing(bearing), shiftKey ? LONG_STEP : STEP));
  placeAt(store, id, at, gesture);
  return true;
}

function thingOf(session: Session, id: string): Thing | undefined {
  return thingsNow(session).find((thing) => thing.id === id);
}

function bearingToSubject(session: Session, at: Place): number | undefined {
  const subject = thingOf(session, session.scene.subject);
  return subject === undefined ? undefined : bearingTo(at, subject.at);
}
