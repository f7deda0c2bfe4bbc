import type { Session } from './session.ts';
import { configurationOf } from './bench.ts';

/** Whether a hand may put somebody elsewhere: officers and relatives, never the subject. */
export function isMovable({ scene }: Session, id: string): boolean {
  const role = scene.people.get(id)?.role;
  return role === 'officer' || role === 'relative';
}

/** Whether a hand has put somebody where they are in the phase now. */
export function isByHand(session: Session, id: string): boolean {
  const { scene, t } = session;
  const moves = configurationOf(session).moves?.[scene.document.phases[Math.round(t)]?.id ?? ''] ?? {};
  return Object.hasOwn(moves, id);
}

let gestures = 0;

/** A number for what is one step back: the changes of one drag, or of keys pressed one after the other. */
export function newGesture(): number {
  gestures += 1;
  return gestures;
}
