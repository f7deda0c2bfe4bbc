import { useMemo, useSyncExternalStore } from 'react';
import { shallow } from 'zustand/vanilla/shallow';
import type { Recorded } from '../session/history.ts';
import type { Session } from '../session/session.ts';
import { isTurned } from '../session/turned.ts';

/** How often at most what stands beside the picture follows a hand that moves: as fast as figures are read; milliseconds. */
const PACE = 200;
/** A camera rests when it has not turned for so long: between two pictures of a machine that draws slowly it does not. */
const REST = 500;

interface Store {
  readonly getState: () => Recorded;
  readonly subscribe: (listener: (now: Recorded, before: Recorded) => void) => () => void;
}

/**
 * The session for what stands beside the picture. While somebody is moved, eyes look round or time goes on, the picture
 * follows at every step, and this only so often, so that the one is not kept waiting for the other. From where
 * the model is looked at it hears when the camera rests; all else is told at once.
 */
export class Paced {
  private readonly store: Store;
  private readonly listeners = new Set<() => void>();
  private shown: Recorded;
  private toldAt = -Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => void) | undefined;

  constructor(store: Store) {
    this.store = store;
    this.shown = store.getState();
  }

  // While nobody follows, nobody is kept from anything.
  readonly getState = (): Recorded => (this.stop === undefined ? this.store.getState() : this.shown);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.stop === undefined) {
      this.shown = this.store.getState();
      this.stop = this.store.subscribe((now, before) => this.follow(now, before));
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      clearTimeout(this.timer);
      this.stop?.();
      this.stop = undefined;
    };
  };

  private follow(now: Recorded, before: Recorded): void {
    if (isCircled(now, before)) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.tell(), REST);
      return;
    }
    const rest = PACE - (performance.now() - this.toldAt);
    if (rest > 0 && goesOn(now, before)) this.timer ??= setTimeout(() => this.tell(), rest);
    else this.tell();
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.toldAt = performance.now();
    this.shown = this.store.getState();
    for (const listener of this.listeners) listener();
  }
}

/** Whether a change is one more step of a motion, and nothing else. */
function goesOn(now: Recorded, before: Recorded): boolean {
  const [last, earlier] = [now.history.past.at(-1), before.history.past.at(-1)];
  if (last !== earlier)
    return last?.kind === 'place' && last.gesture !== undefined && last.gesture === earlier?.gesture;
  return isTurned(now.session, before.session) || isLater(now.session, before.session);
}

/** Whether nothing is other than the time, on its way from one phase to another. */
function isLater({ t, ...now }: Session, { t: earlier, ...before }: Session): boolean {
  return t !== earlier && !Number.isInteger(t) && shallow(now, before);
}

/** Whether nothing has changed but from where the model is looked at. */
function isCircled(now: Recorded, before: Recorded): boolean {
  return now.session.camera.kind !== 'eyes' && now.history === before.history && isTurned(now.session, before.session);
}

const known = new WeakMap<Store, Paced>();

/** One for all who follow a store: told of the same session at the same time, they ask for the same figures. */
export function pacedOf(store: Store): Paced {
  const paced = known.get(store) ?? new Paced(store);
  known.set(store, paced);
  return paced;
}

/** The session and its history, for what stands beside the picture. */
export function usePaced(store: Store): Recorded {
  const paced = pacedOf(store);
  return useSyncExternalStore(paced.subscribe, paced.getState);
}

/** The same for what is alike from wherever one looks: as it was before the camera turned. Moving somebody is told as often. */
export function useUnturned(store: Store): Session {
  const paced = pacedOf(store);
  const current = useMemo(() => unturned(paced), [paced]);
  return useSyncExternalStore(paced.subscribe, current);
}

function unturned(paced: Paced): () => Session {
  let kept = paced.getState().session;
  return () => {
    const { session } = paced.getState();
    if (!isTurned(session, kept)) kept = session;
    return kept;
  };
}
