import { Room } from './room.ts';

/** What the evidence says of itself, out of what it says in English. */
export const evidenceRoom = new Room<(text: string) => string>((text) => text);

/** A source, a caveat or a reading of the evidence, in a language; as the evidence has it where that has no other words. */
export function evidenceInWords(text: string, language: string): string {
  return evidenceRoom.in(language)(text);
}
