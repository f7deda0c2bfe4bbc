import { Suspense } from 'react';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import type { PageWords } from '../words/page.ts';
import { LazyControls } from './LazyControls.tsx';

interface Props {
  readonly session: Session;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
}

/** What is drawn besides the people: rings, units, layers. */
export function Show({ session, words, dispatch }: Props) {
  return (
    <Suspense fallback={<p className="muted what-if__loading">{words.whatIf.loading}</p>}>
      <LazyControls session={session} words={words} dispatch={dispatch} part="show" />
    </Suspense>
  );
}
