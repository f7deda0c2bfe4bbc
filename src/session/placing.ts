import { configurationOf } from './bench.ts';
import type { Session } from './session.ts';

/** Whether a hand may put somebody or something elsewhere: officers, relatives and patrol vehicles, never the subject. */
export function isMovable({ scene }: Session, id: string): boolean {
  const role = scene.people.get(id)?.role;
  if (role !== undefined) return role === 'officer' || role === 'relative';
  const model = scene.vehicles.get(id)?.model;
  return model === 'patrol-suv' || model === 'patrol-saloon';
}

/** Whether a hand has put somebody where they are: in the phase now, in another, or nowhere. */
export function byHand(session: Session, id: string): 'now' | 'elsewhere' | undefined {
  const { scene, t } = session;
  const { moves = {} } = configurationOf(session);
  const now = scene.document.phases[Math.round(t)]?.id ?? '';
  if (Object.hasOwn(moves[now] ?? {}, id)) return 'now';
  return Object.values(moves).some((places) => Object.hasOwn(places, id)) ? 'elsewhere' : undefined;
}

let gestures = 0;

/** A number for what is one step back: the changes of one drag, or of keys pressed one after the other. */
export function newGesture(): number {
  gestures += 1;
  return gestures;
}
