import { Suspense } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { LazyPersonCard } from '../panels/LazyFigures.tsx';
import { usePaced } from '../results/paced.ts';
import type { Refinement } from '../results/refinement.ts';
import { arrangementOf } from '../results/results.ts';
import type { SessionStore } from '../session/store.ts';
import type { Origin } from '../words/origins.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly refinement: Refinement;
  readonly onOrigin: (origin: Origin, person?: string) => void;
}

/** The figures of whomever a hand points at, else of whoever is picked. */
export function PersonAtHand({ store, refinement, onOrigin }: Props) {
  const { session } = usePaced(store);
  const pointed = useStore(store, (now) => now.session.pointed);
  const { dispatch } = store.getState();
  const person = arrangementOf(session).people.find(({ id }) => id === (pointed ?? session.selected))?.id;
  if (person === undefined) return null;
  return (
    <Suspense fallback={null}>
      <LazyPersonCard {...{ session, refinement, person, dispatch, onOrigin }} />
    </Suspense>
  );
}
