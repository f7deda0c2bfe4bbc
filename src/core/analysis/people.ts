import type { ArrangedPerson, WhatIf } from '../arrangement/arrangement.ts';
import type { Exposure } from '../cover/exposure.ts';
import { onFootprint } from '../cover/vehicleBoxes.ts';
import type { Role } from '../document/schema.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import { type NoClosing, responseTime, timeToCover, timeToRun, whyNoClosing } from './closing.ts';
import { distanceToVehicle, spacings } from './distance.ts';
import type { Constants } from './evidence.ts';
import { distanceToSpot, exposureTo, type SeenExposure, viewerOf } from './exposures.ts';
import type { Present } from './present.ts';
import { heardBy } from './voice.ts';

/** What concerns one person: every officer, and whoever else speaks. Null where it does not apply. */
export interface PersonMeasures {
  readonly id: string;
  readonly role: Role;
  readonly at: Place;
  /** degrees clockwise from north */
  readonly bearing: number;
  /** metres to the subject */
  readonly distance: number;
  /** metres to the footprint of the subject's vehicle, 0 inside it */
  readonly toVehicle: number | null;
  /** metres to the nearest other officer */
  readonly spacing: number | null;
  /** seconds in which the subject could run to this officer */
  readonly closing: number | null;
  /** seconds */
  readonly response: number | null;
  /** seconds: closing less response */
  readonly margin: number | null;
  /** why an officer has no closing time */
  readonly noClosing: NoClosing | null;
  /** as the subject sees them */
  readonly exposure: SeenExposure | null;
  readonly state: Exposure['state'] | null;
  /** metres to the nearest spot behind cover; null also where spots were not asked for */
  readonly nearestCover: number | null;
  /** seconds to be there: reaction, decision and the run */
  readonly toCover: number | null;
  /** decibels at the subject's ear */
  readonly level: number | null;
  /** decibels: speech-to-noise ratio */
  readonly snr: number | null;
  /** They stand in the footprint of a vehicle that they do not sit in. */
  readonly overlaps: boolean;
}

/** What is asked about people besides where they are. */
export interface PeopleAsked {
  readonly threat: WhatIf['threat'];
  /** outlines of buildings; undefined: no spots behind cover are looked for */
  readonly buildings: readonly (readonly Place[])[] | undefined;
}

/** Every officer, and whoever else speaks, in document order. */
export function measurePeople(present: Present, asked: PeopleAsked, constants: Constants): PersonMeasures[] {
  const { people, subject, officers, talkers, ear } = present;
  const heard = heardBy(ear, talkers, constants);
  const apart = spacings(officers.map((officer) => officer.at));
  const measured: PersonMeasures[] = [];
  for (const person of people) {
    const talker = talkers.findIndex(({ id }) => id === person.id);
    const officer = officers.indexOf(person);
    if (talker < 0 && officer < 0) continue;
    measured.push({
      id: person.id,
      role: person.role,
      at: person.at,
      bearing: person.bearing,
      distance: distanceBetween(subject.at, person.at),
      toVehicle: present.own === undefined ? null : distanceToVehicle(present.own, person.at),
      spacing: apart[officer] ?? null,
      ...closingOf(person, present, asked.threat, constants),
      ...coverOf(person, present, asked.buildings, constants),
      level: heard[talker]?.level ?? null,
      snr: heard[talker]?.snr ?? null,
      overlaps: present.vehicles.some((vehicle) => vehicle.id !== person.inside && onFootprint(vehicle, person.at)),
    });
  }
  return measured;
}

type Closing = Pick<PersonMeasures, 'closing' | 'response' | 'margin' | 'noClosing'>;

function closingOf(
  person: ArrangedPerson,
  { subject, around }: Present,
  threat: WhatIf['threat'],
  constants: Constants,
): Closing {
  const noClosing = person.role === 'officer' ? whyNoClosing(threat, around !== undefined) : null;
  if (person.role !== 'officer' || noClosing !== null)
    return { closing: null, response: null, margin: null, noClosing };
  const closing = timeToRun(distanceBetween(subject.at, person.at), constants);
  const response = responseTime(person.weapon, constants);
  return { closing, response, margin: response === null ? null : closing - response, noClosing };
}

type Cover = Pick<PersonMeasures, 'exposure' | 'state' | 'nearestCover' | 'toCover'>;

function coverOf(
  person: ArrangedPerson,
  present: Present,
  buildings: PeopleAsked['buildings'],
  constants: Constants,
): Cover {
  if (person.role !== 'officer') return { exposure: null, state: null, nearestCover: null, toCover: null };
  const { people, subject, vehicles, own } = present;
  const viewer = viewerOf(subject, vehicles);
  const exposure = exposureTo(viewer, person, vehicles, own);
  if (buildings === undefined) return { exposure, state: exposure.state, nearestCover: null, toCover: null };
  const others = people.filter((other) => other !== person).map((other) => other.at);
  const nearestCover = distanceToSpot(person.at, { viewer, vehicles, buildings, others });
  const toCover = nearestCover === null ? null : timeToCover(nearestCover, constants);
  return { exposure, state: exposure.state, nearestCover, toCover };
}
