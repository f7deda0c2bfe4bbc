import { atStop } from '../../core/analysis/sweep.ts';
import { SEED } from '../../core/analysis/intervals.ts';
import type { Scene } from '../../core/document/scene.ts';
import { rowsAt } from '../../core/report/sweepTable.ts';
import type { Progress, SweepJob, SweptRow } from './job.ts';

/** First at the places as drawn alone, then with intervals that are good enough for a line, then for a number. */
export const SWEEP_SAMPLES = 2000;
const PASSES = [0, 400, SWEEP_SAMPLES];

type Answer = readonly SweptRow[];

/** Every stop of a control, and of a second one if there is one, phase by phase; better with each pass. */
export function* sweep(scene: Scene, job: SweepJob): Generator<Progress<Answer> | undefined> {
  const { phases, stops, second, measures, assumptions } = job;
  const across = second?.stops ?? [undefined];
  const places = phases.flatMap((phase) => across.flatMap((other) => stops.map((at) => ({ phase, other, at }))));
  const present = places.filter(({ phase }) => scene.phases[phase]?.people.has(scene.subject) === true);
  // A map shows no bands, so what is drawn is enough.
  const passes = second === undefined ? PASSES : PASSES.slice(0, 1);
  const spots = measures.some((measure) => /cover/i.test(measure)) || measures.length === 0;
  const found = new Map<string, readonly SweptRow[]>();
  const cost = (samples: number) => samples + 50;
  const whole = passes.reduce((sum, samples) => sum + cost(samples), 0) * Math.max(1, present.length);
  let done = 0;
  for (const samples of passes) {
    for (const { phase, other, at } of present) {
      const swept = atStop(job.configuration, job.control, at);
      const configuration = second === undefined || other === undefined ? swept : atStop(swept, second.control, other);
      const rows = rowsAt(scene, phase, configuration, at, { samples, seed: SEED, assumptions, measures, spots });
      found.set(
        `${phase} ${other} ${at}`,
        rows.map((row) => ({ ...row, across: other, phaseIndex: phase })),
      );
      done += cost(samples);
      yield undefined;
    }
    yield { answer: [...found.values()].flat(), share: done / whole };
  }
}
