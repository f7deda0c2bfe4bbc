import { Room } from './room.ts';

const ENGLISH = {
  isTitle: 'What it is',
  is: 'A schematic model with what is known, who said it, and what follows from where people stand: metres, seconds, decibels and open options, each with its interval and its source.',
  isNotTitle: 'What it is not',
  isNot: 'No reconstruction from evidence, no finding about anybody, no test with a right answer.',
  tryTitle: 'Three things to try',
  play: { name: 'Play the phases', about: 'from the first on; Space stops' },
  eyes: (name: string) => ({ name: `Look from the eyes of ${name}`, about: 'and hear what reaches them' }),
  whatIf: (title: string) => ({
    name: `Ask: ${title}`,
    about: 'and see what it changes in metres, seconds and decibels',
  }),
  stepBack: 'What if the officers stood 15 m off?',
  again: 'Show the start again',
};

export type StartWords = typeof ENGLISH;

/** The words of the first minutes. */
export const startRoom = new Room<StartWords>(ENGLISH);

/** The words of the first minutes, in a language. */
export function startWords(language: string): StartWords {
  return startRoom.in(language);
}
