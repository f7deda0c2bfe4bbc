// The worker that compares and sweeps: the page itself never does.
import { compare } from './compare.ts';
import { serve } from './serve.ts';
import { sweep } from './sweep.ts';
import type { Answers, Job, Progress } from './job.ts';

serve<Job>(function* (scene, job): Generator<Progress<Answers[Job['kind']]> | undefined> {
  switch (job.kind) {
    case 'compare':
      yield* compare(scene, job);
      break;
    case 'sweep':
      yield* sweep(scene, job);
      break;
  }
});
