import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';

export function Stage({ store }: { readonly store: StoreApi<SessionStore> }) {
  return <div className="stage" data-phase={store.getState().session.t} />;
}
