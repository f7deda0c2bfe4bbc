import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { usePaced, useRested } from '../results/paced.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly children: (session: Session) => ReactNode;
}

/** Figures that are read while a hand moves, beside what waits until it pauses. */
export function Now({ store, children }: Props) {
  return children(usePaced(store).session);
}

/** What waits until it pauses, beside those figures. */
export function AtRest({ store, children }: Props) {
  return children(useRested(store).session);
}
