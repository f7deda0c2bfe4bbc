import type { StoreApi } from 'zustand/vanilla';
import { lastMoment } from '../core/arrangement/moment.ts';
import type { SessionStore } from './store.ts';

/** Phases a second at speed 1. The motion is illustrative, so the pace is one that can be followed. */
const PACE = 0.4;
/** After a hidden tab or a long frame the scene goes on from where it was, not from where it would be. */
const LONGEST_STEP = 0.1;

interface Frames {
  readonly request: (callback: (milliseconds: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

/** Sets `t` while the session plays; asks for no frame while it does not. Returns what ends it. */
export function playOnDemand(store: StoreApi<SessionStore>, frames: Frames): () => void {
  let handle: number | undefined;
  let before: number | undefined;
  const step = (milliseconds: number): void => {
    const { session, dispatch } = store.getState();
    const elapsed = before === undefined ? 0 : Math.min((milliseconds - before) / 1000, LONGEST_STEP);
    before = milliseconds;
    const t = session.t + elapsed * PACE * session.speed;
    dispatch({ kind: 'go-to', t });
    if (t >= lastMoment(session.scene)) dispatch({ kind: 'play', playing: false });
    handle = store.getState().session.playing ? frames.request(step) : undefined;
  };
  const follow = (): void => {
    const { playing } = store.getState().session;
    if (playing && handle === undefined) {
      before = undefined;
      handle = frames.request(step);
    }
    if (!playing && handle !== undefined) {
      frames.cancel(handle);
      handle = undefined;
    }
  };
  const unsubscribe = store.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    if (handle !== undefined) frames.cancel(handle);
  };
}
