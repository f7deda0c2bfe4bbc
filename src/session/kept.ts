import type { Session } from './session.ts';

/** A step of a walk that is shown is nobody’s work: what is kept is what comes back after it. */
export function toKeep(session: Session): Session {
  return session.before ?? session;
}

/** Whether something is kept that was not before: pointing, playing and the theme are of the moment. */
export function isKept(session: Session, earlier: Session): boolean {
  if (session === earlier) return false;
  const { ink: _i, pointed: _p, playing: _q, theme: _r, speed: _s, hand: _h, ...kept } = session;
  return Object.entries(kept).some(
    ([name, value]) => value !== Object.entries(earlier).find(([one]) => one === name)?.[1],
  );
}
