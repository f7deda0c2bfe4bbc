import { COUNTED, FROM_PLACES, NO_HIT, NO_VERDICT, type OriginInWords, PLACES_CONTESTED, WHAT_IF } from './origin.ts';

const FROM_WHAT_STANDS_WHERE = { constants: [], readings: [], contested: [PLACES_CONTESTED] } as const;
const LINES = {
  constants: ['lineHalfWidth', 'lineFrom', 'lineBeyond'],
  readings: [],
  contested: [
    'How near to a line is in line. No published angle was found, so the width is a choice made here: half a shoulder breadth and half a metre more.',
  ],
  interval: [FROM_PLACES, COUNTED],
} as const;
const LINES_NOT_SAID = [
  'Vehicles between are not considered: a line goes through them.',
  'It does not say that anybody aimed, or would have.',
  NO_HIT,
] as const;
const SIDE_CONTESTED = [
  'What an open side is worth. It may calm somebody, and it may let somebody leave; neither reading is endorsed here.',
  PLACES_CONTESTED,
] as const;
const WAY_OUT = {
  readings: [],
  contested: [
    'What blocking a vehicle is worth. A review of this kind of encounter held that it can add pressure; it can also end a drive before it begins. The lengths are choices made here.',
  ],
} as const;

/** The origins of what follows from places alone. */
export const OF_PLACES = {
  nearestOfficer: {
    title: 'Nearest officer',
    formula: ['The smallest of the plan distances from an officer to the subject.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Who was nearest before or after this moment.', NO_VERDICT],
    interval: [FROM_PLACES, WHAT_IF],
  },
  medianOfficer: {
    title: 'Median officer',
    formula: [
      'The plan distances from each officer to the subject in order of size: the middle one, or the mean of the middle two.',
    ],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['How far apart the nearest and the farthest are.', NO_VERDICT],
    interval: [FROM_PLACES, WHAT_IF],
  },
  spacing: {
    title: 'Spacing',
    formula: [
      'Of each officer: the plan distance to the nearest other officer.',
      'Of all: the smallest of these. With fewer than two officers there is none.',
    ],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['That some spacing is enough: no published figure was found.', NO_VERDICT],
    interval: [FROM_PLACES, WHAT_IF],
  },
  distance: {
    title: 'Distance to the subject',
    formula: ['Plan distance between the two places, from the middle of one figure to the middle of the other.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['How far a hand or an object reaches: figures have no arms here.', NO_VERDICT],
    interval: [FROM_PLACES, WHAT_IF],
  },
  toVehicle: {
    title: 'Distance to the subject’s vehicle',
    formula: ['Plan distance to the nearest point of the rectangle that the vehicle stands on; nought within it.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Which side of the vehicle that is, or what can be seen of its inside.', NO_VERDICT],
    interval: [FROM_PLACES, WHAT_IF],
  },
  nearestRelative: {
    title: 'Nearest relative',
    formula: ['The smallest of the plan distances from a relative to the subject.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['What a relative could see, or what their being there changed.', NO_VERDICT],
    interval: [FROM_PLACES, WHAT_IF],
  },
  weaponsOut: {
    title: 'Guns drawn',
    formula: ['How many engaged officers are drawn with a gun at low ready or aimed.'],
    constants: [],
    readings: [],
    contested: ['What each officer held in a phase rests on the accounts of it, which the phase names.'],
    notSaid: ['Guns that are not known of are not counted.', NO_HIT],
    interval: ['Nothing in it is drawn at random, so it has no interval: what the scene does not know is left out.'],
  },
  inLine: {
    title: 'Officers in another’s line',
    formula: [
      'From each officer a line goes to the subject and on behind. Another officer is in it who stands within half its width, and not beside the one it starts from.',
      'Counted are ordered pairs: two officers who each stand in the other’s line count twice.',
    ],
    ...LINES,
    notSaid: LINES_NOT_SAID,
  },
  othersInLine: {
    title: 'Others in an officer’s line',
    formula: [
      'From each officer a line goes to the subject and on behind. Somebody else, neither officer nor subject, is in it who stands within half its width.',
      'Counted are pairs of an officer and such a person.',
    ],
    ...LINES,
    notSaid: ['Only people who are in the scene are counted, not passers-by or people indoors.', ...LINES_NOT_SAID],
  },
  openSide: {
    title: 'Open side',
    formula: [
      'The bearings of all officers as the subject has them round about: the largest angle between two neighbours. With one officer or none it is 360°.',
    ],
    constants: [],
    readings: [],
    contested: SIDE_CONTESTED,
    notSaid: [
      'Whether anything stands in that side: vehicles, walls and kerbs are not considered.',
      'A wide open side is not good as such, nor is a narrow one.',
    ],
    interval: [FROM_PLACES, WHAT_IF],
  },
  spread: {
    title: 'Spread',
    formula: ['360° less the open side: the angle in which all officers are, as the subject has them round about.'],
    constants: [],
    readings: [],
    contested: SIDE_CONTESTED,
    notSaid: [
      'How the officers stand within that angle.',
      'Officers all round can in themselves feel threatening to somebody in crisis; the angle does not say so.',
    ],
    interval: [FROM_PLACES, WHAT_IF],
  },
  wayOut: {
    title: 'Way out',
    formula: [
      'A strip as wide as the vehicle and a margin on each side goes straight on from either bumper until it meets another vehicle. The longer of the two free lengths, as far as the strip is followed.',
      'Taken is the vehicle that the subject is in, else the one he was in last.',
    ],
    ...WAY_OUT,
    constants: ['wayOutMargin', 'wayOutFar'],
    notSaid: [
      'Kerbs and buildings are not considered, nor is steering.',
      'It does not say that somebody meant to drive, or could have.',
    ],
    interval: [FROM_PLACES],
  },
  boxedIn: {
    title: 'Boxed in',
    formula: [
      'Yes when the free lengths ahead of and behind the subject’s vehicle are both shorter than the bound below.',
    ],
    ...WAY_OUT,
    constants: ['boxedUnder', 'wayOutMargin', 'wayOutFar'],
    notSaid: [
      'It concerns the vehicle, whoever is in it. Kerbs and buildings are not considered, nor is steering.',
      'Boxed in is not good as such, nor is a free way out.',
    ],
    interval: [FROM_PLACES, 'Shown is the share of the results in which the answer is yes.'],
  },
} as const satisfies Readonly<Record<string, OriginInWords>>;
