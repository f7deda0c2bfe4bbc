import type { StoreApi } from 'zustand/vanilla';
import { alongBearing, bearingTo, normalBearing } from '../core/geometry/angle.ts';
import { minus, plus, times, type Place } from '../core/geometry/vector.ts';
import { arrangementOf } from '../results/results.ts';
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

/** Puts somebody at a place; an officer faces the subject. */
export function placeAt(store: StoreApi<SessionStore>, id: string, at: Place, gesture: number): void {
  const { session, dispatch } = store.getState();
  const person = arrangementOf(session).people.find((one) => one.id === id);
  if (person === undefined) return;
  const bearing = person.role === 'officer' ? (bearingToSubject(session, at) ?? person.bearing) : person.bearing;
  dispatch({ kind: 'place', id, at, bearing, gesture });
}

/**
 * Moves or turns somebody by a key. Returns whether the key was one for that.
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
  const person = arrangementOf(session).people.find((one) => one.id === id);
  if (person === undefined) return false;
  if (altKey) {
    const turn = way === 90 ? TURN : way === 270 ? -TURN : 0;
    dispatch({ kind: 'place', id, at: person.at, bearing: normalBearing(person.bearing + turn), gesture });
    return true;
  }
  const bearing = Math.round(azimuth / 90) * 90 + way;
  const at = plus(person.at, times(alongBearing(bearing), shiftKey ? LONG_STEP : STEP));
  placeAt(store, id, at, gesture);
  return true;
}

function bearingToSubject(session: Session, at: Place): number | undefined {
  const subject = arrangementOf(session).people.find(({ id }) => id === session.scene.subject);
  return subject === undefined ? undefined : bearingTo(at, subject.at);
}
