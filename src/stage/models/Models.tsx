import { useEffect, useMemo } from 'react';
import { useFrame } from '@react-three/fiber';
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { VehicleModel } from '../../core/document/schema.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { Lighting } from '../light/palette.ts';
import { matte } from '../light/matte.ts';
import type { Studio } from '../light/studio.ts';
import { TINTS, type Tints } from '../light/palette.ts';
import { figureGeometry, type Pose, POSTURE_HEIGHT, poseKey } from '../people/figureGeometry.ts';
import { poseOf } from '../people/pose.ts';
import { pointOver, turnFor } from '../space.ts';
import type { Take } from '../take.ts';
import { vehicleGeometry } from '../vehicles/vehicleGeometry.ts';
import { type Drawn, ModelBatch } from './modelBatch.ts';
import type { ShownPerson, ShownVehicle } from './shown.ts';

const UP = new Vector3(0, 1, 0);
const GHOST_PRESENCE = 0.42;
/** A ghost nearer to its officer than this would only blur the figure. */
const GHOST_FROM = 0.4;

interface Props {
  readonly take: Take;
  readonly scene: Scene;
  readonly studio: Studio;
  readonly lighting: Lighting;
  readonly ghosts: boolean;
}

/** Everybody and every vehicle, and faintly where the moved stood as placed. */
export function Models({ take, scene, studio, lighting, ghosts }: Props) {
  const [solid, faint] = useMemo(() => {
    const poses = new Map<string, Pose>();
    const build = (body: string) => {
      const pose = poses.get(body);
      return pose === undefined ? vehicleGeometry(body as VehicleModel) : figureGeometry(pose);
    };
    const make = () => ({ batch: new ModelBatch(matte('body', studio), build), poses });
    const models = make();
    models.batch.mesh.castShadow = true;
    models.batch.mesh.receiveShadow = true;
    return [models, make()];
  }, [studio]);
  useEffect(() => () => [solid, faint].forEach(({ batch }) => batch.dispose()), [solid, faint]);

  useFrame(() => {
    const tints = TINTS[lighting];
    const remember = ({ poses }: typeof solid, pose: Pose) => {
      const key = poseKey(pose);
      poses.set(key, pose);
      return key;
    };
    const eyesOf = take.eyesOf;
    solid.batch.show([
      ...take.shown.vehicles.map((vehicle) => drawnVehicle(vehicle, scene, tints)),
      ...take.shown.people.filter(({ id }) => id !== eyesOf).map((person) => drawnPerson(person, remember(solid, poseOf(person.person)), tints)),
    ]);
    faint.batch.show(ghosts ? take.shown.people.filter(isAway).map((person) => drawnGhost(person, remember(faint, poseOf(person.person)), tints)) : []);
  }, -1);

  return (
    <>
      <primitive object={solid.batch.mesh} />
      <primitive object={faint.batch.mesh} />
    </>
  );
}

function isAway({ person, at }: ShownPerson): boolean {
  return person.moved && Math.hypot(person.placed.at[0] - at[0], person.placed.at[1] - at[1]) > GHOST_FROM;
}

function standing(at: readonly [number, number], bearing: number, height: number): Matrix4 {
  const matrix = new Matrix4();
  return matrix.compose(new Vector3(...pointOver(at, height)), new Quaternion().setFromAxisAngle(UP, turnFor(bearing)), new Vector3(1, 1, 1));
}

function drawnVehicle({ id, vehicle, at, bearing, ground, presence }: ShownVehicle, scene: Scene, tints: Tints): Drawn {
  const patrol = vehicle.model === 'patrol-suv' || vehicle.model === 'patrol-saloon';
  const subjects = scene.phases.some((phase) => phase.people.get(scene.subject)?.inside === id);
  const colour = patrol ? tints.patrol : subjects ? tints.subjectVehicle : tints.parked;
  return { body: vehicle.model, matrix: standing(at, bearing, ground), colour, presence };
}

function drawnPerson({ person, at, bearing, ground, presence, height }: ShownPerson, body: string, tints: Tints): Drawn {
  // Seated in a car, the figure stands on the car's floor, so that its head is where the model has it.
  const lift = height - POSTURE_HEIGHT[person.posture];
  return { body, matrix: standing(at, bearing, ground + lift), colour: tints[person.role], presence };
}

function drawnGhost({ person, ground, presence }: ShownPerson, body: string, tints: Tints): Drawn {
  return { body, matrix: standing(person.placed.at, person.placed.bearing, ground), colour: tints.ghost, presence: presence * GHOST_PRESENCE };
}
