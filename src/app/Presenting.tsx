import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Dialog } from '../panels/Dialog.tsx';
import { WalkEditor } from '../panels/present/WalkEditor.tsx';
import { Walks } from '../panels/present/Walks.tsx';
import { newWalk } from '../session/recording.ts';
import type { SessionStore } from '../session/store.ts';
import { createWalking, type Walking } from '../session/walking.ts';
import { presentWords } from '../words/present.ts';
import { fillScreen } from './fillScreen.ts';
import { WalkShown } from './WalkShown.tsx';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly onEnd: () => void;
}

/** Shows the scene to a room: a walk, step by step, large, with nothing beside it. */
export function Presenting({ store, onEnd }: Props) {
  const session = useStore(store, (state) => state.session);
  const [walking, setWalking] = useState<StoreApi<Walking>>();
  const [edited, setEdited] = useState<string>();
  const { dispatch } = store.getState();
  const { document, written } = session.scene;
  const { language = 'en' } = document;
  const words = presentWords(language);
  // Whatever takes this away, the page is not left in a step.
  useEffect(() => () => walking?.getState().end(), [walking]);

  if (walking !== undefined) return <WalkShown store={store} walking={walking} onEnd={onEnd} />;
  return (
    <Dialog title={words.walks} open onClose={onEnd} closeLabel={words.close} wide>
      {edited === undefined ? (
        <Walks
          walks={document.walks ?? []}
          language={language}
          onStart={(walk) => {
            fillScreen();
            setWalking(createWalking(store, walk, onEnd));
          }}
          onEdit={({ id }) => setEdited(id)}
          onNew={() => {
            const walk = newWalk(session, words.freshTitle);
            dispatch({ kind: 'set-walks', walks: [...(written.walks ?? []), walk] });
            setEdited(walk.id);
          }}
        />
      ) : (
        <WalkEditor session={session} id={edited} dispatch={dispatch} onBack={() => setEdited(undefined)} />
      )}
    </Dialog>
  );
}
