import type { ArrangedPerson, ArrangedVehicle, WhatIf } from '../arrangement/arrangement.ts';
import { Obstacles } from '../cover/exposure.ts';
import { figureOf } from '../cover/figure.ts';
import { Spots } from '../cover/spots.ts';
import { alongBearing } from '../geometry/angle.ts';
import { distanceBetween, times, type Place } from '../geometry/vector.ts';
import { type NoClosing, responseTime, timeToCover, timeToRun, whyNoClosing } from './closing.ts';
import { medianOf, spacingOf } from './distance.ts';
import type { Constants } from './evidence.ts';
import { Sightline } from './lines.ts';
import { openSideOf } from './openSide.ts';
import { heldByRelative, isOpen, OPTIONS, type Situation } from './options.ts';
import { type Present, vehicleOf, viewerIn } from './present.ts';
import { OPEN, PERSON, PERSON_WIDTH, REACH, STATES, WHOLE, WHOLE_WIDTH } from './slots.ts';
import { EFFORTS, hear, Hearing, reachesOf } from './voice.ts';
import { wayOutOf } from './wayOut.ts';

/** What is asked besides who stands where. */
export interface Question {
  readonly threat: WhatIf['threat'];
  /** outlines of buildings; undefined: no spots behind cover are looked for, which are costly */
  readonly buildings: readonly (readonly Place[])[] | undefined;
}

/** Somebody with numbers of their own: an officer, or whoever else speaks. */
interface Measured {
  readonly person: ArrangedPerson;
  /** their index among the officers, −1 for others */
  readonly officer: number;
  /** their index among those who speak, −1 for the silent */
  readonly talker: number;
  /** where their numbers begin in the row */
  readonly base: number;
}

/**
 * Every measure of an arrangement, as a row of numbers in `slots`' order. Made once for people and vehicles that may be
 * written to other places afterwards; run over and over without allocating anything that grows with them.
 */
export class Reckoning {
  readonly row: Float64Array;
  /** in document order */
  readonly measured: readonly Measured[];
  /** what the options of the last run rest on */
  readonly situation: Situation;
  /** why officers have no closing times */
  readonly noClosing: NoClosing | null;
  readonly obstacles: Obstacles;

  private readonly present: Present;
  private readonly others: readonly ArrangedPerson[];
  private readonly spots: Spots | undefined;
  private readonly hearing: Hearing;
  private readonly reaches = new Float64Array(EFFORTS.length);
  private readonly distances: Float64Array;
  private readonly bearings: Float64Array;
  private readonly line = new Sightline();
  private readonly inLineOfSomebody: Set<ArrangedPerson> = new Set();

  constructor(present: Present, { threat, buildings }: Question) {
    this.present = present;
    const { people, officers, talkers, vehicles, subject, around } = present;
    this.others = people.filter((person) => person !== subject && person.role !== 'officer');
    this.obstacles = new Obstacles(vehicles);
    this.spots = buildings === undefined ? undefined : new Spots(vehicles, buildings, this.obstacles);
    this.hearing = new Hearing(talkers.length);
    this.distances = new Float64Array(officers.length);
    this.bearings = new Float64Array(officers.length);
    this.noClosing = whyNoClosing(threat, around !== undefined);
    const officerAt = new Map(officers.map((person, index) => [person, index]));
    const talkerAt = new Map(talkers.map(({ person }, index) => [person, index]));
    this.measured = people
      .map((person) => ({ person, officer: officerAt.get(person) ?? -1, talker: talkerAt.get(person) ?? -1 }))
      .filter(({ officer, talker }) => officer >= 0 || talker >= 0)
      .map((measured, index) => ({ ...measured, base: WHOLE_WIDTH + index * PERSON_WIDTH }));
    this.row = new Float64Array(WHOLE_WIDTH + this.measured.length * PERSON_WIDTH);
    this.situation = {
      engaged: officers.filter(({ engaged }) => engaged).length,
      nearestEngaged: Number.NaN,
      normalReach: 0,
      speaking: officers.filter(({ speaking }) => speaking !== 'silent').length,
      ableToStepBack: 0,
      ableToReachCover: 0,
      free: officers.filter(({ engaged, weapon }) => engaged && (weapon === 'none' || weapon === 'holstered')).length,
      unknown: officers.filter(({ engaged, weapon }) => engaged && weapon === 'unknown').length,
      boxedIn: undefined,
      inside: around !== undefined,
      hidden: 0,
      relativeDistance: Number.NaN,
      relativeInLine: false,
      relativeOfficer: Number.NaN,
    };
  }

  /** Every measure of where everybody stands now. */
  run(constants: Constants): void {
    this.listen(constants);
    this.lookAtLines(constants);
    this.measurePeople(constants);
    this.sumUp(constants);
    this.weighOptions(constants);
  }

  private listen(constants: Constants): void {
    const { ear, talkers, vehicles } = this.present;
    // Whoever takes cover has left the vehicle that they sat in.
    for (const talker of talkers) talker.cabin = vehicleOf(talker.person.inside, vehicles);
    hear(ear, talkers, constants, this.hearing);
    reachesOf(ear, constants, this.reaches);
    this.row.set(this.reaches, REACH.relaxed);
    this.situation.normalReach = this.row[REACH.normal] ?? 0;
  }

  private lookAtLines(constants: Constants): void {
    const { subject, officers } = this.present;
    let inLine = 0;
    let othersInLine = 0;
    this.inLineOfSomebody.clear();
    const { line } = this;
    for (const officer of officers) {
      line.aim(officer.at, subject.at);
      for (const other of officers) if (other !== officer && line.has(other.at, constants)) inLine++;
      for (const other of this.others) {
        if (!line.has(other.at, constants)) continue;
        othersInLine++;
        this.inLineOfSomebody.add(other);
      }
    }
    this.row[WHOLE.inLine] = inLine;
    this.row[WHOLE.othersInLine] = othersInLine;
  }

  private measurePeople(constants: Constants): void {
    const { subject, own, officers, people } = this.present;
    const { row, situation, obstacles, spots, hearing } = this;
    const viewer = viewerIn(this.present);
    obstacles.look(viewer);
    spots?.look(viewer);
    situation.nearestEngaged = Number.NaN;
    situation.ableToStepBack = 0;
    situation.ableToReachCover = spots === undefined ? Number.NaN : 0;
    situation.hidden = 0;
    row[WHOLE.inCover] = 0;
    row[WHOLE.concealed] = 0;
    row[WHOLE.exposed] = 0;
    for (const { person, officer, talker, base } of this.measured) {
      row.fill(Number.NaN, base, base + PERSON_WIDTH);
      const distance = distanceBetween(subject.at, person.at);
      row[base + PERSON.distance] = distance;
      row[base + PERSON.toVehicle] = obstacles.footprints.distanceTo(own?.id, person.at);
      row[base + PERSON.level] = hearing.levels[talker] ?? Number.NaN;
      row[base + PERSON.snr] = hearing.ratios[talker] ?? Number.NaN;
      if (officer < 0) continue;
      this.distances[officer] = distance;
      row[base + PERSON.spacing] = spacingOf(officer, officers);
      if (this.noClosing === null) {
        const closing = timeToRun(distance, constants);
        const response = responseTime(person.weapon, constants);
        row[base + PERSON.closing] = closing;
        row[base + PERSON.response] = response;
        row[base + PERSON.margin] = closing - response;
      }
      this.expose(person, base);
      const spot = spots?.nearest(person.at, people, person);
      if (spot !== undefined) {
        const nearestCover = distanceBetween(person.at, spot);
        row[base + PERSON.nearestCover] = nearestCover;
        row[base + PERSON.toCover] = timeToCover(nearestCover, constants);
      }
      if (person.engaged) this.weigh(person, base, constants);
    }
  }

  private expose(person: ArrangedPerson, base: number): void {
    const { row, obstacles } = this;
    let state: number = STATES.indexOf('exposed');
    let cover = 0;
    let concealed = 0;
    // Who stands on the subject is wholly exposed.
    if ((row[base + PERSON.distance] ?? 0) > 0) {
      const { vehicles } = this.present;
      obstacles.expose(person.at, figureOf(person.posture, vehicleOf(person.inside, vehicles)?.model).height);
      state = STATES.indexOf(obstacles.state);
      cover = obstacles.cover;
      concealed = obstacles.concealed;
    }
    row[base + PERSON.cover] = cover;
    row[base + PERSON.concealedPoints] = concealed;
    row[base + PERSON.state] = state;
    // The three counts lie side by side, in the order of the states.
    const count = WHOLE.inCover + state;
    row[count] = (row[count] ?? 0) + 1;
  }

  /** What the options ask of one engaged officer. */
  private weigh(person: ArrangedPerson, base: number, constants: Constants): void {
    const { row, situation, obstacles } = this;
    const { subject } = this.present;
    const distance = row[base + PERSON.distance] ?? Number.NaN;
    const state = row[base + PERSON.state] ?? Number.NaN;
    const nearestCover = row[base + PERSON.nearestCover] ?? Number.NaN;
    if (!(situation.nearestEngaged <= distance)) situation.nearestEngaged = distance;
    if (state < STATES.indexOf('exposed')) situation.hidden++;
    if (
      state === STATES.indexOf('in-cover') ||
      (!Number.isNaN(nearestCover) && timeToRun(nearestCover, constants) <= constants.coverInTime)
    )
      situation.ableToReachCover++;
    const [east, north] = person.at;
    // On the subject, away is backwards, as it is in an arrangement.
    const step = distance === 0 ? 0 : constants.stepBack / distance;
    const away = distance === 0 ? times(alongBearing(person.bearing + 180), constants.stepBack) : undefined;
    const toEast = east + (away?.[0] ?? (east - subject.at[0]) * step);
    const toNorth = north + (away?.[1] ?? (north - subject.at[1]) * step);
    if (!obstacles.footprints.isCrossed(east, north, toEast, toNorth)) situation.ableToStepBack++;
  }

  private sumUp(constants: Constants): void {
    const { subject, officers, relatives, own, vehicles, talkers } = this.present;
    const { row, distances, situation } = this;
    let spacing = Number.NaN;
    let bestVoice = Number.NaN;
    for (const { base } of this.measured) {
      const apart = row[base + PERSON.spacing] ?? Number.NaN;
      if (!Number.isNaN(apart) && !(spacing <= apart)) spacing = apart;
      const snr = row[base + PERSON.snr] ?? Number.NaN;
      if (!Number.isNaN(snr) && !(bestVoice >= snr)) bestVoice = snr;
    }
    distances.sort();
    row[WHOLE.nearestOfficer] = distances[0] ?? Number.NaN;
    row[WHOLE.medianOfficer] = medianOf(distances);
    row[WHOLE.spacing] = spacing;
    row[WHOLE.bestVoice] = bestVoice;
    row[WHOLE.talkers] = talkers.length;
    row[WHOLE.weaponsOut] = weaponsOut(officers);
    const openSide = openSideOf(subject.at, officers, this.bearings);
    row[WHOLE.openSide] = openSide;
    row[WHOLE.spread] = 360 - openSide;
    row[WHOLE.nearestRelative] = Number.NaN;
    for (const { at } of relatives) {
      const away = distanceBetween(subject.at, at);
      if (!((row[WHOLE.nearestRelative] ?? Number.NaN) <= away)) row[WHOLE.nearestRelative] = away;
    }
    this.goOut(own, vehicles, constants);
    situation.boxedIn = own === undefined ? undefined : row[WHOLE.boxedIn] === 1;
  }

  private goOut(own: ArrangedVehicle | undefined, vehicles: readonly ArrangedVehicle[], constants: Constants): void {
    const out = own === undefined ? undefined : wayOutOf(own, vehicles, constants);
    this.row[WHOLE.wayOut] = out?.longer ?? Number.NaN;
    this.row[WHOLE.boxedIn] = out === undefined ? Number.NaN : Number(out.boxedIn);
  }

  private weighOptions(constants: Constants): void {
    const { situation, row } = this;
    this.findRelative(constants);
    for (const id of OPTIONS) row[OPEN[id]] = Number(isOpen(id, situation, constants));
    if (this.spots === undefined) row[OPEN['reach-cover']] = Number.NaN;
  }

  /** The relative for whom most holds, the first among equals. */
  private findRelative(constants: Constants): void {
    const { subject, officers, relatives } = this.present;
    const { situation } = this;
    let most = -1;
    situation.relativeDistance = Number.NaN;
    for (const relative of relatives) {
      const distance = distanceBetween(subject.at, relative.at);
      const inLine = this.inLineOfSomebody.has(relative);
      let officer = Number.NaN;
      for (const { at } of officers) {
        const away = distanceBetween(at, relative.at);
        if (!(officer <= away)) officer = away;
      }
      const held = heldByRelative(distance, inLine, officer, constants);
      if (held <= most) continue;
      most = held;
      situation.relativeDistance = distance;
      situation.relativeInLine = inLine;
      situation.relativeOfficer = officer;
    }
  }
}

function weaponsOut(officers: readonly ArrangedPerson[]): number {
  let count = 0;
  for (const { engaged, weapon } of officers) if (engaged && (weapon === 'low-ready' || weapon === 'aimed')) count++;
  return count;
}
