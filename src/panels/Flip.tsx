import { comparedLetters } from '../results/views.ts';
import { alternativeOf, PLACED } from '../session/bench.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { benchWords } from '../words/bench.ts';
import { Letter } from './Letter.tsx';
import './bench.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (change: Change) => void;
}

/** Which of the compared configurations is on the stage, where it holds one at a time. */
export function Flip({ session, dispatch }: Props) {
  const words = benchWords(session.scene.document.language ?? 'en');
  return (
    <fieldset className="flip">
      <legend className="visually-hidden">{words.flipTo}</legend>
      {comparedLetters(session).map((letter) => {
        const title = letter === PLACED ? words.asPlaced : (alternativeOf(session, letter)?.configuration.title ?? '');
        return (
          <button
            key={letter}
            type="button"
            aria-pressed={letter === session.active}
            aria-label={words.activate(letter, title)}
            onClick={() => dispatch({ kind: 'activate', letter })}
          >
            <Letter letter={letter} />
            <span>{title}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
