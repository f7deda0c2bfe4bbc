import { COUNTED, FROM_PLACES_AND_CONSTANTS, type OriginInWords, READING_DRAWN, WHAT_IF } from './origin.ts';

const VOICES = ['voiceRelaxed', 'voiceNormal', 'voiceRaised', 'voiceLoud', 'voiceShout'] as const;
const VEHICLE = ['insulation', 'openWindow'] as const;
const NOISE = ['ambient', 'cabin'] as const;

const NOT_SAID = [
  'It is plausibility only: wind, echoes, stress, hearing and injury are not in it.',
  'It never says what was heard.',
  'Understanding words is not doing what they ask.',
] as const;
const CAR =
  'What a closed car takes from a voice. The figure for passenger cars is a common one without a study behind it; one ambulance measured less, at the rear much less.';
const WEIGHTING =
  'Voices and noises are taken as comparable overall levels; their weighting differs by a few decibels.';
const UNDERSTOOD =
  'From where speech is understood. The bound for familiar sentences is derived from published distances for people face to face; a complicated message needs far more.';

/** The origins of what has to do with voice. */
export const OF_VOICES = {
  talkers: {
    title: 'People speaking',
    formula: ['How many people are drawn as speaking, officers and relatives; the subject is left out.'],
    constants: [],
    readings: [],
    contested: ['Who spoke when rests on the accounts of the phase, which differ or are silent.'],
    notSaid: ['What was said, or whether all of them spoke at one moment.', 'It never says what was heard.'],
    interval: ['Nothing in it is drawn at random, so one value comes up every time.', COUNTED],
  },
  level: {
    title: 'Level of a voice',
    formula: [
      'Level of the voice at 1 m − 20 log10(distance in metres, at least 1) − what vehicles between take from it: 6 dB less with each doubling of the distance.',
      'A vehicle takes from a voice that goes in or out; two people in one vehicle, or both outdoors, lose nothing.',
    ],
    constants: [...VOICES, ...VEHICLE],
    readings: ['insulation'],
    contested: [CAR, WEIGHTING],
    notSaid: NOT_SAID,
    interval: [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF],
  },
  snr: {
    title: 'Voice above the noise',
    formula: [
      'Level of the voice at the subject’s ear − noise there. The noise is the energy sum of what is around and of every other voice.',
      'Around is the noise outdoors; in a vehicle, that of engine and fan with what comes through from outdoors.',
    ],
    constants: [...VOICES, 'understood', 'longSentences', ...VEHICLE, ...NOISE],
    readings: ['insulation'],
    contested: [UNDERSTOOD, CAR, WEIGHTING],
    notSaid: NOT_SAID,
    interval: [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF],
  },
  bestVoice: {
    title: 'Best voice above the noise',
    formula: ['The highest of all speakers’ levels above the noise at the subject’s ear, each against all others.'],
    constants: [...VOICES, 'understood', 'longSentences', ...VEHICLE, ...NOISE],
    readings: ['insulation'],
    contested: [UNDERSTOOD, CAR, WEIGHTING],
    notSaid: ['Whose voice it is can change from result to result.', ...NOT_SAID],
    interval: [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF],
  },
  reach: {
    title: 'Reach of a voice',
    formula: [
      'The distance at which one talker alone, outdoors, is at the bound for familiar sentences: 10^((level at 1 m − what the subject’s vehicle takes − noise − bound) / 20) metres.',
      'Where that comes out under 1 m, the voice carries at no distance.',
    ],
    constants: [...VOICES, 'understood', ...VEHICLE, ...NOISE],
    readings: ['insulation'],
    contested: [UNDERSTOOD, CAR, WEIGHTING],
    notSaid: [
      'A second voice at the same time shortens it; it is given for one voice alone.',
      'That a voice carries no farther is not by itself a reason to step closer: one talker, a lowered window, a phone or a loudhailer change it too.',
      ...NOT_SAID,
    ],
    interval: [
      'Many times over, the noises and what a car takes are drawn from their spreads and the reach is worked out anew. Shown is what lies between 5 and 95 % of the results.',
      READING_DRAWN,
    ],
  },
} as const satisfies Readonly<Record<string, OriginInWords>>;
