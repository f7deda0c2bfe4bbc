import { useEffect, useMemo } from 'react';
import { Group } from 'three';
import type { Exposure } from '../../core/cover/exposure.ts';
import type { Place } from '../../core/geometry/vector.ts';
import { statesOf } from '../../results/results.ts';
import type { Session } from '../../session/session.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { Lighting } from '../light/palette.ts';
import { TINTS } from '../light/palette.ts';
import type { ShownPerson } from '../models/shown.ts';
import { type Point, pointOver } from '../space.ts';
import { type Reel, useChange, useInModel } from '../reel.ts';
import type { Take } from '../take.ts';
import type { View } from '../view.ts';
import { Dashes, type DashStyle } from './dashes.ts';

/** A line begins and ends this far from the figures, so that it touches neither, metres. */
const CLEAR_OF_OFFICER = 0.75;
const CLEAR_OF_SUBJECT = 0.35;
const BELOW_EYES = 0.25;
const GHOST_FROM = 0.4;
const LOW = 0.06;

interface Props {
  readonly reel: Reel;
  readonly scene: Scene;
  readonly lighting: Lighting;
  readonly sightLines: boolean;
  readonly ghosts: boolean;
}

type Kind = Exposure['state'] | 'moves' | 'rulers' | 'legs';

const STYLES: Readonly<Record<Kind, DashStyle & { readonly tint: 'sight' | 'cover' | 'ink' }>> = {
  exposed: { tint: 'sight', width: 1.7, dash: 0.3, gap: 0.14, opacity: 0.9, order: 6 },
  concealed: { tint: 'sight', width: 1.5, dash: 0.12, gap: 0.14, opacity: 0.9, order: 6 },
  'in-cover': { tint: 'cover', width: 2, dash: 0.05, gap: 0.11, opacity: 0.9, order: 6 },
  moves: { tint: 'sight', width: 1.9, dash: 0.06, gap: 0.13, opacity: 0.75, order: 5 },
  rulers: { tint: 'ink', width: 2.2, dash: 9, gap: 0.01, opacity: 0.95, order: 7 },
  legs: { tint: 'ink', width: 1.2, dash: 0.08, gap: 0.1, opacity: 0.6, order: 7 },
};
const KINDS: readonly Kind[] = ['exposed', 'concealed', 'in-cover', 'moves', 'rulers', 'legs'];

/**
 * From each officer to the subject: dashed where the subject sees them, finer where they are only hidden, dotted where
 * they are in cover. And dotted on the ground: from where the moved stood as placed, and to the nearest spot behind cover.
 */
export function SightLines({ reel, scene, lighting, sightLines, ghosts }: Props) {
  const all = useMemo(() => new Map(KINDS.map((kind) => [kind, new Dashes(STYLES[kind])])), []);
  useEffect(() => () => all.forEach((dashes) => dashes.dispose()), [all]);
  const lines = useMemo(() => new Group().add(...[...all.values()].map(({ object }) => object)), [all]);
  useInModel(reel, lines);
  const aboutOf = ({ unturned, take: { shown, eyesOf, rulers, marks } }: View) => [
    all,
    scene,
    lighting,
    sightLines,
    ghosts,
    unturned(),
    shown,
    eyesOf,
    rulers,
    marks,
  ];
  useChange(reel, aboutOf, ({ unturned, take }) => {
    const session = unturned();
    const subject = take.shown.people.find(({ id }) => id === scene.subject);
    const officers = take.shown.people.filter(({ person, presence }) => person.role === 'officer' && presence > 0.5);
    const fromEyes = take.eyesOf !== undefined;
    const states = statesOf(session);
    const towards = (state: Exposure['state']): Point[] =>
      sightLines && subject !== undefined && !fromEyes
        ? officers.filter(({ id }) => states.get(id) === state).flatMap((officer) => sightLine(officer, subject))
        : [];
    const shown: Readonly<Record<Kind, readonly Point[]>> = {
      exposed: towards('exposed'),
      concealed: towards('concealed'),
      'in-cover': towards('in-cover'),
      rulers: take.rulers.flatMap(({ from, to }) => [low(from), low(to)]),
      legs: take.rulers.flatMap(({ from, to }) => [low(from), low([to[0], from[1]]), low([to[0], from[1]]), low(to)]),
      moves: fromEyes
        ? []
        : [
            ...(ghosts ? take.shown.people.filter(({ person }) => person.moved).flatMap(moveLine) : []),
            ...take.marks.filter(({ kind }) => kind === 'spot').flatMap(({ at }) => spotLine(at, take, session)),
          ],
    };
    for (const [kind, dashes] of all) {
      dashes.paint(TINTS[lighting][STYLES[kind].tint]);
      dashes.show(shown[kind]);
    }
  });
  return null;
}

function sightLine(officer: ShownPerson, subject: ShownPerson): Point[] {
  const length = Math.hypot(subject.at[0] - officer.at[0], subject.at[1] - officer.at[1]);
  if (length < CLEAR_OF_OFFICER + CLEAR_OF_SUBJECT) return [];
  const from = pointOver(officer.at, officer.ground + officer.eye - BELOW_EYES);
  const to = pointOver(subject.at, subject.ground + subject.eye - BELOW_EYES);
  return [along(from, to, CLEAR_OF_OFFICER / length), along(from, to, 1 - CLEAR_OF_SUBJECT / length)];
}

function moveLine({ person, at, ground }: ShownPerson): Point[] {
  const away = Math.hypot(person.placed.at[0] - at[0], person.placed.at[1] - at[1]);
  return away < GHOST_FROM ? [] : [pointOver(person.placed.at, ground + LOW), pointOver(at, ground + LOW)];
}

function spotLine(at: Place, { shown }: Take, { selected }: Session): Point[] {
  const officer = shown.people.find(({ id }) => id === selected);
  return officer === undefined
    ? []
    : [pointOver(officer.at, officer.ground + LOW), pointOver(at, officer.ground + LOW)];
}

function low(place: Place): Point {
  return pointOver(place, LOW);
}

function along(from: Point, to: Point, share: number): Point {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}
