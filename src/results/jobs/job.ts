import type { Assumptions } from '../../core/analysis/assumptions.ts';
import type { Differences } from '../../core/analysis/differences.ts';
import type { Intervals } from '../../core/analysis/interval.ts';
import type { Sweepable } from '../../core/analysis/sweep.ts';
import type { WhatIf } from '../../core/arrangement/arrangement.ts';
import type { SweepRow } from '../../core/report/sweepTable.ts';

/** Configurations held against the first of them, in some phases, by index. */
export interface CompareJob {
  readonly kind: 'compare';
  readonly phases: readonly number[];
  readonly configurations: readonly WhatIf[];
  readonly assumptions: Assumptions;
}

/** One phase of a comparison, as far as it is known. */
export interface ComparedPhase {
  readonly phase: number;
  /** one for each configuration */
  readonly intervals: readonly Intervals[];
  /** from the first configuration to each; to itself, none */
  readonly differences: readonly (Differences | undefined)[];
}

/** A control run from one end to the other, in some phases, by index; with a second control at each of its own stops. */
export interface SweepJob {
  readonly kind: 'sweep';
  readonly phases: readonly number[];
  readonly configuration: WhatIf;
  readonly control: Sweepable;
  readonly stops: readonly number[];
  readonly second: { readonly control: Sweepable; readonly stops: readonly number[] } | undefined;
  readonly measures: readonly string[];
  readonly assumptions: Assumptions;
}

export interface SweptRow extends SweepRow {
  /** where the second control stands, if there is one */
  readonly across: number | undefined;
  readonly phaseIndex: number;
}

export type Job = CompareJob | SweepJob;

/** What a job gives: more of it, or better, each time. */
export interface Answers {
  readonly compare: readonly ComparedPhase[];
  readonly sweep: readonly SweptRow[];
}

export interface Progress<Answer> {
  readonly answer: Answer;
  /** how much of the work is done; 1: all of it */
  readonly share: number;
}
