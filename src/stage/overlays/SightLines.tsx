import { type ComponentRef, type RefObject, useRef } from 'react';
import { Line } from '@react-three/drei';
import type { StoreApi } from 'zustand/vanilla';
import type { Exposure } from '../../core/cover/exposure.ts';
import type { Place } from '../../core/geometry/vector.ts';
import { measuresOf } from '../../results/results.ts';
import type { SessionStore } from '../../session/store.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { Lighting } from '../light/palette.ts';
import { TINTS } from '../light/palette.ts';
import type { ShownPerson } from '../models/shown.ts';
import { type Point, pointOver } from '../space.ts';
import { type Reel, useStep } from '../reel.ts';
import type { Take } from '../take.ts';

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

type Fat = ComponentRef<typeof Line>;

/**
 * From each officer to the subject: dashed where the subject sees them, finer where they are only hidden, dotted where
 * they are in cover. And dotted on the ground: from where the moved stood as placed, and to the nearest spot behind cover.
 */
export function SightLines({ reel, scene, lighting, sightLines, ghosts }: Props) {
  const exposed = useRef<Fat>(null);
  const concealed = useRef<Fat>(null);
  const inCover = useRef<Fat>(null);
  const moves = useRef<Fat>(null);
  const rulers = useRef<Fat>(null);
  const legs = useRef<Fat>(null);
  useStep(reel, ({ store, take }) => {
    const subject = take.shown.people.find(({ id }) => id === scene.subject);
    const officers = take.shown.people.filter(({ person, presence }) => person.role === 'officer' && presence > 0.5);
    const fromEyes = take.eyesOf !== undefined;
    const states = new Map(measuresOf(store.getState().session)?.people.map(({ id, state }) => [id, state]));
    const lines = (state: Exposure['state']): Point[] =>
      sightLines && subject !== undefined && !fromEyes
        ? officers.filter(({ id }) => states.get(id) === state).flatMap((officer) => sightLine(officer, subject))
        : [];
    redraw(exposed.current, lines('exposed'));
    redraw(concealed.current, lines('concealed'));
    redraw(inCover.current, lines('in-cover'));
    redraw(rulers.current, take.rulers.map(({ from, to }) => [low(from), low(to)]).flat());
    redraw(
      legs.current,
      take.rulers.flatMap(({ from, to }) => [low(from), low([to[0], from[1]]), low([to[0], from[1]]), low(to)]),
    );
    redraw(
      moves.current,
      fromEyes
        ? []
        : [
            ...(ghosts ? take.shown.people.filter(({ person }) => person.moved).flatMap(moveLine) : []),
            ...take.marks.filter(({ kind }) => kind === 'spot').flatMap(({ at }) => spotLine(at, take, store)),
          ],
    );
  });
  const colour = TINTS[lighting].sight;
  return (
    <>
      <Dashes ref={exposed} colour={colour} width={1.7} dash={0.3} gap={0.14} opacity={0.9} order={6} />
      <Dashes ref={concealed} colour={colour} width={1.5} dash={0.12} gap={0.14} opacity={0.9} order={6} />
      <Dashes ref={inCover} colour={TINTS[lighting].cover} width={2} dash={0.05} gap={0.11} opacity={0.9} order={6} />
      <Dashes ref={moves} colour={colour} width={1.9} dash={0.06} gap={0.13} opacity={0.75} order={5} />
      <Dashes ref={rulers} colour={TINTS[lighting].ink} width={2.2} dash={9} gap={0.01} opacity={0.95} order={7} />
      <Dashes ref={legs} colour={TINTS[lighting].ink} width={1.2} dash={0.08} gap={0.1} opacity={0.6} order={7} />
    </>
  );
}

interface DashesProps {
  readonly ref: RefObject<Fat | null>;
  readonly colour: string;
  /** pixels */
  readonly width: number;
  /** metres */
  readonly dash: number;
  /** metres */
  readonly gap: number;
  readonly opacity: number;
  readonly order: number;
}

/** Somewhere to begin: a line has to have points before it is given its own. */
const START: Point[] = [
  [0, 0, 0],
  [0, 0, 1],
];

/** Many dashed lines of one kind, in one draw. */
function Dashes({ ref, colour, width, dash, gap, opacity, order }: DashesProps) {
  return (
    <Line
      ref={ref}
      points={START}
      segments
      dashed
      color={colour}
      lineWidth={width}
      dashSize={dash}
      gapSize={gap}
      transparent
      opacity={opacity}
      depthWrite={false}
      renderOrder={order}
      frustumCulled={false}
    />
  );
}

function redraw(line: Fat | null, points: readonly Point[]): void {
  if (line === null) return;
  line.visible = points.length > 0;
  if (points.length === 0) return;
  line.geometry.setPositions(points.flat());
  line.computeLineDistances();
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

function spotLine(at: Place, { shown }: Take, store: StoreApi<SessionStore>): Point[] {
  const { selected } = store.getState().session;
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
