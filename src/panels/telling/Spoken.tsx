import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../../session/store.ts';
import { summaryOf } from './said.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
}

/** So long after the last change it is said, milliseconds: never while something is still under way. */
const SETTLED = 600;

/** The scene in one sentence, said when the time line or the configuration has come to rest. */
export function Spoken({ store }: Props) {
  const t = useStore(store, ({ session }) => session.t);
  const playing = useStore(store, ({ session }) => session.playing);
  const alternatives = useStore(store, ({ session }) => session.alternatives);
  const active = useStore(store, ({ session }) => session.active);
  // What stands at the beginning is on the page to be read; only what changes is said.
  const [begun] = useState({ t, alternatives, active });
  const [text, setText] = useState('');
  useEffect(() => {
    if (playing || (t === begun.t && alternatives === begun.alternatives && active === begun.active && text === ''))
      return;
    const wait = window.setTimeout(() => setText(summaryOf(store.getState().session)), SETTLED);
    return () => window.clearTimeout(wait);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is said does not ask to be said again
  }, [store, begun, t, playing, alternatives, active]);
  return (
    <p className="visually-hidden" aria-live="polite" data-spoken>
      {text}
    </p>
  );
}
