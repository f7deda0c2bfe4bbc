import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Configuration } from '../core/document/configuration.ts';
import type { Scene } from '../core/document/scene.ts';
import type { Walk, WalkStep } from '../core/document/walk.ts';
import { cameraOf } from './saved.ts';
import { sessionOf } from './session.ts';
import { showsStep, type StepView } from './stepView.ts';
import type { SessionStore } from './store.ts';

/** A walk that is being shown, and where in it one is. */
export interface Walking {
  readonly walk: Walk;
  /** 0 … steps − 1 */
  readonly step: number;
  /** nothing is shown, so that a room looks at whoever speaks */
  readonly blank: boolean;
  /** what is shown no longer is what the step shows */
  readonly wandered: boolean;
  /** milliseconds since 1970 */
  readonly startedAt: number | undefined;
  /** To a step, by its number from 0; beyond the ends, to the first or the last. */
  readonly go: (step: number) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly toggleBlank: () => void;
  /** Brings back what the step shows. */
  readonly resume: () => void;
  /** Ends the walk: everything is as it was before it. */
  readonly end: () => void;
}

/** What a step shows: what it leaves out is as at the start of a session. */
export function stepViewOf(scene: Scene, step: WalkStep): StepView {
  const start = sessionOf(scene);
  const phase = scene.document.phases.findIndex(({ id }) => id === step.phase);
  return {
    t: Math.max(phase, 0),
    camera: cameraOf(step.camera),
    rings: step.rings ?? start.rings,
    layers: { ...start.layers, ...step.layers },
    configuration: configurationFor(scene, step.configuration),
  };
}

function configurationFor({ document }: Scene, named: WalkStep['configuration']): Configuration | undefined {
  if (named === undefined || named === null) return undefined;
  return typeof named === 'string' ? document.configurations?.find(({ id }) => id === named) : named;
}

/**
 * Begins a walk at its first step.
 * @param onOver told when something else is opened in its place
 * @param now milliseconds since 1970
 */
export function createWalking(
  store: StoreApi<SessionStore>,
  walk: Walk,
  onOver: () => void,
  now: () => number = () => Date.now(),
): StoreApi<Walking> {
  const { scene } = store.getState().session;
  const views = walk.steps.map((step) => stepViewOf(scene, step));
  const show = (step: number): void => {
    const view = views[step];
    if (view !== undefined) store.getState().dispatch({ kind: 'show-step', view });
  };
  const walking = createStore<Walking>()((set, get) => ({
    walk,
    step: 0,
    blank: false,
    wandered: false,
    startedAt: now(),
    go: (wanted) => {
      const step = Math.min(Math.max(Math.round(wanted), 0), walk.steps.length - 1);
      set({ step, blank: false });
      show(step);
    },
    next: () => get().go(get().step + 1),
    previous: () => get().go(get().step - 1),
    toggleBlank: () => set(({ blank }) => ({ blank: !blank })),
    resume: () => show(get().step),
    end: () => {
      stopWatching();
      store.getState().dispatch({ kind: 'end-walk' });
    },
  }));
  const stopWatching = store.subscribe(({ session }) => {
    if (session.before === undefined) return onOver();
    const { step, wandered } = walking.getState();
    const view = views[step];
    const elsewhere = view !== undefined && !showsStep(session, view);
    if (elsewhere !== wandered) walking.setState({ wandered: elsewhere });
  });
  show(0);
  return walking;
}
