import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../core/document/scene.ts';
import type { Answers, Job } from './job.ts';
import type { Told } from './serve.ts';

/** What is known of a job so far. */
export interface Known<Answer> {
  readonly answer: Answer | undefined;
  /** 0 … 1 */
  readonly share: number;
  /** no worker runs here, so there will be no answer */
  readonly failed: boolean;
}

/**
 * What a worker of its own says to a job, as it gets better. The worker ends with the component that asks.
 * @param job what is asked; another one, by its text, takes its place
 */
export function useJob<J extends Job>(scene: Scene, job: J | undefined): Known<Answers[J['kind']]> {
  type Answer = Told<Answers[J['kind']]>;
  const [told, setTold] = useState<{ readonly asked: string; readonly told: Answer | 'failed' }>();
  const held = useRef<{ readonly scene: Scene; readonly worker: Worker | undefined }>(undefined);
  const asked = job === undefined ? undefined : JSON.stringify(job);
  useEffect(
    () => () => {
      held.current?.worker?.terminate();
      held.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (asked === undefined) return undefined;
    if (held.current?.scene !== scene) {
      held.current?.worker?.terminate();
      held.current = { scene, worker: startWorker(scene) };
    }
    const { worker } = held.current;
    const fail = (): void => setTold({ asked, told: 'failed' });
    if (worker === undefined) {
      const later = setTimeout(fail);
      return () => clearTimeout(later);
    }
    const id = nextId();
    const listen = ({ data }: MessageEvent<Answer>): void => {
      if (data.id === id) setTold({ asked, told: data });
    };
    worker.addEventListener('message', listen);
    worker.addEventListener('error', fail);
    worker.postMessage({ id, job: JSON.parse(asked) as unknown });
    return () => {
      worker.removeEventListener('message', listen);
      worker.removeEventListener('error', fail);
    };
  }, [scene, asked]);
  const known = told?.asked === asked ? told?.told : undefined;
  if (known === 'failed') return { answer: undefined, share: 0, failed: true };
  return { answer: known?.answer, share: known?.share ?? 0, failed: false };
}

function startWorker(scene: Scene): Worker | undefined {
  try {
    const worker = new Worker(new URL('./jobWorker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ scene: scene.document });
    return worker;
  } catch {
    return undefined;
  }
}

let ids = 0;
function nextId(): number {
  ids += 1;
  return ids;
}
