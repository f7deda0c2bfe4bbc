import type { ArrangedPerson, ArrangedVehicle, Arrangement } from '../arrangement/arrangement.ts';
import type { Measures } from '../analysis/measure.ts';
import { PRESENT } from '../analysis/present.ts';
import type { Scene } from '../document/scene.ts';
import { bearingTo, turnBetween } from '../geometry/angle.ts';
import { distanceBetween } from '../geometry/vector.ts';
import type { FromSubject, PersonChange, PersonTold, VehicleTold } from './told.ts';

/** Who stands where, and what follows from it. */
export interface Situated {
  readonly arrangement: Arrangement;
  /** none while the subject is not on the scene */
  readonly measures: Measures | undefined;
}

/** What a situation is held against, where there is something. */
interface Against {
  /** the phase before */
  readonly before: Situated | undefined;
  /** the scene as placed, where it is not what is shown */
  readonly placed: Situated | undefined;
}

/** Within so many degrees somebody faces the subject. */
const FACING = 15;
/** Less than so much of a metre is not said. */
const NOTABLE = 0.05;

/** Everybody on the scene, in document order. */
export function tellPeople(scene: Scene, now: Situated, { before, placed }: Against): readonly PersonTold[] {
  const subject = subjectIn(scene, now);
  return presentIn(now.arrangement.people).map((person): PersonTold => {
    const earlier = before && find(presentIn(before.arrangement.people), person.id);
    const asPlaced = placed && find(presentIn(placed.arrangement.people), person.id);
    const own = measuredIn(now, person.id);
    const from = person.id === scene.subject ? undefined : fromSubject(subject, person, own?.distance);
    return {
      id: person.id,
      name: nameIn(scene, person.id),
      role: person.role,
      from,
      bearing: person.bearing,
      facesSubject: from?.bearing !== undefined && Math.abs(turnBetween(person.bearing, from.bearing + 180)) <= FACING,
      posture: person.posture,
      inside: person.inside === undefined ? undefined : nameIn(scene, person.inside),
      weapon: person.weapon,
      speaking: person.speaking,
      holding: person.holding,
      exposure: own?.exposure ?? undefined,
      basis: person.basis,
      within: person.within,
      moved: person.moved,
      since:
        before === undefined
          ? undefined
          : earlier === undefined
            ? 'new'
            : changeFrom(scene, { at: before, person: earlier }, { at: now, person }),
      against:
        placed === undefined || asPlaced === undefined
          ? undefined
          : changeFrom(scene, { at: placed, person: asPlaced }, { at: now, person }),
    };
  });
}

/** Every vehicle on the scene: the subject's own and patrol vehicles first, each kind in document order. */
export function tellVehicles(scene: Scene, now: Situated, { before, placed }: Against): readonly VehicleTold[] {
  const subject = subjectIn(scene, now);
  const vehicles = presentIn(now.arrangement.vehicles);
  const names = vehicles.map(({ id }) => nameIn(scene, id));
  const told = vehicles.map((vehicle, index): VehicleTold => {
    const name = names[index] ?? vehicle.id;
    const alike = names.filter((other) => other === name).length;
    const earlier = before && find(presentIn(before.arrangement.vehicles), vehicle.id);
    const asPlaced = placed && find(presentIn(placed.arrangement.vehicles), vehicle.id);
    return {
      id: vehicle.id,
      name,
      nth:
        alike < 2
          ? undefined
          : { index: names.slice(0, index + 1).filter((other) => other === name).length, of: alike },
      model: vehicle.model,
      from: fromSubject(subject, vehicle, undefined),
      bearing: vehicle.bearing,
      windows: vehicle.windows,
      people: presentIn(now.arrangement.people)
        .filter(({ inside }) => inside === vehicle.id)
        .map(({ id }) => nameIn(scene, id)),
      basis: vehicle.basis,
      within: vehicle.within,
      moved: vehicle.moved,
      since: before === undefined ? undefined : earlier === undefined ? 'new' : shift(earlier, vehicle),
      against: asPlaced === undefined ? undefined : shift(asPlaced, vehicle),
    };
  });
  return told.toSorted((a, b) => Number(a.nth !== undefined) - Number(b.nth !== undefined));
}

/** The names of those whom the scene knows and who are not there now. */
export function absentFrom(scene: Scene, { arrangement }: Situated): readonly string[] {
  const there = new Set(presentIn(arrangement.people).map(({ id }) => id));
  return scene.document.people.filter(({ id }) => !there.has(id)).map(({ label }) => label);
}

interface Then {
  readonly at: Situated;
  readonly person: ArrangedPerson;
}

function changeFrom(scene: Scene, was: Then, is: Then): PersonChange | undefined {
  const moved = distanceBetween(was.person.at, is.person.at);
  const isSubject = is.person.id === scene.subject;
  const awayWas = isSubject ? undefined : awayIn(scene, was);
  const away = isSubject ? undefined : awayIn(scene, is);
  const nearer = awayWas === undefined || away === undefined ? 0 : awayWas - away;
  const stateWas = measuredIn(was.at, is.person.id)?.state;
  const state = measuredIn(is.at, is.person.id)?.state;
  const { posture, weapon, speaking, inside } = is.person;
  const change: PersonChange = {
    ...(Math.abs(nearer) < NOTABLE ? {} : { nearer }),
    ...(moved < NOTABLE ? {} : { moved }),
    ...(state === undefined || state === null || state === stateWas ? {} : { state }),
    ...(posture === was.person.posture ? {} : { posture }),
    ...(weapon === was.person.weapon ? {} : { weapon }),
    ...(speaking === was.person.speaking ? {} : { speaking }),
    ...(inside === was.person.inside ? {} : { inside: inside === undefined ? null : nameIn(scene, inside) }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

function awayIn(scene: Scene, { at, person }: Then): number | undefined {
  return fromSubject(subjectIn(scene, at), person, measuredIn(at, person.id)?.distance)?.metres;
}

function shift(was: ArrangedVehicle, is: ArrangedVehicle): number | undefined {
  const metres = distanceBetween(was.at, is.at);
  return metres < NOTABLE ? undefined : metres;
}

/** @param measured the distance as the measures have it, where they do */
function fromSubject(
  subject: ArrangedPerson | undefined,
  { at }: Pick<ArrangedPerson, 'at'>,
  measured: number | undefined,
): FromSubject | undefined {
  if (subject === undefined) return undefined;
  return { metres: measured ?? distanceBetween(subject.at, at), bearing: bearingTo(subject.at, at) };
}

function subjectIn({ subject }: Scene, { arrangement }: Situated): ArrangedPerson | undefined {
  return find(presentIn(arrangement.people), subject);
}

function measuredIn({ measures }: Situated, id: string) {
  return measures?.people.find((person) => person.id === id);
}

function presentIn<T extends { readonly presence: number }>(list: readonly T[]): readonly T[] {
  return list.filter(({ presence }) => presence >= PRESENT);
}

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((each) => each.id === id);
}

function nameIn(scene: Scene, id: string): string {
  return (scene.people.get(id) ?? scene.vehicles.get(id))?.label ?? id;
}
