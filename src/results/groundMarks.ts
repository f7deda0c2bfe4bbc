import { constantsUnder } from '../core/analysis/assumptions.ts';
import { NOMINAL } from '../core/analysis/evidence.ts';
import { openSectorOf } from '../core/analysis/openSector.ts';
import { EFFORTS, type Speaking } from '../core/analysis/voice.ts';
import { presentIn } from '../core/analysis/present.ts';
import { wayOutOf } from '../core/analysis/wayOut.ts';
import { fromFrame, sizeOf, type Standing } from '../core/cover/vehicleBoxes.ts';
import { alongBearing, bearingTo, normalBearing, radians } from '../core/geometry/angle.ts';
import { distanceBetween, plus, times, type Place } from '../core/geometry/vector.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { nearestSpotOf } from './nearestSpot.ts';
import { arrangementOf, isSubjectThere, quickMeasuresOf } from './results.ts';

/** What a mark on the ground says. */
export type MarkKind = 'reach' | 'line' | 'way-out' | 'open-side' | 'spot' | 'in-line';

/** Something drawn flat on the ground: where a measure comes from, or how far it goes. */
export interface GroundMark {
  readonly id: string;
  readonly kind: MarkKind;
  /** the middle of a circle, or where a strip begins */
  readonly at: Place;
  /** degrees: where a strip or a sector points */
  readonly bearing: number;
  /** metres: how long a strip is, or the radius of a circle */
  readonly long: number;
  /** metres: half the width of a strip; of a sector half its width in radians */
  readonly wide: number;
  /** 0 … 1 */
  readonly strength: number;
  /** a strip goes on beyond where it is drawn */
  readonly isOpenEnded?: boolean;
  readonly label?: MarkLabel;
}

type MarkLabel =
  | { readonly kind: 'length' | 'free' | 'free-or-more'; readonly metres: number }
  | { readonly kind: 'reach'; readonly effort: Speaking; readonly metres: number }
  | { readonly kind: 'open-side'; readonly degrees: number };

// Clear of the vehicle that the subject may sit in, and between two of the reference rings.
const OPEN_SIDE_RADIUS = 4.6;
const SPOT_RADIUS = 0.34;
const IN_LINE_RADIUS = 0.5;
const FAINT = 0.5;
const PLAIN = 0.8;

/**
 * The marks of the layers that are on, those first that are the least to be missed: room on the stage is limited.
 * @param placeOf where somebody or something is drawn now, on their way to where they are arranged
 * @param told what the figures are told of: spots behind cover, which are costly, are looked for as often as those
 */
export function groundMarks(
  session: Session,
  placeOf: (id: string) => Place | undefined,
  told: Session = session,
): GroundMark[] {
  const { layers } = session;
  if (!isSubjectThere(session)) return [];
  const subject = placeOf(session.scene.subject);
  if (subject === undefined) return [];
  return [
    ...(layers.nearestCover ? spot(told) : []),
    ...(layers.openSide ? openSide(session, subject, placeOf) : []),
    ...(layers.wayOut ? wayOut(session) : []),
    ...(layers.inLine ? linesOf(session, subject, placeOf) : []),
    ...(layers.voiceReach ? reaches(session, placeOf) : []),
  ];
}

function wayOut(session: Session): GroundMark[] {
  const constants = constantsUnder(session.assumptions);
  const { own, vehicles } = presentIn(session.scene, arrangementOf(session), configurationOf(session), constants);
  if (own === undefined) return [];
  const { ahead, behind } = wayOutOf(own, vehicles, constants);
  return [strip(own, 1, ahead), strip(own, -1, behind)];
}

function strip(vehicle: Standing, side: 1 | -1, metres: number): GroundMark {
  const { length, width } = sizeOf(vehicle.model);
  const isOpenEnded = metres >= NOMINAL.wayOutFar;
  return {
    id: side === 1 ? 'way-out-ahead' : 'way-out-behind',
    kind: 'way-out',
    at: fromFrame(vehicle, (side * length) / 2, 0),
    bearing: side === 1 ? vehicle.bearing : normalBearing(vehicle.bearing + 180),
    long: metres,
    wide: width / 2 + NOMINAL.wayOutMargin,
    strength: PLAIN,
    isOpenEnded,
    label: { kind: isOpenEnded ? 'free-or-more' : 'free', metres },
  };
}

function officersOf(session: Session): readonly string[] {
  return (quickMeasuresOf(session)?.people ?? []).filter(({ role }) => role === 'officer').map(({ id }) => id);
}

function openSide(session: Session, subject: Place, placeOf: (id: string) => Place | undefined): GroundMark[] {
  const officers = officersOf(session).flatMap((id) => {
    const at = placeOf(id);
    return at === undefined ? [] : [at];
  });
  const { bearing, width } = openSectorOf(subject, officers);
  return [
    {
      id: 'open-side',
      kind: 'open-side',
      at: subject,
      bearing,
      long: OPEN_SIDE_RADIUS,
      wide: radians(width / 2),
      strength: 1,
      label: { kind: 'open-side', degrees: width },
    },
  ];
}

function linesOf(session: Session, subject: Place, placeOf: (id: string) => Place | undefined): GroundMark[] {
  const lines = quickMeasuresOf(session)?.lines ?? [];
  const corridors = officersOf(session).flatMap((id): GroundMark[] => {
    const at = placeOf(id);
    const bearing = at === undefined ? undefined : bearingTo(at, subject);
    if (at === undefined || bearing === undefined) return [];
    return [
      {
        id: `line-${id}`,
        kind: 'line',
        at,
        bearing,
        long: distanceBetween(at, subject) + NOMINAL.lineBeyond,
        wide: NOMINAL.lineHalfWidth,
        strength: lines.some(([officer]) => officer === id) ? 1 : FAINT,
        isOpenEnded: true,
      },
    ];
  });
  const inLine = [...new Set(lines.map(([, other]) => other))].flatMap((id): GroundMark[] => {
    const at = placeOf(id);
    return at === undefined
      ? []
      : [{ id: `in-line-${id}`, kind: 'in-line', at, bearing: 0, long: IN_LINE_RADIUS, wide: 0, strength: 1 }];
  });
  return [...inLine, ...corridors];
}

/** Round the selected officer, or else round everybody who speaks. */
function reaches(session: Session, placeOf: (id: string) => Place | undefined): GroundMark[] {
  const measures = quickMeasuresOf(session);
  if (measures === undefined) return [];
  const speaking = new Map(arrangementOf(session).people.map((person) => [person.id, person.speaking]));
  const chosen = measures.people.filter(({ id, role }) => id === session.selected && role === 'officer');
  const talkers = chosen.length > 0 ? chosen : measures.people.filter(({ snr }) => snr !== null);
  return talkers.flatMap(({ id }) => {
    const at = placeOf(id);
    if (at === undefined) return [];
    return EFFORTS.filter((effort) => measures.measures.reach[effort] > 0).map((effort): GroundMark => {
      const metres = measures.measures.reach[effort];
      const isOwn = speaking.get(id) === effort;
      return {
        id: `reach-${id}-${effort}`,
        kind: 'reach',
        at,
        bearing: 0,
        long: metres,
        wide: 0,
        strength: isOwn ? 1 : FAINT,
        // With several talkers only the ring of the effort that each makes is worth a word.
        ...(isOwn || talkers.length === 1 ? { label: { kind: 'reach', effort, metres } } : {}),
      };
    });
  });
}

function spot(session: Session): GroundMark[] {
  const nearest = nearestSpotOf(session, session.selected);
  if (nearest === undefined) return [];
  const { from, at } = nearest;
  const metres = distanceBetween(from, at);
  return [
    {
      id: 'spot',
      kind: 'spot',
      at,
      bearing: 0,
      long: SPOT_RADIUS,
      wide: 0,
      strength: 1,
      label: { kind: 'length', metres },
    },
  ];
}

/** Where the label of a mark may be, the best place first. */
export function labelPlaces({ kind, at, bearing, long, isOpenEnded }: GroundMark): Place[] {
  const out = (turn: number, metres: number): Place => plus(at, times(alongBearing(bearing + turn), metres));
  switch (kind) {
    case 'reach':
      return [200, 180, 220, 160, 240, 140, 120, 260, 90, 300, 60, 0].map((turn) => out(turn, long));
    case 'open-side':
      return [0.5, 1.2, -0.6].flatMap((off) => [0, 20, -20, 40, -40, 65, -65].map((turn) => out(turn, long + off)));
    case 'way-out':
    case 'line':
      // An open end fades out, often behind a building, so its label keeps to what is plainly drawn.
      return (isOpenEnded === true ? [0.45, 0.35, 0.55, 0.25, 0.15] : [0.92, 0.75, 0.6, 0.45, 0.3]).map((share) =>
        out(0, long * share),
      );
    case 'spot':
    case 'in-line':
      return [180, 90, 270, 0].map((turn) => out(turn, 0.9));
  }
}
