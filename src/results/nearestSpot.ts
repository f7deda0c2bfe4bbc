import { createSelector } from 'reselect';
import { figureOf } from '../core/cover/figure.ts';
import { nearestSpot } from '../core/cover/spots.ts';
import { buildingsOf } from '../core/analysis/measure.ts';
import { presentIn } from '../core/analysis/present.ts';
import { constantsUnder } from '../core/analysis/assumptions.ts';
import type { Place } from '../core/geometry/vector.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { arrangementOf, measuresOf } from './results.ts';

/** The spot behind cover nearest to a place, for somebody who would stand there; undefined where there is none. */
export function spotNear(session: Session, id: string, from: Place): Place | undefined {
  if (measuresOf(session) === undefined) return undefined;
  const { scene } = session;
  const around = presentIn(scene, arrangementOf(session), configurationOf(session), constantsUnder({}));
  const { people, subject, vehicles } = around;
  const viewer = {
    at: subject.at,
    eye: figureOf(subject.posture, around.around?.model).eye,
    inside: subject.inside,
  };
  const others = people.filter((person) => person.id !== id).map(({ at }) => at);
  return nearestSpot(from, { viewer, vehicles, buildings: buildingsOf(scene), others });
}

/** Where the selected officer's nearest spot behind cover is; undefined where there is none, or no officer is selected. */
export const nearestSpotOf: (session: Session) => Place | undefined = createSelector(
  [(session: Session) => session, measuresOf, (session: Session) => session.selected],
  (session, measures, selected) => {
    const measured = measures?.people.find(({ id, role }) => id === selected && role === 'officer');
    if (measured === undefined || measured.nearestCover === null) return undefined;
    return spotNear(session, measured.id, measured.at);
  },
);
