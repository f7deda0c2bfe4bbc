import type { Bench } from './bench.ts';
import { applyChange, type Change, isUndoable } from './change.ts';
import { inWordsOf } from './language.ts';
import type { Session } from './session.ts';

/** One undoable step: the bench before and after it, and what kind of change it was. */
interface Step {
  readonly kind: Change['kind'];
  readonly before: Bench;
  readonly after: Bench;
  readonly gesture: number | undefined;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

const LONGEST = 200;

export interface Recorded {
  readonly session: Session;
  readonly history: History;
}

/** The change, applied and remembered. The changes of one gesture become one step. */
export function record({ session, history }: Recorded, change: Change): Recorded {
  const changed = applyChange(session, change);
  if (changed === session) return { session, history };
  // What is done while a walk is shown goes with it, and the walks themselves move nobody.
  if (change.kind === 'set-walks' || change.kind === 'end-walk') return { session: changed, history };
  if (session.before !== undefined && changed.before !== undefined) return { session: changed, history };
  // What was done to another scene cannot be undone in this one.
  if (changed.scene.written !== session.scene.written) return { session: changed, history: NO_HISTORY };
  if (!isUndoable(change) || isSameBench(session, changed)) return { session: changed, history };
  const gesture = 'gesture' in change ? change.gesture : undefined;
  const last = history.past.at(-1);
  const goesOn = gesture !== undefined && last?.gesture === gesture;
  const step: Step = {
    kind: change.kind,
    before: goesOn ? last.before : benchOf(session),
    after: benchOf(changed),
    gesture,
  };
  const past = [...(goesOn ? history.past.slice(0, -1) : history.past), step];
  return { session: changed, history: { past: past.slice(-LONGEST), future: [] } };
}

function isSameBench(a: Bench, b: Bench): boolean {
  return a.alternatives === b.alternatives;
}

function benchOf({ alternatives, active }: Session): Bench {
  return { alternatives, active };
}

export function undo({ session, history }: Recorded): Recorded {
  const step = history.past.at(-1);
  if (step === undefined || session.before !== undefined) return { session, history };
  return {
    session: { ...session, ...step.before, alternatives: inWordsOf(session.scene, step.before.alternatives) },
    history: { past: history.past.slice(0, -1), future: [step, ...history.future] },
  };
}

export function redo({ session, history }: Recorded): Recorded {
  const step = history.future[0];
  if (step === undefined || session.before !== undefined) return { session, history };
  return {
    session: { ...session, ...step.after, alternatives: inWordsOf(session.scene, step.after.alternatives) },
    history: { past: [...history.past, step], future: history.future.slice(1) },
  };
}
