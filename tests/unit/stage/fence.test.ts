import { describe, expect, it } from 'vitest';
import { Fence } from '../../../src/stage/fence.ts';

/** As much of a context as a fence asks for. A sync of before a loss is nothing that the context knows afterwards. */
class Context {
  readonly SYNC_GPU_COMMANDS_COMPLETE = 1;
  readonly SYNC_STATUS = 2;
  readonly SIGNALED = 3;
  readonly canvas = new EventTarget();
  readonly complaints: string[] = [];
  isLost = false;
  isDone = false;
  private known: object | undefined;

  fenceSync(): object {
    const sync = {};
    if (!this.isLost) this.known = sync;
    return sync;
  }
  flush(): void {}
  deleteSync(): void {
    this.known = undefined;
  }
  isContextLost(): boolean {
    return this.isLost;
  }
  getSyncParameter(sync: object): number | null {
    if (sync !== this.known) this.complaints.push('object does not belong to this context');
    return sync === this.known && this.isDone ? this.SIGNALED : null;
  }
  lose(): void {
    this.isLost = true;
    this.known = undefined;
    this.canvas.dispatchEvent(new Event('webglcontextlost'));
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const fenceIn = (context: Context): Fence => new Fence(context as unknown as WebGL2RenderingContext);

describe('a fence', () => {
  it('is passed when everything before it is drawn, and stays so', () => {
    const context = new Context();
    const fence = fenceIn(context);
    expect(fence.isPassed).toBe(false);
    context.isDone = true;
    expect(fence.isPassed).toBe(true);
    expect(fence.isPassed).toBe(true);
  });

  it('69: is passed once the context was lost, though it came back and knows nothing of it', () => {
    const context = new Context();
    const fence = fenceIn(context);
    context.lose();
    context.isLost = false;
    expect(fence.isPassed).toBe(true);
    expect(context.complaints).toEqual([]);
  });

  it('in a context that is lost is passed at once', () => {
    const context = new Context();
    context.lose();
    const fence = fenceIn(context);
    context.isLost = false;
    expect(fence.isPassed).toBe(true);
    expect(context.complaints).toEqual([]);
  });
});
