import type { WhatIf } from '../arrangement/arrangement.ts';

/** The parts of a configuration that a sweep can run through. */
export const SWEEPABLE = ['distance', 'spacing', 'ambient', 'speakers'] as const;
export type Sweepable = (typeof SWEEPABLE)[number];

export interface Sweep {
  readonly control: Sweepable;
  /** metres, decibels, or how many */
  readonly from: number;
  readonly to: number;
  /** at least 1; both ends are steps */
  readonly steps: number;
}

/** Where a sweep stops: even steps from the one end to the other. Speakers are whole, so some steps may fall together. */
export function stopsOf({ control, from, to, steps }: Sweep): number[] {
  const stops = Array.from({ length: steps }, (_, step) => {
    const at = steps === 1 ? from : from + ((to - from) * step) / (steps - 1);
    return control === 'speakers' ? Math.round(at) : at;
  });
  return [...new Set(stops)];
}

/** The configuration at a stop. */
export function atStop(configuration: WhatIf, control: Sweepable, at: number): WhatIf {
  return { ...configuration, [control]: at };
}
