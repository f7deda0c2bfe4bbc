import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly onEnd: () => void;
}

/** The five steps, asked of this phase, beside the stage. */
export function Steps({ store, onEnd }: Props) {
  const title = useStore(store, (state) => state.session.scene.document.title);
  return (
    <button type="button" className="button" onClick={onEnd}>
      {title}
    </button>
  );
}
