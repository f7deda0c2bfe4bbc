import { comparedLetters } from '../results/views.ts';
import { alternativeOf } from '../session/bench.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { benchWords, configurationTitle } from '../words/bench.ts';
import { Letter } from './Letter.tsx';
import './bench.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (change: Change) => void;
}

/** Which of the compared configurations is on the stage, where it holds one at a time. */
export function Flip({ session, dispatch }: Props) {
  const { language = 'en' } = session.scene.document;
  const words = benchWords(language);
  return (
    <fieldset className="flip">
      <legend className="visually-hidden">{words.flipTo}</legend>
      {comparedLetters(session).map((letter) => {
        const found = alternativeOf(session, letter);
        const title = found === undefined ? '' : configurationTitle(found.configuration, language);
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
