import type { Exposure } from '../core/cover/exposure.ts';
import type { Effort, Posture, Weapon } from '../core/document/schema.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber, formatRoundLength } from './length.ts';
import { Room } from './room.ts';

interface PersonInWords {
  readonly name: string;
  /** the distance to the subject, already in the user's unit */
  readonly away: string | undefined;
  readonly posture: Posture;
  readonly weapon: Weapon;
  readonly speaking: Effort;
  /** of an officer, as the subject sees them */
  readonly exposure: Exposure | undefined;
  /** the label of the vehicle that they sit in */
  readonly inside: string | undefined;
  readonly subject: string;
}

const POSTURES: Readonly<Record<Posture, string>> = { standing: 'standing', crouching: 'crouching', seated: 'seated' };
const WEAPONS: Readonly<Record<Weapon, string | undefined>> = {
  none: undefined,
  holstered: 'gun holstered',
  'low-ready': 'gun drawn, held low',
  aimed: 'gun drawn and aimed',
  unknown: 'what the hands hold is not known',
};
const EFFORTS: Readonly<Record<Effort, string | undefined>> = {
  silent: undefined,
  relaxed: 'speaking softly',
  normal: 'speaking',
  raised: 'speaking with a raised voice',
  loud: 'speaking loudly',
  shout: 'shouting',
};

/** From so many of fifteen points behind cover on, somebody exposed is said to be partly in it. */
export const PARTLY = 5;

function exposureInWords({ state, cover }: Exposure): string {
  switch (state) {
    case 'in-cover':
      return 'in cover';
    case 'concealed':
      return 'concealed';
    case 'exposed':
      return cover >= PARTLY ? 'partly in cover: head and chest exposed' : 'exposed';
  }
}

/** What a mark on the ground says: a length, how far a voice carries, how wide a side is open. */
type Mark =
  | { readonly kind: 'length' | 'free' | 'free-or-more'; readonly metres: number }
  | { readonly kind: 'reach'; readonly effort: Exclude<Effort, 'silent'>; readonly metres: number }
  | { readonly kind: 'open-side'; readonly degrees: number };

const ENGLISH = {
  /** "Charlotte, 20 September 2016, Guns drawn: the scene as a model, in plan" */
  canvas: (title: string, phase: string, look: string) => `${title}, ${phase}: the scene as a model, ${look}`,
  looks: {
    oblique: 'seen at an angle from above',
    plan: 'in plan',
    eyes: (name: string) => `from the eyes of ${name}`,
  },
  canvasAbout: 'Places are schematic. Everybody’s badge follows, and the whole scene is there as text under In words.',
  canvasKeys:
    'Arrow keys turn the view, Shift with arrow keys moves it, plus and minus zoom, 0 brings back the whole scene.',
  view: (letter: string, title: string) => `${letter}: ${title}`,
  plan: (title: string) => `${title}: plan of the scene`,
  person: ({ name, away, posture, weapon, speaking, exposure, inside, subject }: PersonInWords) =>
    [
      name,
      away === undefined || name === subject ? undefined : `${away} from ${subject}`,
      inside === undefined ? POSTURES[posture] : `in ${inside}`,
      exposure === undefined ? undefined : `${exposureInWords(exposure)} from the subject’s eyes`,
      WEAPONS[weapon],
      EFFORTS[speaking],
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  mark(label: Mark, unit: LengthUnit, language: string): string {
    switch (label.kind) {
      case 'length':
        return formatLength(label.metres, unit, language);
      case 'free':
        return `${formatLength(label.metres, unit, language)} free`;
      case 'free-or-more':
        return `${formatRoundLength(label.metres, unit, language)} or more`;
      case 'reach':
        return `${label.effort} ${formatLength(label.metres, unit, language)}`;
      case 'open-side':
        return `open side ${formatNumber(label.degrees, 0, language)}°`;
    }
  },
  vehicle: (name: string) => `${name}, patrol vehicle`,
  /** "3.1 m E · 5.3 m N" */
  legs: (east: number, north: number, unit: LengthUnit, language: string) =>
    [
      `${formatLength(Math.abs(east), unit, language)} ${east < 0 ? 'W' : 'E'}`,
      `${formatLength(Math.abs(north), unit, language)} ${north < 0 ? 'S' : 'N'}`,
    ].join(' · '),
  angle: (degrees: number, language: string) => `${formatNumber(degrees, 0, language)}°`,
  ruler: 'Ruler: drag from one place, person or vehicle to another',
  /** where somebody has been put: "Officer 3: 6.2 m from Keith Lamont Scott at 214°; nearest: Officer 2, 1.9 m" */
  placed: (
    name: string,
    subject: { readonly name: string; readonly metres: number; readonly bearing: number } | undefined,
    nearest: { readonly name: string; readonly metres: number } | undefined,
    unit: LengthUnit,
    language: string,
  ) =>
    [
      subject === undefined
        ? name
        : `${name}: ${formatLength(subject.metres, unit, language)} from ${subject.name} at ${formatNumber(subject.bearing, 0, language)}°`,
      nearest === undefined ? undefined : `nearest: ${nearest.name}, ${formatLength(nearest.metres, unit, language)}`,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  wholeScene: 'Whole scene',
  nearer: 'Zoom in',
  farther: 'Zoom out',
  north: 'N',
  northName: 'North is up',
  scale: (length: string) => `Scale bar: ${length}`,
  noDrawing: 'This browser cannot draw the model, so here is the plan. Everything else works as usual.',
  stageTitle: 'The scene',
};

export type StageWords = typeof ENGLISH;

/** The words about the stage. */
export const stageRoom = new Room<StageWords>(ENGLISH);

/** The words about the stage, in a language; English where it has none. */
export function stageWords(language: string): StageWords {
  return stageRoom.in(language);
}
