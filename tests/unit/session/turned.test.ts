import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/session/store.ts';
import { unturned } from '../../../src/session/turned.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

function told() {
  const store = createSession(
    sceneOfPhases([{ people: { subject: { at: [0, 0] }, a: { at: [0, 6] } } }, { people: {} }]),
  );
  const { dispatch } = store.getState();
  const now = () => store.getState().session;
  return { dispatch, now, seen: unturned(now) };
}

const orbit = { target: [0, 0], azimuth: 10, tilt: 40, distance: 20 } as const;

describe('the session as it was before the camera turned', () => {
  it('is the same for as long as only the camera goes round the same', () => {
    const { dispatch, now, seen } = told();
    const before = seen();
    for (const azimuth of [20, 30]) {
      dispatch({ kind: 'look', camera: { kind: 'oblique', orbit: { ...orbit, azimuth } } });
      expect(now()).not.toBe(before);
      expect(seen()).toBe(before);
    }
  });

  it('is that of now when something else is other as well, or somebody else looks', () => {
    const { dispatch, now, seen } = told();
    dispatch({ kind: 'look', camera: { kind: 'oblique', orbit } });
    dispatch({ kind: 'go-to', t: 1 });
    expect(seen()).toBe(now());
    dispatch({ kind: 'look', camera: { kind: 'eyes', person: 'a' } });
    expect(seen()).toBe(now());
    const before = seen();
    dispatch({ kind: 'look', camera: { kind: 'eyes', person: 'a', turned: { right: 3, up: 0 } } });
    expect(seen()).toBe(before);
  });
});
