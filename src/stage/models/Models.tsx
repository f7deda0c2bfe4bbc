import { useEffect, useMemo } from 'react';
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Scene } from '../../core/document/scene.ts';
import { matte } from '../light/matte.ts';
import type { Studio } from '../light/studio.ts';
import { type Lighting, TINTS, type Tints } from '../light/palette.ts';
import { figureGeometry, POSTURE_HEIGHT, poseKey } from '../people/figureGeometry.ts';
import { poseOf } from '../people/pose.ts';
import { pointOver, turnFor } from '../space.ts';
import { type Reel, useStep } from '../reel.ts';
import { vehicleGeometry } from '../vehicles/vehicleGeometry.ts';
import { type Body, type Drawn, ModelBatch } from './modelBatch.ts';
import type { ShownPerson, ShownVehicle } from './shown.ts';

const UP = new Vector3(0, 1, 0);
const GHOST_PRESENCE = 0.42;
/** A ghost nearer to its officer than this would only blur the figure. */
const GHOST_FROM = 0.4;

interface Props {
  readonly reel: Reel;
  readonly scene: Scene;
  readonly studio: Studio;
  readonly lighting: Lighting;
  readonly ghosts: boolean;
}

/** Everybody and every vehicle, and faintly where the moved stood as placed. */
export function Models({ reel, scene, studio, lighting, ghosts }: Props) {
  const [solid, faint] = useMemo(() => {
    const models = new ModelBatch(matte('body', studio));
    models.mesh.castShadow = true;
    models.mesh.receiveShadow = true;
    return [models, new ModelBatch(matte('body', studio))];
  }, [studio]);
  useEffect(() => () => [solid, faint].forEach((batch) => batch.dispose()), [solid, faint]);

  useStep(reel, ({ take }) => {
    const tints = TINTS[lighting];
    const { people, vehicles } = take.shown;
    solid.show([
      ...vehicles.map((vehicle) => drawnVehicle(vehicle, scene, tints)),
      ...people
        .filter(({ id }) => id !== take.eyesOf)
        .map((person) => drawnPerson(person, tints, take.eyesOf !== undefined)),
    ]);
    faint.show(
      ghosts && take.eyesOf === undefined ? people.filter(isAway).map((person) => drawnGhost(person, tints)) : [],
    );
  });

  return (
    <>
      <primitive object={solid.mesh} />
      <primitive object={faint.mesh} />
    </>
  );
}

function isAway({ person, at }: ShownPerson): boolean {
  return person.moved && Math.hypot(person.placed.at[0] - at[0], person.placed.at[1] - at[1]) > GHOST_FROM;
}

function standing(at: readonly [number, number], bearing: number, height: number): Matrix4 {
  const matrix = new Matrix4();
  return matrix.compose(
    new Vector3(...pointOver(at, height)),
    new Quaternion().setFromAxisAngle(UP, turnFor(bearing)),
    new Vector3(1, 1, 1),
  );
}

function figureOf(person: ShownPerson['person'], eyeLevel: boolean): Body {
  const pose = poseOf(person, eyeLevel);
  return { key: poseKey(pose), build: () => figureGeometry(pose) };
}

function drawnVehicle({ id, vehicle, at, bearing, ground, presence }: ShownVehicle, scene: Scene, tints: Tints): Drawn {
  const patrol = vehicle.model === 'patrol-suv' || vehicle.model === 'patrol-saloon';
  const subjects = scene.phases.some((phase) => phase.people.get(scene.subject)?.inside === id);
  const colour = patrol ? tints.patrol : subjects ? tints.subjectVehicle : tints.parked;
  return {
    body: { key: vehicle.model, build: () => vehicleGeometry(vehicle.model) },
    matrix: standing(at, bearing, ground),
    colour,
    presence,
  };
}

function drawnPerson(
  { person, at, bearing, ground, presence, height }: ShownPerson,
  tints: Tints,
  eyeLevel: boolean,
): Drawn {
  // Seated in a car, the figure stands on the car's floor, so that its head is where the model has it.
  const lift = height - POSTURE_HEIGHT[person.posture];
  return {
    body: figureOf(person, eyeLevel),
    matrix: standing(at, bearing, ground + lift),
    colour: tints[person.role],
    presence,
  };
}

function drawnGhost({ person, ground, presence }: ShownPerson, tints: Tints): Drawn {
  return {
    body: figureOf(person, false),
    matrix: standing(person.placed.at, person.placed.bearing, ground),
    colour: tints.ghost,
    presence: presence * GHOST_PRESENCE,
  };
}
