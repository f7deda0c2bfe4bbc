import { createSelector } from 'reselect';
import { constantsUnder } from '../core/analysis/assumptions.ts';
import type { Measures } from '../core/analysis/measure.ts';
import { withSpotOf } from '../core/analysis/ownSpot.ts';
import type { Session } from '../session/session.ts';
import { nearestSpotOf } from './nearestSpot.ts';
import { measuresOf, quickMeasuresOf } from './results.ts';

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
