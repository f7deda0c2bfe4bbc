import { createSelector, weakMapMemoize } from 'reselect';
import { shallow } from 'zustand/vanilla/shallow';
import { alternativeOf, PLACED } from '../session/bench.ts';
import type { Session } from '../session/session.ts';

/** The session as it would be with another of its configurations in force. */
export const seenAs: (session: Session, letter: string) => Session = weakMapMemoize(
  (session: Session, letter: string) => (letter === session.active ? session : { ...session, active: letter }),
);

/** The letters of the configurations that are compared now, in the order of the bench; none, or at least two. */
export const comparedLetters: (session: Session) => readonly string[] = weakMapMemoize((session: Session) => {
  const wanted = new Set(session.comparing?.letters ?? []);
  const letters = session.alternatives.map(({ letter }) => letter).filter((letter) => wanted.has(letter));
  return letters.length < 2 ? [] : letters;
});

/** The letters of what is on the stage now: the compared ones beside each other, else the active one. */
export function lettersOnStage(session: Session, sideBySide: boolean): readonly string[] {
  const letters = comparedLetters(session);
  return sideBySide && session.comparing?.as === 'side-by-side' && letters.length > 1 ? letters : [session.active];
}

/** What there is to compare with one press: the active one and the scene as placed, else the scene as placed and the next. */
export const lettersToCompare: (session: Session) => readonly string[] = createSelector(
  [({ alternatives }: Session) => alternatives, ({ active }: Session) => active],
  (alternatives, active) => {
    const other = active === PLACED ? alternatives.find(({ letter }) => letter !== PLACED)?.letter : active;
    return other === undefined ? [] : [PLACED, other];
  },
  { memoizeOptions: { resultEqualityCheck: shallow } },
);

/** The compared configuration after the active one, round and round. */
export function nextCompared(session: Session): string | undefined {
  const letters = comparedLetters(session);
  const next = letters[(letters.indexOf(session.active) + 1) % letters.length];
  return next === undefined || alternativeOf(session, next) === undefined ? undefined : next;
}
