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
 * The selected officer and where their nearest spot behind cover is; undefined where there is none, or no officer is
 * selected. Nothing else is measured for it.
 */
export const nearestSpotOf: (session: Session) => { readonly from: Place; readonly at: Place } | undefined =
  createSelector(
    [(session: Session) => session, arrangementOf, (session: Session) => session.selected],
    (session, { people }, selected) => {
      const officer = people.find(
        ({ id, role, presence }) => id === selected && role === 'officer' && presence >= PRESENT,
      );
      const at = officer && spotNear(session, officer.id, officer.at);
      return officer && at && { from: officer.at, at };
    },
  );
