import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scene } from '../core/document/scene.ts';
import type { Change } from './change.ts';
import { NO_HISTORY, record, type Recorded, redo, undo } from './history.ts';
import { sessionOf } from './session.ts';

export interface SessionStore extends Recorded {
  readonly dispatch: (change: Change) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The one place where the user's choices live. */
export function createSession(scene: Scene): StoreApi<SessionStore> {
  return createStore<SessionStore>()((set) => ({
    session: sessionOf(scene),
    history: NO_HISTORY,
    dispatch: (change) => set((state) => record(state, change)),
    undo: () => set((state) => undo(state)),
    redo: () => set((state) => redo(state)),
  }));
}
