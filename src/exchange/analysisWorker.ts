// The worker that makes the numbers of files: every phase under each configuration, as the command line makes them.
import type { Assumptions } from '../core/analysis/assumptions.ts';
import type { Configuration } from '../core/document/configuration.ts';
import type { Scene } from '../core/document/scene.ts';
import { phaseWithoutSubject, type WrittenPhase, writePhase } from '../core/report/analysis.ts';
import { serve } from '../results/jobs/serve.ts';
import { optionInWords } from '../words/options.ts';
// A worker has catalogues of its own.
import '../words/es/options.ts';

export interface AnalyseJob {
  readonly configurations: readonly Configuration[];
  readonly assumptions: Assumptions;
  readonly samples: number;
  readonly seed: number;
}

/** For each configuration its phases: those in which the subject is on the scene. Whole at the end only. */
export type Analysed = readonly (readonly WrittenPhase[])[];

function* analyse(
  scene: Scene,
  { configurations, assumptions, samples, seed }: AnalyseJob,
): Generator<{ readonly answer: Analysed; readonly share: number } | undefined> {
  const { language = 'en' } = scene.document;
  const phases = scene.phases.flatMap((_, phase) => (phaseWithoutSubject(scene, [phase]) === undefined ? [phase] : []));
  const whole = Math.max(1, configurations.length * phases.length);
  const answer: WrittenPhase[][] = [];
  let done = 0;
  for (const configuration of configurations) {
    const written: WrittenPhase[] = [];
    answer.push(written);
    for (const phase of phases) {
      written.push(
        writePhase(
          scene,
          phase,
          configuration,
          { samples, seed, assumptions },
          (option) => optionInWords(option, 'm', language).reason,
        ),
      );
      done += 1;
      if (done < whole) yield { answer: [], share: done / whole };
    }
  }
  yield { answer, share: 1 };
}

serve<AnalyseJob>(analyse);
