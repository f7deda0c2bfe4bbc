import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Calm, Paced, Rested } from '../../../src/results/paced.ts';
import { createSession } from '../../../src/session/store.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

const scene = sceneOfPhases([
  { people: { subject: { at: [0, 0] }, a: { at: [0, 6] } } },
  { people: {} },
  { people: {} },
]);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function follower() {
  const store = createSession(scene);
  const paced = new Paced(store);
  let told = 0;
  const stop = paced.subscribe(() => {
    told += 1;
  });
  const move = (step: number, gesture?: number) =>
    store.getState().dispatch({
      kind: 'place',
      id: 'a',
      at: [step / 4, -9],
      bearing: 0,
      ...(gesture === undefined ? {} : { gesture }),
    });
  return { store, paced, told: () => told, move, stop };
}

describe('the session beside the picture', () => {
  it('follows the first step of a move at once, further ones so often, and the last one always', () => {
    const { store, paced, told, move } = follower();
    move(1, 7);
    expect([told(), paced.getState().session]).toEqual([1, store.getState().session]);
    for (let step = 2; step <= 30; step += 1) {
      vi.advanceTimersByTime(16);
      move(step, 7);
    }
    expect(told()).toBeLessThan(6);
    expect(told()).toBeGreaterThan(2);
    vi.advanceTimersByTime(200);
    expect(paced.getState().session).toBe(store.getState().session);
    const after = told();
    vi.advanceTimersByTime(5000);
    expect(told()).toBe(after);
  });

  it('follows all else at once, with what was not told yet', () => {
    const { store, paced, told, move } = follower();
    move(1, 7);
    move(2, 7);
    expect(told()).toBe(1);
    store.getState().dispatch({ kind: 'set-unit', unit: 'ft' });
    expect([told(), paced.getState().session]).toEqual([2, store.getState().session]);
    move(3, 8);
    move(4);
    expect([told(), paced.getState().session]).toEqual([4, store.getState().session]);
    store.getState().undo();
    expect([told(), paced.getState().history]).toEqual([5, store.getState().history]);
    vi.advanceTimersByTime(5000);
    expect(told()).toBe(5);
  });

  it('hears of a camera that goes round the model when it rests, and of one of another kind at once', () => {
    const { store, paced, told } = follower();
    const look = (azimuth: number) =>
      store.getState().dispatch({
        kind: 'look',
        camera: { kind: 'oblique', orbit: { target: [0, 0], azimuth, tilt: 40, distance: 30 } },
      });
    for (let azimuth = 1; azimuth <= 60; azimuth += 1) {
      look(azimuth);
      vi.advanceTimersByTime(azimuth % 2 === 0 ? 16 : 350);
    }
    expect(told()).toBe(0);
    vi.advanceTimersByTime(600);
    expect([told(), paced.getState().session]).toEqual([1, store.getState().session]);
    look(1);
    store.getState().dispatch({ kind: 'look', camera: { kind: 'plan' } });
    expect([told(), paced.getState().session]).toEqual([2, store.getState().session]);
    vi.advanceTimersByTime(5000);
    expect(told()).toBe(2);
  });

  it('is not told at whom a hand points, and goes on with the session that it has', () => {
    const { store, paced, told } = follower();
    const before = paced.getState().session;
    for (const person of ['a', 'subject', undefined, 'a']) store.getState().dispatch({ kind: 'point-at', person });
    vi.advanceTimersByTime(5000);
    expect([told(), paced.getState().session]).toEqual([0, before]);
    store.getState().dispatch({ kind: 'select', person: 'subject' });
    expect([told(), paced.getState().session]).toEqual([1, store.getState().session]);
  });

  it('follows eyes that look round so often, and those of another at once', () => {
    const { store, paced, told } = follower();
    const look = (person: string, right: number) =>
      store.getState().dispatch({ kind: 'look', camera: { kind: 'eyes', person, turned: { right, up: 0 } } });
    look('a', 0);
    for (let right = 1; right <= 30; right += 1) {
      vi.advanceTimersByTime(16);
      look('a', right);
    }
    expect(told()).toBeGreaterThan(2);
    expect(told()).toBeLessThan(7);
    const before = told();
    look('subject', 0);
    expect([told(), paced.getState().session]).toEqual([before + 1, store.getState().session]);
  });

  it('follows time on its way between phases so often, and is at a phase at once', () => {
    const { store, paced, told } = follower();
    const goTo = (t: number) => store.getState().dispatch({ kind: 'go-to', t });
    for (let step = 1; step <= 30; step += 1) {
      goTo(step / 16 + 0.01);
      vi.advanceTimersByTime(16);
    }
    expect(told()).toBeGreaterThan(2);
    expect(told()).toBeLessThan(6);
    const before = told();
    goTo(2);
    expect([told(), paced.getState().session]).toEqual([before + 1, store.getState().session]);
    goTo(1);
    expect([told(), paced.getState().session]).toEqual([before + 2, store.getState().session]);
    vi.advanceTimersByTime(5000);
    expect(told()).toBe(before + 2);
  });

  it('tells nobody who has gone', () => {
    const { told, move, stop } = follower();
    move(1, 7);
    move(2, 7);
    stop();
    vi.advanceTimersByTime(5000);
    expect(told()).toBe(1);
  });
});

describe('the session beside the figures', () => {
  function calmly() {
    const followed = follower();
    const calm = new Calm(followed.paced);
    let told = 0;
    const stop = calm.subscribe(() => {
      told += 1;
    });
    return { ...followed, calm, told: () => told, stop };
  }

  it('follows a move when the hand pauses, and who never pauses once a second', () => {
    const { store, calm, told, move } = calmly();
    move(1, 7);
    expect([told(), calm.getState().session]).toEqual([1, store.getState().session]);
    for (let step = 2; step <= 40; step += 1) {
      vi.advanceTimersByTime(16);
      move(step, 7);
    }
    expect(told()).toBe(1);
    vi.advanceTimersByTime(600);
    expect([told(), calm.getState().session]).toEqual([2, store.getState().session]);
    for (let step = 41; step <= 240; step += 1) {
      vi.advanceTimersByTime(16);
      move(step, 7);
    }
    expect(told()).toBeGreaterThan(3);
    expect(told()).toBeLessThan(7);
    vi.advanceTimersByTime(5000);
    expect(calm.getState().session).toBe(store.getState().session);
  });

  it('follows all else at once, and is in another phase right after the figures, with a picture between', () => {
    const { store, paced, calm, told } = calmly();
    const goTo = (t: number) => store.getState().dispatch({ kind: 'go-to', t });
    goTo(0.2);
    vi.advanceTimersByTime(1000);
    const before = told();
    goTo(0.3);
    goTo(0.7);
    vi.advanceTimersByTime(30);
    expect([told(), paced.getState().session.t]).toEqual([before, 0.7]);
    vi.advanceTimersByTime(60);
    expect([told() > before, calm.getState().session.t]).toEqual([true, 0.7]);
    const after = told();
    store.getState().dispatch({ kind: 'set-unit', unit: 'ft' });
    expect([told(), calm.getState().session]).toEqual([after + 1, store.getState().session]);
  });

  it('hears of another phase with a picture between, and of all else only when the hand pauses, as what is of many does', () => {
    const { store, paced } = follower();
    const rested = new Rested(paced);
    rested.subscribe(() => {});
    const goTo = (t: number) => store.getState().dispatch({ kind: 'go-to', t });
    const shown = () => rested.getState().session.t;
    goTo(0.2);
    vi.advanceTimersByTime(1000);
    expect(shown()).toBe(0.2);
    goTo(0.7);
    vi.advanceTimersByTime(200);
    expect(shown()).toBe(0.2);
    vi.advanceTimersByTime(200);
    expect(shown()).toBe(0.7);
    goTo(2);
    vi.advanceTimersByTime(90);
    expect(shown()).toBe(0.7);
    vi.advanceTimersByTime(60);
    expect(shown()).toBe(2);
  });

  it('tells nobody who has gone', () => {
    const { told, move, stop } = calmly();
    move(1, 7);
    move(2, 7);
    stop();
    vi.advanceTimersByTime(5000);
    expect(told()).toBe(1);
  });
});
