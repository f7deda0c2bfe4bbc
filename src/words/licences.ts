import { message } from './message.ts';
import { Room } from './room.ts';

const ENGLISH = {
  about: message<{ count: number }>(
    'en',
    '{count, plural, =0 {The list is made when the product is built.} one {One work of others is part of this product, under the licence that is named.} other {# works of others are part of this product, each under the licence that is named.}}',
  ),
  textOf: (name: string) => `Licence of ${name}`,
  noText: 'The work brings no text of its licence along; the short name tells which one holds.',
};

export type LicenceWords = typeof ENGLISH;

/** The words about what others wrote. */
export const licenceRoom = new Room<LicenceWords>(ENGLISH);

/** The words about what others wrote, in a language. */
export function licenceWords(language: string): LicenceWords {
  return licenceRoom.in(language);
}
