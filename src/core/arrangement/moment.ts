import { bearingBetween } from '../geometry/angle.ts';
import { along, type Place } from '../geometry/vector.ts';
import type { Person, PersonPlacement, Scene, Vehicle, VehiclePlacement } from '../document/scene.ts';

export type PersonState = Omit<PersonPlacement, 'path'> & {
  readonly id: string;
  readonly role: Person['role'];
  /** 0 … 1: how far faded in */
  readonly presence: number;
};

export type VehicleState = Omit<VehiclePlacement, 'path'> & {
  readonly id: string;
  readonly model: Vehicle['model'];
  /** 0 … 1: how far faded in */
  readonly presence: number;
};

/** The scene at one `t`: everybody's and everything's state, in document order. */
export interface Moment {
  readonly t: number;
  /** The phase whose states hold: what is not a number switches at the half. */
  readonly phase: number;
  readonly people: readonly PersonState[];
  readonly vehicles: readonly VehicleState[];
}

export function lastMoment(scene: Scene): number {
  return scene.phases.length - 1;
}

/** `t` as it may be: 0 … phases − 1. A RangeError where it is not finite. */
export function withinTime(scene: Scene, t: number): number {
  if (!Number.isFinite(t)) throw new RangeError('t is not finite');
  return Math.min(Math.max(t, 0), lastMoment(scene));
}

/** The share of the way, with a gentle start and end; 0 and 1 exactly at the ends. */
export function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

/**
 * The scene at `t`, 0 … phases − 1. At a whole number the placements of that phase hold exactly; between two,
 * everything moves along its path, which is illustrative.
 */
export function momentAt(scene: Scene, t: number): Moment {
  const at = withinTime(scene, t);
  const index = Math.floor(at);
  const share = eased(at - index);
  const phase = Math.round(at);
  const before = scene.phases[index];
  const after = scene.phases[share === 0 ? index : index + 1];
  if (before === undefined || after === undefined) throw new RangeError(`no phase at t = ${t}`);
  const late = phase > index;
  const people: PersonState[] = [];
  for (const { id, role } of scene.document.people) {
    const state = blend(before.people.get(id), after.people.get(id), share, late);
    if (state !== undefined) people.push({ ...state, id, role });
  }
  const vehicles: VehicleState[] = [];
  for (const { id, model } of scene.document.vehicles) {
    const state = blend(before.vehicles.get(id), after.vehicles.get(id), share, late);
    if (state !== undefined) vehicles.push({ ...state, id, model });
  }
  return { t: at, phase, people, vehicles };
}

interface Placed {
  readonly at: Place;
  readonly bearing: number;
  readonly within: number;
  readonly path: readonly Place[];
}

function blend<P extends Placed>(
  before: P | undefined,
  after: P | undefined,
  share: number,
  late: boolean,
): (Omit<P, 'path'> & { readonly presence: number }) | undefined {
  if (before === undefined) return after === undefined ? undefined : { ...withoutPath(after), presence: share };
  if (after === undefined) return { ...withoutPath(before), presence: 1 - share };
  return {
    ...withoutPath(late ? after : before),
    at: along([before.at, ...after.path, after.at], share),
    bearing: bearingBetween(before.bearing, after.bearing, share),
    within: before.within + (after.within - before.within) * share,
    presence: 1,
  };
}

function withoutPath<P extends Placed>(placed: P): Omit<P, 'path'> {
  const { path: _path, ...rest } = placed;
  return rest;
}
