import { useCallback, useSyncExternalStore } from 'react';
import type { Intervals } from '../core/analysis/interval.ts';
import type { Scene } from '../core/document/scene.ts';
import type { Session } from '../session/session.ts';
import { isSubjectThere } from './results.ts';
import type { Answer, Ask } from './refiner.ts';
import type { Request } from './intervalWorker.ts';
import type { Configuration } from '../core/document/configuration.ts';
import { configurationOf } from '../session/bench.ts';

/** The choices that intervals follow from. */
type Choice = Pick<Session, 'scene' | 'assumptions'> & {
  readonly configuration: Configuration;
  readonly phase: number;
};

/** What is known of the intervals of a choice so far. */
export interface Refined {
  readonly intervals: Intervals | undefined;
  /** 0 … 1 */
  readonly share: number;
  /** No worker runs here, so there will be none. */
  readonly failed?: true;
}

interface Store {
  readonly getState: () => { readonly session: Session };
  readonly subscribe: (listener: () => void) => () => void;
}

/** Somebody who draws samples elsewhere. */
export interface Sampler {
  readonly postMessage: (request: Request) => void;
  readonly addEventListener: {
    (kind: 'message', listener: (event: { readonly data: Answer }) => void): void;
    (kind: 'error', listener: () => void): void;
  };
}

const NOTHING: Refined = { intervals: undefined, share: 0 };
/** There are no intervals to be had: between phases, or without a subject. */
const WITHOUT_INTERVALS: Refined = { intervals: undefined, share: 1 };
const FAILED: Refined = { ...WITHOUT_INTERVALS, failed: true };

/**
 * Keeps the intervals of what is chosen: asks a worker whenever the choice changes, and forgets what it says of an
 * earlier one. Between two phases motion is illustrative, so there are none.
 */
export class Refinement {
  private readonly store: Store;
  private readonly listeners = new Set<() => void>();
  private sampler: Sampler | undefined;
  private failed = false;
  private sceneSent: Scene | undefined;
  private asked: Choice | undefined;
  private id = 0;
  private refined: Refined = NOTHING;

  constructor(store: Store) {
    this.store = store;
    store.subscribe(() => this.follow());
  }

  /** Begins to ask, once somebody can be asked. Where no worker can run, the figures go on without intervals. */
  start(create: () => Sampler): void {
    try {
      const sampler = create();
      sampler.addEventListener('message', ({ data: { id, intervals, share } }) => {
        if (id === this.id) this.tell({ intervals, share });
      });
      sampler.addEventListener('error', () => this.fail());
      this.sampler = sampler;
      this.follow();
    } catch {
      this.fail();
    }
  }

  private fail(): void {
    this.failed = true;
    this.tell(FAILED);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What is known of a session's intervals: nothing that belongs to an earlier choice. */
  of(session: Session): Refined {
    if (this.failed) return FAILED;
    const choice = choiceOf(session);
    if (choice === undefined) return WITHOUT_INTERVALS;
    return this.asked !== undefined && isSame(choice, this.asked) ? this.refined : NOTHING;
  }

  private follow(): void {
    const choice = choiceOf(this.store.getState().session);
    if (choice === undefined || this.sampler === undefined || this.failed) return;
    if (this.asked !== undefined && isSame(choice, this.asked)) return;
    this.asked = choice;
    this.refined = NOTHING;
    this.id += 1;
    const { scene, phase, configuration, assumptions } = choice;
    if (this.sceneSent !== scene) this.sampler.postMessage({ scene: scene.document });
    this.sceneSent = scene;
    const ask: Ask = { id: this.id, phase, configuration, assumptions };
    this.sampler.postMessage({ ask });
  }

  private tell(refined: Refined): void {
    this.refined = refined;
    for (const listener of this.listeners) listener();
  }
}

function choiceOf(session: Session): Choice | undefined {
  const { scene, t, assumptions } = session;
  // Measures are worked out when somebody shows them; whoever moves somebody is not kept waiting for them here.
  if (!Number.isInteger(t) || !isSubjectThere(session)) return undefined;
  return { scene, phase: t, configuration: configurationOf(session), assumptions };
}

function isSame(a: Choice, b: Choice): boolean {
  return (
    a.scene === b.scene && a.phase === b.phase && a.configuration === b.configuration && a.assumptions === b.assumptions
  );
}

/** The intervals of a session, as they get better. */
export function useIntervals(refinement: Refinement, session: Session): Refined {
  const current = useCallback(() => refinement.of(session), [refinement, session]);
  return useSyncExternalStore(refinement.subscribe, current);
}
