import { Suspense, useEffect, useRef, useState } from 'react';
import type { Change } from '../../session/change.ts';
import type { Session } from '../../session/session.ts';
import type { PageWords } from '../../words/page.ts';
import { LazyInWords } from './LazyTelling.tsx';
import './fold.css';

interface Props {
  readonly session: Session;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
  /** a fold of its own; else all of a card */
  readonly folded: boolean;
  /** somebody asked to be led here: another object each time */
  readonly asked: object | undefined;
}

/** The place of the scene in words: nothing of it is loaded or worked out before it is open. */
export function Telling({ session, words, dispatch, folded, asked }: Props) {
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState<object>();
  const place = useRef<HTMLElement>(null);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked !== undefined) setOpen(true);
  }
  useEffect(() => {
    if (asked !== undefined) place.current?.focus();
  }, [asked]);
  const content = (
    <Suspense fallback={<p className="muted">{words.loading}</p>}>
      <LazyInWords {...{ session, dispatch }} heading={folded ? 'h4' : 'h3'} />
    </Suspense>
  );
  if (!folded)
    return (
      <section ref={place} className="telling-place" tabIndex={-1} aria-label={words.tabs.telling}>
        {content}
      </section>
    );
  return (
    <details
      className="section telling-place"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={place}>
        <h3>{words.tabs.telling}</h3>
      </summary>
      {open && content}
    </details>
  );
}
