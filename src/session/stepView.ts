import type { Configuration } from '../core/document/configuration.ts';
import { AS_PLACED, configurationOf, EMPTY_BENCH } from './bench.ts';
import { spokenIn } from './language.ts';
import type { Camera, RingSet, Session } from './session.ts';

/** What a step of a walk puts before the eyes. */
export interface StepView {
  /** 0 … phases − 1 */
  readonly t: number;
  readonly camera: Camera;
  readonly rings: RingSet;
  readonly layers: Session['layers'];
  /** as placed where it is undefined */
  readonly configuration: Configuration | undefined;
}

/** The letter under which a step's configuration stands while it is shown. */
const SHOWN = 'B';

/** The session as a step shows it, on a bench of its own; what was before is kept aside as it is. */
export function withStep(session: Session, { configuration, ...view }: StepView): Session {
  const bench =
    configuration === undefined
      ? EMPTY_BENCH
      : { alternatives: [...EMPTY_BENCH.alternatives, { letter: SHOWN, configuration }], active: SHOWN };
  return {
    ...session,
    ...view,
    ...bench,
    comparing: undefined,
    playing: false,
    // Whoever points or draws goes on with it.
    hand: session.hand === 'ruler' ? 'look' : session.hand,
    selected: undefined,
    pointed: undefined,
    before: session.before ?? session,
  };
}

/** What was before the walk, in the theme and the language of now; the same object where no walk is shown. */
export function withoutStep(session: Session): Session {
  if (session.before === undefined) return session;
  const spoken = spokenIn(session.before, session.scene.document.language ?? 'en');
  return spoken.theme === session.theme ? spoken : { ...spoken, theme: session.theme };
}

/** Whether what is shown is that of the step, whoever is selected in it. */
export function showsStep(session: Session, { t, camera, rings, layers, configuration }: StepView): boolean {
  return (
    session.t === t &&
    session.rings === rings &&
    configurationOf(session) === (configuration ?? AS_PLACED) &&
    session.comparing === undefined &&
    isSame(session.camera, camera) &&
    isSame(Object.entries(session.layers).toSorted(byName), Object.entries(layers).toSorted(byName))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function byName([a]: readonly [string, boolean], [b]: readonly [string, boolean]): number {
  return a < b ? -1 : 1;
}
