import type { StoreApi } from 'zustand/vanilla';
import { useUnturned } from '../results/paced.ts';
import { labelOf, placedNow } from '../results/placed.ts';
import type { SessionStore } from '../session/store.ts';
import type { StageWords } from '../words/stage.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly words: StageWords;
}

/** Where the selected one stands, live while a hand or a key moves them. */
export function Readout({ store, words }: Props) {
  const session = useUnturned(store);
  const placed = session.camera.kind === 'eyes' ? undefined : placedNow(session);
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const named = <T extends { readonly metres: number }>(id: string, of: T) => ({ ...of, name: labelOf(session, id) });
  return (
    <output className="stage__readout" hidden={placed === undefined}>
      {placed !== undefined &&
        words.placed(
          labelOf(session, placed.id),
          placed.subject && named(scene.subject, placed.subject),
          placed.nearest && named(placed.nearest.id, placed.nearest),
          unit,
          language,
        )}
    </output>
  );
}
