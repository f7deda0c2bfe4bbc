import type { Effort, Posture, Weapon } from '../core/document/schema.ts';

interface PersonInWords {
  readonly name: string;
  /** the distance to the subject, already in the user's unit */
  readonly away: string | undefined;
  readonly posture: Posture;
  readonly weapon: Weapon;
  readonly speaking: Effort;
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

const ENGLISH = {
  canvas: (title: string) =>
    `${title}: the scene as a model. Arrow keys turn the view, Shift with arrow keys moves it, plus and minus zoom, 0 brings back the whole scene.`,
  plan: (title: string) => `${title}: plan of the scene`,
  person: ({ name, away, posture, weapon, speaking, inside, subject }: PersonInWords) =>
    [
      name,
      away === undefined || name === subject ? undefined : `${away} from ${subject}`,
      inside === undefined ? POSTURES[posture] : `in ${inside}`,
      WEAPONS[weapon],
      EFFORTS[speaking],
    ]
      .filter((part) => part !== undefined)
      .join(', '),
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

/** The words on and about the stage in a language; English where there is none yet. */
export function stageWords(_language: string): StageWords {
  return ENGLISH;
}
