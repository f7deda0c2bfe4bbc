import type { NoClosing } from '../core/analysis/closing.ts';
import { NOMINAL } from '../core/analysis/evidence.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber, formatRoundLength, plural } from './length.ts';
import type { Origin } from './origins.ts';
import { Room } from './room.ts';

type Said = 'normal' | 'raised' | 'loud';

interface Lesson {
  readonly title: string;
  readonly text: readonly string[];
  readonly sources: readonly string[];
  readonly origins: readonly Origin[];
}

const ENGLISH_LESSONS = {
  voice: {
    title: 'Distance costs a calm voice',
    text: [
      'The farther back somebody stands, the louder they have to be: each doubling of the distance takes 6 dB, and a closed car about 25 more. So standing back and speaking calmly pull against each other.',
      'What resolves it is one talker in place of five, a lowered window, a phone or a loudhailer. Stepping closer is not what comes first.',
    ],
    sources: [
      'Voices: ANSI S3.5-1997',
      'Bound for familiar sentences: derived from EPA 550/9-74-004',
      'Closed car and noise in it: common figures, assumed',
    ],
    origins: ['reach'],
  },
  cover: {
    title: 'Cover and crouching do more than distance against a firearm',
    text: [
      'Against a firearm a few metres more buy no time to react; they only make room for cover, a calm voice, stepping back and watching.',
      'Somebody who crouches behind an engine shows less than somebody who stands behind any part of a car: whoever stands there shows head and chest. Doors and boot conceal and no more, and cover here means likely cover.',
    ],
    sources: ['Engine, wheels, doors: trade tests, not peer reviewed', 'Statures: ANSUR II (US Army 2012)'],
    origins: ['exposure', 'nearestCover'],
  },
  decision: {
    title: 'One assumed number moves the margin most',
    text: [
      'With a contact weapon and a holstered gun the margin is the time to close less the time to respond. The response begins with a decision, and how long that takes is assumed.',
      'Choose it here and see where the margin is nought. What moves with an assumption this much is no rule, and no distance follows from it.',
    ],
    sources: [
      'Decision: Hick’s law, values assumed',
      'Draw: Bartel & Blake 2021; Sandel et al. 2021',
      'Run: derived here from 6.40 m in 1.50 s (Tueller 1983; Sandel, Martaindale & Blair 2021)',
    ],
    origins: ['margin'],
  },
  openSides: {
    title: 'Boxing in and open sides cut both ways',
    text: [
      'A vehicle that cannot leave may end a drive before it begins; a review of this very kind of encounter held that it can also add pressure.',
      'An open side may calm somebody, and it may let somebody leave. Officers all round can in themselves feel threatening to a person in crisis. No figure here is good as such.',
    ],
    sources: ['A review of this kind of encounter', 'Bounds: choices made here'],
    origins: ['boxedIn', 'wayOut', 'openSide'],
  },
} as const satisfies Readonly<Record<string, Lesson>>;

/** What the first lesson looks at. Metres; null where nobody is. */
interface VoiceNow {
  readonly nearestOfficer: number | null;
  /** of the engaged officers */
  readonly nearestEngaged: number | null;
  readonly reach: Readonly<Record<Said, number>>;
}

function reachInWords(reach: number, unit: LengthUnit, language: string): string {
  return reach === 0 ? 'at no distance' : formatLength(reach, unit, language);
}

/** Whether a calm voice and the distance pull against each other now, in a sentence or two. */
function conflictInWords(now: VoiceNow, unit: LengthUnit, language: string): string {
  const { nearestOfficer, nearestEngaged, reach } = now;
  const length = (metres: number) => formatLength(metres, unit, language);
  if (reach.normal === 0) {
    const there = nearestOfficer === null ? '' : ` The nearest officer is ${length(nearestOfficer)} away.`;
    return `A normal voice from outdoors plausibly carries at no distance now, so stepping closer would not change it.${there}`;
  }
  if (nearestEngaged === null) return 'No officer is engaged in this phase.';
  return nearestEngaged > reach.normal
    ? `The nearest engaged officer is ${length(nearestEngaged)} away and one normal voice plausibly carries ${length(reach.normal)}: at this distance a calm voice plausibly does not carry to the subject.`
    : `The nearest engaged officer is ${length(nearestEngaged)} away, within the ${length(reach.normal)} that one normal voice plausibly carries.`;
}

function officers(count: number, language: string): string {
  const number = formatNumber(count, 0, language);
  return plural(count, 'en', { one: `${number} officer`, other: `${number} officers` });
}

/** How long the way out is. Metres; null without a vehicle of the subject's. */
function wayOutInWords(wayOut: number | null, unit: LengthUnit, language: string): string {
  if (wayOut === null) return 'no vehicle';
  return wayOut >= NOMINAL.wayOutFar
    ? `${formatRoundLength(wayOut, unit, language)} or more`
    : formatLength(wayOut, unit, language);
}

const ENGLISH = {
  title: 'What the figures teach',
  about: 'Four things that the figures say together, with the numbers of the scene as it is now.',
  now: 'Now',
  sources: 'Sources',
  lessons: ENGLISH_LESSONS as Readonly<Record<LessonId, Lesson>>,

  reaches: { normal: 'A normal voice carries', raised: 'A raised voice', loud: 'A loud voice' } satisfies Record<
    Said,
    string
  >,
  reach: reachInWords,
  conflict: conflictInWords,

  inCover: 'In cover',
  concealed: 'Concealed',
  exposed: 'Exposed',
  officers,

  decision: 'Time to decide',
  seconds: (seconds: number, language: string) => `${formatNumber(seconds, seconds === 0 ? 0 : 1, language)} s`,
  balance: (length: string) => `margin is nought at ${length}`,
  noClaim: 'no claim: the reading taken of the draw makes none',
  marginsNow: (over: number, of: number, language: string) =>
    `The margin is over nought for ${formatNumber(over, 0, language)} of ${officers(of, language)}, if a contact weapon and with what is assumed.`,
  noMargin: 'No officer has a margin.',
  noClosing: {
    firearm: 'The threat is set to a firearm: distance buys no reaction time against one; cover does.',
    'no-threat': 'No threat is assumed, so there is no margin.',
    inside: 'The subject sits in a vehicle, so there is no time to close and no margin.',
  } satisfies Record<NoClosing, string>,

  boxedIn: 'Boxed in',
  answers: { yes: 'yes', no: 'no', none: 'no vehicle' },
  wayOut: 'Way out',
  wayOutLength: wayOutInWords,
  openSide: 'Open side',
  degrees: (degrees: number, language: string) => `${formatNumber(degrees, 0, language)}°`,
};

export type LessonId = keyof typeof ENGLISH_LESSONS;
export type LessonsWords = typeof ENGLISH;

/** The words about the lessons. */
export const lessonsRoom = new Room<LessonsWords>(ENGLISH);

/** The words about the lessons, in a language; English where it has none. */
export function lessonsWords(language: string): LessonsWords {
  return lessonsRoom.in(language);
}
