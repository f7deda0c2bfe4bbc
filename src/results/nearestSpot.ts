import { createSelector } from 'reselect';
import { nearestSpot } from '../core/cover/spots.ts';
import { buildingsOf } from '../core/analysis/measure.ts';
import { PRESENT, presentIn, viewerIn } from '../core/analysis/present.ts';
import { constantsUnder } from '../core/analysis/assumptions.ts';
import type { Place } from '../core/geometry/vector.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { arrangementOf, isSubjectThere } from './results.ts';

/** The spot behind cover nearest to a place, for somebody who would stand there; undefined where there is none. */
export function spotNear(session: Session, id: string, from: Place): Place | undefined {
  if (!isSubjectThere(session)) return undefined;
  const { scene } = session;
  const present = presentIn(scene, arrangementOf(session), configurationOf(session), constantsUnder({}));
  const { people, vehicles } = present;
  const others = people.filter((person) => person.id !== id).map(({ at }) => at);
  return nearestSpot(from, { viewer: viewerIn(present), vehicles, buildings: buildingsOf(scene), others });
}

/**
 * An officer's place and where the spot behind cover nearest to it is; undefined where there is none, or it is no
 * officer. Nothing else is measured for it.
 */
export const nearestSpotOf: (
  session: Session,
  id: string | undefined,
) => { readonly from: Place; readonly at: Place } | undefined = createSelector(
  [(session: Session) => session, arrangementOf, (_session: Session, id: string | undefined) => id],
  (session, { people }, id) => {
    const officer = people.find(
      (person) => person.id === id && person.role === 'officer' && person.presence >= PRESENT,
    );
    const at = officer && spotNear(session, officer.id, officer.at);
    return officer && at && { from: officer.at, at };
  },
);
