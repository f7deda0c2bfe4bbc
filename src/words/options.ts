import type { Option } from '../core/analysis/options.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber } from './length.ts';
import { message } from './message.ts';
import { Room } from './room.ts';

/** An option, what it rests on, and what would open it where it is not open. */
interface OptionInWords {
  readonly name: string;
  readonly reason: string;
  readonly opens: string | undefined;
}

type Contained = Pick<Extract<Option['reason'], { code: 'contained' }>, 'boxedIn' | 'inside' | 'hidden' | 'of'>;

const speaking = message<{ officers: number }>(
  'en',
  '{officers, plural, =0 {No officer speaks.} one {One officer speaks.} other {# officers speak at once.}}',
);

function some(able: number, of: number): string {
  return `${able} of ${of} engaged officers`;
}

const ENGLISH = {
  names: {
    'calm-voice': 'Speak in a normal voice',
    'one-voice': 'One voice at a time',
    'step-back': 'Step back',
    'reach-cover': 'Reach cover',
    'hands-free': 'A hand free',
    'contain-and-wait': 'Contain and wait',
    relative: 'Let a relative help',
  } as Readonly<Record<Option['id'], string>>,
  nobodyEngaged: 'No officer is engaged in this phase.',
  reach: (nearest: string, reach: string) =>
    `The nearest engaged officer is ${nearest} away; a normal voice plausibly carries ${reach}.`,
  noReach: 'A normal voice plausibly carries nowhere here: a closed car or the noise takes it.',
  speaking: (officers: number) => speaking({ officers }),
  roomBehind: (able: number, of: number, length: string) =>
    `${some(able, of)} could go ${length} straight away from the subject without meeting a vehicle.`,
  coverInTime: (able: number, of: number, seconds: string) =>
    `${some(able, of)} are in cover or have a spot behind cover within a run of ${seconds} s.`,
  hands: (free: number, of: number, unknown: number) =>
    `${some(free, of)} have no gun out${unknown > 0 ? `; of ${unknown} it is not known.` : '.'}`,
  contained: ({ boxedIn, inside, hidden, of }: Contained) => {
    const car =
      boxedIn === null
        ? 'There is no vehicle of the subject’s'
        : boxedIn
          ? 'The vehicle is boxed in'
          : 'The vehicle is not boxed in';
    return `${car}; the subject ${inside ? 'sits in it' : 'is not in a vehicle'}; ${hidden} of ${of} engaged officers are in cover or concealed.`;
  },
  noRelative: 'No relative is on the scene in this phase.',
  relative: (distance: string, inLine: boolean, officer: string | undefined) =>
    `The relative is ${distance} from the subject, ${inLine ? 'in line of an officer’s' : 'in nobody’s line'}, ` +
    (officer === undefined ? 'with no officer near.' : `with the nearest officer ${officer} off.`),
  opens: {
    reach:
      'one talker instead of several, a lowered window, a phone or a loudhailer; or somebody nearer, behind cover.',
    noReach: 'a lowered window, a phone or a loudhailer.',
    speaking: 'one officer speaking for all; the others silent.',
    roomBehind: 'vehicles parked so that there is room behind every officer, or officers not in front of one.',
    coverInTime: 'everybody standing nearer to an engine or a wheel.',
    hands: 'one officer with the gun holstered, while others watch.',
    contained:
      'the subject seated in a vehicle that cannot drive off, and every engaged officer in cover or concealed.',
    relative: (length: string) =>
      `somebody beside the relative, ${length} or more from the subject and out of every line.`,
  },
};

export type OptionWords = typeof ENGLISH;

/** The words about options. */
export const optionRoom = new Room<OptionWords>(ENGLISH);

/** What an option is called. */
export function optionName(id: Option['id'], language: string): string {
  return optionRoom.in(language).names[id];
}

/** Metres between a relative and the subject from which on there is room for a talk. */
const RELATIVE_FROM = 7.6;

/** An option in words and numbers. */
export function optionInWords({ id, reason }: Option, unit: LengthUnit, language: string): OptionInWords {
  const words = optionRoom.in(language);
  const length = (metres: number): string => formatLength(metres, unit, language);
  const name = words.names[id];
  const nobody = { name, reason: words.nobodyEngaged, opens: undefined };
  switch (reason.code) {
    case 'nobody-engaged':
      return nobody;
    case 'within-reach':
      return { name, reason: words.reach(length(reason.nearest), length(reason.reach)), opens: undefined };
    case 'beyond-reach':
      return { name, reason: words.reach(length(reason.nearest), length(reason.reach)), opens: words.opens.reach };
    case 'no-reach':
      return { name, reason: words.noReach, opens: words.opens.noReach };
    case 'speakers':
      return { name, reason: words.speaking(reason.officers), opens: words.opens.speaking };
    case 'room-behind':
      if (reason.of === 0) return nobody;
      return {
        name,
        reason: words.roomBehind(reason.able, reason.of, length(reason.metres)),
        opens: words.opens.roomBehind,
      };
    case 'cover-in-time':
      if (reason.of === 0) return nobody;
      return {
        name,
        reason: words.coverInTime(reason.able, reason.of, formatNumber(reason.seconds, 1, language)),
        opens: words.opens.coverInTime,
      };
    case 'hands':
      return { name, reason: words.hands(reason.free, reason.of, reason.unknown), opens: words.opens.hands };
    case 'contained':
      return { name, reason: words.contained(reason), opens: words.opens.contained };
    case 'no-relative':
      return { name, reason: words.noRelative, opens: undefined };
    case 'relative': {
      const officer = reason.officer === null ? undefined : length(reason.officer);
      return {
        name,
        reason: words.relative(length(reason.distance), reason.inLine, officer),
        opens: words.opens.relative(length(RELATIVE_FROM)),
      };
    }
  }
}
