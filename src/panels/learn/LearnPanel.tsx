import { useEffect, useId, useRef } from 'react';
import { notesOf } from '../../results/results.ts';
import type { Change } from '../../session/change.ts';
import { hasMoved, type Learning, stillWaiting } from '../../session/learning.ts';
import type { Session } from '../../session/session.ts';
import { learnWords } from '../../words/learn.ts';
import type { PageWords } from '../../words/page.ts';
import { Notes } from '../Notes.tsx';
import { questionOf } from './called.ts';
import { LearnFigures } from './LearnFigures.tsx';
import { PlacesBeside } from './PlacesBeside.tsx';
import { PlacingList } from './PlacingList.tsx';
import './learn.css';

interface Props {
  readonly session: Session;
  readonly learning: Learning;
  readonly page: PageWords;
  readonly dispatch: (change: Change) => void;
  readonly onFinish: () => void;
  readonly onDone: () => void;
  readonly onEnd: () => void;
}

/** One question: first the placing, then what it gives, then what experts said and how the scene was placed. */
export function LearnPanel({ session, learning, page, dispatch, onFinish, onDone, onEnd }: Props) {
  const { scene } = session;
  const { language = 'en' } = scene.document;
  const words = learnWords(language);
  const { asked, stage, attempt } = learning;
  const phase = scene.document.phases.find(({ id }) => id === asked.phase);
  const panel = useRef<HTMLElement>(null);
  const waiting = stage === 'placing' ? stillWaiting(session, asked) : [];
  // What has just been shown begins at its heading, wherever the page was.
  useEffect(() => panel.current?.querySelector<HTMLElement>(`[data-begins='${stage}']`)?.focus(), [stage]);
  return (
    // A part that scrolls can be scrolled by keys only if it can have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={panel} className="learn" tabIndex={0} aria-label={words.title} data-stage={stage}>
      <p className="eyebrow">{words.title}</p>
      <h1 className="phase-title" data-begins="placing" tabIndex={-1}>
        {questionOf(scene, { phase: asked.phase, ...(asked.prompt === undefined ? {} : { prompt: asked.prompt }) })}
      </h1>
      <p className="lede">{phase?.summary}</p>
      <p className="learn__schematic">{words.schematic}</p>
      {stage === 'placing' && (
        <>
          <h2>{words.placing}</h2>
          <p className="muted">{words.howTo}</p>
          <PlacingList {...{ session, waiting, dispatch }} officers={asked.officers} />
          <Said learning={learning} words={words} />
          {waiting.length > 0 && <p className="muted">{words.stillWaiting({ count: waiting.length })}</p>}
          <p className="muted">{words.noScore}</p>
          <p className="learn__ways">
            <button type="button" className="button learn__main" onClick={onFinish}>
              {words.show}
            </button>
            <button type="button" className="button" onClick={onDone}>
              {words.done}
            </button>
            <button type="button" className="button" onClick={onEnd}>
              {words.end}
            </button>
          </p>
        </>
      )}
      {stage !== 'placing' && attempt !== undefined && (
        <>
          {attempt.why !== undefined && (
            <p className="learn__why">
              <span>{words.yourWhy}</span> {attempt.why}
            </p>
          )}
          {hasMoved(session, asked, attempt) && (
            <output className="learn__moved">
              {words.moved}{' '}
              <button type="button" className="text-button" onClick={learning.putBack}>
                {words.putBack}
              </button>
            </output>
          )}
          <p className="learn__ways">
            {stage === 'given' && (
              <button type="button" className="button learn__main" onClick={learning.compare}>
                {words.compare}
              </button>
            )}
            <button type="button" className="button" onClick={learning.again}>
              {words.again}
            </button>
            <button type="button" className="button" onClick={onDone}>
              {words.done}
            </button>
            <button type="button" className="button" onClick={onEnd}>
              {words.end}
            </button>
          </p>
          <p className="muted">{words.noScore}</p>
          {stage === 'given' ? (
            <>
              <h2 data-begins={stage} tabIndex={-1}>
                {words.given}
              </h2>
              <p className="muted">{words.givenAbout}</p>
              <LearnFigures session={session} beside={false} />
            </>
          ) : (
            <>
              <h2 data-begins={stage} tabIndex={-1}>
                {words.compared}
              </h2>
              <p className="muted">{words.comparedAbout}</p>
              <Notes
                notes={notesOf(session)}
                document={scene.document}
                unit={session.unit}
                words={page}
                wanted={undefined}
              />
              <PlacesBeside {...{ session, attempt }} />
              <LearnFigures session={session} beside />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** Why, and by whom if they want to say. */
function Said({ learning, words }: { readonly learning: Learning; readonly words: ReturnType<typeof learnWords> }) {
  const about = useId();
  return (
    <div className="learn__said">
      <label>
        {words.why}
        <textarea
          rows={3}
          maxLength={2000}
          aria-describedby={about}
          value={learning.why}
          onChange={({ target: { value } }) => learning.say({ why: value })}
        />
      </label>
      <p id={about} className="muted">
        {words.whyAbout}
      </p>
      <label>
        {words.name}
        <input
          type="text"
          maxLength={120}
          autoComplete="off"
          value={learning.name}
          onChange={({ target: { value } }) => learning.say({ name: value })}
        />
      </label>
    </div>
  );
}
