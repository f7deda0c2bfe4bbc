import { configurationOf } from '../../../src/session/bench.ts';
import { describe, expect, it } from 'vitest';
import { arrangePhase } from '../../../src/core/arrangement/arrange.ts';
import { applyChange, type Change } from '../../../src/session/change.ts';
import { NO_HISTORY, record, redo, undo } from '../../../src/session/history.ts';
import { byHand, isMovable } from '../../../src/session/placing.ts';
import { type Session, sessionOf } from '../../../src/session/session.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

const scene = sceneOfPhases([
  { people: { subject: { at: [0, 0] }, a: { at: [0, 5] }, relative: { at: [9, 9] }, bystander: { at: [1, 9] } } },
  { people: { a: { at: [0, 7] } } },
]);
const session = sessionOf(scene);
const place = (at: readonly [number, number], more: Partial<Change> = {}): Change =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a change with a little more is one.
  ({ kind: 'place', id: 'a', at, bearing: 90, ...more }) as Change;
const whereIs = (seen: Session) =>
  arrangePhase(scene, Math.round(seen.t), configurationOf(seen)).people.find(({ id }) => id === 'a')?.at;

describe('placing by hand', () => {
  it('is for officers and relatives', () => {
    expect(['a', 'relative', 'subject', 'bystander', 'nobody'].map((id) => isMovable(session, id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('holds in the phase that is shown, and in no other', () => {
    const moved = applyChange(session, place([3, 4]));
    expect(whereIs(moved)).toEqual([3, 4]);
    expect(byHand(moved, 'a')).toBe('now');
    const later = applyChange(moved, { kind: 'go-to', t: 1 });
    expect(whereIs(later)).toEqual([0, 7]);
    expect(byHand(later, 'a')).toBe('elsewhere');
  });

  it('between two phases goes to the nearer one', () => {
    const between = applyChange(session, { kind: 'go-to', t: 0.7 });
    expect(applyChange(between, place([3, 4])).t).toBe(1);
  });

  it('stays on the site, and takes no place that is none', () => {
    expect(whereIs(applyChange(session, place([999, -999])))).toEqual([50, -50]);
    expect(applyChange(session, place([Number.NaN, 0]))).toBe(session);
  });

  it('is let go of, one at a time', () => {
    const moved = applyChange(session, place([3, 4]));
    const back = applyChange(moved, { kind: 'let-go', id: 'a' });
    expect(whereIs(back)).toEqual([0, 5]);
    expect(configurationOf(back)).not.toHaveProperty('moves');
    expect(applyChange(back, { kind: 'let-go', id: 'a' })).toBe(back);
  });

  it('is one step back a gesture', () => {
    let recorded = { session, history: NO_HISTORY };
    for (const east of [1, 2, 3]) recorded = record(recorded, place([east, 5], { gesture: 8 }));
    expect(whereIs(recorded.session)).toEqual([3, 5]);
    const before = undo(recorded);
    expect(whereIs(before.session)).toEqual([0, 5]);
    expect(whereIs(redo(before).session)).toEqual([3, 5]);
  });
});
