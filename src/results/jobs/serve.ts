import { type Scene, sceneOf } from '../../core/document/scene.ts';
import type { SceneDocument } from '../../core/document/schema.ts';

/** What a worker is asked: on which scene, and what. A later question takes the place of an earlier one. */
type Question<Job> = { readonly scene: SceneDocument } | { readonly id: number; readonly job: Job };

export interface Told<Answer> {
  readonly id: number;
  readonly answer: Answer;
  readonly share: number;
}

interface Port {
  readonly postMessage: (told: unknown) => void;
}

/** Makes of this worker one that does jobs in slices, and can be asked something else between two of them. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever serves says what they are asked.
export function serve<Job>(
  work: (scene: Scene, job: Job) => Generator<{ readonly answer: unknown; readonly share: number } | undefined>,
): void {
  type Asked = Question<Job>;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types are those of a page, where posting differs.
  const page = self as unknown as Port;
  // Between two slices the page's messages get their turn, which a loop would not give them.
  const turns = new MessageChannel();
  let scene: Scene | undefined;
  let current: { readonly id: number; readonly going: ReturnType<typeof work> } | undefined;
  let asleep = true;
  turns.port1.addEventListener('message', () => {
    const { value, done = true } = current?.going.next() ?? {};
    if (value !== undefined && current !== undefined) page.postMessage({ id: current.id, ...value });
    if (done) asleep = true;
    else turns.port2.postMessage(undefined);
  });
  turns.port1.start();
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    if ('scene' in data) {
      scene = sceneOf(data.scene);
      return;
    }
    if (scene === undefined) return;
    current = { id: data.id, going: work(scene, data.job) };
    if (asleep) turns.port2.postMessage(undefined);
    asleep = false;
  });
}
