import type { Arrangement, WhatIf } from '../arrangement/arrangement.ts';
import type { Scene } from '../document/scene.ts';
import { type Constants, NOMINAL } from './evidence.ts';
import { type Line, linesOf } from './lines.ts';
import { type Option, optionsOf } from './options.ts';
import { measuredPeople, type PersonMeasures } from './people.ts';
import { type Present, presentIn } from './present.ts';
import { Reckoning } from './reckoning.ts';
import { REACH, WHOLE } from './slots.ts';
import type { Speaking } from './voice.ts';

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
  const present = presentIn(scene, arrangement, configuration, constants);
  const buildings = asked.spots === false ? undefined : buildingsOf(scene);
  const reckoning = new Reckoning(present, { threat: configuration.threat, buildings });
  reckoning.run(constants);
  return {
    measures: wholeOf(reckoning.row),
    people: measuredPeople(reckoning, present),
    lines: linesIn(present, constants),
    options: optionsOf(reckoning.situation, constants),
  };
}

/** Outlines of the buildings on a site. */
export function buildingsOf({ document }: Scene) {
  return document.site.surfaces.filter(({ kind }) => kind === 'building').map(({ outline }) => outline);
}

function linesIn({ subject, officers, people }: Present, constants: Constants): Line[] {
  const others = people.filter((person) => person !== subject && person.role !== 'officer');
  return [...linesOf(subject.at, officers, officers, constants), ...linesOf(subject.at, officers, others, constants)];
}

function wholeOf(row: Float64Array): WholeMeasures {
  const at = (slot: number): number => row[slot] ?? Number.NaN;
  const known = (slot: number): number | null => (Number.isNaN(at(slot)) ? null : at(slot));
  return {
    nearestOfficer: known(WHOLE.nearestOfficer),
    medianOfficer: known(WHOLE.medianOfficer),
    spacing: known(WHOLE.spacing),
    inCover: at(WHOLE.inCover),
    concealed: at(WHOLE.concealed),
    exposed: at(WHOLE.exposed),
    inLine: at(WHOLE.inLine),
    othersInLine: at(WHOLE.othersInLine),
    openSide: at(WHOLE.openSide),
    spread: at(WHOLE.spread),
    talkers: at(WHOLE.talkers),
    bestVoice: known(WHOLE.bestVoice),
    reach: {
      relaxed: at(REACH.relaxed),
      normal: at(REACH.normal),
      raised: at(REACH.raised),
      loud: at(REACH.loud),
      shout: at(REACH.shout),
    },
    wayOut: known(WHOLE.wayOut),
    boxedIn: known(WHOLE.boxedIn) === null ? null : at(WHOLE.boxedIn) === 1,
    weaponsOut: at(WHOLE.weaponsOut),
    nearestRelative: known(WHOLE.nearestRelative),
  };
}
