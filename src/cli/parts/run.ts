import process from 'node:process';
import type { Configuration } from '../../core/document/configuration.ts';
import type { Scene } from '../../core/document/scene.ts';
import { type Heading, MODEL, phaseWithoutSubject } from '../../core/report/analysis.ts';
import { madeIn } from './again.ts';
import { type Call, WrongCall } from './call.ts';
import { complain, configurationOf, phasesOf, prefixOf, sceneIn, type Trouble } from './files.ts';
import { doAll, type Done, type Job } from './jobs.ts';

/** A scene that can be worked on as it was asked. */
interface Ready {
  readonly file: string;
  readonly scene: Scene;
  readonly configuration: Configuration | undefined;
  readonly phases: readonly number[];
  readonly samples: number;
  readonly seed: number;
  readonly assumptions: Call['assumptions'];
}

/** A scene's heading, and what was found in its phases. */
export interface Found {
  readonly heading: Heading;
  readonly done: readonly Done[];
}

/**
 * Reads every scene, does what is asked of it on all cores, and gives what was found in the order of the files. A file
 * that cannot be worked on is reported, sets the exit status, and does not keep the others from being done.
 */
export async function findAll(
  call: Call,
  tool: URL,
  extra: (ready: { readonly scene: Scene }) => Pick<Job, 'sweep'>,
): Promise<readonly Found[]> {
  const ready = call.files.flatMap((file) => {
    const found = makeReady(file, call);
    if (!('troubles' in found)) return found;
    complain(found.troubles, prefixOf(file, call.files));
    process.exitCode = 1;
    return [];
  });
  const jobs = ready.flatMap((one) =>
    one.phases.map((phase): Job => ({
      document: one.scene.document,
      phase,
      configuration: one.configuration ?? {},
      samples: one.samples,
      seed: one.seed,
      assumptions: one.assumptions,
      ...extra(one),
    })),
  );
  let done = 0;
  const found = await doAll(jobs, call.threads, tool, () => {
    done += 1;
    if (call.progress) console.error(`${done} of ${jobs.length} phases`);
  });
  let from = 0;
  return ready.map(({ scene, configuration, phases, samples, seed, assumptions }) => {
    const heading: Heading = {
      scene: scene.document.id,
      configuration: configuration?.id ?? null,
      samples,
      seed,
      model: MODEL,
      ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
    };
    from += phases.length;
    return { heading, done: found.slice(from - phases.length, from) };
  });
}

function makeReady(file: string, call: Call): readonly Ready[] | { readonly troubles: readonly Trouble[] } {
  const read = sceneIn(file);
  if ('troubles' in read) return read;
  const { scene } = read;
  if (call.again !== undefined) {
    const made = madeIn(call.again, scene);
    return 'troubles' in made ? made : made.map((one) => ({ file, scene, ...one }));
  }
  const chosen =
    call.configuration === undefined ? { configuration: undefined } : configurationOf(call.configuration, scene);
  if ('troubles' in chosen) return chosen;
  const asked = phasesOf(call.phase, scene);
  if ('troubles' in asked) return asked;
  const without = phaseWithoutSubject(scene, asked.phases);
  if (without === undefined) {
    const { samples, seed, assumptions } = call;
    return [{ file, scene, configuration: chosen.configuration, phases: asked.phases, samples, seed, assumptions }];
  }
  const trouble: Trouble = {
    code: 'E_SUBJECT_ABSENT',
    path: `/phases/${without}`,
    message: 'the subject is not on the scene, so there is nothing to measure',
    hint: 'choose another phase with --phase, or place the subject',
  };
  return { troubles: [trouble] };
}

/**
 * Runs a tool: its help, its answer, or why the call was wrong.
 * @param main does what the words ask
 */
export async function runTool(
  words: readonly string[],
  { usage, help }: { readonly usage: string; readonly help: string },
  main: (words: readonly string[]) => Promise<string>,
): Promise<void> {
  // Whoever reads may have seen enough: `analyze … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  if (words.includes('--help') || words.includes('-h')) {
    console.log(help);
    return;
  }
  try {
    process.stdout.write(await main(words));
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
}
