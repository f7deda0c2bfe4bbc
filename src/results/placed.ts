import { bearingTo } from '../core/geometry/angle.ts';
import { distanceBetween, type Place } from '../core/geometry/vector.ts';
import { isMovable } from '../session/placing.ts';
import type { Session } from '../session/session.ts';
import { arrangementOf } from './results.ts';

/** Somebody or a vehicle, where it stands now. */
export interface Thing {
  readonly id: string;
  readonly at: Place;
  /** degrees clockwise from north */
  readonly bearing: number;
  readonly kind: 'person' | 'vehicle';
}

/** Everybody and every vehicle now, people first. */
export function thingsNow(session: Session): readonly Thing[] {
  const { people, vehicles } = arrangementOf(session);
  return [
    ...people.map(({ id, at, bearing }): Thing => ({ id, at, bearing, kind: 'person' })),
    ...vehicles.map(({ id, at, bearing }): Thing => ({ id, at, bearing, kind: 'vehicle' })),
  ];
}

/** What a person or a vehicle is called. */
export function labelOf({ scene }: Session, id: string): string {
  return (scene.people.get(id) ?? scene.vehicles.get(id))?.label ?? id;
}

/** Where what is placed by hand stands, in numbers. */
export interface Placed {
  readonly id: string;
  /** from the subject; undefined without one */
  readonly subject: { readonly metres: number; readonly bearing: number } | undefined;
  /** whoever else is nearest, the subject left out */
  readonly nearest: { readonly id: string; readonly metres: number } | undefined;
}

/** Where the selected one stands: to the subject, and to whoever is nearest. None where nothing movable is selected. */
export function placedNow(session: Session): Placed | undefined {
  const { selected, scene } = session;
  if (selected === undefined || !isMovable(session, selected)) return undefined;
  const things = thingsNow(session);
  const own = things.find(({ id }) => id === selected);
  if (own === undefined) return undefined;
  const subject = things.find(({ id }) => id === scene.subject);
  let nearest: Placed['nearest'];
  for (const { id, at, kind } of things) {
    if (kind !== 'person' || id === selected || id === scene.subject) continue;
    const metres = distanceBetween(at, own.at);
    if (nearest === undefined || metres < nearest.metres) nearest = { id, metres };
  }
  return {
    id: selected,
    subject:
      subject === undefined
        ? undefined
        : { metres: distanceBetween(subject.at, own.at), bearing: bearingTo(subject.at, own.at) ?? 0 },
    nearest,
  };
}
