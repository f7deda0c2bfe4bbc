import { turnBetween, normalBearing, radians } from '../core/geometry/angle.ts';
import type { Place } from '../core/geometry/vector.ts';
import type { Scene } from '../core/document/scene.ts';
import type { Orbit, Sheet, Turned } from '../session/session.ts';
import { damp, dampBearing, hasArrived } from './motion.ts';
import type { Point } from './space.ts';

/** Where a camera is and how it sees, in one form for every view, so that any view can move smoothly into any other. */
export interface Shot {
  readonly target: Point;
  /** degrees clockwise from north: the direction of the look */
  readonly azimuth: number;
  /** degrees below the horizon */
  readonly tilt: number;
  /** how many metres the picture is high at the target */
  readonly metresHigh: number;
  /** degrees, from the bottom of the picture to its top */
  readonly fieldOfView: number;
}

const OBLIQUE_FIELD = 23;
/** So narrow that a plan is to scale all over, yet a camera like the others. */
const PLAN_FIELD = 1.5;
const EYES_FIELD = 55;
/** The eye itself: the target lies this far before it. */
const EYES_REACH = 0.05;

export const HOME_AZIMUTH = 25;
export const HOME_TILT = 33;

function reachOf(shot: Shot): number {
  return shot.metresHigh / (2 * Math.tan(radians(shot.fieldOfView) / 2));
}

/** Metres from the target to the camera. */
export function distanceOf(shot: Shot): number {
  return reachOf(shot);
}

/** The middle and radius of what a scene is about: everybody who stands there in any phase, within reason. */
export function heartOf(scene: Scene): { readonly middle: Place; readonly radius: number } {
  const places = scene.phases.flatMap((phase) => {
    const subject = phase.people.get(scene.subject);
    const engaged = [...phase.people.values()].filter((person) => person.engaged);
    return [...(subject === undefined ? [] : [subject]), ...engaged].map((person) => person.at);
  });
  const everybody = places.length > 0 ? places : scene.phases.flatMap((phase) => [...phase.people.values()].map((person) => person.at));
  const { west, east, south, north } = scene.document.site.extent;
  if (everybody.length === 0) return { middle: [(west + east) / 2, (south + north) / 2], radius: (east - west) / 4 };
  const middle: Place = [mean(everybody.map((place) => place[0])), mean(everybody.map((place) => place[1]))];
  const radius = Math.max(...everybody.map((place) => Math.hypot(place[0] - middle[0], place[1] - middle[1])));
  return { middle, radius: Math.max(radius, 6) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The oblique view in which the heart of a scene fills the picture. */
export function homeOrbit(scene: Scene, aspect: number): Orbit {
  const { middle, radius } = heartOf(scene);
  const high = Math.max(2.6 * radius, (2.9 * radius) / aspect);
  return { target: middle, azimuth: HOME_AZIMUTH, tilt: HOME_TILT, distance: high / (2 * Math.tan(radians(OBLIQUE_FIELD) / 2)) };
}

/** The plan sheet that holds the heart of a scene and what lies round it. */
export function homeSheet(scene: Scene, aspect: number): Sheet {
  const { middle, radius } = heartOf(scene);
  return { target: middle, metresHigh: Math.max(4.2 * radius, (4.4 * radius) / aspect) };
}

export function shotOfOrbit(orbit: Orbit): Shot {
  return {
    target: [orbit.target[0], 0.9, -orbit.target[1]],
    azimuth: orbit.azimuth,
    tilt: orbit.tilt,
    metresHigh: orbit.distance * 2 * Math.tan(radians(OBLIQUE_FIELD) / 2),
    fieldOfView: OBLIQUE_FIELD,
  };
}

export function shotOfSheet(sheet: Sheet): Shot {
  return { target: [sheet.target[0], 0, -sheet.target[1]], azimuth: 0, tilt: 90, metresHigh: sheet.metresHigh, fieldOfView: PLAN_FIELD };
}

/** The look from somebody's eyes. */
export function shotOfEyes(eye: Point, bearing: number, turned: Turned): Shot {
  const azimuth = normalBearing(bearing + turned.right);
  const ahead = radians(azimuth);
  return {
    target: [eye[0] + Math.sin(ahead) * EYES_REACH, eye[1], eye[2] - Math.cos(ahead) * EYES_REACH],
    azimuth,
    tilt: -turned.up,
    metresHigh: EYES_REACH * 2 * Math.tan(radians(EYES_FIELD) / 2),
    fieldOfView: EYES_FIELD,
  };
}

/** One step of the way from a shot to another. Sizes go by their ratios, so that coming near and going far look alike. */
export function dampShot(current: Shot, target: Shot, halfLife: number, elapsed: number): Shot {
  const go = (a: number, b: number) => damp(a, b, halfLife, elapsed);
  const ratio = (a: number, b: number) => Math.exp(damp(Math.log(a), Math.log(b), halfLife, elapsed));
  return {
    target: [go(current.target[0], target.target[0]), go(current.target[1], target.target[1]), go(current.target[2], target.target[2])],
    azimuth: dampBearing(current.azimuth, target.azimuth, halfLife, elapsed),
    tilt: go(current.tilt, target.tilt),
    metresHigh: ratio(current.metresHigh, target.metresHigh),
    fieldOfView: ratio(current.fieldOfView, target.fieldOfView),
  };
}

export function shotArrived(current: Shot, target: Shot): boolean {
  const metre = target.metresHigh;
  return (
    current.target.every((value, axis) => hasArrived(value, target.target[axis] ?? value, metre)) &&
    hasArrived(turnBetween(current.azimuth, target.azimuth), 0, 20) &&
    hasArrived(current.tilt, target.tilt, 20) &&
    hasArrived(current.metresHigh / target.metresHigh, 1, 1) &&
    hasArrived(current.fieldOfView / target.fieldOfView, 1, 1)
  );
}
