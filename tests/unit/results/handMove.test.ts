import { configurationOf } from '../../../src/session/bench.ts';
import { describe, expect, it } from 'vitest';
import { handMoveBetween } from '../../../src/results/handMove.ts';
import { applyChange } from '../../../src/session/change.ts';
import { sessionOf } from '../../../src/session/session.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

const scene = sceneOfPhases([{ people: { subject: { at: [0, 0] }, a: { at: [0, 5] }, b: { at: [5, 0] } } }]);
const start = sessionOf(scene);

describe('what a hand did', () => {
  const first = applyChange(start, { kind: 'place', id: 'a', at: [3, 9], bearing: 0 });
  const second = applyChange(first, { kind: 'place', id: 'b', at: [5, 2], bearing: 0 });

  it('is whom it moved, and how far', () => {
    expect(handMoveBetween(scene, configurationOf(start), configurationOf(first))).toEqual({ id: 'a', metres: 5 });
    expect(handMoveBetween(scene, configurationOf(first), configurationOf(second))).toEqual({ id: 'b', metres: 2 });
  });

  it('is the way back where somebody is let go of', () => {
    const back = applyChange(first, { kind: 'let-go', id: 'a' });
    expect(handMoveBetween(scene, configurationOf(first), configurationOf(back))).toEqual({ id: 'a', metres: 5 });
  });

  it('is nothing where no place by hand differs', () => {
    const far = applyChange(first, { kind: 'set-controls', values: { distance: 9 } });
    expect(handMoveBetween(scene, configurationOf(first), configurationOf(far))).toBeUndefined();
  });
});
