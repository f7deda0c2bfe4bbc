import { Sampling, SAMPLES, SEED } from '../core/analysis/intervals.ts';
import type { Intervals } from '../core/analysis/interval.ts';
import type { Assumptions } from '../core/analysis/assumptions.ts';
import type { WhatIf } from '../core/arrangement/arrangement.ts';
import type { Scene } from '../core/document/scene.ts';

/** What intervals are asked for: one phase, by index, under one what-if. */
export interface Ask {
  readonly id: number;
  readonly phase: number;
  readonly configuration: WhatIf;
  readonly assumptions: Assumptions;
}

export interface Answer {
  readonly id: number;
  readonly intervals: Intervals;
  /** how much of the work is done; 1: all of it */
  readonly share: number;
}

/** Enough for a first answer within a frame. */
const COARSE = 200;
const TELLING = [COARSE, SAMPLES] as const;
/** A slice is over before a new choice has to wait long for it. */
const SLICE = 1000;
const SPOTS_SLICE = 100;
const SPOTS_TELLING = [COARSE, 2000, SAMPLES] as const;
/** Numbers a sample with a dozen people. */
const ORDINARY_WIDTH = 200;
/** How much more a sample with spots behind cover costs. */
const SPOTS_COST = 15;
/** A scene with very many people makes do with fewer samples, so that they fit into memory. */
const MOST_NUMBERS = 2 ** 24;

/**
 * Intervals in slices: a coarse answer at once, better ones as the samples come in. First without spots behind cover,
 * which are costly, then with them. A new question takes the place of the old one.
 */
export class Refiner {
  private readonly scene: Scene;
  private work: Generator<Answer | undefined> | undefined;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  ask(ask: Ask): void {
    this.work = refine(this.scene, ask);
  }

  /** One slice of the work, and an answer where there is a better one. */
  step(): { readonly answer: Answer | undefined; readonly done: boolean } {
    const { value: answer, done = true } = this.work?.next() ?? {};
    if (done) this.work = undefined;
    return { answer: answer ?? undefined, done };
  }
}

function* refine(scene: Scene, { id, phase, configuration, assumptions }: Ask): Generator<Answer | undefined> {
  const sampling = (spots: boolean) => new Sampling(scene, phase, configuration, { seed: SEED, spots, assumptions });
  const full = sampling(true);
  const samples = Math.min(SAMPLES, Math.floor(MOST_NUMBERS / full.width));
  // Whoever takes cover looks for spots in every sample anyway.
  const quick = configuration.behindCover === true ? undefined : sampling(false);
  const whole = samples * ((quick === undefined ? 0 : 1) + SPOTS_COST);
  let plain: Intervals | undefined;
  if (quick !== undefined) {
    for (const target of targets(TELLING, samples)) {
      yield* drawn(quick, target, SLICE);
      plain = quick.intervals();
      yield { id, intervals: plain, share: target / whole };
    }
  }
  for (const target of targets(SPOTS_TELLING, samples)) {
    yield* drawn(full, target, SPOTS_SLICE);
    const found = full.intervals();
    const share = 1 - ((samples - target) * SPOTS_COST) / whole;
    yield { id, intervals: plain === undefined || share === 1 ? found : withSpots(plain, found), share };
  }
}

function targets(telling: readonly number[], samples: number): number[] {
  return [...new Set(telling.map((target) => Math.min(target, samples)))];
}

function* drawn(sampling: Sampling, target: number, most: number): Generator<undefined> {
  // More people make each sample cost more, so a slice holds fewer of them.
  const slice = Math.max(1, Math.floor(most * Math.min(1, ORDINARY_WIDTH / sampling.width)));
  while (sampling.samples < target) {
    sampling.drawUpTo(Math.min(target, sampling.samples + slice), target);
    yield undefined;
  }
}

/** What needs spots from the one, all else from the other, which rests on more samples. */
function withSpots(plain: Intervals, spots: Intervals): Intervals {
  return {
    ...plain,
    people: plain.people.map((person, index) => {
      const { nearestCover = null, toCover = null } = spots.people[index] ?? {};
      return { ...person, nearestCover, toCover };
    }),
    options: { ...plain.options, ...reachCover(spots) },
  };
}

function reachCover({ options }: Intervals): Intervals['options'] {
  const share = options['reach-cover'];
  return share === undefined ? {} : { 'reach-cover': share };
}
