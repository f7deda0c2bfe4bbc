import { normalBearing, radians } from '../core/geometry/angle.ts';
import type { Place } from '../core/geometry/vector.ts';
import { heartNow } from '../results/heart.ts';
import type { Camera, Session } from '../session/session.ts';
import { type Frame, homeOrbit, homeSheet, shifted } from './cameras.ts';

/** What a hand or a key asks of the camera, in pixels of a stage of some size. */
export type Motion =
  | { readonly kind: 'turn'; readonly x: number; readonly y: number }
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'twist'; readonly degrees: number };

const DEGREES_A_PIXEL = 0.3;
const LOWEST_TILT = 4;
const HIGHEST_TILT = 88;
const NEAREST = 5;
const FARTHEST = 260;
const SMALLEST_SHEET = 4;
const LARGEST_SHEET = 200;
const WIDEST_TURN = 120;
const HIGHEST_LOOK = 35;
/** tan of half the oblique field, twice: metres of picture a metre of distance */
const PICTURE = 2 * Math.tan(radians(23) / 2);

/** The camera after a motion. In a plan one hand moves the sheet, elsewhere it turns the view. */
export function moveCamera(session: Session, motion: Motion, frame: Frame): Camera {
  const { camera } = session;
  switch (camera.kind) {
    case 'oblique': {
      const orbit = camera.orbit ?? homeOrbit(heartNow(session), frame);
      switch (motion.kind) {
        case 'turn':
          return {
            kind: 'oblique',
            orbit: {
              ...orbit,
              azimuth: normalBearing(orbit.azimuth + motion.x * DEGREES_A_PIXEL),
              tilt: clamp(orbit.tilt + motion.y * DEGREES_A_PIXEL, LOWEST_TILT, HIGHEST_TILT),
            },
          };
        case 'twist':
          return { kind: 'oblique', orbit: { ...orbit, azimuth: normalBearing(orbit.azimuth - motion.degrees) } };
        case 'zoom':
          return {
            kind: 'oblique',
            orbit: { ...orbit, distance: clamp(orbit.distance / motion.factor, NEAREST, FARTHEST) },
          };
        case 'pan': {
          const metres = (orbit.distance * PICTURE) / frame.height;
          const depth = metres / Math.max(Math.sin(radians(orbit.tilt)), 0.25);
          return {
            kind: 'oblique',
            orbit: {
              ...orbit,
              target: within(session, shifted(orbit.target, orbit.azimuth, -motion.x * metres, motion.y * depth)),
            },
          };
        }
      }
      break;
    }
    case 'plan': {
      const sheet = camera.sheet ?? homeSheet(heartNow(session), frame);
      switch (motion.kind) {
        case 'turn':
        case 'pan': {
          const metres = sheet.metresHigh / frame.height;
          return {
            kind: 'plan',
            sheet: {
              ...sheet,
              target: within(session, shifted(sheet.target, 0, -motion.x * metres, motion.y * metres)),
            },
          };
        }
        case 'zoom':
          return {
            kind: 'plan',
            sheet: { ...sheet, metresHigh: clamp(sheet.metresHigh / motion.factor, SMALLEST_SHEET, LARGEST_SHEET) },
          };
        case 'twist':
          return camera;
      }
      break;
    }
    case 'eyes': {
      const turned = camera.turned ?? { right: 0, up: 0 };
      if (motion.kind === 'zoom' || motion.kind === 'twist') return camera;
      return {
        ...camera,
        turned: {
          right: clamp(turned.right - motion.x * 0.15, -WIDEST_TURN, WIDEST_TURN),
          up: clamp(turned.up + motion.y * 0.15, -HIGHEST_LOOK, HIGHEST_LOOK),
        },
      };
    }
  }
}

/** The view back where it began, of the same kind. */
export function homeCamera(camera: Camera): Camera {
  return camera.kind === 'eyes' ? { kind: 'eyes', person: camera.person } : { kind: camera.kind };
}

function within(session: Session, [east, north]: Place): Place {
  const { extent } = session.scene.document.site;
  return [clamp(east, extent.west, extent.east), clamp(north, extent.south, extent.north)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
