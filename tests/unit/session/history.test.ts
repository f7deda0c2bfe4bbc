import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, controlOf } from '../../../src/session/change.ts';
import { NO_HISTORY, record, type Recorded, redo, undo } from '../../../src/session/history.ts';
import { AS_PLACED, configurationOf } from '../../../src/session/bench.ts';
import { sessionOf } from '../../../src/session/session.ts';
import { twoPhases } from '../../scenes/twoPhases.ts';

const start: Recorded = { session: sessionOf(twoPhases()), history: NO_HISTORY };
const play = (changes: readonly Change[]): Recorded => changes.reduce(record, start);

describe('history', () => {
  it('undoes a what-if and does it again', () => {
    const after = play([{ kind: 'set-controls', values: { distance: 12 } }]);
    expect(configurationOf(undo(after).session)).toBe(AS_PLACED);
    expect(configurationOf(redo(undo(after)).session).distance).toBe(12);
  });

  it('makes one step of all the changes of one gesture', () => {
    const changes = [4, 5, 6, 7].map((distance): Change => ({
      kind: 'set-controls',
      values: { distance },
      gesture: 1,
    }));
    const after = play([...changes, { kind: 'set-controls', values: { distance: 9 }, gesture: 2 }]);
    expect(after.history.past).toHaveLength(2);
    expect(configurationOf(undo(after).session).distance).toBe(7);
    expect(configurationOf(undo(undo(after)).session)).toBe(AS_PLACED);
  });

  it('does not record looking, scrubbing or choosing a unit', () => {
    const after = play([
      { kind: 'go-to', t: 0.5 },
      { kind: 'look', camera: { kind: 'plan' } },
      { kind: 'set-unit', unit: 'ft' },
      { kind: 'select', person: 'officer-1' },
    ]);
    expect(after.history).toBe(NO_HISTORY);
    expect(after.session).toMatchObject({ t: 0.5, unit: 'ft', selected: 'officer-1' });
  });

  it('does not record what changes nothing', () => {
    expect(play([{ kind: 'set-controls', values: { distance: null } }])).toEqual(start);
    expect(play([{ kind: 'reset-configuration' }])).toEqual(start);
  });

  it('forgets what was undone when something new is done', () => {
    const undone = undo(play([{ kind: 'set-controls', values: { distance: 12 } }]));
    expect(record(undone, { kind: 'set-controls', values: { spacing: 3 } }).history.future).toEqual([]);
  });

  it('comes back to the start by as many undos as there are steps, and forth again', () => {
    const change = fc.oneof(
      fc.record({
        kind: fc.constant('set-controls' as const),
        values: fc.record({ distance: fc.option(fc.integer({ min: 1, max: 30 })) }),
      }),
      fc.constant({ kind: 'reset-configuration' as const }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const after = play(changes);
        let back: Recorded = after;
        for (const _ of after.history.past) back = undo(back);
        expect(configurationOf(back.session)).toBe(AS_PLACED);
        for (const _ of after.history.past) back = redo(back);
        expect(configurationOf(back.session)).toBe(configurationOf(after.session));
      }),
    );
  });
});

describe('changes', () => {
  it('keep t within the scene', () => {
    expect(play([{ kind: 'go-to', t: 99 }]).session.t).toBe(1);
    expect(play([{ kind: 'go-to', t: -1 }]).session.t).toBe(0);
    expect(play([{ kind: 'go-to', t: Number.NaN }]).session.t).toBe(0);
  });

  it('begin again when playing from the end', () => {
    expect(
      play([
        { kind: 'go-to', t: 1 },
        { kind: 'play', playing: true },
      ]).session,
    ).toMatchObject({ t: 0, playing: true });
  });

  it('leave alone what a configuration sets besides the controls', () => {
    const after = play([
      { kind: 'adopt-configuration', configuration: { id: 'a', title: 'A', behindCover: true, distance: 15 } },
      { kind: 'set-controls', values: { distance: 9 } },
    ]);
    expect(configurationOf(after.session)).toMatchObject({ id: 'a', behindCover: true, distance: 9 });
    expect(controlOf(configurationOf(after.session), 'spacing')).toBeNull();
    expect(controlOf(configurationOf(after.session), 'formation')).toBe('as-placed');
  });
});
