import type { Sweepable } from '../core/analysis/sweep.ts';
import { Room } from './room.ts';

const ENGLISH = {
  title: 'Sweep',
  about:
    'One control of the configuration that is shown, run from one end to the other. Letters stand where each configuration has it now; where it is left open, at what that comes to. A click or an arrow key sets it.',
  control: 'Control',
  controls: {
    distance: 'Distance from the subject',
    spacing: 'Spacing between officers',
    ambient: 'Noise around',
    speakers: 'How many speak',
  } satisfies Record<Sweepable, string>,
  second: 'and',
  secondName: 'Second control',
  secondNone: 'nothing else',
  from: 'From',
  to: 'to',
  measure: 'Measure',
  groups: { whole: 'The whole arrangement', voice: 'How far a voice carries' },
  phases: 'Phases',
  now: 'This phase',
  all: 'All phases',
  refining: 'Refining the sweep',
  failed: 'This browser cannot sweep in the background.',
  decibels: (value: string) => `${value} dB(A)`,
  save: { csv: 'Save as CSV', json: 'Save as JSON' },
  nobody: 'No officer is engaged in this phase, so distance and spacing move nobody here.',
  schematic: 'Places are schematic, and so is all that follows from them.',
};

export type SweepWords = typeof ENGLISH;

/** The words about a sweep. */
export const sweepRoom = new Room<SweepWords>(ENGLISH);

/** The words about a sweep, in a language; English where it has none. */
export function sweepWords(language: string): SweepWords {
  return sweepRoom.in(language);
}
