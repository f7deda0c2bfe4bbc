import { PCFShadowMap, PerspectiveCamera, WebGLRenderer } from 'three';
import { Fence } from './fence.ts';
import { Film } from './light/film.ts';
import type { Lighting } from './light/palette.ts';
import { type NewCanvas, newCanvas } from './newCanvas.ts';
import { rehearsal } from './rehearsal.ts';

/** Denser screens than this gain nothing that one sees, and cost by the square. */
const DENSEST = 2;
/** A page that is shown so small has hardly a picture left. */
const COARSEST = 0.5;
/** Frames so far apart are drawn slowly, or somebody pauses between them, who waits for nothing; seconds. */
const SLOW = 0.06;

/** Pixels of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A canvas of its own that is drawn on when a frame is asked for, and never else. */
export class Drawing {
  private static ahead: Drawing | undefined;
  readonly canvas: HTMLCanvasElement;
  readonly renderer: WebGLRenderer;
  readonly film = new Film();
  readonly camera = new PerspectiveCamera();
  private readonly context: WebGL2RenderingContext;
  private frame = 0;
  private wanted: Size | undefined;
  private before = 0;
  private draw: ((seconds: number) => void) | undefined;
  /** behind the frame before, where frames take long */
  private sent: Fence | undefined;

  private constructor({ canvas, context }: NewCanvas) {
    this.canvas = canvas;
    this.context = context;
    this.renderer = new WebGLRenderer({ canvas, context });
    // Each question waits for the answer: whoever draws asks whether a shader was made when there is nothing to draw.
    this.renderer.debug.checkShaderErrors = false;
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
  }

  /** Makes the next drawing before there is a page to put it on, and has its shaders made while the page is. */
  static prepare(on: NewCanvas, lighting: Lighting): void {
    const drawing = new Drawing(on);
    const { film, renderer, camera } = drawing;
    const { lit, casting } = rehearsal();
    film.prepare(renderer, casting, camera);
    film.begin(renderer, lit, camera, lighting);
    Drawing.ahead = drawing;
  }

  /** A drawing, or none where the browser gives out no WebGL2 context. */
  static start(): Drawing | undefined {
    const { ahead } = Drawing;
    Drawing.ahead = undefined;
    if (ahead !== undefined && !ahead.context.isContextLost()) return ahead;
    const canvas = newCanvas();
    return canvas && new Drawing(canvas);
  }

  /** How large it is from the next frame on. */
  fit(size: Size): void {
    this.wanted = size;
  }

  /**
   * Says what a frame is.
   * @param draw is told the seconds since the frame before, however long that was at rest
   */
  begin(draw: (seconds: number) => void): void {
    this.draw = draw;
  }

  /** Asks for a frame: soon, and one only, however often it is asked for. */
  readonly ask = (): void => {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(this.tick);
  };

  private readonly tick = (now: number): void => {
    this.frame = 0;
    // What a hand does is to be seen in one frame's time and not in that of a queue.
    if (this.sent?.isPassed === false) {
      this.ask();
      return;
    }
    this.sent = undefined;
    const seconds = (now - this.before) / 1000;
    this.before = now;
    this.draw?.(seconds);
    if (seconds > SLOW) this.sent = new Fence(this.context);
  };

  /** Whatever changes its size empties it, so that is done only when it is filled at once. */
  readonly resize = (): void => {
    if (this.wanted === undefined) return;
    const { width, height } = this.wanted;
    this.wanted = undefined;
    this.renderer.setPixelRatio(Math.min(Math.max(devicePixelRatio, COARSEST), DENSEST));
    this.renderer.setSize(width, height, false);
  };

  /** Gives back the context, of which a page has few. */
  end(): void {
    cancelAnimationFrame(this.frame);
    this.draw = undefined;
    this.film.dispose();
    if (!this.renderer.getContext().isContextLost()) this.renderer.forceContextLoss();
    this.renderer.dispose();
  }
}
