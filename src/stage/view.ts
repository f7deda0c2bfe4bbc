import { createRef, type RefObject } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { seenAs } from '../results/views.ts';
import { isUndoable } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { unturned } from '../session/turned.ts';
import { createSight, type Sight } from './sight.ts';
import { newTake, type Take } from './take.ts';

/** One view on the stage: one configuration, drawn with the camera that all views share. */
export interface View {
  readonly letter: string;
  /** the session as this view's configuration has it; a change made in the view is made to that configuration */
  readonly store: StoreApi<SessionStore>;
  /** its session as it was before the camera turned: all that lies in the model is alike from wherever one looks */
  readonly unturned: () => Session;
  readonly take: Take;
  readonly sight: StoreApi<Sight>;
  readonly labels: RefObject<HTMLDivElement | null>;
}

/** A view of whatever configuration is active. */
export function soleView(store: StoreApi<SessionStore>): View {
  return newView('', store);
}

/** A view that stays with one configuration, whichever is active. */
export function viewOf(store: StoreApi<SessionStore>, letter: string): View {
  return newView(letter, storeSeenAs(store, letter));
}

function newView(letter: string, store: StoreApi<SessionStore>): View {
  return {
    letter,
    store,
    unturned: unturned(() => store.getState().session),
    take: newTake(),
    sight: createSight(),
    labels: createRef(),
  };
}

function storeSeenAs(store: StoreApi<SessionStore>, letter: string): StoreApi<SessionStore> {
  const seen = new WeakMap<SessionStore, SessionStore>();
  const dispatch: SessionStore['dispatch'] = (change) => {
    // Whoever changes something here means this configuration.
    if (isUndoable(change)) store.getState().dispatch({ kind: 'activate', letter });
    store.getState().dispatch(change);
  };
  const asSeen = (state: SessionStore): SessionStore => {
    const known = seen.get(state);
    if (known !== undefined) return known;
    const made = { ...state, session: seenAs(state.session, letter), dispatch };
    seen.set(state, made);
    return made;
  };
  return {
    setState: store.setState,
    getState: () => asSeen(store.getState()),
    getInitialState: () => asSeen(store.getInitialState()),
    subscribe: (listener) => store.subscribe((state, before) => listener(asSeen(state), asSeen(before))),
  };
}
