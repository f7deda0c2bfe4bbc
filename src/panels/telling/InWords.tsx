import { type KeyboardEvent, useRef, useState } from 'react';
import { tellingOf } from '../../results/telling.ts';
import type { Change } from '../../session/change.ts';
import type { Session } from '../../session/session.ts';
import { tellingWords } from '../../words/telling.ts';
import { CopyText } from './CopyText.tsx';
import { type Line, plainText, said } from './said.ts';
import './telling.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (change: Change) => void;
  /** of the headings: one below that of where this is shown */
  readonly heading: 'h3' | 'h4';
}

/** The whole reconstruction in words: everybody, every vehicle, and what is drawn round them. */
export function InWords({ session, dispatch, heading: Heading }: Props) {
  const { scene } = session;
  const all = said(session, tellingOf(session));
  const words = tellingWords(scene.document.language ?? 'en');
  const subject = scene.people.get(scene.subject)?.label ?? '';
  const list = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<string>();
  const ids = [...all.people, ...all.vehicles].map(({ id }) => id);
  // One of them is always there for Tab, even when whoever had it has gone.
  const reached = ids.find((id) => id === last) ?? ids[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = ids[stepped(ids.indexOf(reached ?? ''), ids.length, event.key)];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setLast(next);
    list.current?.querySelector<HTMLElement>(`[data-told="${next}"]`)?.focus();
  };
  const rows = (lines: readonly Line[]) => (
    <ol className="telling__list">
      {lines.map(({ id, name, sentences: [now = '', ...changes] }) => (
        <li key={id}>
          <button
            type="button"
            className="telling__line"
            data-told={id}
            tabIndex={id === reached ? 0 : -1}
            aria-pressed={session.selected === id}
            onFocus={() => setLast(id)}
            onClick={() => dispatch({ kind: 'select', person: session.selected === id ? undefined : id })}
          >
            <b>{name}</b>
            {now.slice(name.length)}
            {changes.map((sentence) => (
              <span key={sentence} className="telling__change">
                {` ${sentence}`}
              </span>
            ))}
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <div className="telling">
      {all.head.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="telling__about">
        {words.about(subject)} {words.schematic}
      </p>
      {/* The buttons take the keys; the list only moves the focus among them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} onKeyDown={onKeyDown}>
        <Heading>{words.people}</Heading>
        {rows(all.people)}
        <Heading>{words.vehicles}</Heading>
        {rows(all.vehicles)}
      </div>
      <Heading>{words.shown}</Heading>
      {all.shown.length === 0 ? (
        <p>{words.nothingShown}</p>
      ) : (
        <ul className="telling__shown">
          {all.shown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <CopyText text={() => plainText(all, session)} words={words} />
    </div>
  );
}

/** The place in a list that a key leads to; -1 where it leads nowhere. */
function stepped(at: number, count: number, key: string): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
