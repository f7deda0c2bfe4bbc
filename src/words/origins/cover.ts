import { COUNTED, FROM_PLACES, FROM_PLACES_AND_CONSTANTS, NO_HIT, type OriginInWords, WHAT_IF } from './origin.ts';

const LIKELY_COVER =
  'What counts as cover. Trade tests, not peer reviewed, speak for the engine block with the front wheels and axle, and in part for other wheels; doors, boot and pillars conceal and no more. So cover here means likely cover.';
const HIDES_NOTHING =
  'Buildings, trees and people hide nothing here, and glass hides nothing. The gap below a vehicle is open.';

/** The origins of what has to do with cover, and of the options. */
export const OF_COVER = {
  exposure: {
    title: 'In cover, concealed, exposed',
    formula: [
      'Fifteen points of an officer’s figure, three across at five heights, are looked at from the subject’s eye. A point is in cover if an engine or a wheel lies between, else concealed if a body or a roof does, else exposed.',
      'In cover: at least 8 points of 15 are, and none of the three at 0.7 of the height is exposed. Concealed: at least 8 are in cover or concealed, and again none of those three is exposed. Exposed: all else.',
    ],
    constants: [],
    readings: [],
    contested: [
      LIKELY_COVER,
      'The bounds of 8 of 15, the sizes of figures and the boxes that stand for engine, wheels and body are choices made here after typical sizes.',
    ],
    notSaid: [
      HIDES_NOTHING,
      'It does not say what stops a bullet, or what somebody saw.',
      'What is hidden by the subject’s own vehicle is called that.',
      NO_HIT,
    ],
    interval: [FROM_PLACES, COUNTED, WHAT_IF],
  },
  nearestCover: {
    title: 'Nearest spot behind cover',
    formula: [
      'Plan distance to the nearest spot round a vehicle, 0.6 m off its sides and looked for every 0.25 m, where somebody who crouches is in cover from the subject’s eye, nobody else stands within 0.6 m, and no vehicle or building is in the place.',
    ],
    constants: [],
    readings: [],
    contested: [LIKELY_COVER],
    notSaid: [
      'The way there is straight, whatever stands in it.',
      'Only vehicles give cover here: walls, kerbs and trees do not.',
      NO_HIT,
    ],
    interval: [FROM_PLACES, 'Results without such a spot are left out; how often there is one is said.', WHAT_IF],
  },
  options: {
    title: 'Options',
    formula: [
      'A calm voice: an engaged officer stands within the reach of a normal voice. One voice: at most one officer speaks.',
      'Stepping back: every engaged officer can go back the length below, straight away from the subject, without meeting a vehicle. Reaching cover: every engaged officer is in cover, or runs to a spot in the time below.',
      'Hands free: an engaged officer has no gun out. Contain and wait: the subject sits in a vehicle that is boxed in, and every engaged officer is in cover or concealed.',
      'A relative: one is there, far enough from the subject, in nobody’s line, with an officer near them. Lines, cover and the way out are as under their own figures.',
    ],
    constants: [
      'stepBack',
      'coverInTime',
      'boxedUnder',
      'relativeFrom',
      'relativeCompany',
      'runSpeed',
      'runLag',
      'runFactor',
      'voiceNormal',
      'understood',
      'insulation',
      'openWindow',
      'cabin',
      'ambient',
    ],
    readings: ['run', 'insulation'],
    contested: [
      'The bounds are choices made here, or reference distances that are no rules. Distance, cover and time come from a training model (PERF’s ICAT) written for people unarmed or armed with something other than a firearm.',
      'What came of that training differs: in Louisville force and injuries fell (Engel et al. 2020), in New Jersey there was no uniform fall.',
    ],
    notSaid: [
      'An option that is open is not the one to take, and one that is not open was not left out by anybody. There is no total.',
      'It does not say what anyone knew at the time.',
      NO_HIT,
    ],
    interval: [
      FROM_PLACES_AND_CONSTANTS,
      'Shown is the share of the results in which an option is open. Between 10 and 90 % it is said to depend on what is not known.',
    ],
  },
} as const satisfies Readonly<Record<string, OriginInWords>>;
