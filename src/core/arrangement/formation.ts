import { alongBearing, circularMean, radians, turnBetween } from '../geometry/angle.ts';
import { plus, times, type Place } from '../geometry/vector.ts';
import type { Formation } from '../document/configuration.ts';

/** Where one engaged officer stands, seen from the subject. */
export interface Polar {
  /** metres from the subject */
  readonly distance: number;
  /** degrees clockwise from north */
  readonly bearing: number;
}

/** Under this mean resultant the officers stand all round, and a mean bearing says nothing. */
const ALL_ROUND = 0.2;
const WIDEST_GAP = 5;
const PLAIN_GAP = 3;
const NOTHING = 1e-9;

export interface Facing {
  /** degrees: the side of the subject on which they stand */
  readonly bearing: number;
  /** they stand all round, so the bearing is that of the first */
  readonly allRound: boolean;
}

/** The side of the subject on which at least one officer stands. */
export function sideOf(officers: readonly Polar[]): Facing {
  const mean = circularMean(officers.map((officer) => officer.bearing));
  if (mean.resultant >= ALL_ROUND) return { bearing: mean.bearing, allRound: false };
  return { bearing: officers[0]?.bearing ?? 0, allRound: officers.length > 0 };
}

/**
 * The places of officers in a formation about the subject, in the order given.
 * @param distance metres, null: the mean of theirs
 * @param spacing metres between neighbours, null: as near to theirs as makes sense
 */
export function formationPlaces(
  subject: Place,
  officers: readonly Polar[],
  formation: Exclude<Formation, 'as-placed'>,
  distance: number | null,
  spacing: number | null,
): Place[] {
  const n = officers.length;
  const side = sideOf(officers).bearing;
  const mean = officers.reduce((sum, officer) => sum + officer.distance, 0) / n;
  const far = distance ?? mean;
  const turned = officers.map((officer, index) => ({ index, turn: turnBetween(side, officer.bearing) }));
  turned.sort((a, b) => (Math.abs(a.turn - b.turn) < NOTHING ? a.index - b.index : a.turn - b.turn));
  const gap =
    spacing ??
    ownGap(
      far,
      turned.map(({ turn }) => turn),
    );
  const places: Place[] = Array.from({ length: n }, () => subject);
  turned.forEach(({ index }, k) => {
    places[index] = placeInFormation(subject, formation, side, far, gap, k, n);
  });
  return places;
}

function ownGap(distance: number, turns: readonly number[]): number {
  const spread = radians((turns.at(-1) ?? 0) - (turns[0] ?? 0));
  const gap = turns.length > 1 ? Math.min(WIDEST_GAP, (distance * spread) / (turns.length - 1)) : 0;
  return gap < NOTHING ? PLAIN_GAP : gap;
}

function placeInFormation(
  subject: Place,
  formation: Exclude<Formation, 'as-placed'>,
  side: number,
  distance: number,
  gap: number,
  k: number,
  n: number,
): Place {
  switch (formation) {
    case 'arc': {
      const chord = distance > 0 ? Math.min(1, gap / (2 * distance)) : 1;
      const step = Math.min(2 * Math.asin(chord), (2 * Math.PI) / n);
      const bearing = side + ((k - (n - 1) / 2) * step) / radians(1);
      return plus(subject, times(alongBearing(bearing), distance));
    }
    case 'line':
      return placeInLine(subject, side, distance, gap, k, n);
    case 'l-shape': {
      const first = Math.ceil(n / 2);
      return k < first
        ? placeInLine(subject, side - 45, distance, gap, k, first)
        : placeInLine(subject, side + 45, distance, gap, k - first, n - first);
    }
  }
}

function placeInLine(subject: Place, bearing: number, distance: number, gap: number, k: number, n: number): Place {
  const out = times(alongBearing(bearing), distance);
  const aside = times(alongBearing(bearing + 90), (k - (n - 1) / 2) * gap);
  return plus(subject, plus(out, aside));
}
