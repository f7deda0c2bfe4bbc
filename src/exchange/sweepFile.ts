import { SEED } from '../core/analysis/intervals.ts';
import type { Sweep } from '../core/analysis/sweep.ts';
import { MODEL } from '../core/report/analysis.ts';
import { sweepsAsCsv } from '../core/report/csv.ts';
import type { SweepTable } from '../core/report/sweepTable.ts';
import { SWEEP_SAMPLES } from '../results/jobs/sweep.ts';
import type { SweptRow } from '../results/jobs/job.ts';
import type { Session } from '../session/session.ts';
import { offer, textFile } from './download.ts';
import { fileName } from './fileName.ts';
import { originOf } from './numbers.ts';

/** Hands a sweep to the browser as a table. */
export function saveSweep(as: 'csv' | 'json', session: Session, sweep: Sweep, rows: readonly SweptRow[]): void {
  const { scene, active, assumptions } = session;
  const origin = originOf(session, active);
  const table: SweepTable = {
    scene: scene.document.id,
    configuration: origin.whatIf?.id ?? null,
    // A map of two controls is drawn at the places as they are, without samples.
    samples: rows.some(({ across }) => across !== undefined) ? 0 : SWEEP_SAMPLES,
    seed: SEED,
    model: MODEL,
    ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
    origin,
    ...sweep,
    rows: rows.map(({ phaseIndex: _phaseIndex, ...row }) => row),
  };
  const name = fileName([scene.document.id, 'sweep', sweep.control], as);
  if (as === 'csv') offer(textFile(sweepsAsCsv([table]), 'text/csv'), name);
  else offer(textFile(`${JSON.stringify(table, undefined, 2)}\n`, 'application/json'), name);
}
