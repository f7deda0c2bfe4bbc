import { Obstacles } from '../cover/exposure.ts';
import { figureOf } from '../cover/figure.ts';
import { Spots } from '../cover/spots.ts';
import { alongBearing, bearingTo, normalBearing } from '../geometry/angle.ts';
import { distanceBetween, type Place, writeTo, type WritablePlace } from '../geometry/vector.ts';
import type { Scene } from '../document/scene.ts';
import { formationPlaces, type Polar, sideOf } from './formation.ts';
import type { ArrangedPerson, ArrangedVehicle, Arrangement, WhatIf } from './arrangement.ts';
import type { Moment, PersonState, VehicleState } from './moment.ts';

/** How far from the subject a relative is put aside, and how far apart two of them stand, metres. */
const ASIDE = 26;
const ASIDE_APART = 2;
const ROUNDING = 1e-9;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Somebody who can be put elsewhere: `placed.at` says where they begin, and may be written over between two runs. */
type Movable = Writable<Omit<ArrangedPerson, 'at' | 'placed'>> & {
  readonly at: WritablePlace;
  readonly placed: { readonly at: WritablePlace; readonly bearing: number };
};

type MovableVehicle = Writable<Omit<ArrangedVehicle, 'at'>> & { readonly at: WritablePlace };

/** Where a vehicle begins; it may be written over between two runs, unless the what-if puts the vehicle somewhere. */
type Start = Omit<VehicleState, 'at'> & { readonly at: WritablePlace };

/**
 * Puts everybody where a what-if has them: distance, formation and spacing, cover, moves, relatives aside. What does not
 * depend on places is settled once, so that sampling can run it over and over with other places to begin with.
 */
export class Arranger {
  /** The arrangement after the last run, written over by the next. */
  readonly arrangement: Arrangement;
  readonly people: readonly Movable[];
  readonly starts: readonly Start[];

  private readonly scene: Scene;
  private readonly configuration: WhatIf;
  private readonly vehicles: readonly MovableVehicle[];
  private readonly states: readonly PersonState[];
  private readonly subject: Movable | undefined;
  private readonly engaged: readonly Movable[];
  private readonly polars: Writable<Polar>[];
  private readonly moves: Readonly<Record<string, { readonly at: Place; readonly bearing: number }>>;
  /** whom the what-if puts somewhere by name */
  private readonly byHand: readonly { readonly person: Movable; readonly at: Place; readonly bearing: number }[];
  private readonly cover: { readonly obstacles: Obstacles; readonly spots: Spots } | undefined;
  private readonly withoutCover: string[] = [];

  constructor(scene: Scene, moment: Moment, configuration: WhatIf) {
    this.scene = scene;
    this.configuration = configuration;
    this.states = moment.people;
    this.moves = under(configuration.moves ?? {}, scene.phases[moment.phase]?.id ?? '') ?? {};
    this.people = moment.people.map((state) => ({
      ...state,
      at: [state.at[0], state.at[1]],
      moved: false,
      placed: { at: [state.at[0], state.at[1]], bearing: state.bearing },
    }));
    this.byHand = this.people.flatMap((person) => {
      const move = under(this.moves, person.id);
      return move === undefined ? [] : [{ person, at: move.at, bearing: normalBearing(move.bearing) }];
    });
    this.subject = this.people.find(({ role }) => role === 'subject');
    this.engaged = this.people.filter(({ role, engaged }) => role === 'officer' && engaged);
    this.polars = this.engaged.map(() => ({ distance: 0, bearing: 0 }));
    speakAndArm(this.engaged, configuration);
    this.starts = moment.vehicles.map((vehicle) => ({ ...vehicle, at: [vehicle.at[0], vehicle.at[1]] }));
    this.vehicles = this.starts.map((start) => this.movable(start));
    this.cover =
      configuration.behindCover === true && this.engaged.length > 0 ? coverAmong(scene, this.starts) : undefined;
    this.run();
    this.arrangement = {
      ...moment,
      people: this.people,
      vehicles: this.vehicles,
      allRound: formationOf(configuration) !== undefined && this.engaged.length > 0 && sideOf(this.polars).allRound,
      withoutCover: this.withoutCover,
    };
  }

  /** Puts everybody anew, from where they begin now. */
  run(): void {
    this.people.forEach((person, index) => {
      const state = this.states[index];
      writeTo(person.at, person.placed.at[0], person.placed.at[1]);
      person.bearing = person.placed.bearing;
      person.posture = state?.posture ?? person.posture;
      person.inside = state?.inside;
      person.moved = false;
    });
    this.vehicles.forEach((vehicle, index) => {
      const start = this.starts[index];
      if (!vehicle.moved && start !== undefined) writeTo(vehicle.at, start.at[0], start.at[1]);
    });
    const { subject, configuration } = this;
    this.withoutCover.length = 0;
    if (subject !== undefined) {
      this.measurePolars(subject);
      this.placeEngaged(subject);
      if (this.cover !== undefined) this.takeCover(subject, this.cover);
    }
    for (const { person, at, bearing } of this.byHand) walk(person, at[0], at[1], bearing);
    if (subject !== undefined && configuration.relative === 'aside') this.putAside(subject);
  }

  private movable(start: Start): MovableVehicle {
    const inside = this.subject?.inside;
    const windows = start.id === inside ? (this.configuration.windows ?? start.windows) : start.windows;
    const move = under(this.moves, start.id);
    return move === undefined
      ? { ...start, windows, at: [start.at[0], start.at[1]], moved: false }
      : { ...start, windows, at: [move.at[0], move.at[1]], bearing: normalBearing(move.bearing), moved: true };
  }

  private measurePolars(subject: Movable): void {
    const { distance = null, relative } = this.configuration;
    if (distance === null && relative !== 'aside' && formationOf(this.configuration) === undefined) return;
    this.engaged.forEach((officer, index) => {
      const polar = this.polars[index];
      if (polar === undefined) return;
      polar.distance = distanceBetween(subject.at, officer.at);
      polar.bearing = bearingTo(subject.at, officer.at) ?? normalBearing(officer.bearing + 180);
    });
  }

  private placeEngaged(subject: Movable): void {
    const { distance = null, spacing = null } = this.configuration;
    const formation = formationOf(this.configuration);
    if (this.engaged.length === 0) return;
    if (formation !== undefined) {
      const places = formationPlaces(subject.at, this.polars, formation, distance, spacing);
      this.engaged.forEach((officer, index) => {
        const place = places[index];
        if (place !== undefined) walkFacing(officer, place, subject.at);
      });
    } else if (distance !== null) {
      this.engaged.forEach((officer, index) => {
        const [east, north] = alongBearing(this.polars[index]?.bearing ?? 0);
        walkFacing(officer, [subject.at[0] + east * distance, subject.at[1] + north * distance], subject.at);
      });
    }
  }

  private takeCover(subject: Movable, { obstacles, spots }: NonNullable<Arranger['cover']>): void {
    const inside = subject.inside === undefined ? undefined : this.scene.vehicles.get(subject.inside)?.model;
    const viewer = { at: subject.at, eye: figureOf(subject.posture, inside).eye, inside: subject.inside };
    obstacles.look(viewer);
    spots.look(viewer);
    const { distance = null } = this.configuration;
    for (const officer of this.engaged) {
      const nearest = (distance ?? distanceBetween(subject.at, officer.at)) - ROUNDING;
      const spot = spots.nearest(officer.at, this.people, officer, { of: subject.at, distance: nearest });
      if (spot === undefined) {
        this.withoutCover.push(officer.id);
        continue;
      }
      walkFacing(officer, spot, subject.at);
      officer.posture = 'crouching';
    }
  }

  /** On the side on which the engaged officers stood before the arrangement. */
  private putAside(subject: Movable): void {
    const side = this.engaged.length > 0 ? sideOf(this.polars).bearing : undefined;
    let count = 0;
    for (const person of this.people) {
      if (person.role !== 'relative' || Object.hasOwn(this.moves, person.id)) continue;
      const bearing = side ?? bearingTo(subject.at, person.at) ?? normalBearing(person.bearing + 180);
      const [east, north] = alongBearing(bearing);
      const right = alongBearing(bearing + 90);
      walk(
        person,
        subject.at[0] + east * ASIDE + right[0] * ASIDE_APART * count,
        subject.at[1] + north * ASIDE + right[1] * ASIDE_APART * count,
        person.bearing,
      );
      count++;
    }
  }
}

/** Whether somebody is as placed: who was not put elsewhere may still speak otherwise or hold another weapon. */
export function isPersonAsPlaced(person: ArrangedPerson, placed: ArrangedPerson): boolean {
  return !person.moved && person.speaking === placed.speaking && person.weapon === placed.weapon;
}

/** Whether a vehicle is as placed: one that stands where it did may have other windows. */
export function isVehicleAsPlaced(vehicle: ArrangedVehicle, placed: ArrangedVehicle): boolean {
  return !vehicle.moved && vehicle.windows === placed.windows;
}

function coverAmong({ document }: Scene, vehicles: readonly Start[]): NonNullable<Arranger['cover']> {
  const obstacles = new Obstacles(vehicles);
  const buildings = document.site.surfaces.filter(({ kind }) => kind === 'building').map(({ outline }) => outline);
  return { obstacles, spots: new Spots(vehicles, buildings, obstacles) };
}

/** What a table has under an id. Without this, the id "constructor" would find what every object inherits. */
function under<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function walk(person: Movable, east: number, north: number, bearing: number): void {
  writeTo(person.at, east, north);
  person.bearing = bearing;
  if (person.posture === 'seated') person.posture = 'standing';
  person.inside = undefined;
  person.moved = true;
}

function walkFacing(officer: Movable, place: Place, subject: Place): void {
  walk(officer, place[0], place[1], bearingTo(place, subject) ?? officer.bearing);
}

function formationOf(configuration: WhatIf): 'arc' | 'line' | 'l-shape' | undefined {
  const formation = configuration.formation ?? 'as-placed';
  if (formation !== 'as-placed') return formation;
  return (configuration.spacing ?? null) === null ? undefined : 'arc';
}

function speakAndArm(engaged: readonly Movable[], configuration: WhatIf): void {
  const speakers = configuration.speakers ?? null;
  const voice = configuration.voice ?? null;
  engaged.forEach((officer, index) => {
    const own = officer.speaking;
    if (speakers !== null)
      officer.speaking = index >= speakers ? 'silent' : (voice ?? (own === 'silent' ? 'raised' : own));
    else if (voice !== null && own !== 'silent') officer.speaking = voice;
    officer.weapon = configuration.weapon ?? officer.weapon;
  });
}
