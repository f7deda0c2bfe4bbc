import { PCFShadowMap, PerspectiveCamera, WebGLRenderer } from 'three';

/** Denser screens than this gain nothing that one sees, and cost by the square. */
const DENSEST = 2;
/** Frames so far apart are drawn slowly, or somebody pauses between them, who waits for nothing; seconds. */
const SLOW = 0.06;

/** Pixels of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A canvas that is drawn on when a frame is asked for, and never else. */
export class Drawing {
  readonly renderer: WebGLRenderer;
  readonly camera = new PerspectiveCamera();
  private readonly context: WebGL2RenderingContext;
  private frame = 0;
  private wanted: Size | undefined;
  private before = 0;
  private draw: ((seconds: number) => void) | undefined;
  private sent: WebGLSync | null = null;

  private constructor(canvas: HTMLCanvasElement, context: WebGL2RenderingContext) {
    this.context = context;
    this.renderer = new WebGLRenderer({ canvas, context });
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
  }

  /** A drawing on a canvas, or none where the browser gives out no WebGL2 context. */
  static on(canvas: HTMLCanvasElement): Drawing | undefined {
    // Asked for here and handed on, because a context for a mere probe costs as much as the real one.
    const context = canvas.getContext('webgl2', {
      alpha: false,
      antialias: false,
      depth: false,
      powerPreference: 'high-performance',
    });
    return context === null ? undefined : new Drawing(canvas, context);
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
    if (this.isBehind()) {
      this.ask();
      return;
    }
    const seconds = (now - this.before) / 1000;
    this.before = now;
    this.resize();
    this.draw?.(seconds);
    if (seconds > SLOW) this.follow();
  };

  /** Has the next frame wait for this one, so that what a hand does is seen in one frame's time and not in that of a queue. */
  private follow(): void {
    this.sent = this.context.fenceSync(this.context.SYNC_GPU_COMMANDS_COMPLETE, 0);
    this.context.flush();
  }

  private isBehind(): boolean {
    const { context, sent } = this;
    if (sent === null) return false;
    if (!context.isContextLost() && context.getSyncParameter(sent, context.SYNC_STATUS) !== context.SIGNALED)
      return true;
    context.deleteSync(sent);
    this.sent = null;
    return false;
  }

  /** Whatever changes its size empties it, so that is done only when it is filled at once. */
  private resize(): void {
    if (this.wanted === undefined) return;
    const { width, height } = this.wanted;
    this.wanted = undefined;
    this.renderer.setPixelRatio(Math.min(Math.max(devicePixelRatio, 1), DENSEST));
    this.renderer.setSize(width, height, false);
  }

  /** Gives back the context, of which a page has few. */
  end(): void {
    cancelAnimationFrame(this.frame);
    this.draw = undefined;
    if (!this.renderer.getContext().isContextLost()) this.renderer.forceContextLoss();
    this.renderer.dispose();
  }
}
