import { test as base } from '@playwright/test';
import { count } from '../../scripts/bench/counts.mjs';
import { restWorkers } from '../../scripts/page.mjs';

/** What a test, or a project of tests, may ask of its page. */
export interface PageOptions {
  /** What a test expects to be said: `test.use({ expected: [/the context was lost/] })`. */
  expected: RegExp[];
  /**
   * `plan`: a browser without WebGL, where the page shows its plan instead. Everything beside the picture is the same,
   * and much sooner there where the model would be drawn in software. `undrawn`: the model with all of its frames, whose
   * draws are counted and left at that: for where people and labels are and for hands on them, not for any pixel.
   */
  drawing: 'model' | 'undrawn' | 'plan';
  /** `rests`: what is asked of a worker stays unanswered, so that all of the processor is there for what is tested. */
  reckoning: 'rests' | 'works';
  /** the host of a page around ours: asked for by a test that embeds */
  alsoFrom: string | undefined;
}

interface Watch extends PageOptions {
  /** Runs by itself: whatever a page did that no page of ours may do fails its test. */
  watch: void;
}

// The driver's remark on a screenshot taken in software GL, and the test runner's on the service worker it keeps away:
// neither says anything about the page.
const DRIVER = /GL Driver Message \(OpenGL, Performance|Service Worker registration blocked by Playwright/;

/** Runs in the page. */
function withoutWebGL(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the canvas below
  const own = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function getContext(
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
  } as typeof own;
}

/** Runs in the page: what its policy shut out is said as an error of its own, and fails the test. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    // oxlint-disable-next-line no-console -- the watch reads it there
    console.error(`policy: ${violatedDirective} shut out ${blockedURI} ${sample}`);
  });
}

export const test = base.extend<Watch>({
  expected: [[], { option: true }],
  drawing: ['model', { option: true }],
  reckoning: ['rests', { option: true }],
  alsoFrom: [undefined, { option: true }],
  watch: [
    async ({ context, baseURL, expected, drawing, reckoning, alsoFrom }, use) => {
      if (drawing === 'plan') await context.addInitScript(withoutWebGL);
      if (drawing === 'undrawn') await context.addInitScript(count, 'undrawn');
      if (reckoning === 'rests') await context.addInitScript(restWorkers);
      await context.addInitScript(tellViolations);
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      const isOurs = (address: string): boolean => {
        const { origin: from, hostname } = new URL(address);
        return /^(?:data|about):/.test(address) || from === origin || hostname === alsoFrom;
      };

      context.on('weberror', (event) => {
        const error = event.error();
        faults.push(`page error: ${error.stack ?? error.message}`);
      });
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (!DRIVER.test(message.text())) faults.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.type()} ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request) => {
        if (!isOurs(request.url())) faults.push(`request off the origin: ${request.url()}`);
      });
      context.on('page', (page) => {
        page.on('websocket', (socket) => faults.push(`web socket: ${socket.url()}`));
      });

      await use();

      base.expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
