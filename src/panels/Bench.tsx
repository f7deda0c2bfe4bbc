import { useState } from 'react';
import { type Alternative, hasRoom, PLACED } from '../session/bench.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { type BenchWords, benchWords, configurationTitle } from '../words/bench.ts';
import { comparedLetters } from '../results/views.ts';
import { Icon } from './Icon.tsx';
import { Letter } from './Letter.tsx';
import './bench.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (change: Change) => void;
}

/** So many views are as much as anybody can take in. */
const MOST_COMPARED = 4;

/** All configurations that are worked with: which is changed by the controls, which are compared, and what can be done with each. */
export function Bench({ session, dispatch }: Props) {
  const { alternatives, active, scene } = session;
  const { language = 'en' } = scene.document;
  const words = benchWords(language);
  const compared = comparedLetters(session);
  const wanted = session.comparing?.letters ?? [];
  const full = compared.length >= MOST_COMPARED;
  const toggle = (letter: string, on: boolean): void => {
    const letters = on ? [...wanted, letter] : wanted.filter((each) => each !== letter);
    dispatch({
      kind: 'compare',
      comparing: letters.length === 0 ? undefined : { letters, as: session.comparing?.as ?? 'side-by-side' },
    });
  };
  return (
    <section className="bench" aria-label={words.title}>
      <ul>
        {alternatives.map((alternative, index) => {
          const { letter, configuration } = alternative;
          const title = configurationTitle(configuration, language);
          const isCompared = wanted.includes(letter);
          return (
            <li key={letter} data-active={letter === active}>
              <div className="bench__row">
                <button
                  type="button"
                  className="bench__choose"
                  aria-pressed={letter === active}
                  aria-label={words.activate(letter, title)}
                  onClick={() => dispatch({ kind: 'activate', letter })}
                >
                  <Letter letter={letter} />
                  <span>{title}</span>
                </button>
                {alternatives.length > 1 && (
                  <label className="bench__compare" title={!isCompared && full ? words.most : undefined}>
                    <input
                      type="checkbox"
                      checked={isCompared}
                      disabled={!isCompared && full}
                      aria-label={words.compareIt(letter, title)}
                      onChange={({ target }) => toggle(letter, target.checked)}
                    />
                    <span aria-hidden="true">{words.compareShort}</span>
                  </label>
                )}
              </div>
              {letter === active && (
                <Actions
                  key={letter}
                  {...{ alternative, words, dispatch }}
                  called={title}
                  first={index <= 1}
                  last={index === alternatives.length - 1}
                  room={hasRoom(session)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!hasRoom(session) && <p className="muted">{words.full}</p>}
    </section>
  );
}

interface ActionsProps {
  readonly alternative: Alternative;
  /** its title, or what the page calls it */
  readonly called: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly room: boolean;
  readonly words: BenchWords;
  readonly dispatch: (change: Change) => void;
}

function Actions({ alternative: { letter }, called, first, last, room, words, dispatch }: ActionsProps) {
  const [naming, setNaming] = useState(false);
  const placed = letter === PLACED;
  const act = (label: string, icon: Parameters<typeof Icon>[0]['name'], change: Change, disabled = false) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => dispatch(change)}
    >
      <Icon name={icon} />
    </button>
  );
  if (naming) {
    const keep = (title: string): void => {
      if (title !== called) dispatch({ kind: 'rename', letter, title });
      setNaming(false);
    };
    return (
      <input
        className="bench__name"
        type="text"
        maxLength={120}
        defaultValue={called}
        aria-label={words.name(letter)}
        ref={(field) => field?.focus()}
        onBlur={({ target }) => keep(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget.value);
          if (event.key === 'Escape') setNaming(false);
        }}
      />
    );
  }
  return (
    <div className="bench__actions">
      {act(words.duplicate, 'duplicate', { kind: 'duplicate', letter }, !room)}
      {!placed && (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={words.rename}
            title={words.rename}
            onClick={() => setNaming(true)}
          >
            <Icon name="rename" />
          </button>
          {act(words.up, 'up', { kind: 'reorder', letter, by: -1 }, first)}
          {act(words.down, 'down', { kind: 'reorder', letter, by: 1 }, last)}
          {act(words.remove, 'remove', { kind: 'remove', letter })}
        </>
      )}
    </div>
  );
}
