import { normalBearing } from './angle.ts';

const POINTS = 16;
const SECTORS = 8;

/** The nearest of the sixteen compass points to a bearing, counted clockwise from north, 0 … 15. */
export function compassPoint(bearing: number): number {
  return Math.round((normalBearing(bearing) * POINTS) / 360) % POINTS;
}

/** The nearest of eight sides to a turn away from straight ahead: 0 ahead, 2 to the right, 4 behind, 6 to the left. */
export function sideOf(turn: number): number {
  return Math.round((normalBearing(turn) * SECTORS) / 360) % SECTORS;
}
