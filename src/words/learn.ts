import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber } from './length.ts';
import { message } from './message.ts';
import { Room } from './room.ts';

const ENGLISH = {
  title: 'Where would you stand?',
  about:
    'Choose a question. You see the phase without its officers, place them, and say why. Only then are the figures shown, and after them what experts said and how the scene was placed.',
  schematic: 'Positions are schematic: yours, and those of the scene.',
  noScore: 'There is no score and no right answer.',
  phase: (number: number, title: string) => `${number} ${title}`,
  noPrompt: 'Where would you stand in this phase?',
  absent: 'The subject is not on the scene in this phase.',
  whom: 'Place',
  everybody: 'all officers',
  begin: 'Begin',
  beginCalled: (question: string) => `Begin: ${question}`,
  kept: 'Your attempts',
  keptNone: 'None yet. What you finish is kept in this browser, and nowhere else.',
  notKept: 'This browser keeps nothing, so save your attempts as a file before you leave.',
  open: 'Open',
  openCalled: (which: string) => `Open: ${which}`,
  forget: 'Delete',
  forgetCalled: (which: string) => `Delete: ${which}`,
  save: 'Save as a file',
  saveAbout: 'The file holds what you placed, your reasons and, if you gave one, your name. Hand it to your trainer.',
  class: 'Attempts of a class',
  classAbout: 'For trainers: open the files of your students and lay them over each other.',
  openFiles: 'Open files',
  close: 'Close',
  configuration: 'Your placement',
  placing: 'Place them',
  howTo:
    'Drag an officer on the ground. By keys: choose one here or on the stage, then arrows move 0.25 m, with Shift 1 m. Or write distance and bearing from the subject.',
  waiting: 'waiting',
  distance: 'Distance',
  bearing: 'Bearing',
  bearingUnit: '°',
  choose: (name: string) => `Choose ${name}`,
  distanceOf: (name: string, unit: LengthUnit) => `Distance of ${name} from the subject, ${unit}`,
  bearingOf: (name: string) => `Bearing of ${name} from the subject, degrees clockwise from north`,
  why: 'Why there?',
  whyAbout: 'In your own words; nobody grades it.',
  name: 'What to call you (optional)',
  show: 'Show what it gives',
  stillWaiting: message<{ count: number }>(
    'en',
    '{count, plural, one {One officer is} other {# officers are}} still waiting and would be counted where they wait.',
  ),
  given: 'What your placement gives',
  givenAbout: 'Each figure with what 5 to 95 % of samples say. Places and figures are schematic.',
  compare: 'Show what experts said, and how the scene was placed',
  compared: 'Beside the scene',
  comparedAbout:
    'The scene’s own places are schematic too: nobody measured where anybody stood. Faint figures show them.',
  noNotes: 'No expert spoke of this phase.',
  places: 'Places',
  who: 'Officer',
  yours: 'Yours',
  scene: 'As placed',
  apart: 'Apart',
  less: 'Yours less as placed',
  yourWhy: 'Your reason',
  moved: 'Somebody has been moved since you finished.',
  putBack: 'Back to what you finished',
  again: 'Another attempt from here',
  done: 'All questions',
  end: 'End',
  announce: { given: 'Figures are shown.', compared: 'What experts said and the scene’s places are shown.' },
  /** "3.4 m, 45°" */
  polar: (metres: number, degrees: number, unit: LengthUnit, language: string): string =>
    `${formatLength(metres, unit, language)}, ${formatNumber(degrees, 0, language)}°`,
  group: {
    title: 'A class, laid over each other',
    counted: message<{ attempts: number; places: number }>(
      'en',
      '{attempts, plural, one {# attempt} other {# attempts}}, {places, plural, one {# place} other {# places}}',
    ),
    none: 'No attempt answers this question.',
    question: 'Question',
    density: 'Where they gather',
    dots: 'Each place',
    legend: 'A dot is an officer of one attempt. The deeper the ground’s colour, the more of them stood near.',
    showScene: 'Show how the scene was placed',
    sceneAbout: 'The officers wait at the side until you show the scene’s own places.',
    median: 'Middle of all distances',
    range: 'Nearest to farthest',
    plain: 'Plain figures of what was placed. They judge nobody.',
    list: 'Attempts and reasons',
    anonymous: (number: number) => `Attempt ${number}`,
    noReason: 'No reason given.',
    more: 'Open more files',
    refused: (name: string) => `Not opened: ${name}`,
    twice: message<{ count: number }>(
      'en',
      '{count, plural, one {One attempt was there already.} other {# attempts were there already.}}',
    ),
    distances: (list: string) => `Distances: ${list}`,
  },
};

export type LearnWords = typeof ENGLISH;

/** The words about placing officers oneself, and about a class that did. */
export const learnRoom = new Room<LearnWords>(ENGLISH);

/** The words about placing officers oneself, in a language. */
export function learnWords(language: string): LearnWords {
  return learnRoom.in(language);
}
