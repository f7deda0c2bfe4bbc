import type { Scene } from '../core/document/scene.ts';
import { inLanguage } from '../core/document/translation.ts';
import type { Walk } from '../core/document/walk.ts';
import { inWordsOf } from './language.ts';
import type { Session } from './session.ts';

/** Steps that a walk may have, as its schema says. */
export const LONGEST_WALK = 100;

/** The session on its scene with other walks; the bench and the view stay as they are. */
export function withWalks(session: Session, walks: readonly Walk[]): Session {
  const { walks: _before, ...rest } = session.scene.written;
  const written = walks.length === 0 ? rest : { ...rest, walks: [...walks] };
  const home: Scene = {
    ...session.scene,
    document: written,
    written,
    people: new Map(written.people.map((person) => [person.id, person])),
    vehicles: new Map(written.vehicles.map((vehicle) => [vehicle.id, vehicle])),
  };
  const scene = inLanguage(home, session.scene.document.language ?? 'en');
  return { ...session, scene, alternatives: inWordsOf(scene, session.alternatives) };
}
