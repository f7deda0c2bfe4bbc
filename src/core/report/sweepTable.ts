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

interface AskedOfSweep extends Asked {
  /** those that are wanted, by name; all where none is named */
  readonly measures: readonly string[];
}

/** The rows of one phase, by index. */
export function sweepPhase(
  scene: Scene,
  phase: number,
  configuration: WhatIf,
  sweep: Sweep,
  asked: AskedOfSweep,
): SweepRow[] {
  return stopsOf(sweep).flatMap((at) => rowsAt(scene, phase, atStop(configuration, sweep.control, at), at, asked));
}

/**
 * The rows of one stop.
 * @param configuration that at the stop
 * @param at where the control stands there
 */
export function rowsAt(
  scene: Scene,
  phase: number,
  configuration: WhatIf,
  at: number,
  { measures, ...asked }: AskedOfSweep,
): SweepRow[] {
  const written = writePhase(scene, phase, configuration, asked, () => '');
  return rowsOf(written)
    .filter(({ measure }) => measures.length === 0 || measures.includes(measure))
    .map((row) => ({ at: rounded(at), phase: written.phase, ...row }));
}
