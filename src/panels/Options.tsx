import { memo } from 'react';
import type { Measures } from '../core/analysis/measure.ts';
import type { Option } from '../core/analysis/options.ts';
import { type Refinement, useIntervals } from '../results/refinement.ts';
import type { Session } from '../session/session.ts';
import { figureWords } from '../words/figures.ts';
import { optionInWords } from '../words/options.ts';
import './figures.css';

interface Props {
  readonly session: Session;
  /** none while the subject is not there */
  readonly measures: Measures | undefined;
  readonly refinement: Refinement;
  readonly onOrigin: () => void;
  readonly onLessons: () => void;
}

/** Between these shares an option hangs on what is not known, and is said to. */
const RARELY = 0.1;
const MOSTLY = 0.9;

/** What is open at the places as drawn, what is not, why, and what would open it. No total. */
export const Options = memo(function Options({ session, measures, refinement, onOrigin, onLessons }: Props) {
  const refined = useIntervals(refinement, session);
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const words = figureWords(language);
  const { intervals } = refined;
  if (measures === undefined) return null;
  return (
    <section className="section options">
      <h3>
        {words.options.title}{' '}
        <button type="button" className="text-button" onClick={onLessons}>
          {words.lessons}
        </button>
      </h3>
      <p className="muted options__about">{words.options.about}</p>
      <ul>
        {measures.options.map((option) => {
          const { name, reason, opens } = optionInWords(option, unit, language);
          const share = intervals?.options[option.id];
          const depends = share !== undefined && share > RARELY && share < MOSTLY;
          return (
            <li key={option.id} data-option={option.id} data-state={option.state}>
              <Sign state={option.state} />
              <div>
                <p>
                  <button
                    type="button"
                    className="figure__now options__name"
                    aria-label={words.comesFrom(words.options[option.state], name)}
                    onClick={onOrigin}
                  >
                    {name}
                  </button>{' '}
                  <span className="options__state">{words.options[option.state]}</span>
                </p>
                <p className="options__reason">{reason}</p>
                {option.state === 'not-open' && opens !== undefined && (
                  <p className="options__reason">{words.options.would(opens)}</p>
                )}
                {share !== undefined && (
                  <p className="options__share" data-depends={depends}>
                    {depends
                      ? words.options.depends(words.percent(share, language))
                      : words.options.share(words.percent(share, language))}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

const SIGNS: Readonly<Record<Option['state'], string>> = {
  open: 'M2.5 7.5 5.5 10.5 11.5 3.5',
  'not-open': 'M3 7h8',
  unknown: 'M4.8 5a2.3 2.3 0 1 1 3.3 2.1c-.7.35-1.1.8-1.1 1.6M7 11.2v.2',
};

function Sign({ state }: { readonly state: Option['state'] }) {
  return (
    <svg className="options__sign" viewBox="0 0 14 14" aria-hidden="true">
      <path d={SIGNS[state]} />
    </svg>
  );
}
