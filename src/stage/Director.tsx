import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { type PerspectiveCamera, Vector3 } from 'three';
import type { StoreApi } from 'zustand/vanilla';
import { alongBearing } from '../core/geometry/angle.ts';
import { type GroundMark, groundMarks } from '../results/groundMarks.ts';
import { heartOf } from '../results/heart.ts';
import { arrangementOf } from '../results/results.ts';
import { ringsOf } from '../results/rings.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { dampShot, type Shot, shotArrived } from './cameras.ts';
import { aim } from './lens.ts';
import type { Lighting } from './light/palette.ts';
import { MARK_NUMBERS } from './light/ink.ts';
import { MOST_MARKS, MOST_RINGS, type Studio } from './light/studio.ts';
import { follow } from './models/shown.ts';
import { placeUnder } from './space.ts';
import type { Sight } from './sight.ts';
import { shotOf } from './shots.ts';
import type { Spot, Take } from './take.ts';

/** Slow enough for the eye to keep its bearings, over in a second. */
const CAMERA_HALF_LIFE = 0.11;
/** The first step after a rest is a plain one, for the time before it was not spent moving; seconds. */
const PLAIN_STEP = 1 / 60;
const LONGEST_STEP = 0.5;

interface Props {
  readonly camera: PerspectiveCamera;
  readonly store: StoreApi<SessionStore>;
  readonly take: Take;
  readonly studio: Studio;
  readonly sight: StoreApi<Sight>;
  readonly lighting: Lighting;
  readonly atOnce: boolean;
  /** pixels of the stage that a panel covers from the left */
  readonly covered: number;
  /** how often the context has come back */
  readonly revived: number;
}

/** Brings what is drawn one step nearer to what the session asks for, and asks for the next frame until it is there. */
export function Director({ camera, store, take, studio, sight, lighting, atOnce, covered, revived }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const { width, height } = useThree((state) => state.size);
  const stirred = useRef(true);
  const seen = useRef('');
  const now = `${width} ${height} ${covered} ${lighting} ${revived}`;
  useEffect(() => {
    if (seen.current === now) return;
    seen.current = now;
    stirred.current = true;
    invalidate();
  }, [now, invalidate]);
  useEffect(() => {
    const stir = (): void => {
      stirred.current = true;
      invalidate();
    };
    stir();
    // Labels are as wide as their letters, so they are placed anew once the fonts are there.
    void document.fonts.ready.then(stir);
    // Pointing at somebody shows their figures beside the model and changes nothing in it.
    return store.subscribe(({ session }, before) => {
      if (session.pointed === before.session.pointed) stir();
    });
  }, [store, invalidate]);
  const scene = store.getState().session.scene;
  const edge = useMemo(() => edgeOf(scene), [scene]);
  const tallest = useMemo(
    () => Math.max(0, ...scene.document.site.surfaces.map((surface) => surface.height ?? 0)) + 1,
    [scene],
  );

  useFrame((_, delta) => {
    const { session } = store.getState();
    const elapsed = take.moving ? Math.min(delta, LONGEST_STEP) : PLAIN_STEP;
    take.shown = follow(take.shown, session.scene, arrangementOf(session), elapsed, atOnce || session.playing);
    const goal = shotOf(session, take.shown, { width, height, covered });
    const shot = take.shot === undefined || atOnce ? goal : dampShot(take.shot, goal, CAMERA_HALF_LIFE, elapsed);
    const there = shotArrived(shot, goal);
    take.shot = there ? goal : shot;
    take.eyesOf = session.camera.kind === 'eyes' && shot.fieldOfView > 40 ? session.camera.person : undefined;
    take.moving = stirred.current || !there || !take.shown.arrived;
    take.size = { width, height, covered };
    aim(camera, take.shot, width / height);
    take.project = projector(camera, width, height);
    take.groundUnder = grounder(camera, width, height);
    frameModel(studio, take.shot, edge, tallest);
    take.marks = take.eyesOf === undefined ? marksOf(session, take) : [];
    drawRings(studio, session, take);
    drawMarks(studio, take);
    sight.setState({
      metresPerPixel: take.shot.metresHigh / height,
      isPlan: take.shot.tilt > 88 && session.camera.kind === 'plan',
    });
    stirred.current = false;
    if (take.moving) invalidate();
  }, -2);
  return null;
}

interface Edge {
  readonly middle: readonly [number, number];
  readonly from: number;
  readonly to: number;
}

/** Where the model ends: round the heart of the scene, never beyond its site. */
function edgeOf(scene: Session['scene']): Edge {
  const { middle, radius } = heartOf(scene);
  const { west, east, south, north } = scene.document.site.extent;
  const reach = Math.min(Math.max(26, radius * 3.6), Math.max(east - west, north - south) / 2);
  return { middle, from: reach * 0.68, to: reach };
}

function smooth(from: number, to: number, value: number): number {
  const share = Math.min(Math.max((value - from) / (to - from), 0), 1);
  return share * share * (3 - 2 * share);
}

function frameModel(studio: Studio, shot: Shot, edge: Edge, tallest: number): void {
  // From somebody's eyes there is a horizon and no edge of a model.
  const wide = 1 + 30 * smooth(26, 50, shot.fieldOfView);
  studio.edgeMiddle.value.set(edge.middle[0], -edge.middle[1]);
  studio.edgeFrom.value = edge.from * wide;
  studio.edgeTo.value = edge.to * wide;
  const plan = smooth(70, 88, shot.tilt);
  studio.cut.value = tallest + (1.3 - tallest) * plan;
}

function drawRings(studio: Studio, session: Session, take: Take): void {
  const subject = take.shown.people.find(({ id }) => id === session.scene.subject);
  const rings =
    subject === undefined || take.eyesOf !== undefined ? [] : ringsOf(session.rings, session.unit).slice(0, MOST_RINGS);
  studio.ringCount.value = rings.length;
  rings.forEach((ring, index) => {
    studio.ringRadii.value[index] = ring.metres;
  });
  if (subject !== undefined) studio.ringMiddle.value.set(subject.at[0], -subject.at[1]);
}

/** The marks of measures, where everybody is drawn now. */
function marksOf(session: Session, { shown }: Take): readonly GroundMark[] {
  const places = new Map(shown.people.filter(({ presence }) => presence >= 0.5).map(({ id, at }) => [id, at]));
  return groundMarks(session, (id) => places.get(id));
}

function drawMarks(studio: Studio, { marks }: Take): void {
  studio.markCount.value = Math.min(marks.length, MOST_MARKS);
  marks.slice(0, MOST_MARKS).forEach(({ kind, at, bearing, long, wide, strength, isOpenEnded }, index) => {
    const [east, north] = alongBearing(bearing);
    studio.markPlaces.value[index]?.set(at[0], -at[1], east, -north);
    // An open end is a negative strength, so that a mark is two vectors.
    studio.markShapes.value[index]?.set(MARK_NUMBERS[kind], long, wide, isOpenEnded === true ? -strength : strength);
  });
}

function projector(camera: PerspectiveCamera, width: number, height: number): Take['project'] {
  const vector = new Vector3();
  const view = camera.matrixWorldInverse.clone();
  const projection = camera.projectionMatrix.clone();
  return (point): Spot | undefined => {
    vector.set(...point).applyMatrix4(view);
    if (vector.z > -0.05) return undefined;
    vector.applyMatrix4(projection);
    return [(vector.x * 0.5 + 0.5) * width, (0.5 - vector.y * 0.5) * height];
  };
}

function grounder(camera: PerspectiveCamera, width: number, height: number): Take['groundUnder'] {
  const vector = new Vector3();
  const world = camera.matrixWorld.clone();
  const unprojection = camera.projectionMatrixInverse.clone();
  return ([x, y]) => {
    const from = new Vector3().setFromMatrixPosition(world);
    vector
      .set((x / width) * 2 - 1, 1 - (y / height) * 2, 0.5)
      .applyMatrix4(unprojection)
      .applyMatrix4(world);
    const way = vector.sub(from);
    if (way.y >= 0) return undefined;
    const far = -from.y / way.y;
    return placeUnder([from.x + way.x * far, 0, from.z + way.z * far]);
  };
}
