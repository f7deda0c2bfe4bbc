// The worker that draws samples: the page itself never does.
import { sceneOf } from '../core/document/scene.ts';
import type { SceneDocument } from '../core/document/schema.ts';
import { type Answer, type Ask, Refiner } from './refiner.ts';

export type Request = { readonly scene: SceneDocument } | { readonly ask: Ask };

interface Port {
  readonly postMessage: (answer: Answer) => void;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types are those of a page, where posting differs.
const page = self as unknown as Port;
let refiner: Refiner | undefined;
let asleep = true;
// Between two slices the page's messages get their turn, which a loop would not give them.
const turns = new MessageChannel();

turns.port1.addEventListener('message', () => {
  const { answer, done } = refiner?.step() ?? { answer: undefined, done: true };
  if (answer !== undefined) page.postMessage(answer);
  if (done) asleep = true;
  else turns.port2.postMessage(undefined);
});
turns.port1.start();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if ('scene' in data) {
    refiner = new Refiner(sceneOf(data.scene));
    return;
  }
  refiner?.ask(data.ask);
  if (asleep) turns.port2.postMessage(undefined);
  asleep = false;
});
