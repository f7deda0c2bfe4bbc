import { inFrame, sizeOf } from '../cover/vehicleBoxes.ts';
import type { Scene } from '../document/scene.ts';
import { alongBearing, bearingTo, normalBearing } from '../geometry/angle.ts';
import { contains } from '../geometry/polygon.ts';
import { distanceBetween, plus, times, type Place } from '../geometry/vector.ts';

export interface Waiting {
  readonly id: string;
  readonly at: Place;
  /** degrees clockwise from north: toward the subject */
  readonly bearing: number;
}

/** Metres: beyond the reference rings that matter most, and still in view. */
const AWAY = 16;
const APART = 1.4;
/** Metres that whoever waits keeps from a vehicle. */
const CLEAR = 0.6;
/** South first, then round by both sides: with north up that is the near edge. */
const BEARINGS = [180, 165, 195, 150, 210, 135, 225, 120, 240, 105, 255, 90, 270, 60, 300, 30, 330, 0];

/**
 * A row off the scene's middle in which officers wait to be placed: it says nothing about where anybody stood.
 * @param phase 0 … phases − 1
 * @throws RangeError where there is no such phase, or the subject is not in it
 */
export function waitingRow(scene: Scene, phase: number, officers: readonly string[]): readonly Waiting[] {
  const middle = scene.phases[phase]?.people.get(scene.subject)?.at;
  if (middle === undefined) throw new RangeError(`the subject is not in phase ${phase}`);
  const rows = BEARINGS.map((bearing) => rowAt(middle, bearing, officers.length));
  const counts = rows.map((row) => row.filter((place) => isTaken(scene, phase, place)).length);
  const best = rows[counts.indexOf(Math.min(...counts))] ?? [];
  return officers.map((id, index) => {
    const at = best[index] ?? middle;
    return { id, at, bearing: normalBearing(bearingTo(at, middle) ?? 0) };
  });
}

function rowAt(middle: Place, bearing: number, count: number): readonly Place[] {
  const centre = plus(middle, times(alongBearing(bearing), AWAY));
  return Array.from({ length: count }, (_, index) =>
    plus(centre, times(alongBearing(bearing - 90), (index - (count - 1) / 2) * APART)),
  );
}

function isTaken(scene: Scene, phase: number, place: Place): boolean {
  const { site } = scene.document;
  const { west, east, south, north } = site.extent;
  if (place[0] < west || place[0] > east || place[1] < south || place[1] > north) return true;
  if (site.surfaces.some(({ kind, outline }) => kind === 'building' && contains(outline, place))) return true;
  if (site.trees.some(({ at, radius }) => distanceBetween(at, place) < radius)) return true;
  return [...(scene.phases[phase]?.vehicles ?? [])].some(([id, standing]) => {
    const model = scene.vehicles.get(id)?.model;
    if (model === undefined) return false;
    const [forward, right] = inFrame(standing, place);
    const { length, width } = sizeOf(model);
    return Math.abs(forward) < length / 2 + CLEAR && Math.abs(right) < width / 2 + CLEAR;
  });
}
