import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Scene, sceneOf } from '../../../src/core/document/scene.ts';
import type { SceneDocument } from '../../../src/core/document/schema.ts';
import { measuresAbout } from '../../../src/results/measuresAbout.ts';
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

describe('what is asked about one person', () => {
  it('is what is measured of them otherwise, their own spot behind cover with it', () => {
    const store = createSession(charlotte());
    const { scene } = store.getState().session;
    let spots = 0;
    for (const t of scene.phases.keys()) {
      store.getState().dispatch({ kind: 'go-to', t });
      for (const distance of [null, 14]) {
        store.getState().dispatch({ kind: 'set-controls', values: { distance } });
        const { session } = store.getState();
        const whole = measuresOf(session);
        for (const { id, role } of scene.document.people) {
          const about = measuresAbout(session, id);
          const own = whole?.people.find((person) => person.id === id);
          expect(about?.people.find((person) => person.id === id)).toEqual(own);
          expect(about?.lines).toEqual(whole?.lines);
          expect(about?.measures).toEqual(whole?.measures);
          if (role === 'officer' && own?.toCover != null) spots += 1;
        }
      }
    }
    expect(spots).toBeGreaterThan(0);
  });

  it('looks for no spot of anybody else', () => {
    const store = createSession(charlotte());
    const { scene } = store.getState().session;
    const officers = scene.document.people.filter(({ role }) => role === 'officer').map(({ id }) => id);
    for (const t of scene.phases.keys()) {
      store.getState().dispatch({ kind: 'go-to', t });
      for (const officer of officers) {
        const others = measuresAbout(store.getState().session, officer)?.people.filter(({ id }) => id !== officer);
        expect(others?.filter(({ nearestCover }) => nearestCover !== null) ?? []).toEqual([]);
      }
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
