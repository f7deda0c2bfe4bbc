import { atStop, stopsOf, type Sweep } from '../analysis/sweep.ts';
import { rounded } from '../analysis/quantiles.ts';
import type { WhatIf } from '../arrangement/arrangement.ts';
import type { Scene } from '../document/scene.ts';
import { type Asked, type Heading, writePhase } from './analysis.ts';
import { type Row, rowsOf } from './rows.ts';

export interface SweepRow extends Row {
  /** where the control stands */
  readonly at: number;
  readonly phase: string;
}

/** Every measure's value, low, median and high at every step of a control, phase by phase. */
export interface SweepTable extends Heading, Sweep {
  readonly rows: readonly SweepRow[];
}

/**
 * The rows of one phase, by index.
 * @param measures those that are wanted, by name; all where none is named
 */
export function sweepPhase(
  scene: Scene,
  phase: number,
  configuration: WhatIf,
  sweep: Sweep,
  asked: Asked & { readonly measures: readonly string[] },
): SweepRow[] {
  return stopsOf(sweep).flatMap((at) => {
    const written = writePhase(scene, phase, atStop(configuration, sweep.control, at), asked, () => '');
    return rowsOf(written)
      .filter(({ measure }) => asked.measures.length === 0 || asked.measures.includes(measure))
      .map((row) => ({ at: rounded(at), phase: written.phase, ...row }));
  });
}
