import { Room } from './room.ts';

const ENGLISH = {
  part: 'This part stopped working.',
  partRest: 'The rest of the page goes on.',
  page: 'The page stopped working.',
  pageRest:
    'What you did is kept in this browser as a draft, as far as it could be written, and is there again when the page is loaded again. You can also save it here.',
  again: 'Try again',
  reload: 'Load the page again',
  scene: 'Save the scene as it was opened',
  session: 'Save everything you did',
  notSaved: 'This could not be saved. The scene as it was opened may still be.',
};

export type BrokenWords = typeof ENGLISH;

/** What is said where a part of the page stopped working. */
export const brokenRoom = new Room<BrokenWords>(ENGLISH);

/** What is said where a part of the page stopped working, in a language. */
export function brokenWords(language: string): BrokenWords {
  return brokenRoom.in(language);
}
