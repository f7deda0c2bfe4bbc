import { type PerspectiveCamera, Vector3 } from 'three';
import { weakMapMemoize } from 'reselect';
import { shallow } from 'zustand/vanilla/shallow';
import { alongBearing } from '../core/geometry/angle.ts';
import type { Place } from '../core/geometry/vector.ts';
import { groundMarks } from '../results/groundMarks.ts';
import { heartOf } from '../results/heart.ts';
import { pacedOf } from '../results/paced.ts';
import { arrangementOf } from '../results/results.ts';
import { anglesOf, rulersOf } from '../results/rulers.ts';
import { ringsOf } from '../results/rings.ts';
import type { Session } from '../session/session.ts';
import { dampShot, type Frame, type Shot, shotArrived } from './cameras.ts';
import { aim } from './lens.ts';
import { MARK_NUMBERS } from './light/ink.ts';
import { MOST_MARKS, MOST_RINGS, type Studio } from './light/studio.ts';
import { follow } from './models/shown.ts';
import { placeUnder } from './space.ts';
import { shotOf } from './shots.ts';
import type { Spot, Take } from './take.ts';
import type { View } from './view.ts';

/** Slow enough for the eye to keep its bearings, over in a second. */
const CAMERA_HALF_LIFE = 0.11;
/** The first step after a rest is a plain one, for the time before it was not spent moving; seconds. */
const PLAIN_STEP = 1 / 60;
const LONGEST_STEP = 0.5;

interface Step {
  readonly frame: Frame;
  /** seconds since the frame before */
  readonly delta: number;
  /** nothing glides */
  readonly atOnce: boolean;
  /** something that the pictures show has changed since the frame before */
  readonly stirred: boolean;
}

/** Brings what a view shows one step nearer to what the session asks for, and says in its take whether it is there. */
export function step(view: View, { frame, delta, atOnce, stirred }: Step): void {
  const { store, take, sight } = view;
  const { session } = store.getState();
  const elapsed = take.moving ? Math.min(delta, LONGEST_STEP) : PLAIN_STEP;
  take.shown = follow(take.shown, session.scene, arrangementOf(session), elapsed, atOnce || session.playing);
  const goal = shotOf(session, take.shown, frame);
  const shot = take.shot === undefined || atOnce ? goal : dampShot(take.shot, goal, CAMERA_HALF_LIFE, elapsed);
  const there = shotArrived(shot, goal);
  take.shot = there ? goal : shot;
  take.eyesOf = session.camera.kind === 'eyes' && shot.fieldOfView > 40 ? session.camera.person : undefined;
  take.moving = stirred || !there || !take.shown.arrived;
  take.size = frame;
  lay(view);
  sight.setState({
    metresPerPixel: take.shot.metresHigh / frame.height,
    isPlan: take.shot.tilt > 88 && session.camera.kind === 'plan',
  });
}

const laid = new WeakMap<Take, readonly unknown[]>();

/** Lays on the ground what the session asks for; anew only where it may be other than in the frame before. */
function lay({ store, unturned, take }: View): void {
  const session = unturned();
  const told = pacedOf(store).getState().session;
  const isFromAbove = take.eyesOf === undefined;
  const about = [session, told, take.shown, isFromAbove];
  if (shallow(about, laid.get(take))) return;
  laid.set(take, about);
  const placeOf = placesIn(take);
  take.marks = isFromAbove ? groundMarks(session, placeOf, told) : [];
  take.rulers = isFromAbove ? rulersOf(session, placeOf) : [];
  take.angles = isFromAbove ? anglesOf(session, placeOf) : [];
}

/** Points the camera and lays the ink on the ground for the picture of a view. */
export function prepare({ store, take }: View, camera: PerspectiveCamera, studio: Studio): void {
  if (take.shot === undefined) return;
  const { session } = store.getState();
  const { width, height } = take.size;
  aim(camera, take.shot, width / height);
  take.project = projector(camera, width, height);
  take.groundUnder = grounder(camera, width, height);
  frameModel(studio, take.shot, edgeOf(session.scene), tallestOf(session.scene));
  drawRings(studio, session, take);
  drawMarks(studio, take);
}

const tallestOf = weakMapMemoize(
  ({ document }: Session['scene']) => Math.max(0, ...document.site.surfaces.map(({ height = 0 }) => height)) + 1,
);

interface Edge {
  readonly middle: readonly [number, number];
  readonly from: number;
  readonly to: number;
}

/** Where the model ends: round the heart of the scene, never beyond its site. */
const edgeOf = weakMapMemoize((scene: Session['scene']): Edge => {
  const { middle, radius } = heartOf(scene);
  const { west, east, south, north } = scene.document.site.extent;
  const reach = Math.min(Math.max(26, radius * 3.6), Math.max(east - west, north - south) / 2);
  return { middle, from: reach * 0.68, to: reach };
});

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

/** Where everybody and every vehicle is drawn now. */
function placesIn({ shown }: Take): (id: string) => Place | undefined {
  let places: ReadonlyMap<string, Place> | undefined;
  return (id) => {
    // Mostly nobody asks.
    places ??= new Map(
      [...shown.people, ...shown.vehicles].filter(({ presence }) => presence >= 0.5).map((each) => [each.id, each.at]),
    );
    return places.get(id);
  };
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
  return ([x, y], level = 0) => {
    const from = new Vector3().setFromMatrixPosition(world);
    vector
      .set((x / width) * 2 - 1, 1 - (y / height) * 2, 0.5)
      .applyMatrix4(unprojection)
      .applyMatrix4(world);
    const way = vector.sub(from);
    if (way.y >= 0) return undefined;
    const far = (level - from.y) / way.y;
    return placeUnder([from.x + way.x * far, 0, from.z + way.z * far]);
  };
}
