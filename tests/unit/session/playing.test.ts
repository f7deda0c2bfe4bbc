import { describe, expect, it } from 'vitest';
import { playOnDemand } from '../../../src/session/playing.ts';
import { createSession } from '../../../src/session/store.ts';
import { twoPhases } from '../../scenes/twoPhases.ts';

function byHand() {
  let waiting: ((milliseconds: number) => void) | undefined;
  return {
    frames: {
      request: (callback: (milliseconds: number) => void) => {
        waiting = callback;
        return 1;
      },
      cancel: () => {
        waiting = undefined;
      },
    },
    tick: (milliseconds: number) => {
      const callback = waiting;
      waiting = undefined;
      callback?.(milliseconds);
    },
    isWaiting: () => waiting !== undefined,
  };
}

describe('playing', () => {
  it('asks for no frame while nothing plays', () => {
    const { frames, isWaiting } = byHand();
    const end = playOnDemand(createSession(twoPhases()), frames);
    expect(isWaiting()).toBe(false);
    end();
  });

  it('sets t by elapsed time and speed, and stops at the end', () => {
    const { frames, tick, isWaiting } = byHand();
    const store = createSession(twoPhases());
    const end = playOnDemand(store, frames);
    store.getState().dispatch({ kind: 'set-speed', speed: 2 });
    store.getState().dispatch({ kind: 'play', playing: true });
    tick(1000);
    tick(1050);
    expect(store.getState().session.t).toBeCloseTo(0.04, 9);
    for (let at = 1100; at < 4000; at += 50) tick(at);
    expect(store.getState().session).toMatchObject({ t: 1, playing: false });
    expect(isWaiting()).toBe(false);
    end();
  });

  it('goes on from where it was after a long sleep', () => {
    const { frames, tick } = byHand();
    const store = createSession(twoPhases());
    const end = playOnDemand(store, frames);
    store.getState().dispatch({ kind: 'play', playing: true });
    tick(0);
    tick(8 * 3600 * 1000);
    expect(store.getState().session.t).toBeLessThan(0.1);
    end();
  });
});
