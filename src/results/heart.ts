import { createSelector } from 'reselect';
import type { Scene } from '../core/document/scene.ts';
import { distanceBetween, type Place } from '../core/geometry/vector.ts';
import type { Session } from '../session/session.ts';
import { rememberedPhase } from './results.ts';

/** What a scene is about, as a circle on the ground: what a view should hold. */
export interface Heart {
  readonly middle: Place;
  /** metres */
  readonly radius: number;
}

const SMALLEST = 8;
const LARGEST = 30;

/** The subject and the engaged officers, over all phases, as placed. */
export const heartOf: (scene: Scene) => Heart = (scene) => {
  const places = scene.phases.flatMap(({ people }) => [...people].filter(([id, person]) => id === scene.subject || person.engaged).map(([, person]) => person.at));
  const { west, east, south, north } = scene.document.site.extent;
  if (places.length === 0) return { middle: [(west + east) / 2, (south + north) / 2], radius: LARGEST };
  const middle: Place = [mean(places.map((place) => place[0])), mean(places.map((place) => place[1]))];
  return { middle, radius: within(Math.max(...places.map((place) => distanceBetween(middle, place)))) };
};

/** The same circle, wide enough for where the what-if in force puts the engaged officers. */
export const heartNow: (session: Session) => Heart = createSelector(
  [(session: Session) => session.scene, (session: Session) => session.configuration],
  (scene, configuration) => {
    const { middle, radius } = heartOf(scene);
    const moved = scene.phases.flatMap((_, index) => rememberedPhase(scene, index, configuration).people.filter((person) => person.engaged && person.moved));
    return { middle, radius: within(Math.max(radius, ...moved.map((person) => distanceBetween(middle, person.at)))) };
  },
);

function within(radius: number): number {
  return Math.min(Math.max(radius, SMALLEST), LARGEST);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
