import { PRODUCT_VERSION } from '../core/report/version.ts';
import { Room } from './room.ts';

const ENGLISH = {
  /** the line under a title: "Phase 4 of 6: Verbal commands" */
  phase: (index: number, count: number, title: string) => `Phase ${index + 1} of ${count}: ${title}`,
  schematic: 'Schematic: positions are illustrative. No number says what happened or what would have been right.',
  made: (hash: string, model: number) =>
    `Time & Distance ${PRODUCT_VERSION}, model ${model}, scene ${hash.slice(0, 16)}`,
  sampled: (samples: number, seed: number) => `intervals: 5 to 95 % of ${samples} samples, seed ${seed}`,
  sightLines: 'lines of sight: dashed exposed, fine concealed, dotted in cover',
  ring: (length: string, name: string | undefined) => (name === undefined ? length : `${length} ${name}`),
  rings: 'Rings, distance from the subject:',
  north: 'N',
  sources: 'Sources',
  caveats: 'What to keep in mind',
  facts: 'What is known',
  notes: 'What experts said, paraphrased',
  measures: 'Measures',
  measure: 'Measure',
  officer: 'Officer',
  distance: 'To the subject',
  state: 'From the subject’s eyes',
  configurations: 'Configurations',
  asPlaced: 'As placed',
  rulers: 'Rulers',
  report: 'Report',
  print: 'Print',
  close: 'Close the report',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  picture: (title: string) => `Picture: ${title}`,
  from: (title: string, publisher: string, date: string) => [title, publisher, date].filter(Boolean).join(', '),
  again: 'To make these numbers again: export the measures as JSON, and run analyze with --again.',
};

export type SheetWords = typeof ENGLISH;

/** The words about pictures, plans and reports. */
export const sheetRoom = new Room<SheetWords>(ENGLISH);

/** The words about pictures, plans and reports, in a language; English where it has none. */
export function sheetWords(language: string): SheetWords {
  return sheetRoom.in(language);
}
