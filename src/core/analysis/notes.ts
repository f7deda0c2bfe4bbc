import type { MeasureName, Note } from '../document/schema.ts';

/** Why a note is apt now: the measure that it speaks to stands below or above what it names. */
interface Apt {
  readonly measure: MeasureName;
  readonly value: number;
  readonly bound: number;
  readonly side: 'below' | 'above';
}

export interface AptNote {
  readonly note: Note;
  readonly apt: Apt | undefined;
}

type Values = Readonly<Partial<Record<MeasureName, number | null>>>;

function aptnessOf(note: Note, values: Values): Apt | undefined {
  if (note.speaksTo === undefined) return undefined;
  const { measure, below, above } = note.speaksTo;
  const value = values[measure] ?? null;
  if (value === null) return undefined;
  if (below !== undefined && value < below) return { measure, value, bound: below, side: 'below' };
  if (above !== undefined && value > above) return { measure, value, bound: above, side: 'above' };
  return undefined;
}

/** All the notes, those that are apt first, otherwise in the order given: none vanishes. */
export function notesInOrder(notes: readonly Note[], values: Values): AptNote[] {
  const all = notes.map((note) => ({ note, apt: aptnessOf(note, values) }));
  return [...all.filter(({ apt }) => apt !== undefined), ...all.filter(({ apt }) => apt === undefined)];
}
