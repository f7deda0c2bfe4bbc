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

const AMOUNTS = [
  'nearestOfficer',
  'medianOfficer',
  'spacing',
  'nearestRelative',
  'openSide',
  'spread',
  'bestVoice',
  'wayOut',
] as const satisfies readonly AmountName[];
const COUNTS = [
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
  private table: Float64Array;
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
    this.table = new Float64Array(0);
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
    if (samples * this.width > this.table.length) {
      const larger = new Float64Array(Math.max(samples, expected) * this.width);
      larger.set(this.table.subarray(0, this.count * this.width));
      this.table = larger;
    }
    const { arranger, chance, reckoning, present, table, width } = this;
    for (; this.count < samples; this.count++) {
      chance.draw();
      arranger.run();
      present.ear.ambient = chance.ambient;
      reckoning.run(chance.constants);
      table.set(reckoning.row, this.count * width);
    }
  }

  /** What the samples so far say. */
  intervals(): Intervals {
    const boxedIn = this.column(WHOLE.boxedIn);
    return {
      samples: this.count,
      seed: this.seed,
      amounts: fromNames(AMOUNTS, (name) => this.interval(WHOLE[name])),
      counts: fromNames(COUNTS, (name) => countIntervalOf(this.column(WHOLE[name]))),
      reach: fromNames(['relaxed', 'normal', 'raised', 'loud', 'shout'], (effort) => this.interval(REACH[effort])),
      boxedIn: boxedIn.length === 0 ? null : rounded(mean(boxedIn)),
      people: this.reckoning.measured.map(({ person, officer, base }) => this.person(person.id, officer >= 0, base)),
      options: Object.fromEntries(
        OPTIONS.map((id) => [id, this.column(OPEN[id])] as const)
          .filter(([, open]) => open.length > 0)
          .map(([id, open]) => [id, rounded(mean(open))]),
      ),
    };
  }

  private person(id: string, isOfficer: boolean, base: number): PersonIntervals {
    const interval = (slot: keyof typeof PERSON) => this.interval(base + PERSON[slot]);
    const margins = this.column(base + PERSON.margin);
    const states = this.column(base + PERSON.state);
    return {
      id,
      distance: interval('distance'),
      toVehicle: interval('toVehicle'),
      spacing: interval('spacing'),
      closing: interval('closing'),
      response: interval('response'),
      margin: interval('margin'),
      shareMarginPositive: margins.length === 0 ? null : shareOf(margins, (margin) => margin > 0),
      states: isOfficer ? fromNames(STATES, (state) => shareOf(states, (index) => STATES[index] === state)) : null,
      nearestCover: interval('nearestCover'),
      toCover: interval('toCover'),
      level: interval('level'),
      snr: interval('snr'),
    };
  }

  private interval(slot: number): Interval | null {
    return intervalOf(this.column(slot), this.count);
  }

  /** The numbers of one slot, sorted, without those that are none. */
  private column(slot: number): Float64Array {
    const { table, width, count } = this;
    const values = new Float64Array(count);
    let known = 0;
    let varies = false;
    for (let sample = 0, at = slot; sample < count; sample++, at += width) {
      const value = table[at] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      values[known] = value;
      if (value !== values[0]) varies = true;
      known++;
    }
    const found = values.subarray(0, known);
    return varies ? found.sort() : found;
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

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function shareOf(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count++;
  return rounded(count / values.length);
}

function fromNames<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given.
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
