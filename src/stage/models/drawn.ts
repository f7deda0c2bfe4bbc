import { Matrix4 } from 'three';
import type { Scene } from '../../core/document/scene.ts';
import type { Detail } from '../detail.ts';
import type { Tints } from '../light/palette.ts';
import { figureGeometry, POSTURE_HEIGHT, poseKey } from '../people/figureGeometry.ts';
import { poseOf } from '../people/pose.ts';
import { pointOver, turnFor } from '../space.ts';
import { vehicleGeometry } from '../vehicles/vehicleGeometry.ts';
import type { Body, Drawn } from './modelBatch.ts';
import type { ShownPerson, ShownVehicle } from './shown.ts';

const GHOST_PRESENCE = 0.42;
/** A ghost nearer to its officer than this would only blur the figure. */
const GHOST_FROM = 0.4;

/** Whether somebody stands far enough from where they were placed for that to be shown. */
export function isAway({ person, at }: ShownPerson): boolean {
  return person.moved && Math.hypot(person.placed.at[0] - at[0], person.placed.at[1] - at[1]) > GHOST_FROM;
}

function standing(at: readonly [number, number], bearing: number, height: number): Matrix4 {
  return new Matrix4().makeRotationY(turnFor(bearing)).setPosition(...pointOver(at, height));
}

function figureOf(person: ShownPerson['person'], eyeLevel: boolean, detail: Detail): Body {
  const pose = poseOf(person, eyeLevel);
  return { key: `${poseKey(pose)} ${detail}`, build: () => figureGeometry(pose, detail) };
}

/** The body of a vehicle, where it stands. */
export function drawnVehicle(
  { id, vehicle, at, bearing, ground, presence }: ShownVehicle,
  scene: Scene,
  tints: Tints,
  detail: Detail,
): Drawn {
  const patrol = vehicle.model === 'patrol-suv' || vehicle.model === 'patrol-saloon';
  const subjects = scene.phases.some((phase) => phase.people.get(scene.subject)?.inside === id);
  const colour = patrol ? tints.patrol : subjects ? tints.subjectVehicle : tints.parked;
  const bodyIn = (how: Detail): Body => ({
    key: `${vehicle.model} ${how}`,
    build: () => vehicleGeometry(vehicle.model, how),
  });
  return {
    body: detail === 'plain' ? bodyIn('plain') : { ...bodyIn(detail), plainly: bodyIn('plain') },
    matrix: standing(at, bearing, ground),
    colour,
    presence,
  };
}

/** The figure of a person, where they are. */
export function drawnPerson(
  { person, at, bearing, ground, presence, height }: ShownPerson,
  tints: Tints,
  detail: Detail,
  eyeLevel: boolean,
): Drawn {
  // Seated in a car, the figure stands on the car's floor, so that its head is where the model has it.
  const lift = height - POSTURE_HEIGHT[person.posture];
  return {
    body: figureOf(person, eyeLevel, detail),
    matrix: standing(at, bearing, ground + lift),
    colour: tints[person.role],
    presence,
  };
}

/** The figure of a person, where they stood as placed. */
export function drawnGhost({ person, ground, presence }: ShownPerson, tints: Tints, detail: Detail): Drawn {
  return {
    body: figureOf(person, false, detail),
    matrix: standing(person.placed.at, person.placed.bearing, ground),
    colour: tints.ghost,
    presence: presence * GHOST_PRESENCE,
  };
}
