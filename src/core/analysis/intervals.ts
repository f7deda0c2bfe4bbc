import type { WhatIf } from '../arrangement/arrangement.ts';
import { Arranger } from '../arrangement/arranger.ts';
import { momentAt } from '../arrangement/moment.ts';
import type { Scene } from '../document/scene.ts';
import { assumed, type Assumptions, constantsUnder } from './assumptions.ts';
import { Chance } from './chance.ts';
import type { AmountName, CountName, Interval, Intervals, PersonIntervals } from './interval.ts';
import { buildingsOf } from './measure.ts';
import { OPTIONS } from './options.ts';
import { type Present, presentIn } from './present.ts';
import { countIntervalOf, intervalOf, rounded } from './quantiles.ts';
import { Reckoning } from './reckoning.ts';
import { OPEN, PERSON, REACH, STATES, WHOLE } from './slots.ts';

/** How many samples give an interval that is worth citing. */
export const SAMPLES = 10_000;
export const SEED = 1;

export interface Sampled {
  /** whole; anything of 32 bits */
  readonly seed: number;
  /** false leaves out what looks for spots behind cover, which is costly */
  readonly spots?: boolean;
  readonly assumptions?: Assumptions;
}

/** Samples that are turned into columns at once. */
const BLOCK = 128;

export const AMOUNTS = [
  'nearestOfficer',
  'medianOfficer',
  'spacing',
  'nearestRelative',
  'openSide',
  'spread',
  'bestVoice',
  'wayOut',
] as const satisfies readonly AmountName[];
export const COUNTS = [
  'inCover',
  'concealed',
  'exposed',
  'inLine',
  'othersInLine',
  'talkers',
  'weaponsOut',
] as const satisfies readonly CountName[];

/**
 * Samples of one phase under one configuration: places within their uncertainty, constants within their spread. Made
 * once, drawn in as many goes as one likes: what comes out depends on how many samples there are and on the seed alone.
 */
export class Sampling {
  private readonly seed: number;
  private readonly arranger: Arranger;
  private readonly chance: Chance;
  private readonly present: Present;
  private readonly reckoning: Reckoning;
  /** numbers a sample */
  readonly width: number;
  private readonly block: Float64Array;
  /** column by column, `room` numbers each */
  private table = new Float64Array();
  private room = 0;
  private scratch = new Float64Array();
  private count = 0;

  /** @throws Unmeasurable where there is no subject */
  constructor(scene: Scene, phase: number, configuration: WhatIf, { seed, spots = true, assumptions = {} }: Sampled) {
    const moment = momentAt(scene, phase);
    this.seed = seed;
    this.arranger = new Arranger(scene, moment, configuration);
    this.present = presentIn(scene, this.arranger.arrangement, configuration, constantsUnder(assumptions));
    this.chance = new Chance(seed, moment, this.arranger, this.present.ear.ambient, assumed(assumptions));
    const buildings = spots ? buildingsOf(scene) : undefined;
    this.reckoning = new Reckoning(this.present, { threat: configuration.threat, buildings });
    this.width = this.reckoning.row.length;
    this.block = new Float64Array(BLOCK * this.width);
  }

  /** How many samples there are now. */
  get samples(): number {
    return this.count;
  }

  /**
   * Draws until there are so many samples.
   * @param expected how many there will be soon, so that room is made once
   */
  drawUpTo(samples: number, expected: number = samples): void {
    this.makeRoom(samples, expected);
    const { arranger, chance, reckoning, present, block, width } = this;
    while (this.count < samples) {
      const filled = Math.min(BLOCK, samples - this.count);
      for (let k = 0; k < filled; k++) {
        chance.draw();
        arranger.run();
        present.ear.ambient = chance.ambient;
        reckoning.run(chance.constants);
        block.set(reckoning.row, k * width);
      }
      this.keep(filled);
    }
  }

  private makeRoom(samples: number, expected: number): void {
    if (samples <= this.room) return;
    const room = Math.max(samples, expected);
    const larger = new Float64Array(room * this.width);
    for (let slot = 0; slot < this.width; slot++)
      larger.set(this.table.subarray(slot * this.room, slot * this.room + this.count), slot * room);
    this.table = larger;
    this.scratch = new Float64Array(room);
    this.room = room;
  }

  /** Turns a block of rows into columns: a column is read at once later, and a row of every sample would be far apart. */
  private keep(filled: number): void {
    const { block, table, width, room, count } = this;
    for (let slot = 0; slot < width; slot++) {
      const column = slot * room + count;
      for (let k = 0, at = slot; k < filled; k++, at += width) table[column + k] = block[at] ?? Number.NaN;
    }
    this.count += filled;
  }

  /** What the samples so far say. */
  intervals(): Intervals {
    return {
      samples: this.count,
      seed: this.seed,
      amounts: fromNames(AMOUNTS, (name) => this.interval(WHOLE[name])),
      counts: fromNames(COUNTS, (name) => countIntervalOf(this.column(WHOLE[name]))),
      reach: fromNames(['relaxed', 'normal', 'raised', 'loud', 'shout'], (effort) => this.interval(REACH[effort])),
      boxedIn: this.share(WHOLE.boxedIn, isSet),
      people: this.reckoning.measured.map(({ person, officer, base }) => this.person(person.id, officer >= 0, base)),
      options: Object.fromEntries(
        OPTIONS.map((id) => [id, this.share(OPEN[id], isSet)] as const).filter(([, share]) => share !== null),
      ),
    };
  }

  private person(id: string, isOfficer: boolean, base: number): PersonIntervals {
    const interval = (slot: keyof typeof PERSON) => this.interval(base + PERSON[slot]);
    return {
      id,
      distance: interval('distance'),
      toVehicle: interval('toVehicle'),
      spacing: interval('spacing'),
      closing: interval('closing'),
      response: interval('response'),
      margin: interval('margin'),
      shareMarginPositive: this.share(base + PERSON.margin, (margin) => margin > 0),
      states: isOfficer
        ? fromNames(STATES, (state) => this.share(base + PERSON.state, (index) => STATES[index] === state) ?? 0)
        : null,
      nearestCover: interval('nearestCover'),
      toCover: interval('toCover'),
      level: interval('level'),
      snr: interval('snr'),
    };
  }

  /** The share of the samples in which a number holds, among those where it is one; null where it is none in any. */
  private share(slot: number, holds: (value: number) => boolean): number | null {
    const values = this.column(slot);
    let count = 0;
    for (const value of values) if (holds(value)) count++;
    return values.length === 0 ? null : rounded(count / values.length);
  }

  private interval(slot: number): Interval | null {
    return intervalOf(this.column(slot), this.count);
  }

  /** Whose figures are sampled, and where in a row theirs begin. */
  get measured(): readonly { readonly id: string; readonly base: number }[] {
    return this.reckoning.measured.map(({ person, base }) => ({ id: person.id, base }));
  }

  /**
   * What lies between among the differences of single samples, this less another, where both are numbers. Only with the
   * same seed are the two drawn alike, so that what they have in common falls out.
   */
  differenceFrom(before: Sampling, slot: number, slotBefore: number = slot): Interval | null {
    const count = Math.min(this.count, before.count);
    const { scratch } = this;
    let known = 0;
    for (let k = 0; k < count; k++) {
      const is = this.table[slot * this.room + k] ?? Number.NaN;
      const was = before.table[slotBefore * before.room + k] ?? Number.NaN;
      if (Number.isNaN(is) || Number.isNaN(was)) continue;
      scratch[known] = is - was;
      known++;
    }
    return intervalOf(scratch.subarray(0, known), count);
  }

  /** A copy of the numbers of one slot, without those that are none, until the next is asked for. */
  private column(slot: number): Float64Array {
    const { table, room, count, scratch } = this;
    let known = 0;
    for (let at = slot * room; at < slot * room + count; at++) {
      const value = table[at] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      scratch[known] = value;
      known++;
    }
    return scratch.subarray(0, known);
  }
}

/**
 * The intervals of one phase, by index, under one configuration.
 * @throws Unmeasurable where there is no subject
 */
export function intervalsOf(
  scene: Scene,
  phase: number,
  configuration: WhatIf,
  { samples, ...sampled }: Sampled & { readonly samples: number },
): Intervals {
  const sampling = new Sampling(scene, phase, configuration, sampled);
  sampling.drawUpTo(samples);
  return sampling.intervals();
}

const isSet = (value: number): boolean => value === 1;

export function fromNames<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given.
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
