import { message } from './message.ts';
import { Room } from './room.ts';

const ENGLISH = {
  open: 'Presenter window',
  openAbout: 'Notes, next step and time in a second window (W)',
  blocked: 'The browser kept the second window from opening. Allow windows for this page, then try again.',
  title: 'Presenter',
  waiting: 'No walk is shown now.',
  waitingAbout: 'Start a walk in the other window: its notes appear here.',
  alone: 'This window belongs to a page that presents. Open it from there, by its button “Presenter window”.',
  now: 'Now',
  next: 'Next',
  last: 'This is the last step.',
  notes: 'Notes',
  noNotes: 'No notes for this step.',
  steps: 'All steps',
  whole: 'Since the start',
  step: 'This step',
  /** "2:05 of 5:00" */
  of: (elapsed: string, planned: string) => `${elapsed} of ${planned}`,
  over: message<{ minutes: number }>(
    'en',
    '{minutes, plural, one {about # minute over plan} other {about # minutes over plan}}',
  ),
  blank: 'The room sees nothing now.',
  wandered: 'The room sees something else than the step.',
  keys: 'Page Down: next. Page Up: back. B: blank. R: back to the step. Escape: end.',
};

export type PresenterWords = typeof ENGLISH;

/** The words of the presenter's second window. */
export const presenterRoom = new Room<PresenterWords>(ENGLISH);

/** The words of the presenter's second window, in a language. */
export function presenterWords(language: string): PresenterWords {
  return presenterRoom.in(language);
}
