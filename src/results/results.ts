import { createSelector, weakMapMemoize } from 'reselect';
import { shallow } from 'zustand/vanilla/shallow';
import { arrange, arrangePhase } from '../core/arrangement/arrange.ts';
import type { Arrangement, WhatIf } from '../core/arrangement/arrangement.ts';
import { constantsUnder } from '../core/analysis/assumptions.ts';
import { type AptNote, notesInOrder } from '../core/analysis/notes.ts';
import { measure, type Measures } from '../core/analysis/measure.ts';
import { PRESENT, presentIn } from '../core/analysis/present.ts';
import { officerStates } from '../core/analysis/states.ts';
import type { Exposure } from '../core/cover/exposure.ts';
import { EFFORTS, type Speaking } from '../core/analysis/voice.ts';
import type { Scene } from '../core/document/scene.ts';
import type { Session } from '../session/session.ts';
import { AS_PLACED, configurationOf } from '../session/bench.ts';

const sceneOf = (session: Session) => session.scene;
const tOf = (session: Session) => session.t;
const assumptionsOf = (session: Session) => session.assumptions;

/** The arrangement of a phase: scrubbing between two asks for the same two at every step, and so does who is moved. */
export const rememberedPhase: (scene: Scene, phase: number, configuration: WhatIf) => Arrangement = weakMapMemoize(
  (scene, phase, configuration) =>
    arrangePhase(
      scene,
      phase,
      configuration,
      configuration === AS_PLACED ? undefined : rememberedPhase(scene, phase, AS_PLACED),
    ),
);

/** Time is another at every step of a scrub, and whatever hangs on a number is held until there are so many. */
export const AT_FEW_TIMES = { memoizeOptions: { maxSize: 16 } } as const;

/** Everyone's place now, under the what-if in force. */
export const arrangementOf: (session: Session) => Arrangement = createSelector(
  [sceneOf, tOf, configurationOf],
  (scene, t, configuration) => arrange(scene, t, configuration, rememberedPhase),
  AT_FEW_TIMES,
);

/** Whether the subject is on the scene now: else there is nothing to measure. */
export const isSubjectThere: (session: Session) => boolean = createSelector(
  [sceneOf, arrangementOf],
  ({ subject }, { people }) => (people.find(({ id }) => id === subject)?.presence ?? 0) >= PRESENT,
);

/** The measures of the arrangement. None while the subject is not on the scene. */
export const measuresOf = measuring({ spots: true });

/**
 * How much the subject sees of each officer: all that lines in the picture want at every step of a hand. The same as in
 * the measures.
 */
export const statesOf: (session: Session) => ReadonlyMap<string, Exposure['state']> = createSelector(
  [isSubjectThere, sceneOf, arrangementOf, configurationOf, assumptionsOf],
  (isThere, scene, arrangement, configuration, assumptions) =>
    isThere ? officerStates(presentIn(scene, arrangement, configuration, constantsUnder(assumptions))) : new Map(),
);

/** The same without spots behind cover, which are costly: for the picture, which wants them at every step of a hand. */
export const quickMeasuresOf = measuring({ spots: false });

function measuring({ spots }: { readonly spots: boolean }): (session: Session) => Measures | undefined {
  return createSelector(
    [isSubjectThere, sceneOf, arrangementOf, configurationOf, assumptionsOf],
    (isThere, scene, arrangement, configuration, assumptions) =>
      isThere
        ? measure(scene, arrangement, configuration, { constants: constantsUnder(assumptions), spots })
        : undefined,
  );
}

// A list that says the same as before is the same list, so that nothing is made anew for it.
const SAME = { memoizeOptions: { resultEqualityCheck: shallow } };

/** Who is on the scene now. */
export const presentOf: (session: Session) => readonly string[] = createSelector(
  [arrangementOf],
  ({ people }) => people.map(({ id }) => id),
  SAME,
);

/** The efforts with which a voice reaches nobody, at any distance. */
export const unheardOf: (session: Session) => readonly Speaking[] = createSelector(
  [quickMeasuresOf],
  (found) => EFFORTS.filter((effort) => found?.measures.reach?.[effort] === 0),
  SAME,
);

/** The notes of the phase now, those that speak to the what-if first. */
export const notesOf: (session: Session) => readonly AptNote[] = createSelector(
  [sceneOf, arrangementOf, measuresOf],
  (scene, arrangement, found) => {
    const phase = scene.phases[arrangement.phase]?.id;
    return notesInOrder(
      scene.document.notes.filter((note) => note.phase === phase),
      found?.measures ?? {},
    );
  },
  { memoizeOptions: { resultEqualityCheck: isSaidAlike } },
);

/** Whether the same notes stand in the same order, for the same reasons. */
function isSaidAlike(now: unknown, before: unknown): boolean {
  return (
    Array.isArray(now) &&
    Array.isArray(before) &&
    now.length === before.length &&
    now.every((entry: AptNote, index) => {
      const other: AptNote = before[index];
      return entry.note === other.note && shallow(entry.apt, other.apt);
    })
  );
}
