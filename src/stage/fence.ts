/** Stands behind all that a context was asked to draw so far, and tells when that is drawn. */
export class Fence {
  private readonly context: WebGL2RenderingContext;
  private sync: WebGLSync | null;

  constructor(context: WebGL2RenderingContext) {
    this.context = context;
    // A lost context gives out fences too, which nothing ever passes.
    this.sync = context.isContextLost() ? null : context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
    context.flush();
    // What is lost is drawn no more, and when the context comes back it no longer knows of this.
    if (this.sync !== null) context.canvas.addEventListener('webglcontextlost', this.drop);
  }

  /** Everything is drawn, or the context was lost. */
  get isPassed(): boolean {
    const { context, sync } = this;
    if (sync === null) return true;
    if (!context.isContextLost() && context.getSyncParameter(sync, context.SYNC_STATUS) !== context.SIGNALED)
      return false;
    context.deleteSync(sync);
    this.drop();
    return true;
  }

  private readonly drop = (): void => {
    this.sync = null;
    this.context.canvas.removeEventListener('webglcontextlost', this.drop);
  };
}
