import type { ArrangedPerson, ArrangedVehicle, Arrangement, WhatIf } from '../arrangement/arrangement.ts';
import type { Viewer } from '../cover/exposure.ts';
import { figureOf } from '../cover/figure.ts';
import type { Scene } from '../document/scene.ts';
import type { Constants } from './evidence.ts';
import type { Ear, Talker } from './voice.ts';
import { lastVehicle } from './wayOut.ts';

/** Fainter than this, somebody who comes or goes between two phases is not on the scene. */
export const PRESENT = 0.5;

/** Why an arrangement has no measures. */
export class Unmeasurable extends RangeError {
  readonly code: 'no-subject' | 'not-finite';

  constructor(code: 'no-subject' | 'not-finite', message: string) {
    super(message);
    this.code = code;
  }
}

/** Whoever is on the scene, as the measures ask for them. In document order. */
export interface Present {
  readonly people: readonly ArrangedPerson[];
  readonly subject: ArrangedPerson;
  readonly officers: readonly ArrangedPerson[];
  readonly relatives: readonly ArrangedPerson[];
  readonly vehicles: readonly ArrangedVehicle[];
  /** the vehicle that the subject is in */
  readonly around: ArrangedVehicle | undefined;
  /** the vehicle that the subject is in, or else was last in */
  readonly own: ArrangedVehicle | undefined;
  readonly ear: Ear & { ambient: number };
  /** everyone who speaks but the subject */
  readonly talkers: readonly PresentTalker[];
}

/** Whoever speaks, and the vehicle that they sit in now. */
interface PresentTalker extends Talker {
  readonly id: string;
  readonly person: ArrangedPerson;
  cabin: ArrangedVehicle | undefined;
}

/** @throws Unmeasurable where there is no subject, or a number is none */
export function presentIn(
  scene: Scene,
  arrangement: Arrangement,
  configuration: WhatIf,
  constants: Constants,
): Present {
  const people = arrangement.people.filter((person) => person.presence >= PRESENT);
  const vehicles = arrangement.vehicles.filter((vehicle) => vehicle.presence >= PRESENT);
  const subject = people.find((person) => person.role === 'subject');
  if (subject === undefined) throw new Unmeasurable('no-subject', 'the subject is not on the scene');
  for (const { id, at, bearing } of [...people, ...vehicles]) {
    if (!Number.isFinite(at[0] + at[1] + bearing))
      throw new Unmeasurable('not-finite', `"${id}" stands at no finite place`);
  }
  const ambient = ambientOf(scene, configuration, constants);
  if (!Number.isFinite(ambient)) throw new Unmeasurable('not-finite', 'the ambient noise is not finite');
  const around = vehicleOf(subject.inside, vehicles);
  return {
    people,
    subject,
    officers: people.filter((person) => person.role === 'officer'),
    relatives: people.filter((person) => person.role === 'relative'),
    vehicles,
    around,
    own: around ?? vehicleOf(lastVehicle(scene, arrangement.phase), vehicles),
    ear: { at: subject.at, cabin: around, ambient },
    talkers: talkersAmong(people, vehicles, subject.id),
  };
}

/** Whoever looks: the subject, from where their eyes are. */
export function viewerIn({ subject, around }: Pick<Present, 'subject' | 'around'>): Viewer {
  return { at: subject.at, eye: figureOf(subject.posture, around?.model).eye, inside: subject.inside };
}

/** The noise outdoors under a what-if, dB(A). */
export function ambientOf(scene: Scene, configuration: WhatIf, constants: Constants): number {
  return configuration.ambient ?? scene.document.site.ambient ?? constants.ambient;
}

/** Everyone who speaks but whoever listens. */
export function talkersAmong(
  people: readonly ArrangedPerson[],
  vehicles: readonly ArrangedVehicle[],
  listener: string,
): readonly PresentTalker[] {
  const talkers: PresentTalker[] = [];
  for (const person of people) {
    const { id, at, inside, speaking } = person;
    if (id !== listener && speaking !== 'silent')
      talkers.push({ id, person, at, cabin: vehicleOf(inside, vehicles), speaking });
  }
  return talkers;
}

/** The vehicle of an id, if it is there. */
export function vehicleOf(id: string | undefined, vehicles: readonly ArrangedVehicle[]): ArrangedVehicle | undefined {
  return id === undefined ? undefined : vehicles.find((vehicle) => vehicle.id === id);
}
