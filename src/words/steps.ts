import { Room } from './room.ts';

const ENGLISH = {
  title: 'Five steps',
  about:
    'A decision model in five steps, as the training programme ICAT of the Police Executive Research Forum has it, asked of this phase. The words are ours.',
  caution:
    'ICAT was written for people who are unarmed, or armed with something other than a firearm; some of it is said to apply to a barricaded person who does not point one. So here the steps ask, and prescribe nothing. Results differ between places: in Louisville less force and fewer injuries followed, in New Jersey no uniform fall.',
  of: (step: number, count: number) => `Step ${step} of ${count}`,
  choose: 'Step',
  back: 'Back',
  next: 'Next',
  close: 'Close the steps',
  now: 'In this phase',
  asks: 'Ask',
  nothing: 'The scene says nothing of this: bring what you know.',
  absent: 'The subject is not on the scene.',
  known: 'Known',
  unknown: 'Not known',
  open: 'Open from here',
  notOpen: 'Not open',
  none: 'none',
  steps: [
    {
      name: 'Collect information',
      asks: [
        'What is known here, and how is it known?',
        'What is not known, and who could find it out?',
        'What would you want to hear from somebody who knows him?',
      ],
    },
    {
      name: 'Assess situation, threat and risk',
      asks: [
        'What can be seen of hands, of weapons, and of who stands near?',
        'What is taken for granted that nobody has seen?',
        'What happens if nothing is done for a minute?',
      ],
    },
    {
      name: 'Consider powers and policy',
      asks: [
        'What gives the power to act, and what would it be for?',
        'What does your own policy ask for before the next step?',
        'Is what is about to be done in proportion to what is known?',
      ],
    },
    {
      name: 'Identify options',
      asks: [
        'Which options are open, and for whom?',
        'What would open another one: distance, cover, one voice, a pause?',
        'Which option leaves the most others open?',
      ],
    },
    {
      name: 'Act, review, reassess',
      asks: [
        'What would you do first, and how would you notice that it does not work?',
        'Who speaks, and what do the others do meanwhile?',
        'What is different from the phase before? Begin with the first step again.',
      ],
    },
  ],
  time: {
    name: 'Distance + cover = time',
    asks: 'More distance and cover leave more time to see, to speak and to choose. How much of each is there now, and what would add some?',
  },
};

export type StepsWords = typeof ENGLISH;

/** The words about the five steps. */
export const stepsRoom = new Room<StepsWords>(ENGLISH);

/** The words about the five steps, in a language. */
export function stepsWords(language: string): StepsWords {
  return stepsRoom.in(language);
}
