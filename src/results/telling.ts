import { createSelector } from 'reselect';
import { absentFrom, type Situated, tellPeople, tellVehicles } from '../core/report/telling.ts';
import type { PersonTold, VehicleTold } from '../core/report/told.ts';
import { changesNothing, configurationOf, PLACED } from '../session/bench.ts';
import { type Session, sessionOf } from '../session/session.ts';
import { arrangementOf, OF_A_FEW, measuresOf } from './results.ts';
import { type Ring, ringsOf } from './rings.ts';
import { seenAs } from './views.ts';

/** The whole reconstruction now, as facts ready to be said. */
export interface Telling {
  readonly moment: MomentTold;
  readonly now: Situated;
  readonly people: readonly PersonTold[];
  readonly vehicles: readonly VehicleTold[];
  /** the names of those who are not there */
  readonly absent: readonly string[];
  /** what has changed is held against the phase of this index */
  readonly before: number | undefined;
  readonly rings: readonly Ring[];
  /** the layers that are on, by their names in a session */
  readonly layers: readonly string[];
}

/** Where on the time line one is. */
export interface MomentTold {
  /** the phase whose states hold */
  readonly phase: number;
  /** between two phases: from which to which, and how much of the way */
  readonly between: { readonly from: number; readonly to: number; readonly share: number } | undefined;
}

/** Nearer to a phase than this is in it. */
const HAIR = 1e-6;

export function momentOf({ t }: Session): MomentTold {
  const phase = Math.round(t);
  const from = Math.floor(t);
  return { phase, between: Math.abs(t - phase) < HAIR ? undefined : { from, to: from + 1, share: t - from } };
}

/** The phase that comes before now: the one that is left, or in a phase the one before it. */
function indexBefore(session: Session): number | undefined {
  const { phase, between } = momentOf(session);
  const before = between?.from ?? phase - 1;
  return before < 0 ? undefined : before;
}

function situated(session: Session): Situated {
  return { arrangement: arrangementOf(session), measures: measuresOf(session) };
}

/** Everything that the words say. The pointer and the camera change a session all the time, and nothing of this. */
export const tellingOf: (session: Session) => Telling = createSelector(
  [
    (session: Session) => session.scene,
    (session: Session) => session.t,
    (session: Session) => session.alternatives,
    (session: Session) => session.active,
    (session: Session) => session.assumptions,
    (session: Session) => session.unit,
    (session: Session) => session.rings,
    (session: Session) => session.layers,
  ],
  (scene, t, alternatives, active, assumptions, unit, rings, layers) =>
    told({ ...sessionOf(scene), t, alternatives, active, assumptions, unit, rings, layers }),
  OF_A_FEW,
);

function told(session: Session): Telling {
  const { scene, rings, unit, layers, active } = session;
  const now = situated(session);
  const before = indexBefore(session);
  const isPlaced = active === PLACED || changesNothing(configurationOf(session));
  const against = {
    before: before === undefined ? undefined : situated({ ...session, t: before }),
    placed: isPlaced ? undefined : situated(seenAs(session, PLACED)),
  };
  return {
    moment: momentOf(session),
    now,
    people: tellPeople(scene, now, against),
    vehicles: tellVehicles(scene, now, against),
    absent: absentFrom(scene, now),
    before,
    rings: now.measures === undefined ? [] : ringsOf(rings, unit),
    layers: Object.entries(layers).flatMap(([layer, shown]) => (shown ? [layer] : [])),
  };
}
