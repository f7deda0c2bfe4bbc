import { figureOf } from '../cover/figure.ts';
import { nearestSpot } from '../cover/spots.ts';
import { alongBearing, bearingTo, normalBearing } from '../geometry/angle.ts';
import { distanceBetween, plus, times, type Place } from '../geometry/vector.ts';
import type { Scene } from '../document/scene.ts';
import { formationPlaces, type Polar, sideOf } from './formation.ts';
import type { ArrangedPerson, Arrangement, WhatIf } from './arrangement.ts';
import { eased, momentAt, type Moment, type PersonState } from './moment.ts';
import { blend } from './onTheWay.ts';

/** How far from the subject a relative is put aside, and how far apart two of them stand, metres. */
const ASIDE = 26;
const ASIDE_APART = 2;
const ROUNDING = 1e-9;

/** The arrangement in one phase, by index. */
export function arrangePhase(scene: Scene, phase: number, configuration: WhatIf): Arrangement {
  return applyConfiguration(scene, momentAt(scene, phase), configuration);
}

/**
 * The arrangement at `t`. Between two phases everybody goes from where the what-if has them in the one to where it has
 * them in the next, so that nothing jumps where engagement changes.
 * @param atPhase a remembering `arrangePhase`, for who asks often
 */
export function arrange(
  scene: Scene,
  t: number,
  configuration: WhatIf,
  atPhase: typeof arrangePhase = arrangePhase,
): Arrangement {
  const moment = momentAt(scene, t);
  const index = Math.floor(moment.t);
  if (moment.t === index) return atPhase(scene, index, configuration);
  return blend(
    moment,
    atPhase(scene, index, configuration),
    atPhase(scene, index + 1, configuration),
    eased(moment.t - index),
  );
}

/** The what-if, applied to a moment: distance, formation and spacing, cover, moves, then everything that is not a place. */
function applyConfiguration(scene: Scene, moment: Moment, configuration: WhatIf): Arrangement {
  const people = moment.people.map((person) => new Mover(person));
  const subject = people.find((mover) => mover.state.role === 'subject');
  const engaged = people.filter((mover) => mover.state.role === 'officer' && mover.state.engaged);
  const moves = under(configuration.moves ?? {}, scene.phases[moment.phase]?.id ?? '') ?? {};
  const polars = subject === undefined ? [] : engaged.map((mover) => polarOf(subject.state, mover.state));
  const facing = polars.length > 0 ? sideOf(polars) : undefined;
  const withoutCover: string[] = [];

  if (subject !== undefined && engaged.length > 0) {
    placeEngaged(subject.state, engaged, polars, configuration);
    if (configuration.behindCover === true)
      withoutCover.push(...takeCover(scene, moment, subject.state, engaged, people, configuration.distance ?? null));
  }
  for (const mover of people) {
    const move = under(moves, mover.state.id);
    if (move !== undefined) mover.walkTo(move.at, normalBearing(move.bearing));
  }
  if (subject !== undefined && configuration.relative === 'aside') {
    putAside(
      subject.state.at,
      people.filter((mover) => mover.state.role === 'relative' && !Object.hasOwn(moves, mover.state.id)),
      facing?.bearing,
    );
  }
  speakAndArm(engaged, configuration);

  const inside = subject?.state.inside;
  const vehicles = moment.vehicles.map((vehicle) => {
    const move = under(moves, vehicle.id);
    const windows = vehicle.id === inside ? (configuration.windows ?? vehicle.windows) : vehicle.windows;
    return move === undefined
      ? { ...vehicle, windows, moved: false }
      : { ...vehicle, windows, at: move.at, bearing: normalBearing(move.bearing), moved: true };
  });
  const formed = formationOf(configuration) !== undefined;
  return {
    ...moment,
    people: people.map((mover) => mover.arranged()),
    vehicles,
    allRound: formed && facing?.allRound === true,
    withoutCover,
  };
}

/** What a table has under an id. Without this, the id "constructor" would find what every object inherits. */
function under<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** One person on the way from their placement to their arranged place. */
class Mover {
  state: PersonState;
  private readonly placed: PersonState;
  private moved = false;

  constructor(placed: PersonState) {
    this.state = placed;
    this.placed = placed;
  }

  walkTo(at: Place, bearing: number): void {
    const posture = this.state.posture === 'seated' ? 'standing' : this.state.posture;
    this.state = { ...this.state, at, bearing, posture, inside: undefined };
    this.moved = true;
  }

  arranged(): ArrangedPerson {
    return { ...this.state, moved: this.moved, placed: { at: this.placed.at, bearing: this.placed.bearing } };
  }
}

function polarOf(subject: PersonState, officer: PersonState): Polar {
  return {
    distance: distanceBetween(subject.at, officer.at),
    bearing: bearingTo(subject.at, officer.at) ?? normalBearing(officer.bearing + 180),
  };
}

function formationOf(configuration: WhatIf): 'arc' | 'line' | 'l-shape' | undefined {
  const formation = configuration.formation ?? 'as-placed';
  if (formation !== 'as-placed') return formation;
  return (configuration.spacing ?? null) === null ? undefined : 'arc';
}

function placeEngaged(
  subject: PersonState,
  engaged: readonly Mover[],
  polars: readonly Polar[],
  configuration: WhatIf,
): void {
  const distance = configuration.distance ?? null;
  const formation = formationOf(configuration);
  if (formation === undefined && distance === null) return;
  const places =
    formation === undefined
      ? polars.map(({ bearing }) => plus(subject.at, times(alongBearing(bearing), distance ?? 0)))
      : formationPlaces(subject.at, polars, formation, distance, configuration.spacing ?? null);
  engaged.forEach((mover, index) => {
    const place = places[index];
    if (place !== undefined) mover.walkTo(place, facingSubject(place, subject.at, mover.state.bearing));
  });
}

function facingSubject(place: Place, subject: Place, otherwise: number): number {
  return bearingTo(place, subject) ?? otherwise;
}

function takeCover(
  scene: Scene,
  moment: Moment,
  subject: PersonState,
  engaged: readonly Mover[],
  everybody: readonly Mover[],
  distance: number | null,
): string[] {
  const inside = subject.inside === undefined ? undefined : scene.vehicles.get(subject.inside)?.model;
  const viewer = { at: subject.at, eye: figureOf(subject.posture, inside).eye, inside: subject.inside };
  const buildings = scene.document.site.surfaces
    .filter((surface) => surface.kind === 'building')
    .map((surface) => surface.outline);
  const without: string[] = [];
  for (const mover of engaged) {
    const nearest = (distance ?? distanceBetween(subject.at, mover.state.at)) - ROUNDING;
    const others = everybody.filter((other) => other !== mover).map((other) => other.state.at);
    const around = { viewer, vehicles: moment.vehicles, buildings, others };
    const spot = nearestSpot(mover.state.at, around, (place) => distanceBetween(place, subject.at) >= nearest);
    if (spot === undefined) {
      without.push(mover.state.id);
      continue;
    }
    mover.walkTo(spot, facingSubject(spot, subject.at, mover.state.bearing));
    mover.state = { ...mover.state, posture: 'crouching' };
  }
  return without;
}

function putAside(subject: Place, relatives: readonly Mover[], side: number | undefined): void {
  relatives.forEach((mover, index) => {
    const bearing = side ?? bearingTo(subject, mover.state.at) ?? normalBearing(mover.state.bearing + 180);
    const out = times(alongBearing(bearing), ASIDE);
    const right = times(alongBearing(bearing + 90), ASIDE_APART * index);
    mover.walkTo(plus(subject, plus(out, right)), mover.state.bearing);
  });
}

function speakAndArm(engaged: readonly Mover[], configuration: WhatIf): void {
  const speakers = configuration.speakers ?? null;
  const voice = configuration.voice ?? null;
  engaged.forEach((mover, index) => {
    const own = mover.state.speaking;
    let speaking = own;
    if (speakers !== null) speaking = index >= speakers ? 'silent' : (voice ?? (own === 'silent' ? 'raised' : own));
    else if (voice !== null && own !== 'silent') speaking = voice;
    mover.state = { ...mover.state, speaking, weapon: configuration.weapon ?? mover.state.weapon };
  });
}
