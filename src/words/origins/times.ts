import {
  FROM_CONSTANTS,
  FROM_PLACES_AND_CONSTANTS,
  NO_HIT,
  type OriginInWords,
  READING_DRAWN,
  WHAT_IF,
} from './origin.ts';

const RUN = ['runSpeed', 'runLag', 'runFactor'] as const;
const RESPONSE = ['decision', 'draw', 'aimed'] as const;

const DRILL =
  '21 ft (6.4 m) is a reference distance from a training drill of 1983; in later tests people ran it in about 1.5 s. The drill is about a contact weapon and a holstered gun. It is not a rule, not a safe distance and not a legal threshold. Police research groups call it outdated as a licence.';
const LABORATORY =
  'Reaction studies were made in ideal conditions, and some of their authors are disputed. Some read them as “do not wait”, others as “do not stand exposed close by in the first place”. Both readings are shown here and neither is endorsed.';
const DECISION =
  'The time to decide is assumed, and it settles where the margin is nought: at about 8, 12 or 15 m (27, 39 or 50 ft) with 0, 0.5 or 1.0 s.';
const RUNNING =
  'How fast people start. The run model is fitted to one distance; over the first 5 m timed athletes were about 15 % faster than it. The slow end of the spread between people is assumed.';
const ONLY_CONTACT =
  'It is given for a contact weapon, or where nothing is known of a weapon, and then it means “if a contact weapon”. Distance buys no reaction time against a firearm; cover does.';
const NO_INTENT = 'It does not say that anybody would run, or that anybody meant to.';

/** The origins of what is measured in seconds. */
export const OF_TIMES = {
  closing: {
    title: 'Time to close',
    formula: [
      'How long the run model takes for the distance between the two: the t at which x(t) = v (t − τ (1 − e^(−t/τ))) is that distance, times the factor between people.',
      'The subject runs from standing. Within a vehicle there is no such time.',
    ],
    constants: RUN,
    readings: ['run'],
    contested: [DRILL, RUNNING],
    notSaid: [NO_INTENT, ONLY_CONTACT, NO_HIT],
    interval: [
      FROM_PLACES_AND_CONSTANTS,
      'The two figures of the run model are drawn together, from one end that fits to the other.',
      READING_DRAWN,
      WHAT_IF,
    ],
  },
  response: {
    title: 'Time to respond',
    formula: [
      'With the gun in the holster: time to decide + time to draw and fire once.',
      'With the gun at low ready or aimed: time to act when already aimed.',
      'With no gun, or where it is not known: none.',
    ],
    constants: RESPONSE,
    readings: ['decision', 'draw', 'aimed'],
    contested: [LABORATORY, DECISION],
    notSaid: [
      'It does not say that firing is a response to choose: stepping back, cover and a word are not in it.',
      'Stress, gloves, a jacket over the holster and surprise are not in it.',
      NO_HIT,
    ],
    interval: [FROM_CONSTANTS, READING_DRAWN],
  },
  margin: {
    title: 'Margin',
    formula: ['Time to close − time to respond. Below nought the run ends first.'],
    constants: [...RUN, ...RESPONSE],
    readings: ['decision', 'run', 'draw', 'aimed'],
    contested: [DECISION, DRILL, LABORATORY, RUNNING],
    notSaid: [
      'A margin over nought is no promise, and one below it no verdict: it is the difference of two assumed times.',
      NO_INTENT,
      ONLY_CONTACT,
      NO_HIT,
    ],
    interval: [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF],
  },
  shareMarginPositive: {
    title: 'Share with a margin',
    formula: ['The share of the random results in which the margin is over nought, under the stated assumptions.'],
    constants: [...RUN, ...RESPONSE],
    readings: ['decision', 'run', 'draw', 'aimed'],
    contested: [DECISION, DRILL, LABORATORY, RUNNING],
    notSaid: [
      'It is a share of draws from assumed spreads, not how likely anything was to happen.',
      ONLY_CONTACT,
      NO_HIT,
    ],
    interval: [
      FROM_PLACES_AND_CONSTANTS,
      'The share is counted over all results, so it has no interval of its own.',
      READING_DRAWN,
    ],
  },
  toCover: {
    title: 'Time to cover',
    formula: [
      'Reaction time + time to decide + how long the run model takes for the distance to the nearest spot behind cover.',
    ],
    constants: ['reaction', 'decision', ...RUN],
    readings: ['decision', 'run'],
    contested: [LABORATORY, RUNNING],
    notSaid: [
      'The way there is taken as straight, whatever stands in it, and whoever gets there crouches at once.',
      NO_HIT,
    ],
    interval: [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF],
  },
} as const satisfies Readonly<Record<string, OriginInWords>>;
