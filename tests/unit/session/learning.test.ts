import { describe, expect, it, vi } from 'vitest';
import { readAttempts, attemptsText } from '../../../src/core/document/attempt.ts';
import { measuresOf } from '../../../src/results/results.ts';
import { configurationOf } from '../../../src/session/bench.ts';
import { createLearning, hasMoved, layOver, placedIn, stillWaiting } from '../../../src/session/learning.ts';
import { createSession } from '../../../src/session/store.ts';
import { bytesOf } from '../../scenes/bytes.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const OFFICERS = [1, 2, 3, 4, 5].map((number) => `officer-${number}`);
const asked = { phase: 'approach', prompt: 'approach-1', officers: OFFICERS };
const NOON = new Date('2026-11-23T12:00:00Z');

function begun(officers = OFFICERS) {
  const store = createSession(charlotte);
  store.getState().dispatch({ kind: 'set-controls', values: { distance: 12 } });
  store.getState().dispatch({ kind: 'go-to', t: 4 });
  const before = store.getState();
  const learning = createLearning(
    store,
    { ...asked, officers },
    { title: 'Your placement', onOver: () => {}, now: () => NOON },
  );
  const { dispatch } = store.getState();
  const session = () => store.getState().session;
  return { store, before, learning, dispatch, session };
}

describe('placing officers before anything is shown', () => {
  it('begins with everybody waiting, and nothing that follows on the stage', () => {
    const { session } = begun();
    expect(session().t).toBe(1);
    expect(stillWaiting(session(), asked)).toEqual(OFFICERS);
    expect(session().layers).toMatchObject({ ghosts: false, sightLines: false, distances: false });
    expect(session().rings).toBe('none');
  });

  it('lets nobody look at another phase, or at how it was, before the end', () => {
    const { session, dispatch, learning } = begun();
    dispatch({ kind: 'go-to', t: 5 });
    expect(session().t).toBe(1);
    dispatch({ kind: 'play', playing: true });
    expect(session()).toMatchObject({ t: 1, playing: false });
    dispatch({ kind: 'show-layer', layer: 'ghosts', shown: true });
    expect(session().layers.ghosts).toBe(false);
    learning.getState().finish();
    learning.getState().compare();
    expect(session().layers.ghosts).toBe(true);
  });

  it('places one officer where only one is placed; the others stand as placed', () => {
    const { session } = begun(['officer-2']);
    const { phases } = charlotte;
    const places = new Map(measuresOf(session())?.people.map(({ id, at }) => [id, at]));
    expect(places.get('officer-1')).toEqual(phases[1]?.people.get('officer-1')?.at);
    expect(places.get('officer-2')).not.toEqual(phases[1]?.people.get('officer-2')?.at);
  });

  it('keeps what was placed, said and when; a file of it is read back', () => {
    const { learning, dispatch } = begun();
    dispatch({ kind: 'place', id: 'officer-1', at: [2, -8], bearing: 350 });
    learning.getState().say({ why: ' Room to talk.\u202E\n', name: ' A\nB ' });
    const attempt = learning.getState().finish();
    expect(attempt).toMatchObject({
      phase: 'approach',
      prompt: 'approach-1',
      why: 'Room to talk.',
      name: 'A B',
      madeAt: '2026-11-23T12:00:00.000Z',
    });
    expect(attempt.places['officer-1']).toEqual({ at: [2, -8], bearing: 350 });
    expect(readAttempts(bytesOf(attemptsText(charlotte, [attempt])), charlotte)).toEqual({ attempts: [attempt] });
  });

  it('knows when somebody has been moved since, and puts them back', () => {
    const { learning, dispatch, session } = begun();
    dispatch({ kind: 'place', id: 'officer-1', at: [2, -8], bearing: 350 });
    const attempt = learning.getState().finish();
    expect(hasMoved(session(), asked, attempt)).toBe(false);
    dispatch({ kind: 'place', id: 'officer-1', at: [2, -5], bearing: 350 });
    expect(hasMoved(session(), asked, attempt)).toBe(true);
    learning.getState().putBack();
    expect(hasMoved(session(), asked, attempt)).toBe(false);
    expect(placedIn(session(), asked)).toEqual(attempt.places);
  });

  it('ends with everything as it was before, and nothing to undo', () => {
    const { store, before, learning, dispatch } = begun();
    dispatch({ kind: 'place', id: 'officer-1', at: [2, -8], bearing: 350 });
    learning.getState().finish();
    learning.getState().again();
    expect(learning.getState()).toMatchObject({ stage: 'placing', attempt: undefined });
    learning.getState().end();
    expect(store.getState().session).toEqual(before.session);
    expect(store.getState().history).toEqual(before.history);
    dispatch({ kind: 'go-to', t: 5 });
    expect(store.getState().session.t).toBe(5);
  });

  it('says when something else is opened in its place, once, and nothing when it is ended', () => {
    const store = createSession(charlotte);
    const { session: opened, dispatch } = store.getState();
    const onOver = vi.fn<() => void>();
    createLearning(store, asked, { title: 'Your placement', onOver }).getState().end();
    createLearning(store, asked, { title: 'Your placement', onOver });
    dispatch({ kind: 'go-to', t: 5 });
    expect(onOver).not.toHaveBeenCalled();
    dispatch({ kind: 'open-session', session: opened });
    dispatch({ kind: 'go-to', t: 5 });
    expect(onOver).toHaveBeenCalledTimes(1);
    expect(store.getState().session.t).toBe(5);
  });

  it('opens an attempt again where it has everybody', () => {
    const { store, learning, dispatch } = begun();
    dispatch({ kind: 'place', id: 'officer-1', at: [2, -8], bearing: 350 });
    const attempt = learning.getState().finish();
    learning.getState().end();
    const again = createLearning(store, asked, { title: 'Your placement', kept: attempt, onOver: () => {} });
    expect(again.getState()).toMatchObject({ stage: 'given', attempt });
    expect(placedIn(store.getState().session, asked)).toEqual(attempt.places);
  });
});

describe('a class laid over the stage', () => {
  const laidOver = { dots: [{ attempt: 'a', at: [1, 2] as const }], chosen: undefined, density: true, each: true };

  it('has its officers wait until the scene’s places are shown, and goes with the end', () => {
    const store = createSession(charlotte);
    layOver(store, 'approach', 'Class', { laidOver, asPlaced: false });
    expect(stillWaiting(store.getState().session, asked)).toEqual(OFFICERS);
    expect(store.getState().session.laidOver).toBe(laidOver);
    layOver(store, 'approach', 'Class', { laidOver, asPlaced: true });
    expect(configurationOf(store.getState().session).moves).toBeUndefined();
    store.getState().dispatch({ kind: 'end-walk' });
    expect(store.getState().session.laidOver).toBeUndefined();
  });
});
