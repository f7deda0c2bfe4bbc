import { SAMPLES, SEED } from '../core/analysis/intervals.ts';
import { hashOf } from '../core/document/hash.ts';
import { inLanguage } from '../core/document/translation.ts';
import { type Analysis, MODEL, type Origin } from '../core/report/analysis.ts';
import { CAVEAT, PRODUCT_VERSION } from '../core/report/version.ts';
import { comparedLetters } from '../results/views.ts';
import type { Told } from '../results/jobs/serve.ts';
import { alternativeOf, PLACED } from '../session/bench.ts';
import { inWordsOf } from '../session/language.ts';
import type { Session } from '../session/session.ts';
import type { AnalyseJob, Analysed } from './analysisWorker.ts';

/** The letters of what an export is about: what is compared, else what is active. */
export function lettersOf(session: Session): readonly string[] {
  const compared = comparedLetters(session);
  return compared.length > 0 ? compared : [session.active];
}

/** Where numbers made of a configuration come from. */
export function originOf(session: Session, letter: string): Origin {
  const { scene, alternatives } = session;
  // Numbers made in one language are those made in any other.
  const home = inLanguage(scene, scene.written.language ?? 'en');
  const configuration = inWordsOf(home, alternatives).find((each) => each.letter === letter)?.configuration;
  return {
    sceneHash: hashOf(scene.written),
    whatIf: letter === PLACED || configuration === undefined ? null : configuration,
    version: PRODUCT_VERSION,
    caveat: CAVEAT,
  };
}

/**
 * Every measure of every phase under what is shown, worked out beside the page.
 * @param onShare told how much is done, 0 … 1
 * @throws Error where no worker runs
 */
export async function analysesOf(session: Session, onShare: (share: number) => void): Promise<readonly Analysis[]> {
  const letters = lettersOf(session);
  const { scene, assumptions } = session;
  const job: AnalyseJob = {
    configurations: letters.flatMap((letter) => alternativeOf(session, letter)?.configuration ?? []),
    assumptions,
    samples: SAMPLES,
    seed: SEED,
  };
  const analysed = await done(scene.document, job, onShare);
  return letters.map((letter, index): Analysis => {
    const origin = originOf(session, letter);
    return {
      scene: scene.document.id,
      configuration: origin.whatIf?.id ?? null,
      samples: SAMPLES,
      seed: SEED,
      model: MODEL,
      ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
      origin,
      phases: analysed[index] ?? [],
    };
  });
}

async function done(
  scene: Session['scene']['document'],
  job: AnalyseJob,
  onShare: (share: number) => void,
): Promise<Analysed> {
  const worker = new Worker(new URL('./analysisWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('error', () => reject(new Error('this browser runs no worker')));
      worker.addEventListener('message', ({ data }: MessageEvent<Told<Analysed>>) => {
        onShare(data.share);
        if (data.share === 1) resolve(data.answer);
      });
      worker.postMessage({ scene });
      worker.postMessage({ id: 1, job });
    });
  } finally {
    worker.terminate();
  }
}
