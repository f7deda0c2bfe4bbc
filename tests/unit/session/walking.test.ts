import { describe, expect, it, vi } from 'vitest';
import { readScene } from '../../../src/core/document/read.ts';
import { changesNothing, configurationOf } from '../../../src/session/bench.ts';
import {
  isSound,
  newWalk,
  recordedStep,
  replacedView,
  withoutStepAt,
  withStepAfter,
  withStepMoved,
} from '../../../src/session/recording.ts';
import { createSession } from '../../../src/session/store.ts';
import { createWalking, stepViewOf } from '../../../src/session/walking.ts';
import { bytesOf } from '../../scenes/bytes.ts';
import charlotteDocument from '../../../scene/charlotte-2016.json';

const read = readScene(bytesOf(charlotteDocument));
if ('problems' in read) throw new Error('the scene is refused');
const { scene } = read;
const walk = scene.document.walks?.[0];
if (walk === undefined) throw new Error('the scene has a walk');
const withConfiguration = walk.steps.findIndex(({ configuration }) => typeof configuration === 'string');

function worked() {
  const store = createSession(scene);
  const { dispatch } = store.getState();
  dispatch({ kind: 'set-controls', values: { distance: 12 } });
  dispatch({ kind: 'go-to', t: 2.5 });
  dispatch({ kind: 'look', camera: { kind: 'plan' } });
  dispatch({ kind: 'show-layer', layer: 'coverMap', shown: true });
  dispatch({ kind: 'select', person: 'officer-3' });
  return store;
}

describe('a walk that is shown', () => {
  it('shows each step whole, and brings back the very session that was before', () => {
    const store = worked();
    const before = store.getState();
    const walking = createWalking(
      store,
      walk,
      () => {},
      () => 1000,
    );
    expect(walking.getState()).toMatchObject({ step: 0, blank: false, wandered: false, startedAt: 1000 });
    for (const [index, step] of walk.steps.entries()) {
      const { session } = store.getState();
      expect(walking.getState()).toMatchObject({ step: index, wandered: false });
      expect(scene.document.phases[session.t]?.id).toBe(step.phase);
      expect(session.camera.kind).toBe(step.camera?.kind ?? 'oblique');
      if (step.configuration === undefined) expect(changesNothing(configurationOf(session))).toBe(true);
      else expect(configurationOf(session).id).toBe(step.configuration);
      expect(session.selected).toBeUndefined();
      walking.getState().next();
    }
    expect(walking.getState().step).toBe(walk.steps.length - 1);
    walking.getState().end();
    expect(store.getState().session).toBe(before.session);
    expect(store.getState().history).toBe(before.history);
  });

  it('knows when somebody has wandered off, by looking, scrubbing, overlays or a change of the what-if, and leads back', () => {
    const store = worked();
    const { session: before } = store.getState();
    const walking = createWalking(store, walk, () => {});
    walking.getState().go(withConfiguration);
    const { dispatch } = store.getState();
    const wander = [
      () => dispatch({ kind: 'look', camera: { kind: 'eyes', person: 'officer-1' } }),
      () => dispatch({ kind: 'go-to', t: 0.3 }),
      () => dispatch({ kind: 'show-layer', layer: 'labels', shown: false }),
      () => dispatch({ kind: 'set-rings', rings: 'none' }),
      () => dispatch({ kind: 'set-controls', values: { spacing: 3 } }),
    ];
    for (const away of wander) {
      away();
      expect(walking.getState().wandered).toBe(true);
      walking.getState().resume();
      expect(walking.getState().wandered).toBe(false);
    }
    dispatch({ kind: 'select', person: 'officer-1' });
    expect(walking.getState().wandered).toBe(false);
    walking.getState().end();
    expect(store.getState().session).toBe(before);
  });

  it('says when something else is opened in its place, and nothing when it is ended', () => {
    const store = worked();
    const { session: opened } = store.getState();
    const onOver = vi.fn<() => void>();
    createWalking(store, walk, onOver).getState().end();
    createWalking(store, walk, onOver).getState().next();
    expect(onOver).not.toHaveBeenCalled();
    store.getState().dispatch({ kind: 'open-session', session: opened });
    expect(onOver).toHaveBeenCalledTimes(1);
  });

  it('undoes nothing while it is shown, and all that was done before when it is over', () => {
    const store = worked();
    const walking = createWalking(store, walk, () => {});
    const during = store.getState().session;
    store.getState().undo();
    expect(store.getState().session).toBe(during);
    walking.getState().end();
    store.getState().undo();
    expect(changesNothing(configurationOf(store.getState().session))).toBe(true);
  });

  it('stays within its ends, is blank and not, and goes on in the theme and language that were chosen meanwhile', () => {
    const store = worked();
    const walking = createWalking(store, walk, () => {});
    walking.getState().previous();
    expect(walking.getState().step).toBe(0);
    walking.getState().go(999);
    expect(walking.getState().step).toBe(walk.steps.length - 1);
    walking.getState().toggleBlank();
    expect(walking.getState().blank).toBe(true);
    walking.getState().previous();
    expect(walking.getState().blank).toBe(false);
    store.getState().dispatch({ kind: 'set-theme', theme: 'dark' });
    store.getState().dispatch({ kind: 'set-language', language: 'es' });
    walking.getState().end();
    const { session } = store.getState();
    expect(session).toMatchObject({ theme: 'dark', before: undefined, t: 2.5 });
    expect(session.scene.document.language).toBe('es');
    expect(session.scene.document.walks?.[0]?.steps[0]?.title).not.toBe(walk.steps[0]?.title);
  });
});

describe('recording', () => {
  it('writes down what the stage shows, so that the step shows just that again', () => {
    const store = createSession(scene);
    const { dispatch } = store.getState();
    dispatch({ kind: 'go-to', t: 3 });
    const orbit = { target: [1.23456, 2] as const, azimuth: 20, tilt: 40, distance: 20 };
    dispatch({ kind: 'look', camera: { kind: 'oblique', orbit: { ...orbit, target: [1.5, 2] } } });
    dispatch({ kind: 'show-layer', layer: 'voiceReach', shown: true });
    dispatch({ kind: 'set-rings', rings: 'plain' });
    dispatch({ kind: 'set-controls', values: { distance: 9 } });
    const { session } = store.getState();
    const step = recordedStep(session, []);
    expect(step).toMatchObject({ phase: 'verbal-commands', rings: 'plain', layers: { voiceReach: true } });
    const view = stepViewOf(scene, step);
    expect(view).toMatchObject({ t: 3, camera: session.camera, rings: session.rings, layers: session.layers });
    expect(view.configuration).toEqual(configurationOf(session));
  });

  it('names one of the scene’s own by its id, and leaves out what is as at the start', () => {
    const store = createSession(scene);
    expect(recordedStep(store.getState().session, [])).toEqual({
      id: 'step-1',
      title: 'Confrontation',
      phase: 'confrontation',
    });
    const own = scene.document.configurations?.[0];
    if (own === undefined) throw new Error('the scene has configurations');
    store.getState().dispatch({ kind: 'adopt-configuration', configuration: own });
    expect(recordedStep(store.getState().session, []).configuration).toBe(own.id);
  });

  it('makes walks that pass every gate, and keeps bench, view and history of the session', () => {
    const store = worked();
    const { session, history } = store.getState();
    const fresh = newWalk(session, 'Mine');
    const [first] = fresh.steps;
    if (first === undefined) throw new Error('a walk has a step');
    let mine = withStepAfter(fresh, recordedStep(session, fresh.steps), 0);
    mine = withStepMoved({ ...mine, steps: mine.steps.with(0, { ...first, prompt: 'guns-drawn-1' }) }, 0, 1);
    expect(mine.steps.map(({ id }) => id)).toEqual(['step-2', 'step-1']);
    store.getState().dispatch({ kind: 'set-walks', walks: [walk, mine] });
    const after = store.getState();
    expect(after.history).toBe(history);
    expect({ ...after.session, scene: undefined }).toEqual({ ...session, scene: undefined });
    const again = readScene(bytesOf(after.session.scene.written));
    if ('problems' in again) throw new Error(JSON.stringify(again.problems));
    expect(again.scene.document.walks).toEqual([walk, mine]);
    expect(withoutStepAt(withoutStepAt(mine, 0), 0).steps).toHaveLength(1);
    expect(isSound({ ...mine, title: '' })).toBe(false);
  });

  it('keeps the words of a step whose view is replaced, but no question of another phase', () => {
    const { session } = worked().getState();
    const step = walk.steps[1];
    if (step === undefined) throw new Error('the walk has steps');
    const replaced = replacedView(session, step);
    expect(replaced).toMatchObject({ id: step.id, title: step.title, text: step.text, phase: 'verbal-commands' });
    expect(replaced.prompt).toBeUndefined();
  });
});
