import { useMemo, useSyncExternalStore } from 'react';
import { shallow } from 'zustand/vanilla/shallow';
import type { Recorded } from '../session/history.ts';
import type { Session } from '../session/session.ts';
import { isTurned, unturned } from '../session/turned.ts';

/** How often at most what stands beside the picture follows a hand that moves: as fast as figures are read; milliseconds. */
const PACE = 200;
/** A camera rests when it has not turned for so long: between two pictures of a machine that draws slowly it does not. */
const REST = 500;
/** A hand pauses when no step was told for so long, and who never pauses is followed so often all the same; milliseconds. */
const PAUSE = 300;
const SELDOM = 1000;
/** What need not be there at once waits until the page with the new figures is laid out and drawn; milliseconds. */
const NEXT = 60;

interface Store {
  readonly getState: () => Recorded;
  readonly subscribe: (listener: (now: Recorded, before: Recorded) => void) => () => void;
}

/** @param isPassing it is told of one more step of a motion, or of another time, and of nothing else */
type Listener = (isPassing: boolean) => void;

/** The session as it was last told. */
abstract class Told {
  private readonly current: () => Recorded;
  private readonly listeners = new Set<Listener>();
  private stop: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  protected shown: Recorded;
  protected toldAt = -Infinity;

  constructor(current: () => Recorded) {
    this.current = current;
    this.shown = current();
  }

  /** Begins to hear of what is new. */
  protected abstract start(): () => void;

  // While nobody follows, nobody is kept from anything.
  readonly getState = (): Recorded => (this.stop === undefined ? this.current() : this.shown);

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    if (this.stop === undefined) {
      this.shown = this.current();
      this.stop = this.start();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      clearTimeout(this.timer);
      this.stop?.();
      this.stop = undefined;
    };
  };

  protected get isWaiting(): boolean {
    return this.timer !== undefined;
  }

  /** Tells after so many milliseconds, unless something is told before. */
  protected tellIn(wait: number, isPassing: boolean): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(isPassing), wait);
  }

  protected tell(isPassing: boolean): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.toldAt = performance.now();
    this.shown = this.current();
    for (const listener of this.listeners) listener(isPassing);
  }
}

/**
 * The session for figures beside the picture. While somebody is moved, eyes look round or time goes on, the picture
 * follows at every step, and this only so often, so that the one is not kept waiting for the other. From where
 * the model is looked at it hears when the camera rests, and at whom a hand points not at all: no figure depends on it.
 * All else is told at once.
 */
export class Paced extends Told {
  private readonly store: Store;

  constructor(store: Store) {
    super(store.getState);
    this.store = store;
  }

  protected start(): () => void {
    return this.store.subscribe((now, before) => this.follow(now, before));
  }

  private follow(now: Recorded, before: Recorded): void {
    if (isAtSomebodyElse(now, before)) return;
    if (isCircled(now, before)) {
      this.tellIn(REST, false);
      return;
    }
    const wait = PACE - (performance.now() - this.toldAt);
    if (!goesOn(now, before)) this.tell(isAtAnotherTime(now.session, before.session));
    // Also where it is due: whoever handles a hand does not do this besides.
    else if (!this.isWaiting) this.tellIn(Math.max(0, wait), true);
  }
}

/**
 * The session for all that is not read while a hand moves: of the steps of a motion it hears when the hand pauses. All
 * else is told with the figures, but for another time: that is told after them, so that no task has to do both.
 */
export class Rested extends Told {
  private readonly paced: Paced;
  /** when the first step was that is not told yet */
  private since = 0;

  constructor(paced: Paced) {
    super(paced.getState);
    this.paced = paced;
  }

  protected start(): () => void {
    return this.paced.subscribe((isPassing) => {
      if (!this.isWaiting) this.since = performance.now();
      if (isPassing) this.tellIn(this.wait(this.paced.getState().session.t), true);
      else this.tell(false);
    });
  }

  /** How long another time, or one more step, waits; milliseconds. */
  protected wait(t: number): number {
    // Who goes to a phase is there at once, and does not come by.
    if (Number.isInteger(t) && t !== this.shown.session.t) return 2 * NEXT;
    return Math.min(PAUSE, Math.max(0, SELDOM - (performance.now() - this.since)));
  }
}

/** The same, for what is about a phase: of another phase it hears right after the figures. */
export class Calm extends Rested {
  protected override wait(t: number): number {
    return Math.round(t) === Math.round(this.shown.session.t) ? super.wait(t) : NEXT;
  }
}

/** Whether a change is one more step of a motion, and nothing else. */
function goesOn(now: Recorded, before: Recorded): boolean {
  const [last, earlier] = [now.history.past.at(-1), before.history.past.at(-1)];
  if (last !== earlier)
    return last?.kind === 'place' && last.gesture !== undefined && last.gesture === earlier?.gesture;
  return isTurned(now.session, before.session) || isOnItsWay(now.session, before.session);
}

/** Whether nothing is other than the time. */
function isAtAnotherTime({ t, ...now }: Session, { t: earlier, ...before }: Session): boolean {
  return t !== earlier && shallow(now, before);
}

/** Whether nothing is other than the time, on its way from one phase to another. */
function isOnItsWay(now: Session, before: Session): boolean {
  return !Number.isInteger(now.t) && isAtAnotherTime(now, before);
}

/** Whether nothing has changed but at whom a hand points. */
function isAtSomebodyElse(now: Recorded, before: Recorded): boolean {
  const { pointed } = now.session;
  if (pointed === before.session.pointed || now.history !== before.history) return false;
  return shallow(now.session, { ...before.session, pointed });
}

/** Whether nothing has changed but from where the model is looked at. */
function isCircled(now: Recorded, before: Recorded): boolean {
  return now.session.camera.kind !== 'eyes' && now.history === before.history && isTurned(now.session, before.session);
}

interface AllTold {
  readonly paced: Paced;
  readonly calm: Calm;
  readonly rested: Rested;
}

const known = new WeakMap<Store, AllTold>();

function toldOf(store: Store): AllTold {
  const found = known.get(store);
  if (found !== undefined) return found;
  const paced = new Paced(store);
  const made = { paced, calm: new Calm(paced), rested: new Rested(paced) };
  known.set(store, made);
  return made;
}

/** One for all who follow a store: told of the same session at the same time, they ask for the same figures. */
export function pacedOf(store: Store): Paced {
  return toldOf(store).paced;
}

/** The session and its history, for figures that are read while a hand moves. */
export function usePaced(store: Store): Recorded {
  const { paced } = toldOf(store);
  return useSyncExternalStore(paced.subscribe, paced.getState);
}

/** The session and its history, for what is about a phase. */
export function useCalm(store: Store): Recorded {
  const { calm } = toldOf(store);
  return useSyncExternalStore(calm.subscribe, calm.getState);
}

/** The session and its history, for all else. */
export function useRested(store: Store): Recorded {
  const { rested } = toldOf(store);
  return useSyncExternalStore(rested.subscribe, rested.getState);
}

/**
 * The session for what is alike from wherever one looks: as it was before the camera turned. Moving somebody is told as
 * often as in figures, or when the hand pauses.
 */
export function useUnturned(store: Store, kind: 'paced' | 'rested' = 'paced'): Session {
  const told = toldOf(store)[kind];
  const current = useMemo(() => unturned(() => told.getState().session), [told]);
  return useSyncExternalStore(told.subscribe, current);
}
