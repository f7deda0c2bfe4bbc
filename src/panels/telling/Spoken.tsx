import { useEffect, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Session } from '../../session/session.ts';
import type { SessionStore } from '../../session/store.ts';
import { summaryOf } from './said.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
}

/** So long after the last change it is said, milliseconds: never while something is still under way. */
const SETTLED = 600;

/** The scene in one sentence, said when the time line or the configuration has come to rest. */
export function Spoken({ store }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    // What stands at the beginning is on the page to be read; only what changes is said.
    let said = store.getState().session;
    let wait: number | undefined;
    const stop = store.subscribe(({ session }, { session: earlier }) => {
      if (isTold(session, earlier)) return;
      window.clearTimeout(wait);
      if (session.playing || isTold(session, said)) return;
      wait = window.setTimeout(() => {
        said = store.getState().session;
        setText(summaryOf(said));
      }, SETTLED);
    });
    return () => {
      window.clearTimeout(wait);
      stop();
    };
  }, [store]);
  return (
    <p className="visually-hidden" aria-live="polite" data-spoken>
      {text}
    </p>
  );
}

/** Whether the sentence of the one is that of the other as well. */
function isTold(session: Session, earlier: Session): boolean {
  return (
    session.t === earlier.t &&
    session.playing === earlier.playing &&
    session.alternatives === earlier.alternatives &&
    session.active === earlier.active
  );
}
