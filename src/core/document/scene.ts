import { normalBearing } from '../geometry/angle.ts';
import type { Place } from '../geometry/vector.ts';
import type { Effort, Posture, SceneDocument, Status, VehicleModel, Weapon, Windows } from './schema.ts';

export interface VehiclePlacement {
  readonly at: Place;
  /** degrees clockwise from north, 0 ≤ b < 360 */
  readonly bearing: number;
  readonly basis: Status;
  /** metres */
  readonly within: number;
  readonly windows: Windows;
  readonly path: readonly Place[];
}

export interface PersonPlacement {
  readonly at: Place;
  /** degrees clockwise from north, 0 ≤ b < 360 */
  readonly bearing: number;
  readonly basis: Status;
  /** metres */
  readonly within: number;
  readonly posture: Posture;
  /** the vehicle that the person sits in */
  readonly inside: string | undefined;
  readonly weapon: Weapon;
  readonly speaking: Effort;
  readonly engaged: boolean;
  readonly holding: 'phone' | undefined;
  readonly path: readonly Place[];
}

export type Person = SceneDocument['people'][number];
export type Vehicle = SceneDocument['vehicles'][number];

interface Phase {
  readonly id: string;
  /** Everybody on the scene in this phase, whether this phase or an earlier one placed them. In document order. */
  readonly people: ReadonlyMap<string, PersonPlacement>;
  readonly vehicles: ReadonlyMap<string, VehiclePlacement>;
}

/** A scene, ready to be asked questions: the document, and every phase with all that stands in it. */
export interface Scene {
  /** the document in the language in which it is shown */
  readonly document: SceneDocument;
  /** the document as it stands in its file: what is saved, told apart and compared */
  readonly written: SceneDocument;
  readonly subject: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly vehicles: ReadonlyMap<string, Vehicle & { readonly model: VehicleModel }>;
  readonly phases: readonly Phase[];
}

/** The scene that a checked document describes. Placements stand until a later phase replaces or removes them. */
export function sceneOf(document: SceneDocument): Scene {
  const subject = document.people.find((person) => person.role === 'subject');
  if (subject === undefined) throw new RangeError('a scene has one subject');
  let people: Phase['people'] = new Map();
  let vehicles: Phase['vehicles'] = new Map();
  const phases = document.phases.map((phase) => {
    people = carriedOn(document.people, people, phase.people, (placement) => ({
      ...placement,
      bearing: normalBearing(placement.bearing),
      inside: placement.inside,
      engaged: placement.engaged ?? false,
      holding: placement.holding,
      path: placement.path ?? [],
    }));
    vehicles = carriedOn(document.vehicles, vehicles, phase.vehicles, (placement) => ({
      ...placement,
      bearing: normalBearing(placement.bearing),
      windows: placement.windows ?? 'closed',
      path: placement.path ?? [],
    }));
    return { id: phase.id, people, vehicles };
  });
  return {
    document,
    written: document,
    subject: subject.id,
    people: new Map(document.people.map((person) => [person.id, person])),
    vehicles: new Map(document.vehicles.map((vehicle) => [vehicle.id, vehicle])),
    phases,
  };
}

function carriedOn<Written, Placed extends { readonly path: readonly Place[] }>(
  list: readonly { readonly id: string }[],
  before: ReadonlyMap<string, Placed>,
  written: Readonly<Record<string, Written | null>>,
  read: (written: Written) => Placed,
): ReadonlyMap<string, Placed> {
  const now = new Map<string, Placed>();
  for (const { id } of list) {
    const own = Object.hasOwn(written, id) ? written[id] : undefined;
    const earlier = before.get(id);
    // The path belongs to the way into the phase that wrote it, so it does not carry on.
    if (own === undefined && earlier !== undefined) now.set(id, { ...earlier, path: [] });
    if (own !== undefined && own !== null) now.set(id, read(own));
  }
  return now;
}
