import type { Assumptions } from '../core/analysis/assumptions.ts';
import type { Configuration } from '../core/document/configuration.ts';
import type { Scene } from '../core/document/scene.ts';
import type { LAYERS } from '../core/document/view.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import type { Place } from '../core/geometry/vector.ts';
import { type Bench, EMPTY_BENCH } from './bench.ts';
import { type Ink, NO_INK } from './ink.ts';

export type RingSet = 'reference' | 'plain' | 'none';
export type Theme = 'system' | 'light' | 'dark';

/** How one looks at the scene: plain data. Without an adjustment it is that view's home, which fits the scene. */
export type Camera =
  | { readonly kind: 'oblique'; readonly orbit?: Orbit }
  | { readonly kind: 'plan'; readonly sheet?: Sheet }
  | { readonly kind: 'eyes'; readonly person: string; readonly turned?: Turned };

export interface Orbit {
  readonly target: Place;
  /** degrees clockwise from north: the direction in which the camera looks */
  readonly azimuth: number;
  /** degrees below the horizon at which it looks, 5 … 89 */
  readonly tilt: number;
  /** metres from the target */
  readonly distance: number;
}

/** A plan sheet: what is in its middle, and how many metres it is high. */
export interface Sheet {
  readonly target: Place;
  readonly metresHigh: number;
}

/** How far a person's look is turned from their own bearing, degrees: to the right, and up. */
export interface Turned {
  readonly right: number;
  readonly up: number;
}

export type Layer = (typeof LAYERS)[number];

/** What the cover map is drawn for. */
export interface CoverMap {
  /** who would stand there */
  readonly figure: 'standing' | 'crouching';
  /** `involved`: patrol vehicles and the subject's own; parked cars may not have been there */
  readonly cars: 'involved' | 'all';
}

/** How configurations are held together: beside each other, or one over the other with a key to flip. */
export interface Comparing {
  /** at least two, by letter; in the order of the bench whatever theirs is here */
  readonly letters: readonly string[];
  readonly as: 'side-by-side' | 'flip';
}

/** Where the officers of several attempts were put, to be seen over each other. */
export interface LaidOver {
  readonly dots: readonly { readonly attempt: string; readonly at: Place }[];
  /** the attempt that is looked at */
  readonly chosen: string | undefined;
  /** where they gather, as a colour on the ground */
  readonly density: boolean;
  /** each of them */
  readonly each: boolean;
}

/** What the user has chosen; everything else follows from it. */
export interface Session extends Bench {
  readonly scene: Scene;
  /** 0 … phases − 1 */
  readonly t: number;
  readonly playing: boolean;
  /** phases a second are this times a steady pace */
  readonly speed: number;
  readonly comparing: Comparing | undefined;
  /** which readings of contested figures are taken */
  readonly assumptions: Assumptions;
  readonly camera: Camera;
  readonly unit: LengthUnit;
  readonly rings: RingSet;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly coverMap: CoverMap;
  readonly theme: Theme;
  /** what a hand on the stage does: it turns the view and takes people along, lays rulers, points at the ground, draws on it */
  readonly hand: 'look' | 'ruler' | 'point' | 'draw';
  /** the person or the vehicle whose own figures are shown */
  readonly selected: string | undefined;
  /** the person under the pointer or with the focus, whose figures are shown for as long */
  readonly pointed: string | undefined;
  /** for as long as something is presented */
  readonly ink: Ink;
  /** attempts of a class, for as long as they are laid over the stage */
  readonly laidOver: LaidOver | undefined;
  /** what comes back when the walk that is being shown ends: what is kept is that, and no step */
  readonly before: Session | undefined;
}

/** The parts of a configuration that the controls of the what-if set one by one, and what each is where it is left open. */
export const OPEN_CONTROLS = {
  distance: null,
  spacing: null,
  formation: 'as-placed',
  behindCover: false,
  speakers: null,
  voice: null,
  weapon: null,
  windows: null,
  relative: 'as-placed',
  threat: 'unknown',
  ambient: null,
} as const satisfies Partial<Configuration>;

export type Control = keyof typeof OPEN_CONTROLS;
export type ControlValues = {
  readonly [Name in Control]: NonNullable<Configuration[Name]> | (typeof OPEN_CONTROLS)[Name];
};

export function sessionOf(scene: Scene): Session {
  return {
    scene,
    t: 0,
    playing: false,
    speed: 1,
    ...EMPTY_BENCH,
    comparing: undefined,
    assumptions: {},
    camera: { kind: 'oblique' },
    unit: 'm',
    rings: 'reference',
    layers: {
      sightLines: true,
      distances: true,
      ghosts: true,
      uncertainty: false,
      coverMap: false,
      inLine: false,
      voiceReach: false,
      openSide: false,
      wayOut: false,
      nearestCover: true,
      labels: true,
      building: true,
      trees: true,
    },
    coverMap: { figure: 'crouching', cars: 'involved' },
    theme: 'system',
    hand: 'look',
    selected: undefined,
    pointed: undefined,
    ink: NO_INK,
    laidOver: undefined,
    before: undefined,
  };
}
