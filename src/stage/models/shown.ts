import { figureOf } from '../../core/cover/figure.ts';
import type { ArrangedPerson, ArrangedVehicle, Arrangement } from '../../core/arrangement/arrangement.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { Place } from '../../core/geometry/vector.ts';
import { turnBetween } from '../../core/geometry/angle.ts';
import { damp, dampBearing, hasArrived } from '../motion.ts';
import { groundHeight } from '../site/groundHeight.ts';

interface Target {
  readonly at: Place;
  readonly bearing: number;
  readonly presence: number;
}

/** Somebody or something as it is drawn now: on its way to where it is arranged. */
interface Moving extends Target {
  readonly id: string;
  /** metres: the ground under it */
  readonly ground: number;
}

export interface ShownPerson extends Moving {
  readonly person: ArrangedPerson;
  /** metres from the ground that they stand on to the top of the head, and to the eyes */
  readonly height: number;
  readonly eye: number;
}

export interface ShownVehicle extends Moving {
  readonly vehicle: ArrangedVehicle;
}

export interface Shown {
  readonly people: readonly ShownPerson[];
  readonly vehicles: readonly ShownVehicle[];
  readonly arrived: boolean;
  /** what it is on its way to */
  readonly goal: Arrangement | undefined;
}

export const NOTHING_SHOWN: Shown = { people: [], vehicles: [], arrived: true, goal: undefined };

/** Long enough to be seen as a motion, short enough to keep up with a hand. */
const HALF_LIFE = 0.07;

/**
 * One step of everything drawn towards its arranged place; at once where nothing should move. The very same once it is
 * there, and so is each that stands.
 */
export function follow(before: Shown, scene: Scene, arrangement: Arrangement, elapsed: number, atOnce: boolean): Shown {
  if (before.arrived && before.goal === arrangement) return before;
  const halfLife = atOnce ? 0 : HALF_LIFE;
  const earlierPerson = earlierIn(before.people);
  const earlierVehicle = earlierIn(before.vehicles);
  let arrived = true;
  const step = (id: string, target: Target, earlier: Moving | undefined): Moving => {
    const ground = groundHeight(scene.document.site, target.at);
    const { presence } = target;
    if (earlier === undefined) return { id, at: target.at, bearing: target.bearing, presence, ground };
    const at: Place = [
      damp(earlier.at[0], target.at[0], halfLife, elapsed),
      damp(earlier.at[1], target.at[1], halfLife, elapsed),
    ];
    const bearing = dampBearing(earlier.bearing, target.bearing, halfLife, elapsed);
    const there =
      hasArrived(at[0], target.at[0], 2) &&
      hasArrived(at[1], target.at[1], 2) &&
      hasArrived(turnBetween(bearing, target.bearing), 0, 100);
    if (there) return { id, at: target.at, bearing: target.bearing, presence, ground };
    arrived = false;
    return { id, at, bearing, presence, ground: damp(earlier.ground, ground, halfLife, elapsed) };
  };
  const people = arrangement.people.map((person, index): ShownPerson => {
    const earlier = earlierPerson(person.id, index);
    if (earlier !== undefined && earlier.person === person && stands(earlier, person)) return earlier;
    const inside = person.inside === undefined ? undefined : scene.vehicles.get(person.inside)?.model;
    return { ...step(person.id, person, earlier), person, ...figureOf(person.posture, inside) };
  });
  const vehicles = arrangement.vehicles.map((vehicle, index): ShownVehicle => {
    const earlier = earlierVehicle(vehicle.id, index);
    if (earlier !== undefined && earlier.vehicle === vehicle && stands(earlier, vehicle)) return earlier;
    return { ...step(vehicle.id, vehicle, earlier), vehicle };
  });
  return { people, vehicles, arrived, goal: arrangement };
}

/** Finds somebody as they were drawn before: nearly always where they are in the list now. */
function earlierIn<T extends Moving>(before: readonly T[]): (id: string, index: number) => T | undefined {
  let byId: ReadonlyMap<string, T> | undefined;
  return (id, index) => {
    const here = before[index];
    if (here?.id === id) return here;
    byId ??= new Map(before.map((shown) => [shown.id, shown]));
    return byId.get(id);
  };
}

function stands(now: Target, target: Target): boolean {
  return (
    now.at[0] === target.at[0] &&
    now.at[1] === target.at[1] &&
    now.bearing === target.bearing &&
    now.presence === target.presence
  );
}
