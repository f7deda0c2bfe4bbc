import { createSelector } from 'reselect';
import { figureOf } from '../core/cover/figure.ts';
import { nearestSpot } from '../core/cover/spots.ts';
import { buildingsOf } from '../core/analysis/measure.ts';
import { presentIn } from '../core/analysis/present.ts';
import { constantsUnder } from '../core/analysis/assumptions.ts';
import type { Place } from '../core/geometry/vector.ts';
import type { Session } from '../session/session.ts';
import { arrangementOf, measuresOf } from './results.ts';
import { configurationOf } from '../session/bench.ts';

/** Where the selected officer's nearest spot behind cover is; undefined where there is none, or no officer is selected. */
export const nearestSpotOf: (session: Session) => Place | undefined = createSelector(
  [
    (session: Session) => session.scene,
    arrangementOf,
    configurationOf,
    measuresOf,
    (session: Session) => session.selected,
  ],
  (scene, arrangement, configuration, measures, selected) => {
    const measured = measures?.people.find(({ id, role }) => id === selected && role === 'officer');
    if (measured === undefined || measured.nearestCover === null) return undefined;
    const { people, subject, around, vehicles } = presentIn(scene, arrangement, configuration, constantsUnder({}));
    const viewer = { at: subject.at, eye: figureOf(subject.posture, around?.model).eye, inside: subject.inside };
    const others = people.filter(({ id }) => id !== selected).map(({ at }) => at);
    return nearestSpot(measured.at, { viewer, vehicles, buildings: buildingsOf(scene), others });
  },
);
