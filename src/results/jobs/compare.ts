import { differencesBetween } from '../../core/analysis/differences.ts';
import { Sampling, SAMPLES, SEED } from '../../core/analysis/intervals.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { ComparedPhase, CompareJob, Progress } from './job.ts';

/** Enough for a first answer at once. */
const COARSE = 200;
/** A slice is over before a new question has to wait long for it. */
const SLICE = 1000;
const SPOTS_SLICE = 100;
const ORDINARY_WIDTH = 200;
/** The samples of all configurations are held at once, so that they can be paired; numbers. */
const MOST_NUMBERS = 2 ** 24;
/** How much more a sample with spots behind cover costs. */
const SPOTS_COST = 15;

type Answer = readonly ComparedPhase[];

/** Coarsely for all phases, then well, then with spots behind cover, which are costly. */
export function* compare(scene: Scene, job: CompareJob): Generator<Progress<Answer> | undefined> {
  const found = new Map<number, ComparedPhase>();
  const passes = [
    { most: COARSE, spots: false },
    { most: SAMPLES, spots: false },
    { most: SAMPLES, spots: true },
  ];
  const cost = ({ most, spots }: (typeof passes)[number]) => most * (spots ? SPOTS_COST : 1);
  const whole = passes.reduce((sum, pass) => sum + cost(pass), 0) * job.phases.length;
  let done = 0;
  for (const pass of passes) {
    for (const phase of job.phases) {
      const compared = yield* comparePhase(scene, job, phase, pass);
      const earlier = found.get(phase);
      found.set(phase, compared ?? earlier ?? { phase, intervals: [], differences: [] });
      done += cost(pass);
      yield { answer: [...found.values()], share: done / whole };
    }
  }
}

function* comparePhase(
  scene: Scene,
  { configurations, assumptions }: CompareJob,
  phase: number,
  { most, spots }: { readonly most: number; readonly spots: boolean },
): Generator<undefined, ComparedPhase | undefined> {
  if (scene.phases[phase]?.people.has(scene.subject) !== true) return undefined;
  const samplings = configurations.map(
    (configuration) => new Sampling(scene, phase, configuration, { seed: SEED, spots, assumptions }),
  );
  const width = samplings.reduce((sum, sampling) => sum + sampling.width, 0);
  const samples = Math.min(most, Math.floor(MOST_NUMBERS / width));
  for (const sampling of samplings) {
    const slice = Math.max(1, Math.floor((spots ? SPOTS_SLICE : SLICE) * Math.min(1, ORDINARY_WIDTH / sampling.width)));
    while (sampling.samples < samples) {
      sampling.drawUpTo(Math.min(samples, sampling.samples + slice), samples);
      yield undefined;
    }
  }
  const [first] = samplings;
  return {
    phase,
    intervals: samplings.map((sampling) => sampling.intervals()),
    differences: samplings.map((sampling) =>
      first === undefined || sampling === first ? undefined : differencesBetween(first, sampling),
    ),
  };
}
