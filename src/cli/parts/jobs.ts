import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Assumptions } from '../../core/analysis/assumptions.ts';
import type { Sweep } from '../../core/analysis/sweep.ts';
import type { WhatIf } from '../../core/arrangement/arrangement.ts';
import { type Scene, sceneOf } from '../../core/document/scene.ts';
import type { SceneDocument } from '../../core/document/schema.ts';
import { writePhase, type WrittenPhase } from '../../core/report/analysis.ts';
import { sweepPhase, type SweepRow } from '../../core/report/sweepTable.ts';
import { optionInWords } from '../../words/options.ts';

/** One phase of one scene, to be analysed or swept: as much as one core does at a time. */
export interface Job {
  readonly document: SceneDocument;
  readonly phase: number;
  readonly configuration: WhatIf;
  readonly samples: number;
  readonly seed: number;
  readonly assumptions: Assumptions;
  readonly sweep?: Sweep & { readonly measures: readonly string[] };
}

/** What a job gives: a phase as written, or the rows of its sweep. */
export type Done = { readonly phase: WrittenPhase } | { readonly rows: readonly SweepRow[] };

const scenes = new WeakMap<SceneDocument, Scene>();

function doJob({ document, phase, configuration, sweep, ...asked }: Job): Done {
  const scene = scenes.get(document) ?? sceneOf(document);
  scenes.set(document, scene);
  if (sweep !== undefined)
    return { rows: sweepPhase(scene, phase, configuration, sweep, { ...asked, measures: sweep.measures }) };
  const { language = 'en' } = document;
  return {
    phase: writePhase(scene, phase, configuration, asked, (option) => optionInWords(option, 'm', language).reason),
  };
}

interface Numbered {
  readonly index: number;
  readonly job: Job;
}

/** Whether this thread is one that works for another; if so, it does what it is told from now on. */
export function worksForAnother(): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  port.on('message', ({ index, job }: Numbered) => port.postMessage({ index, done: doJob(job) }));
  return true;
}

/**
 * Does all the jobs, on so many threads, and gives what they gave in the order in which they were given.
 * @param tool the file of the tool, which every thread runs
 * @param onDone told after each
 */
export async function doAll(
  jobs: readonly Job[],
  threads: number,
  tool: URL,
  onDone: (index: number) => void,
): Promise<readonly Done[]> {
  const count = Math.min(threads, jobs.length);
  if (count <= 1) {
    return jobs.map((job, index) => {
      const done = doJob(job);
      onDone(index);
      return done;
    });
  }
  const results: Done[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = new Worker(tool);
      try {
        while (next < jobs.length) {
          const index = next;
          next += 1;
          const job = jobs[index];
          if (job === undefined) break;
          results[index] = await doneBy(worker, { index, job });
          onDone(index);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return results;
}

async function doneBy(worker: Worker, numbered: Numbered): Promise<Done> {
  return new Promise((resolve, reject) => {
    const onMessage = ({ done }: { readonly done: Done }): void => {
      worker.off('error', reject);
      resolve(done);
    };
    worker.once('message', onMessage);
    worker.once('error', reject);
    worker.postMessage(numbered);
  });
}
