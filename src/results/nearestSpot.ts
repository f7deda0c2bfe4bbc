import { createSelector } from 'reselect';
import { nearestSpot } from '../core/cover/spots.ts';
import { buildingsOf, type Measures, withSpotOf } from '../core/analysis/measure.ts';
import { PRESENT, presentIn, viewerIn } from '../core/analysis/present.ts';
import { constantsUnder } from '../core/analysis/assumptions.ts';
import type { Place } from '../core/geometry/vector.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { arrangementOf, isSubjectThere, measuresOf, quickMeasuresOf } from './results.ts';

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

/**
 * The measures for who asks about one officer: of spots behind cover, which are costly, only the one nearest to them.
 * For who asks about anybody else, all of them.
 */
export function measuresAbout(session: Session, id: string): Measures | undefined {
  return session.scene.people.get(id)?.role === 'officer' ? withOwnSpot(session, id) : measuresOf(session);
}

const withOwnSpot: (session: Session, id: string) => Measures | undefined = createSelector(
  [quickMeasuresOf, nearestSpotOf, ({ assumptions }: Session) => assumptions, (_session: Session, id: string) => id],
  (measures, spot, assumptions, id) => measures && withSpotOf(measures, id, spot?.at, constantsUnder(assumptions)),
);
