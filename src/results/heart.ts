import { createSelector } from 'reselect';
import type { ArrangedPerson } from '../core/arrangement/arrangement.ts';
import type { Scene } from '../core/document/scene.ts';
import { distanceBetween, type Place } from '../core/geometry/vector.ts';
import type { Session } from '../session/session.ts';
import { arrangementOf } from './results.ts';
import { comparedLetters, seenAs } from './views.ts';

/** What a picture should hold, as a circle on the ground. */
export interface Heart {
  readonly middle: Place;
  /** metres */
  readonly radius: number;
}

const SMALLEST = 7;
const LARGEST = 24;
/** Officers farther from the subject than this are no part of the picture, nor are others farther than the second. */
const FARTHEST = 40;
const FARTHEST_OTHER = 13;
/** Room round those at the rim. */
const RIM = 1.5;

/** The middle of where anybody stands in any phase, as placed: round it the model is shown, and beyond it fades. */
export function heartOf(scene: Scene): Heart {
  const places = scene.phases.flatMap(({ people }) =>
    [...people].filter(([id, person]) => id === scene.subject || person.engaged).map(([, person]) => person.at),
  );
  return circleRound(places, scene);
}

/** Whoever is about now, under the what-if in force; under every one that is compared, for they share a camera. */
export const heartNow: (session: Session) => Heart = createSelector(
  [(session: Session) => session.scene, peopleShown],
  (scene, people) => {
    const subject = people.find(({ id }) => id === scene.subject);
    const near = people.filter(
      ({ role, at }) =>
        subject === undefined || distanceBetween(subject.at, at) < (role === 'officer' ? FARTHEST : FARTHEST_OTHER),
    );
    return circleRound(
      near.map(({ at }) => at),
      scene,
    );
  },
);

function peopleShown(session: Session): readonly ArrangedPerson[] {
  const letters = comparedLetters(session);
  return letters.length === 0
    ? arrangementOf(session).people
    : letters.flatMap((letter) => arrangementOf(seenAs(session, letter)).people);
}

function circleRound(places: readonly Place[], scene: Scene): Heart {
  const { west, east, south, north } = scene.document.site.extent;
  if (places.length === 0) return { middle: [(west + east) / 2, (south + north) / 2], radius: LARGEST };
  const easts = places.map((place) => place[0]);
  const norths = places.map((place) => place[1]);
  const middle: Place = [
    (Math.min(...easts) + Math.max(...easts)) / 2,
    (Math.min(...norths) + Math.max(...norths)) / 2,
  ];
  const radius = Math.max(...places.map((place) => distanceBetween(middle, place))) + RIM;
  return { middle, radius: Math.min(Math.max(radius, SMALLEST), LARGEST) };
}
