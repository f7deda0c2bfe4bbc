import type { Place } from '../core/geometry/vector.ts';
import type { GroundMark } from '../results/groundMarks.ts';
import type { Angle, Measured } from '../results/rulers.ts';
import { NOTHING_SHOWN, type Shown } from './models/shown.ts';
import type { Frame, Shot } from './cameras.ts';
import type { Point } from './space.ts';

/** A place on the screen: pixels from the top left of the stage. */
export type Spot = readonly [x: number, y: number];

/**
 * What is being drawn right now, on its way to what the session asks for. The director writes it once a frame, before
 * anybody reads it; it is no state of the product and nothing is decided from it.
 */
export interface Take {
  shown: Shown;
  shot: Shot | undefined;
  /** whose eyes the camera is */
  eyesOf: string | undefined;
  rulers: readonly Measured[];
  angles: readonly Angle[];
  /** what lies on the ground besides the rings */
  marks: readonly GroundMark[];
  /** Something moved since the picture before. */
  moving: boolean;
  /** Where a point of the model is on the screen; undefined behind the camera. */
  project: (point: Point) => Spot | undefined;
  /** Where the ground is under a spot of the screen, or a level so many metres above it; undefined above the horizon. */
  groundUnder: (spot: Spot, height?: number) => Place | undefined;
  size: Frame;
}

export function newTake(): Take {
  return {
    shown: NOTHING_SHOWN,
    shot: undefined,
    eyesOf: undefined,
    rulers: [],
    angles: [],
    marks: [],
    moving: true,
    project: () => undefined,
    groundUnder: () => undefined,
    size: { width: 1, height: 1, covered: 0 },
  };
}
