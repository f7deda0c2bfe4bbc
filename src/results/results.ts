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

/** The arrangement of a phase as placed: what-ifs share with it whoever they leave alone. */
const placedPhase: (scene: Scene, phase: number) => Arrangement = weakMapMemoize((scene, phase) =>
  arrangePhase(scene, phase, AS_PLACED),
);

let counted = 0;
/** Every what-if has a number. What can be undone is there for long: what hangs on it would be, what hangs on a number is not. */
const numberOf: (configuration: WhatIf) => number = weakMapMemoize(() => (counted += 1));

/** How many results are held that hang on a time or on a what-if: of these there is another at every step of a hand. */
const FEW = { maxSize: 16 };
export const OF_A_FEW = { memoizeOptions: FEW };

const phaseUnder = weakMapMemoize(
  (scene: Scene, phase: number, _number: number, configuration: WhatIf): Arrangement =>
    arrangePhase(scene, phase, configuration, placedPhase(scene, phase)),
  FEW,
);

/** The arrangement of a phase: scrubbing between two asks for the same two at every step, and so does who is moved. */
export function rememberedPhase(scene: Scene, phase: number, configuration: WhatIf): Arrangement {
  return configuration === AS_PLACED
    ? placedPhase(scene, phase)
    : phaseUnder(scene, phase, numberOf(configuration), configuration);
}

/** Everyone's place now, under the what-if in force. */
export const arrangementOf: (session: Session) => Arrangement = createSelector(
  [sceneOf, tOf, (session: Session) => numberOf(configurationOf(session)), configurationOf],
  (scene, t, _number, configuration) => arrange(scene, t, configuration, rememberedPhase),
  OF_A_FEW,
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
