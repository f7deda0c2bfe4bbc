import { useEffect, useState } from 'react';
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
  const [worker, setWorker] = useState<Worker>();
  const [told, setTold] = useState<{ readonly asked: string; readonly told: Told<Answers[J['kind']]> }>();
  const [failed, setFailed] = useState(false);
  const asked = job === undefined ? undefined : JSON.stringify(job);
  useEffect(() => {
    try {
      const made = new Worker(new URL('./jobWorker.ts', import.meta.url), { type: 'module' });
      made.addEventListener('error', () => setFailed(true));
      made.postMessage({ scene: scene.document });
      setWorker(made);
      return () => {
        made.terminate();
        setWorker(undefined);
      };
    } catch {
      setFailed(true);
      return undefined;
    }
  }, [scene]);
  useEffect(() => {
    if (worker === undefined || asked === undefined) return;
    const id = nextId();
    const listen = ({ data }: MessageEvent<Told<Answers[J['kind']]>>): void => {
      if (data.id === id) setTold({ asked, told: data });
    };
    worker.addEventListener('message', listen);
    worker.postMessage({ id, job: JSON.parse(asked) });
    return () => worker.removeEventListener('message', listen);
  }, [worker, asked]);
  const fits = told !== undefined && told.asked === asked;
  return { answer: fits ? told.told.answer : undefined, share: fits ? told.told.share : 0, failed };
}

let ids = 0;
function nextId(): number {
  ids += 1;
  return ids;
}
