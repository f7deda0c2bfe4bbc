import type { ArrangedPerson, Arrangement, WhatIf } from '../arrangement/arrange.ts';
import type { Exposure } from '../cover/exposure.ts';
import { onFootprint } from '../cover/vehicleBoxes.ts';
import type { Scene } from '../document/scene.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';
import { type NoClosing, responseTime, timeToCover, timeToRun, whyNoClosing } from './closing.ts';
import { distanceToVehicle, median, smallest, spacings } from './distance.ts';
import { type Constants, NOMINAL } from './evidence.ts';
import { distanceToSpot, exposureTo, type SeenExposure, viewerOf } from './exposures.ts';
import { type Line, linesOf } from './lines.ts';
import { openSideOf } from './openSide.ts';
import { type Option, optionsOf } from './options.ts';
import { type Present, presentIn, talkersAmong } from './present.ts';
import { type Heard, heardBy, reachOf, type Speaking } from './voice.ts';
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

export interface Measures {
  readonly measures: WholeMeasures;
  /** in document order */
  readonly people: readonly PersonMeasures[];
  /** who has whom in line to the subject: pairs with an officer second come first, then others */
  readonly lines: readonly Line[];
  readonly options: readonly Option[];
}


export interface Asked {
  /** false leaves out what looks for spots behind cover, which is costly: `nearestCover`, `toCover` and the option to reach cover */
  readonly spots?: boolean;
  /** the central ones when absent */
  readonly constants?: Constants;
}

/**
 * What follows from who stands where, at places as given.
 * @param configuration the same what-if that arranged them: its threat and its noise count here
 * @throws Unmeasurable where there is no subject, or a number is none
 */
export function measure(scene: Scene, arrangement: Arrangement, configuration: WhatIf, asked: Asked = {}): Measures {
  const constants = asked.constants ?? NOMINAL;
  const present = presentIn(scene, arrangement, configuration, constants);
  const { subject, officers, relatives, vehicles, own, ear } = present;
  const places = officers.map((officer) => officer.at);
  const viewer = viewerOf(subject, vehicles);
  const apart = spacings(places);
  const talkers = talkersAmong(present);
  const heard = heardBy(ear, talkers, constants);
  const noClosing = whyNoClosing(configuration.threat, present.around !== undefined);
  const spotFor = asked.spots === false ? undefined : spotFinder(scene, present);

  const ofOfficer = (officer: ArrangedPerson, index: number) => {
    const distance = distanceBetween(subject.at, officer.at);
    const closing = noClosing === null ? timeToRun(distance, constants) : null;
    const response = noClosing === null ? responseTime(officer.weapon, constants) : null;
    const { state, ...exposure } = exposureTo(viewer, officer, vehicles, own);
    const nearestCover = spotFor?.(officer);
    return { distance, spacing: apart[index] ?? null, closing, response, exposure, state, nearestCover };
  };
  const found = officers.map(ofOfficer);
