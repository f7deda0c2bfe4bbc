import { turnBetween, normalBearing, radians } from '../core/geometry/angle.ts';
import type { Place } from '../core/geometry/vector.ts';
import type { Heart } from '../results/heart.ts';
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

/** The stage on the screen, in pixels; a panel covers so much of it from the left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly covered: number;
}

const OBLIQUE_FIELD = 23;
/** So narrow that a plan is to scale all over, yet a camera like the others. */
const PLAN_FIELD = 1.5;
const EYES_FIELD = 55;
/** The eye itself: the target lies this far before it. */
const EYES_REACH = 0.05;

const HOME_AZIMUTH = 25;
const HOME_TILT = 33;

function reachOf(shot: Shot): number {
  return shot.metresHigh / (2 * Math.tan(radians(shot.fieldOfView) / 2));
}

/** Metres from the target to the camera. */
export function distanceOf(shot: Shot): number {
  return reachOf(shot);
}

/** The oblique view in which what a scene is about fills the picture. */
export function homeOrbit({ middle, radius }: Heart, frame: Frame): Orbit {
  const { free, aside } = freeWidth(frame);
  const high = Math.max(1.72 * radius, (2.05 * radius) / free);
  const target = shifted(middle, HOME_AZIMUTH, -aside * high, 0);
  return {
    target,
    azimuth: HOME_AZIMUTH,
    tilt: HOME_TILT,
    distance: high / (2 * Math.tan(radians(OBLIQUE_FIELD) / 2)),
  };
}

/** The plan sheet that holds what a scene is about, with room for what lies round it. */
export function homeSheet({ middle, radius }: Heart, frame: Frame): Sheet {
  const { free, aside } = freeWidth(frame);
  const metresHigh = Math.max(2.3 * radius, (2.3 * radius) / free, 17);
  return { target: shifted(middle, 0, -aside * metresHigh, 0), metresHigh };
}

/** The shape of what is left of the picture, and how far its middle lies to the right, in heights of the picture. */
function freeWidth({ width, height, covered }: Frame): { readonly free: number; readonly aside: number } {
  const left = covered < width / 2 ? covered : 0;
  return { free: (width - left) / height, aside: left / 2 / height };
}

/** A place so many metres to the right and ahead of another, as seen along an azimuth. */
export function shifted([east, north]: Place, azimuth: number, right: number, ahead: number): Place {
  const angle = radians(azimuth);
  return [
    east + right * Math.cos(angle) + ahead * Math.sin(angle),
    north - right * Math.sin(angle) + ahead * Math.cos(angle),
  ];
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
  return {
    target: [sheet.target[0], 0, -sheet.target[1]],
    azimuth: 0,
    tilt: 90,
    metresHigh: sheet.metresHigh,
    fieldOfView: PLAN_FIELD,
  };
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
    target: [
      go(current.target[0], target.target[0]),
      go(current.target[1], target.target[1]),
      go(current.target[2], target.target[2]),
    ],
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
