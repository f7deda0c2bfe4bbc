import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Scene, sceneOf } from '../../../src/core/document/scene.ts';
import type { SceneDocument } from '../../../src/core/document/schema.ts';
import { measuresOf, notesOf, quickMeasuresOf, statesOf } from '../../../src/results/results.ts';
import { createSession } from '../../../src/session/store.ts';

function charlotte(): Scene {
  const url = new URL('../../../scene/charlotte-2016.json', import.meta.url);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- another test reads this very file through every gate.
  return sceneOf(JSON.parse(readFileSync(url, 'utf8')) as SceneDocument);
}

describe('what a picture wants at every step', () => {
  it('is what is measured otherwise, without spots behind cover', () => {
    const store = createSession(charlotte());
    for (let t = 0; t < store.getState().session.scene.phases.length; t += 1) {
      store.getState().dispatch({ kind: 'go-to', t });
      const { session } = store.getState();
      const [whole, quick] = [measuresOf(session), quickMeasuresOf(session)];
      expect(quick?.measures).toEqual(whole?.measures);
      expect(quick?.lines).toEqual(whole?.lines);
      expect(quick?.people).toEqual(whole?.people.map((person) => ({ ...person, nearestCover: null, toCover: null })));
      const officers = whole?.people.filter(({ role }) => role === 'officer') ?? [];
      expect([...statesOf(session)]).toEqual(officers.map(({ id, state }) => [id, state]));
    }
  });
});

describe('notes', () => {
  it('are the same list for as long as they say the same, and another when a reason is another', () => {
    const scene = charlotte();
    const phases = scene.phases.map((_, t) => t);
    const store = createSession(scene);
    const { dispatch } = store.getState();
    const seen = () => notesOf(store.getState().session);
    const t = phases.find((each) => {
      dispatch({ kind: 'go-to', t: each });
      return seen().some(({ apt }) => apt !== undefined);
    });
    expect(t).toBeDefined();
    const before = seen();
    dispatch({ kind: 'set-controls', values: { ambient: 61 } });
    const measured = measuresOf(store.getState().session);
    dispatch({ kind: 'set-controls', values: { ambient: 62 } });
    expect(measuresOf(store.getState().session)).not.toBe(measured);
    expect(seen()).toBe(before);
    dispatch({ kind: 'set-controls', values: { distance: 20 } });
    expect(seen()).not.toEqual(before);
  });
});
