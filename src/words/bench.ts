import type { Configuration } from '../core/document/configuration.ts';
import { Room } from './room.ts';

const ENGLISH = {
  title: 'Configurations',
  asPlaced: 'As placed',
  whatIf: 'What if',
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

/** What a configuration is called: one that nobody has named is called so in the language of the page. */
export function configurationTitle({ id, title }: Pick<Configuration, 'id' | 'title'>, language: string): string {
  const { asPlaced, whatIf } = benchRoom.in(language);
  if (id === 'as-placed') return asPlaced;
  const unnamed = /^what-if(?:-\d+)?$/.test(id) ? /^What if( \d+)?$/.exec(title) : null;
  return unnamed === null ? title : `${whatIf}${unnamed[1] ?? ''}`;
}
