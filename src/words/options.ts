import type { Option } from '../core/analysis/options.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber } from './length.ts';

/** An option, what it rests on, and what would open it where it is not open. */
interface OptionInWords {
  readonly name: string;
  readonly reason: string;
  readonly opens: string | undefined;
}

const NOBODY_ENGAGED = 'No officer is engaged in this phase.';

const NAMES: Readonly<Record<Option['id'], string>> = {
  'calm-voice': 'Speak in a normal voice',
  'one-voice': 'One voice at a time',
  'step-back': 'Step back',
  'reach-cover': 'Reach cover',
  'hands-free': 'A hand free',
  'contain-and-wait': 'Contain and wait',
  relative: 'Let a relative help',
};

/** What an option is called. English yet. */
export function optionName(id: Option['id'], _language: string): string {
  return NAMES[id];
}

/** An option in words and numbers. English, whatever the language: only numbers follow it yet. */
export function optionInWords({ id, reason }: Option, unit: LengthUnit, language: string): OptionInWords {
  const length = (metres: number): string => formatLength(metres, unit, language);
  const name = NAMES[id];
  switch (reason.code) {
    case 'nobody-engaged':
      return { name, reason: NOBODY_ENGAGED, opens: undefined };
    case 'within-reach':
      return {
        name,
        reason: `The nearest engaged officer is ${length(reason.nearest)} away; a normal voice plausibly carries ${length(reason.reach)}.`,
        opens: undefined,
      };
    case 'beyond-reach':
      return {
        name,
        reason: `The nearest engaged officer is ${length(reason.nearest)} away; a normal voice plausibly carries ${length(reason.reach)}.`,
        opens:
          'one talker instead of several, a lowered window, a phone or a loudhailer; or somebody nearer, behind cover.',
      };
    case 'no-reach':
      return {
        name,
        reason: 'A normal voice plausibly carries nowhere here: a closed car or the noise takes it.',
        opens: 'a lowered window, a phone or a loudhailer.',
      };
    case 'speakers':
      return {
        name,
        reason:
          reason.officers === 0
            ? 'No officer speaks.'
            : reason.officers === 1
              ? 'One officer speaks.'
              : `${reason.officers} officers speak at once.`,
        opens: 'one officer speaking for all; the others silent.',
      };
    case 'room-behind':
      if (reason.of === 0) return { name, reason: NOBODY_ENGAGED, opens: undefined };
      return {
        name,
        reason: `${some(reason.able, reason.of)} could go ${length(reason.metres)} straight away from the subject without meeting a vehicle.`,
        opens: 'vehicles parked so that there is room behind every officer, or officers not in front of one.',
      };
    case 'cover-in-time':
      if (reason.of === 0) return { name, reason: NOBODY_ENGAGED, opens: undefined };
      return {
        name,
        reason: `${some(reason.able, reason.of)} are in cover or have a spot behind cover within a run of ${formatNumber(reason.seconds, 1, language)} s.`,
        opens: 'everybody standing nearer to an engine or a wheel.',
      };
    case 'hands':
      return {
        name,
        reason:
          `${some(reason.free, reason.of)} have no gun out` +
          (reason.unknown > 0 ? `; of ${reason.unknown} it is not known.` : '.'),
        opens: 'one officer with the gun holstered, while others watch.',
      };
    case 'contained':
      return {
        name,
        reason: contained(reason),
        opens:
          'the subject seated in a vehicle that cannot drive off, and every engaged officer in cover or concealed.',
      };
    case 'no-relative':
      return { name, reason: 'No relative is on the scene in this phase.', opens: undefined };
    case 'relative':
      return {
        name,
        reason:
          `The relative is ${length(reason.distance)} from the subject, ` +
          `${reason.inLine ? 'in line of an officer’s' : 'in nobody’s line'}, ` +
          (reason.officer === null
            ? 'with no officer near.'
            : `with the nearest officer ${length(reason.officer)} off.`),
        opens: `somebody beside the relative, ${length(7.6)} or more from the subject and out of every line.`,
      };
  }
}

function some(able: number, of: number): string {
  return `${able} of ${of} engaged officers`;
}

function contained({ boxedIn, inside, hidden, of }: Extract<Option['reason'], { code: 'contained' }>): string {
  const car =
    boxedIn === null
      ? 'There is no vehicle of the subject’s'
      : boxedIn
        ? 'The vehicle is boxed in'
        : 'The vehicle is not boxed in';
  return `${car}; the subject ${inside ? 'sits in it' : 'is not in a vehicle'}; ${hidden} of ${of} engaged officers are in cover or concealed.`;
}
