import type { Arrangement, WhatIf } from '../arrangement/arrangement.ts';
import type { Scene } from '../document/scene.ts';
import type { Weapon } from '../document/schema.ts';
import { distanceBetween } from '../geometry/vector.ts';
import { largest, median, smallest } from './distance.ts';
import { type Constants, NOMINAL } from './evidence.ts';
import { type Line, linesOf } from './lines.ts';
import { openSideOf } from './openSide.ts';
import { type Option, optionsOf, type Situation } from './options.ts';
import { measurePeople, type PersonMeasures } from './people.ts';
import { type Present, presentIn } from './present.ts';
import { reachesOf, type Speaking } from './voice.ts';
import { wayOutOf } from './wayOut.ts';

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
  readonly reach: Readonly<Record<Speaking, number>>;
  /** metres: the longer of the free lengths ahead of and behind the subject's vehicle */
  readonly wayOut: number | null;
  readonly boxedIn: boolean | null;
  /** engaged officers with a weapon at low ready or aimed */
  readonly weaponsOut: number;
  /** metres from the subject */
  readonly nearestRelative: number | null;
}

export interface Measures {
  readonly measures: WholeMeasures;
  /** in document order */
  readonly people: readonly PersonMeasures[];
  /** who has whom in line to the subject: pairs with an officer second come first, then others */
  readonly lines: readonly Line[];
  readonly options: readonly Option[];
}

export interface Asked {
  /** false leaves out what looks for spots behind cover, which is costly: `nearestCover`, `toCover`, the option to reach cover */
  readonly spots?: boolean;
  /** the central ones when absent */
  readonly constants?: Constants;
}

/**
 * What follows from who stands where, at places as given.
 * @param configuration the what-if that arranged them: its threat and its noise count here
 * @throws Unmeasurable where there is no subject, or a number is none
 */
export function measure(scene: Scene, arrangement: Arrangement, configuration: WhatIf, asked: Asked = {}): Measures {
  const constants = asked.constants ?? NOMINAL;
  const buildings = asked.spots === false ? undefined : buildingsOf(scene);
  const present = presentIn(scene, arrangement, configuration, constants);
  const { subject, officers, own, vehicles } = present;
  const people = measurePeople(present, { threat: configuration.threat, buildings }, constants);
  const ofOfficers = people.filter(({ role }) => role === 'officer');
  const others = present.people.filter((person) => person !== subject && person.role !== 'officer');
  const lines = linesOf(subject.at, officers, officers, constants);
  const otherLines = linesOf(subject.at, officers, others, constants);
  const wayOut = own === undefined ? undefined : wayOutOf(own, vehicles, constants);
  const measures: WholeMeasures = {
    ...distancesOf(present, ofOfficers),
    ...statesOf(ofOfficers),
    inLine: lines.length,
    othersInLine: otherLines.length,
    ...openSideOf(
      subject.at,
      officers.map((officer) => officer.at),
    ),
    talkers: present.talkers.length,
    bestVoice: largest(known(people.map(({ snr }) => snr))),
    reach: reachesOf(present.ear, constants),
    wayOut: wayOut?.longer ?? null,
    boxedIn: wayOut?.boxedIn ?? null,
    weaponsOut: officers.filter(({ engaged, weapon }) => engaged && isOut(weapon)).length,
  };
  const options = optionsOf(situationOf(present, measures, ofOfficers, otherLines, buildings !== undefined), constants);
  return { measures, people, lines: [...lines, ...otherLines], options };
}

function distancesOf({ subject, relatives }: Present, officers: readonly PersonMeasures[]) {
  const distances = officers.map(({ distance }) => distance);
  return {
    nearestOfficer: smallest(distances),
    medianOfficer: median(distances),
    spacing: smallest(known(officers.map(({ spacing }) => spacing))),
    nearestRelative: smallest(relatives.map(({ at }) => distanceBetween(subject.at, at))),
  };
}

function statesOf(officers: readonly PersonMeasures[]) {
  const count = (asked: PersonMeasures['state']): number => officers.filter(({ state }) => state === asked).length;
  return { inCover: count('in-cover'), concealed: count('concealed'), exposed: count('exposed') };
}

function situationOf(
  { subject, around, officers, relatives, vehicles }: Present,
  { boxedIn, reach }: WholeMeasures,
  measured: readonly PersonMeasures[],
  otherLines: readonly Line[],
  spots: boolean,
): Situation {
  return {
    subject: subject.at,
    inside: around !== undefined,
    boxedIn,
    normalReach: reach.normal,
    officers: officers.map(({ at, bearing, weapon, engaged, speaking }, index) => {
      const { state = null, nearestCover = null } = measured[index] ?? {};
      return { at, bearing, weapon, engaged, speaks: speaking !== 'silent', state, nearestCover };
    }),
    relatives: relatives.map(({ id, at }) => ({ at, inLine: otherLines.some(([, inLine]) => inLine === id) })),
    vehicles,
    spots,
  };
}

function buildingsOf({ document }: Scene) {
  return document.site.surfaces.filter(({ kind }) => kind === 'building').map(({ outline }) => outline);
}

function isOut(weapon: Weapon): boolean {
  return weapon === 'low-ready' || weapon === 'aimed';
}

function known(numbers: readonly (number | null)[]): number[] {
  return numbers.filter((number) => number !== null);
}
