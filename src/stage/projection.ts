import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { shallow } from 'zustand/vanilla/shallow';
import { prepare, step } from './direct.ts';
import { Fence } from './fence.ts';
import { LabelSet } from './labels/labelSet.ts';
import { placedLabels } from './labels/LabelPlacer.tsx';
import { type Film, type Frame as Window, halton, SAMPLES } from './light/film.ts';
import type { Rig } from './light/rig.ts';
import type { Lighting } from './light/palette.ts';
import type { Studio } from './light/studio.ts';
import { type Rect, rectsOf } from './rects.ts';
import type { Reel } from './reel.ts';
import type { Picture, PictureView } from './shutter.ts';
import type { View } from './view.ts';

/** A machine that needs longer than this for a picture makes do with less: fewer samples, rougher edges while it moves; milliseconds. */
const SLOW = 90;
/** Plain bodies are drawn in less than half the time: only a machine that needs no longer for those can do with fine ones. */
const PLAINLY_SLOW = 30;
const REST = 2000;
const FEWEST_SAMPLES = 5;
/** How long nothing has to move before a picture is made finer: between two keys or two clicks it would be for nothing; milliseconds. */
const BREATH = 140;
const LONGEST_BREATH = 450;
/** How often it is looked whether everything is drawn; milliseconds. */
const LOOK_AGAIN = 40;

/** What pictures are taken of, and with what. */
export interface Set {
  readonly renderer: WebGLRenderer;
  /** gives the canvas the size that it is to have */
  readonly resize: () => void;
  readonly scene: Scene;
  readonly lens: PerspectiveCamera;
  readonly studio: Studio;
  readonly rig: Rig;
  readonly reel: Reel;
  readonly lighting: Lighting;
  readonly views: readonly View[];
  /** pixels of the page */
  readonly width: number;
  readonly height: number;
}

interface Moment {
  /** seconds since the frame before */
  readonly delta: number;
  readonly atOnce: boolean;
  readonly stirred: boolean;
  /** pixels of the stage that a panel covers from the left */
  readonly covered: number;
}

interface Taken {
  /** in how many milliseconds there is a next one; undefined: in none, for this was the last */
  readonly next: number | undefined;
  /** what it shows was in motion */
  readonly moving: boolean;
}

/** Takes the pictures of all views with one renderer: one a frame while anything moves, then the samples of still ones. */
export class Projection {
  private readonly film: Film;
  private taken = 0;
  private frames = 0;
  private unasked = false;
  private isAsked = false;
  private before = 0;
  private movedAt = -Infinity;
  private breath = BREATH;
  private slow = false;
  private hurried = false;
  /** what the shadows were cast by, unless it was for a sample */
  private cast: readonly unknown[] = [];

  constructor(film: Film) {
    this.film = film;
  }

  /** One frame. */
  frame(set: Set, { delta, atOnce, stirred, covered }: Moment): Taken {
    const { renderer, reel, views, width, height } = set;
    const now = performance.now();
    const pause = now - this.before;
    this.before = now;
    // A rest is no sign of a slow machine; frames one after the other are.
    if (pause < REST) {
      this.slow = pause > SLOW * views.length;
      this.hurried = pause > (this.hurried ? PLAINLY_SLOW : SLOW) * views.length;
    }
    const rects = rectsOf(views.length, width, height);
    views.forEach((view, index) => {
      const { width: wide = 1, height: high = 1 } = rects[index] ?? {};
      const frame = { width: wide, height: high, covered: index === 0 ? covered : 0 };
      step(view, { frame, delta, atOnce, stirred });
    });
    const moving = views.some(({ take }) => take.moving);
    const { domElement: canvas } = renderer;
    if (moving) {
      this.taken = 0;
      // What is drawn slowly is still turned by a hand when the next turn comes later than a breath.
      const since = now - this.movedAt;
      this.breath = since < REST ? Math.min(Math.max(BREATH, 1.5 * since), LONGEST_BREATH) : BREATH;
      this.movedAt = now;
    } else if (reel.isPlain) {
      // Whoever makes the model finer asks for the next one then.
      tellOf(canvas, 'resting');
      this.before = -Infinity;
      return { next: undefined, moving };
    } else if (this.taken === 0 && now - this.movedAt < this.breath) {
      tellOf(canvas, 'resting');
      // Nor is a breath the sign of a slow machine.
      this.before = -Infinity;
      return { next: this.breath - (now - this.movedAt), moving };
    }
    if (!moving && this.taken >= this.most) {
      canvas.dataset['samples'] = `${this.taken}`;
      tellOf(canvas, 'still');
      void this.prepare(set);
      return { next: undefined, moving };
    }
    this.frames += 1;
    // Also after the context was lost, with everything in it.
    if (renderer.info.programs?.length === 0 && !renderer.getContext().isContextLost()) {
      this.film.begin(renderer, set.scene, set.lens, set.lighting);
      this.cast = [];
      this.isAsked = false;
    }
    tellOf(canvas, moving ? 'moving' : 'resting');
    reel.isHurried = moving && this.hurried;
    views.forEach((view, index) => {
      const rect = rects[index];
      if (rect === undefined) return;
      direct(set, view);
      // Bodies are carved by now, and meanwhile shaders were made: whatever is asked of the drawing first waits for them.
      if (index === 0) this.ready(set);
      this.take(set, view, windowOf(rect, height, renderer.getPixelRatio()), moving ? undefined : this.taken);
    });
    if (!moving) this.taken += 1;
    return { next: 0, moving };
  }

  private ready({ renderer, resize }: Set): void {
    if (this.isAsked) return resize();
    this.isAsked = true;
    // Asked before anything is drawn, the answer has to wait for nothing else.
    for (const program of renderer.info.programs ?? []) program.getUniforms();
    resize();
  }

  /**
   * The same model on the same canvas, made as large as the picture for as long as it takes. Nobody sees it, for the
   * browser shows a canvas only after all this is over.
   * @throws Error where the context is lost
   */
  picture(set: Set, wide: number, high: number): Picture {
    const { renderer, reel, views } = set;
    while (reel.isPlain) reel.refineOne();
    reel.isHurried = false;
    if (renderer.getContext().isContextLost()) throw new Error('the drawing is lost for the moment; try again');
    const most = renderer.capabilities.maxTextureSize;
    const scale = Math.max(wide / set.width, high / set.height);
    const [width, height] = [Math.min(wide, most), Math.min(high, most)];
    const ratio = renderer.getPixelRatio();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const rects = rectsOf(views.length, Math.round(width / scale), Math.round(height / scale));
    renderer.setPixelRatio(1);
    renderer.setSize(width, height, false);
    const taken: PictureView[] = [];
    views.forEach((view, index) => {
      const rect = rects[index];
      if (rect === undefined) return;
      const size = view.take.size;
      step(view, { frame: { ...rect, covered: 0 }, delta: 0, atOnce: true, stirred: true });
      direct(set, view);
      const { left, top, width: w, height: h } = rect;
      const here = { left: left * scale, top: top * scale, width: w * scale, height: h * scale };
      const window = windowOf(here, height, 1);
      for (let sample = 0; sample < this.most; sample++) this.take(set, view, window, sample);
      taken.push({ ...here, letter: view.letter, labels: labelsOf(view), metresPerPixel: metresAPixel(view, scale) });
      view.take.size = size;
    });
    canvas.getContext('2d')?.drawImage(renderer.domElement, 0, 0);
    renderer.setPixelRatio(ratio);
    renderer.setSize(set.width, set.height, false);
    return { canvas, views: taken, scale };
  }

  /**
   * Has the shaders made of what was announced, and asks for their uniforms as soon as nothing is being drawn: each is
   * asked once, and the answer waits for all that is.
   */
  private async prepare({ renderer, lens, scene, reel }: Set): Promise<void> {
    const announced = reel.announced();
    if (announced.length > 0) this.unasked = true;
    if (!this.unasked) return;
    const { frames } = this;
    for (const later of announced) this.film.prepare(renderer, later, lens, scene);
    await untilDrawn(renderer.getContext());
    // Whoever went on meanwhile is not kept waiting: the next rest will do.
    if (this.frames !== frames || !this.unasked || renderer.getContext().isContextLost()) return;
    this.unasked = false;
    for (const program of renderer.info.programs ?? []) program.getUniforms();
    checkShaders(renderer);
  }

  private get most(): number {
    return this.slow ? FEWEST_SAMPLES : SAMPLES;
  }

  /** @param sample which of a still picture; undefined: one of what moves */
  private take(
    { renderer, scene, lens, studio, rig, lighting }: Set,
    view: View,
    window: Window,
    sample?: number,
  ): void {
    const plan = Math.min(Math.max(((view.take.shot?.tilt ?? 0) - 60) / 28, 0), 1);
    const cast = sample === undefined ? [plan, ...castersOf(view, studio)] : [];
    // Most of the work of a picture is its shadows, and whoever walks round a model that stands does not change them.
    renderer.shadowMap.autoUpdate = false;
    renderer.shadowMap.needsUpdate = sample !== undefined || !shallow(cast, this.cast);
    this.cast = cast;
    if (sample === undefined) {
      studio.grain.value = 0;
      rig.place(studio, plan, [0, 0], [0.1, 0.9]);
      this.film.snap(renderer, scene, lens, { lighting, window, smooth: !this.slow });
      return;
    }
    const number = sample + 1;
    studio.grain.value = number;
    rig.place(studio, plan, [halton(number, 2), halton(number, 7)], [halton(number, 3), halton(number, 5)]);
    this.film.add(renderer, scene, lens, { lighting, window, index: sample });
  }
}

/** Says on the canvas what it shows. Whatever is written to an element has the page look at it again. */
function tellOf({ dataset }: HTMLCanvasElement, picture: 'moving' | 'resting' | 'still'): void {
  if (dataset['picture'] !== picture) dataset['picture'] = picture;
}

/** What shadows depend on besides the sun: who stands where, and what is left of the building. */
function castersOf({ store, take, letter }: View, { cut, edgeMiddle: { value: middle } }: Studio): readonly unknown[] {
  const { layers, scene } = store.getState().session;
  return [letter, scene, layers, take.shown, take.eyesOf, cut.value, middle.x, middle.y];
}

/** Resolves when everything is drawn that was asked for so far, or the context is lost. */
async function untilDrawn(context: WebGLRenderingContext | WebGL2RenderingContext): Promise<void> {
  if (!(context instanceof WebGL2RenderingContext)) return;
  const fence = new Fence(context);
  while (!fence.isPassed) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
}

/** Says so where the browser did not make a shader, for else only something would not be seen. */
function checkShaders(renderer: WebGLRenderer): void {
  const context = renderer.getContext();
  for (const { program } of renderer.info.programs ?? [])
    if (program instanceof WebGLProgram && context.getProgramParameter(program, context.LINK_STATUS) === false)
      reportError(
        new Error(`a shader was not made: ${context.getProgramInfoLog(program) ?? 'nothing is said about it'}`),
      );
}

/** Sets the one model up for a view. */
function direct({ renderer, lens, studio, reel }: Set, view: View): void {
  prepare(view, lens, studio);
  reel.run(view, renderer);
}

/** Where a part of the page is in the drawing, whose origin is at the bottom. */
function windowOf({ left, top, width, height }: Rect, whole: number, ratio: number): Window {
  return {
    left: Math.round(left * ratio),
    bottom: Math.round((whole - top - height) * ratio),
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
  };
}

function labelsOf(view: View): PictureView['labels'] {
  if (view.labels.current === null) return [];
  const labels = LabelSet.in(view.labels.current);
  return [...placedLabels(view, labels)].flatMap(([id, at]) => {
    const element = labels.elements.get(id);
    if (element === undefined) return [];
    const parts = element.querySelectorAll<HTMLElement>('b, .label__name, .label__more, :scope > span:not([class])');
    const lines = [...parts].filter((part) => part.offsetWidth > 0).map((part) => part.textContent);
    const own = element.childElementCount === 0 ? [element.textContent] : lines;
    return [{ id, lines: own, at, size: labels.sizeOf(element), element }];
  });
}

/** Metres a pixel of the picture, where it is a plan and so has one scale. */
function metresAPixel({ take, store }: View, scale: number): number | undefined {
  const isPlan = store.getState().session.camera.kind === 'plan';
  return isPlan && take.shot !== undefined ? take.shot.metresHigh / (take.size.height * scale) : undefined;
}
