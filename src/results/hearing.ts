import { constantsUnder } from '../core/analysis/assumptions.ts';
import { type Heard, heardBy } from '../core/analysis/listening.ts';
import { PRESENT, vehicleOf } from '../core/analysis/present.ts';
import { exposureOf } from '../core/cover/exposure.ts';
import { figureOf } from '../core/cover/figure.ts';
import { glassBetween } from '../core/cover/glass.ts';
import type { Posture, Windows } from '../core/document/schema.ts';
import { bearingTo, normalBearing } from '../core/geometry/angle.ts';
import { distanceBetween } from '../core/geometry/vector.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { labelOf } from './placed.ts';
import { arrangementOf } from './results.ts';

interface Cabin {
  readonly name: string;
  readonly windows: Windows;
}

/** What somebody has before their eyes of somebody else. */
interface Sight {
  readonly id: string;
  readonly name: string;
  /** metres between them */
  readonly metres: number;
  /** degrees clockwise from where they look, 0 ≤ turn < 360; undefined at the same place */
  readonly turn: number | undefined;
  /** how many of the figure's fifteen points no vehicle hides */
  readonly seen: number;
  /** through whose windows, where the head is in view; those of the vehicle that they sit in are not named */
  readonly through: readonly Cabin[];
}

/** A voice at their ears. */
interface Voice extends Heard {
  readonly name: string;
  /** metres */
  readonly metres: number;
}

/** What somebody at their place has before their eyes and at their ears. */
export interface Senses {
  readonly name: string;
  readonly posture: Posture;
  /** the vehicle that they sit in */
  readonly inside: Cabin | undefined;
  /** the nearest first */
  readonly sights: readonly Sight[];
  readonly voices: readonly Voice[];
}

/** Whose eyes the view is from. */
export function onlookerOf({ camera }: Session): string | undefined {
  return camera.kind === 'eyes' ? camera.person : undefined;
}

/**
 * Anybody's eyes and ears now. Only vehicles hide anybody, as everywhere. None while they are not on the scene.
 * @param turned degrees to the right by which their look is turned from their own bearing
 */
export function sensesOf(session: Session, person: string, turned = 0): Senses | undefined {
  const { scene, assumptions } = session;
  const arrangement = arrangementOf(session);
  const people = arrangement.people.filter(({ presence }) => presence >= PRESENT);
  const vehicles = arrangement.vehicles.filter(({ presence }) => presence >= PRESENT);
  const own = people.find(({ id }) => id === person);
  if (own === undefined) return undefined;
  const cabin = (id: string | undefined): Cabin | undefined => {
    const vehicle = vehicleOf(id, vehicles);
    return vehicle && { name: labelOf(session, vehicle.id), windows: vehicle.windows };
  };
  const figure = figureOf(own.posture, vehicleOf(own.inside, vehicles)?.model);
  const viewer = { at: own.at, eye: figure.eye, inside: own.inside };
  const sights = people
    .filter(({ id }) => id !== person)
    .map(({ id, at, posture, inside }): Sight => {
      const { height } = figureOf(posture, vehicleOf(inside, vehicles)?.model);
      const bearing = bearingTo(own.at, at);
      return {
        id,
        name: labelOf(session, id),
        metres: distanceBetween(own.at, at),
        turn: bearing === undefined ? undefined : normalBearing(bearing - own.bearing - turned),
        seen: exposureOf(viewer, at, height, vehicles).exposed,
        through: glassBetween(viewer, at, inside, height, vehicles)
          .filter((vehicle) => vehicle !== own.inside)
          .flatMap((vehicle) => cabin(vehicle) ?? []),
      };
    })
    .toSorted((a, b) => a.metres - b.metres);
  const heard = heardBy(person, scene, arrangement, configurationOf(session), constantsUnder(assumptions));
  return {
    name: labelOf(session, person),
    posture: own.posture,
    inside: cabin(own.inside),
    sights,
    voices: heard.map((voice) => ({
      ...voice,
      name: labelOf(session, voice.id),
      metres: sights.find(({ id }) => id === voice.id)?.metres ?? 0,
    })),
  };
}
