import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from '../../../src/session/change.ts';
import { isKept, toKeep } from '../../../src/session/kept.ts';
import { sessionOf } from '../../../src/session/session.ts';
import { stepViewOf } from '../../../src/session/walking.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const start = sessionOf(charlotte);
const after = (...changes: Change[]) => changes.reduce(applyChange, start);

describe('what is kept of a session', () => {
  it('is what was done and gone to', () => {
    const changes: Change[] = [
      { kind: 'go-to', t: 2.5 },
      { kind: 'set-controls', values: { distance: 12 } },
      { kind: 'look', camera: { kind: 'plan' } },
      { kind: 'select', person: 'officer-1' },
      { kind: 'set-unit', unit: 'ft' },
    ];
    for (const change of changes) expect(isKept(after(change), start), change.kind).toBe(true);
    expect(isKept(start, start)).toBe(false);
    expect(isKept({ ...start }, start)).toBe(false);
  });

  it('is not what is of the moment', () => {
    const changes: Change[] = [
      { kind: 'play', playing: true },
      { kind: 'set-speed', speed: 2 },
      { kind: 'point-at', person: 'officer-1' },
      { kind: 'set-theme', theme: 'dark' },
      { kind: 'take-in-hand', hand: 'ruler' },
    ];
    for (const change of changes) expect(isKept(after(change), start), change.kind).toBe(false);
  });

  it('is what was before a step that is shown, whatever is done in it', () => {
    const before = after({ kind: 'go-to', t: 3 });
    const view = stepViewOf(charlotte, { id: 'step', title: 'Step', phase: 'confrontation' });
    const shown = [
      { kind: 'show-step', view },
      { kind: 'set-controls', values: { distance: 12 } },
    ] as const satisfies readonly Change[];
    expect(toKeep(shown.reduce(applyChange, before))).toBe(before);
    expect(toKeep(before)).toBe(before);
  });
});
