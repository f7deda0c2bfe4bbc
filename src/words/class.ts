import { Room } from './room.ts';

const ENGLISH = {
  title: 'Class',
  present: { name: 'Present', about: 'A guided walk on the big screen, with notes for you' },
  steps: { name: 'Five steps', about: 'The questions of each step, asked of this phase' },
  learn: { name: 'Where would you stand?', about: 'Place the officers yourself, then see what it gives' },
  guides: { name: 'Guides to print', about: 'For the trainer, and a handout for students' },
  guide: 'Guide',
  close: 'Close the guides',
  kinds: { trainer: 'For the trainer', student: 'For students' },
  handout: {
    caveats: 'What to keep in mind',
    known: 'What is known',
    unknown: 'What is not known',
    sources: 'Sources',
  },
};

export type ClassWords = typeof ENGLISH;

/** The words about teaching and learning with a scene. */
export const classRoom = new Room<ClassWords>(ENGLISH);

/** The words about teaching and learning with a scene, in a language. */
export function classWords(language: string): ClassWords {
  return classRoom.in(language);
}
