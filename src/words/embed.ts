import { message } from './message.ts';
import { Room } from './room.ts';

const ENGLISH = {
  show: 'Show the scene',
  open: 'Open in a window',
  openAbout: 'Opens the whole product in a window of its own, at what is shown here',
  problems: message<{ count: number; list: string }>(
    'en',
    '{count, plural, one {One option of the address is not understood} other {# options of the address are not understood}}: {list}',
  ),
};

export type EmbedWords = typeof ENGLISH;

/** The words of a page within a page. */
export const embedRoom = new Room<EmbedWords>(ENGLISH);

/** The words of a page within a page, in a language. */
export function embedWords(language: string): EmbedWords {
  return embedRoom.in(language);
}
