import { message } from './message.ts';
import { Room } from './room.ts';

const ENGLISH = {
  walks: 'Walks',
  about: 'A walk leads through the scene step by step, on the big screen. Nothing of your own work is changed by it.',
  none: 'This scene has no walk yet. Record one from what the stage shows.',
  steps: message<{ count: number }>('en', '{count, plural, one {# step} other {# steps}}'),
  minutes: message<{ count: number }>('en', 'about {count, plural, one {# minute} other {# minutes}}'),
  start: 'Start',
  startCalled: (title: string) => `Start: ${title}`,
  edit: 'Edit',
  editCalled: (title: string) => `Edit: ${title}`,
  fresh: 'New walk',
  freshTitle: 'A new walk',
  close: 'Close',
  back: 'All walks',
  removeWalk: 'Delete this walk',
  undo: 'Undo',
  language: 'Walks are written in the scene’s own language.',
  walkTitle: 'Title of the walk',
  walkAbout: 'About it',
  record: 'Record what the stage shows',
  recordAbout:
    'Set the moment, the view, the overlays and the configuration on the page first; then record them as a step.',
  step: (number: number) => `Step ${number}`,
  title: 'The point of the step',
  text: 'For the room',
  notes: 'For you alone',
  prompt: 'Stop and discuss',
  noPrompt: 'No question',
  seconds: 'Planned seconds',
  replace: 'Show what the stage shows now',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  refused: 'Not kept: a title must not be empty, and a text is at most 2000 characters.',
  presenting: 'Presenting',
  said: 'What the step says',
  schematic: 'Positions are schematic',
  discuss: 'Stop and discuss',
  at: (step: number, steps: number) => `${step} of ${steps}`,
  announce: (step: number, steps: number, said: string) => `Step ${step} of ${steps}. ${said}`,
  next: 'Next',
  previous: 'Back',
  resume: 'Back to the step',
  blank: 'Blank',
  unblank: 'Show again',
  fullScreen: 'Full screen',
  end: 'End',
  keys: 'Page Down: next. Page Up: back. B: blank. Up and down: through time. R: back to the step. Escape: end.',
};

export type PresentWords = typeof ENGLISH;

/** The words of guided walks, and of presenting them. */
export const presentRoom = new Room<PresentWords>(ENGLISH);

/** The words of guided walks, in a language. */
export function presentWords(language: string): PresentWords {
  return presentRoom.in(language);
}
