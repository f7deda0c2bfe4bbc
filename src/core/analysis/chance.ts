import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Arranger } from '../arrangement/arranger.ts';
import type { Moment } from '../arrangement/moment.ts';
import { Footprints } from '../cover/footprints.ts';
import { writeTo, type WritablePlace } from '../geometry/vector.ts';
import { type Constants, EVIDENCE, NOMINAL, type Spread } from './evidence.ts';

/** Whoever falls into a footprint is drawn again so often at most. */
const MOST_REDRAWS = 20;
/** The first numbers after a small seed are much alike. */
const WARM_UP = 64;

type Generator = ReturnType<typeof xoroshiro128plus>;

/** Even in 0 ≤ u < 1. */
function even(generator: Generator): number {
  return (generator.next() + 0x8000_0000) / 0x1_0000_0000;
}

function triangular(generator: Generator, low: number, peak: number, high: number): number {
  const u = even(generator);
  const width = high - low;
  const turn = (peak - low) / width;
  return u < turn ? low + Math.sqrt(u * width * (peak - low)) : high - Math.sqrt((1 - u) * width * (high - peak));
}

/**
 * Normal, kept between two ends: an even point in the strip under the bell, drawn again until it lies under it. Exact,
 * and by plain arithmetic alone, since `Math.exp` may differ between engines in the last digit.
 */
function normalBetween(generator: Generator, mean: number, sd: number, low: number, high: number): number {
  for (;;) {
    const value = low + (high - low) * even(generator);
    const z = (value - mean) / sd;
    if (even(generator) < bell((z * z) / 2)) return value;
  }
}

/** e to the minus x for x ≥ 0, by the series of a 64th of it. */
export function bell(x: number): number {
  const part = x / 64;
  let root = 1 + part * (1 + (part / 2) * (1 + (part / 3) * (1 + (part / 4) * (1 + (part / 5) * (1 + part / 6)))));
  for (let k = 0; k < 6; k++) root *= root;
  return 1 / root;
}

function drawn(generator: Generator, centre: number, spread: Spread): number {
  switch (spread.shape) {
    case 'even':
      return spread.low + (spread.high - spread.low) * even(generator);
    case 'triangular':
      return triangular(generator, spread.low, centre, spread.high);
    case 'normal':
      return normalBetween(generator, centre, spread.sd, spread.low, spread.high);
  }
}

/** Whoever has a place of their own to be drawn. */
interface Discs {
  readonly east: number;
  readonly north: number;
  /** metres */
  readonly within: number;
  readonly at: WritablePlace;
}

/**
 * Seeded draws of where everybody and every vehicle may have been and of what the constants may be: the only place where
 * chance is. Every draw of a sample is made whether it is used or not, so that two configurations under one seed meet
 * the same chance.
 */
export class Chance {
  /** drawn anew by each `draw` */
  readonly constants: { -readonly [Name in keyof Constants]: number };
  /** noise outdoors, dB(A), drawn anew by each `draw` */
  ambient: number;

  private readonly generator: Generator;
  private readonly vehicles: readonly Discs[];
  private readonly people: readonly (Discs & { readonly carrier: Discs | undefined })[];
  private readonly footprints: Footprints;
  private readonly centralAmbient: number;
  private readonly fixed: Readonly<Partial<Constants>>;

  /**
   * @param arranger whose places to begin with are written over
   * @param ambient dB(A), the central value
   * @param fixed readings that are taken as they are; a normal keeps its spread about them
   */
  constructor(seed: number, moment: Moment, arranger: Arranger, ambient: number, fixed: Readonly<Partial<Constants>>) {
    this.generator = xoroshiro128plus(seed);
    for (let k = 0; k < WARM_UP; k++) this.generator.next();
    this.constants = { ...NOMINAL };
    this.ambient = ambient;
    this.centralAmbient = ambient;
    this.fixed = fixed;
    this.vehicles = moment.vehicles.map(({ at: [east, north], within }, index) => ({
      east,
      north,
      within,
      at: placeOf(arranger.starts, index),
    }));
    const carriers = new Map(moment.vehicles.map(({ id }, index) => [id, this.vehicles[index]]));
    this.people = moment.people.map(({ at: [east, north], within, inside }, index) => ({
      east,
      north,
      within,
      at: placeOf(
        arranger.people.map(({ placed }) => placed),
        index,
      ),
      carrier: inside === undefined ? undefined : carriers.get(inside),
    }));
    this.footprints = new Footprints(arranger.starts);
  }

  /** One sample: places into the arranger, constants into `constants` and `ambient`. */
  draw(): void {
    for (const vehicle of this.vehicles) this.place(vehicle);
    for (const person of this.people) {
      const { carrier } = person;
      if (carrier === undefined) this.placeOutside(person);
      else writeTo(person.at, person.east + carrier.at[0] - carrier.east, person.north + carrier.at[1] - carrier.north);
    }
    this.drawConstants();
  }

  private placeOutside(person: Discs): void {
    for (let again = 0; again <= MOST_REDRAWS; again++) {
      this.place(person);
      if (!this.footprints.isOn(person.at[0], person.at[1], undefined)) return;
    }
  }

  /** Even in the disc: an even point of the square round it, drawn again until it lies in the disc. */
  private place({ east, north, within, at }: Discs): void {
    for (;;) {
      const x = 2 * even(this.generator) - 1;
      const y = 2 * even(this.generator) - 1;
      if (x * x + y * y > 1) continue;
      writeTo(at, east + within * x, north + within * y);
      return;
    }
  }

  private drawConstants(): void {
    const { constants, generator, fixed } = this;
    // A fast runner in the long run is one who is slow to get going: one draw for both.
    const u = even(generator);
    constants.runSpeed = fixed.runSpeed ?? between(EVIDENCE.runSpeed.spread, u);
    constants.runLag = fixed.runLag ?? between(EVIDENCE.runLag.spread, u);
    const runFactor = drawn(generator, EVIDENCE.runFactor.value, EVIDENCE.runFactor.spread);
    const aimed = drawn(generator, EVIDENCE.aimed.value, EVIDENCE.aimed.spread);
    const reaction = drawn(generator, EVIDENCE.reaction.value, EVIDENCE.reaction.spread);
    const decision = drawn(generator, EVIDENCE.decision.value, EVIDENCE.decision.spread);
    const centre = fixed.draw ?? EVIDENCE.draw.value;
    const draw = drawn(generator, Number.isNaN(centre) ? EVIDENCE.draw.value : centre, EVIDENCE.draw.spread);
    const insulation = drawn(generator, EVIDENCE.insulation.value, EVIDENCE.insulation.spread);
    const cabin = drawn(generator, EVIDENCE.cabin.value, EVIDENCE.cabin.spread);
    constants.runFactor = runFactor;
    constants.aimed = fixed.aimed ?? aimed;
    constants.reaction = reaction;
    constants.decision = fixed.decision ?? decision;
    constants.draw = Number.isNaN(centre) ? centre : draw;
    constants.insulation = fixed.insulation ?? insulation;
    constants.cabin = cabin;
    const { value, spread } = EVIDENCE.ambient;
    this.ambient = triangular(
      generator,
      this.centralAmbient + (spread.low - value),
      this.centralAmbient,
      this.centralAmbient + (spread.high - value),
    );
  }
}

function between({ low, high }: { readonly low: number; readonly high: number }, share: number): number {
  return low + (high - low) * share;
}

function placeOf(list: readonly { readonly at: WritablePlace }[], index: number): WritablePlace {
  const entry = list[index];
  if (entry === undefined) throw new RangeError('an arranger has everybody of its moment');
  return entry.at;
}
