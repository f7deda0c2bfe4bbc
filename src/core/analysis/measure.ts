import type { Arrangement, ArrangedPerson, WhatIf } from '../arrangement/arrange.ts';
import type { Exposure } from '../cover/exposure.ts';
import type { Scene } from '../document/scene.ts';
import type { Effort } from '../document/schema.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import { median, smallest, spacings } from './distance.ts';
import type { Option } from './options.ts';
import type { NoClosing } from './closing.ts';

/** The measures of a whole arrangement. Null where one does not apply. */
export interface WholeMeasures {
  /** metres */
  readonly nearestOfficer: number | null;
  /** metres */
  readonly medianOfficer: number | null;
  /** metres: the smallest distance between two officers */
  readonly spacing: number | null;
  /** officers */
  readonly inCover: number;
  /** officers */
  readonly concealed: number;
  /** officers */
  readonly exposed: number;
  /** ordered pairs of officers: the second stands in line of the first */
  readonly inLine: number;
  /** ordered pairs of an officer and somebody else in line */
  readonly othersInLine: number;
  /** degrees: the largest gap between officers, as the subject sees them */
  readonly openSide: number;
  /** degrees */
  readonly spread: number;
  /** how many people speak, the subject left out */
  readonly talkers: number;
  /** decibels: the highest speech-to-noise ratio at the subject's ear */
  readonly bestVoice: number | null;
  /** metres at which one talker alone is just understood; 0: at no distance */
  readonly reach: Readonly<Record<Exclude<Effort, 'silent'>, number>>;
  /** metres: the longer of the free lengths ahead of and behind the subject's vehicle */
  readonly wayOut: number | null;
  readonly boxedIn: boolean | null;
  /** engaged officers with a weapon at low ready or aimed */
  readonly weaponsOut: number;
  /** metres from the subject */
  readonly nearestRelative: number | null;
}

/** What concerns one person: every officer, and whoever else speaks. Null where it does not apply. */
export interface PersonMeasures {
  readonly id: string;
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
  /** why there is no closing time; null where there is one */
  readonly noClosing: NoClosing | null;
  /** of fifteen points; `ownVehicle`: how many of them the subject's own vehicle hides */
  readonly exposure: (Omit<Exposure, 'state'> & { readonly ownVehicle: number }) | null;
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

export interface Measures {
  readonly measures: WholeMeasures;
  /** in document order */
  readonly people: readonly PersonMeasures[];
  /** who has whom in line to the subject: pairs with an officer second come first, then others */
  readonly lines: readonly (readonly [officer: string, inLine: string])[];
  readonly options: readonly Option[];
}

export interface Asked {
  /** false leaves out what looks for spots behind cover, which is costly */
  readonly spots?: boolean;
}

export function measure(_scene: Scene, arrangement: Arrangement, _configuration: WhatIf, _asked: Asked = {}): Measures {
  const present = arrangement.people.filter((person) => person.presence >= 0.5);
  const subject = present.find((person) => person.role === 'subject');
  if (subject === undefined) throw new RangeError('the subject is not on the scene');
  const officers = present.filter((person) => person.role === 'officer');
  const distances = officers.map((officer) => distanceBetween(subject.at, officer.at));
  const apart = spacings(officers.map((officer) => officer.at));
  return {
    measures: {
      nearestOfficer: smallest(distances),
      medianOfficer: median(distances),
      spacing: smallest(apart.filter((metres) => metres !== null)),
      inCover: 0, concealed: 0, exposed: officers.length,
      inLine: 0, othersInLine: 0, openSide: 360, spread: 0,
      talkers: present.filter((person) => person !== subject && person.speaking !== 'silent').length,
      bestVoice: null,
      reach: { relaxed: 0, normal: 0, raised: 0, loud: 0, shout: 0 },
      wayOut: null, boxedIn: null,
      weaponsOut: officers.filter(({ engaged, weapon }) => engaged && (weapon === 'low-ready' || weapon === 'aimed')).length,
      nearestRelative: smallest(present.filter(({ role }) => role === 'relative').map(({ at }) => distanceBetween(subject.at, at))),
    },
    people: officers.map((officer, index) => personOf(officer, distances[index] ?? 0, apart[index] ?? null)),
    lines: [],
    options: [],
  };
}

function personOf(officer: ArrangedPerson, distance: number, spacing: number | null): PersonMeasures {
  return {
    id: officer.id, at: officer.at, bearing: officer.bearing, distance, toVehicle: null, spacing,
    closing: null, response: null, margin: null, noClosing: null, exposure: null, state: null,
    nearestCover: null, toCover: null, level: null, snr: null, overlaps: false,
  };
}
