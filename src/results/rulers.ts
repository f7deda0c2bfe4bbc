import type { Ruler, RulerEnd } from '../core/document/configuration.ts';
import { bearingTo, normalBearing } from '../core/geometry/angle.ts';
import { distanceBetween, type Place } from '../core/geometry/vector.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';

/** A ruler between two places, with its legs along east and north. */
export interface Measured {
  /** which of the configuration's rulers it is */
  readonly index: number;
  readonly from: Place;
  readonly to: Place;
  /** metres, as are the legs; a leg to the west or the south is negative */
  readonly length: number;
  readonly east: number;
  readonly north: number;
}

/** The angle between two rulers that end at the same person or place. */
export interface Angle {
  readonly at: Place;
  readonly end: RulerEnd;
  /** 0 … 180 */
  readonly degrees: number;
  /** degrees clockwise from north: the middle between the two */
  readonly towards: number;
}

/** The rulers of the configuration in force that have both of their ends on the scene. */
export function rulersOf(session: Session, placeOf: (id: string) => Place | undefined): readonly Measured[] {
  return (configurationOf(session).rulers ?? []).flatMap((ruler, index) => {
    const from = placeOfEnd(ruler.from, placeOf);
    const to = placeOfEnd(ruler.to, placeOf);
    if (from === undefined || to === undefined) return [];
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    return [{ index, from, to, length: distanceBetween(from, to), east, north }];
  });
}

/** The angles at ends that two rulers share, in the order of the rulers. */
export function anglesOf(session: Session, placeOf: (id: string) => Place | undefined): readonly Angle[] {
  const rulers = configurationOf(session).rulers ?? [];
  return rulers.flatMap((first, index) =>
    rulers.slice(index + 1).flatMap((second) => {
      const shared = sharedEnd(first, second);
      if (shared === undefined) return [];
      const at = placeOfEnd(shared.end, placeOf);
      const one = placeOfEnd(shared.one, placeOf);
      const other = placeOfEnd(shared.other, placeOf);
      if (at === undefined || one === undefined || other === undefined) return [];
      const [a, b] = [bearingTo(at, one), bearingTo(at, other)];
      if (a === undefined || b === undefined) return [];
      const turn = normalBearing(b - a);
      const degrees = Math.min(turn, 360 - turn);
      return [
        { at, end: shared.end, degrees, towards: normalBearing(turn <= 180 ? a + turn / 2 : b + (360 - turn) / 2) },
      ];
    }),
  );
}

function placeOfEnd(end: RulerEnd, placeOf: (id: string) => Place | undefined): Place | undefined {
  return end.id === undefined ? end.at : placeOf(end.id);
}

function isSame(a: RulerEnd, b: RulerEnd): boolean {
  if (a.id !== undefined) return a.id === b.id;
  return a.at !== undefined && b.at !== undefined && a.at[0] === b.at[0] && a.at[1] === b.at[1];
}

function sharedEnd(
  { from, to }: Ruler,
  second: Ruler,
): { readonly end: RulerEnd; readonly one: RulerEnd; readonly other: RulerEnd } | undefined {
  for (const [end, one] of [
    [from, to],
    [to, from],
  ] as const) {
    if (isSame(end, second.from)) return { end, one, other: second.to };
    if (isSame(end, second.to)) return { end, one, other: second.from };
  }
  return undefined;
}
