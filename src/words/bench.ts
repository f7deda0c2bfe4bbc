import { Room } from './room.ts';

const ENGLISH = {
  title: 'Configurations',
  asPlaced: 'As placed',
  about: 'The scene as placed and the scene’s own stay as they are; a change makes a what-if of your own.',
  activate: (letter: string, title: string) => `${letter}: ${title}`,
  compareIt: (letter: string, title: string) => `Compare ${letter}: ${title}`,
  compareShort: 'compare',
  rename: 'Rename',
  name: (letter: string) => `Name of ${letter}`,
  duplicate: 'Duplicate',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  full: 'No more fit on the bench: delete one first.',
  most: 'Four can be compared at once.',
  compare: 'Compare',
  compareNone: 'Compare: change something first, or choose a what-if',
  end: 'End comparing',
  as: 'How to compare',
  'side-by-side': 'Side by side',
  flip: 'One over the other',
  flipShort: 'Flip',
  flipTo: 'Show',
  flipKey: 'Key F flips to the next.',
  sweep: 'Sweep…',
  keep: 'Files',
};

export type BenchWords = typeof ENGLISH;

/** The words about configurations beside each other. */
export const benchRoom = new Room<BenchWords>(ENGLISH);

/** The words about configurations beside each other, in a language. */
export function benchWords(language: string): BenchWords {
  return benchRoom.in(language);
}
