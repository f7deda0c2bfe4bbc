import type { Spot } from './take.ts';

/** A label in a picture: its words as they stand on the page, and where. */
export interface PictureLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** the middle, in units of the picture's view */
  readonly at: Spot;
  readonly size: { readonly width: number; readonly height: number };
  /** where the element is whose look the label has */
  readonly element: HTMLElement;
}

/** One view in a picture. */
export interface PictureView {
  /** which configuration; empty where it is the only one */
  readonly letter: string;
  /** pixels from the top left of the picture */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PictureLabel[];
  /** metres a pixel, where the view is a plan and so has one scale */
  readonly metresPerPixel: number | undefined;
}

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly views: readonly PictureView[];
  /** pixels of the picture for one of the page */
  readonly scale: number;
}

/** Takes a picture of the stage at another size than that on the screen. Set by whoever draws. */
export interface Shutter {
  /** @throws Error where there is no drawing, or its context is lost */
  release: ((width: number, height: number) => Picture) | undefined;
}

export function newShutter(): Shutter {
  return { release: undefined };
}
