import { type ReactNode, Suspense, useState } from 'react';
import type { Arrangement } from '../core/arrangement/arrangement.ts';
import { handMoveBetween } from '../results/handMove.ts';
import type { Change } from '../session/change.ts';
import type { History } from '../session/history.ts';
import { changesNothing, configurationOf, PLACED } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { formatLength } from '../words/length.ts';
import { benchWords } from '../words/bench.ts';
import { rulerWords } from '../words/rulers.ts';
import type { PageWords } from '../words/page.ts';
import { Bench } from './Bench.tsx';
import { Icon } from './Icon.tsx';
import { LazyControls } from './LazyControls.tsx';
import { LazyRulers } from './LazyBench.tsx';

interface Props {
  readonly session: Session;
  readonly history: History;
  readonly arrangement: Arrangement;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onNote: (note: string) => void;
  readonly onSweep: () => void;
}

/** What if the officers had stood otherwise: the controls, the scene's own what-ifs, and the way back. */
export function WhatIf({ session, history, arrangement, words, dispatch, onUndo, onRedo, onNote, onSweep }: Props) {
  const configuration = configurationOf(session);
  const last = history.past.at(-1);
  const next = history.future[0];
  const placed = changesNothing(configuration);
  const back = named(words.whatIf.undo, last, session, words);
  const forth = named(words.whatIf.redo, next, session, words);
  return (
    <div className="what-if">
      <div className="what-if__bar">
        <button
          type="button"
          className="icon-button"
          disabled={last === undefined}
          aria-label={back}
          title={back}
          onClick={onUndo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={next === undefined}
          aria-label={forth}
          title={forth}
          onClick={onRedo}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          className="text-button"
          disabled={placed}
          onClick={() => dispatch({ kind: 'reset-configuration' })}
        >
          {words.whatIf.resetAll}
        </button>
      </div>
      <Bench session={session} dispatch={dispatch} />
      <Suspense fallback={<p className="muted what-if__loading">{words.whatIf.loading}</p>}>
        <LazyControls session={session} words={words} dispatch={dispatch} part="places" />
        <details className="controls-card__show">
          <summary>{words.whatIf.more}</summary>
          <LazyControls session={session} words={words} dispatch={dispatch} part="more" />
        </details>
      </Suspense>
      <button type="button" className="button what-if__sweep" onClick={onSweep}>
        {benchWords(session.scene.document.language ?? 'en').sweep}
      </button>
      <Fold title={rulerWords(session.scene.document.language ?? 'en').title}>
        <LazyRulers session={session} dispatch={dispatch} />
      </Fold>
      <Remarks {...{ session, arrangement, words, dispatch }} />
      <Suggestions session={session} words={words} dispatch={dispatch} onNote={onNote} />
      <output className="visually-hidden">
        {placed ? words.whatIf.shown(words.whatIf.reset) : words.whatIf.shown(configuration.title)}
      </output>
    </div>
  );
}

/** Folded away, and not even loaded until it is unfolded. */
function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="controls-card__show" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}

type Step = History['past'][number];

/** What going back or forth would do: «Undo: Officer 3 moved 2.4 m». */
function named(verb: string, step: Step | undefined, { scene, unit }: Session, words: PageWords): string {
  if (step === undefined) return verb;
  const move =
    step.kind === 'place' || step.kind === 'let-go'
      ? handMoveBetween(scene, configurationOf(step.before), configurationOf(step.after))
      : undefined;
  const { language = 'en' } = scene.document;
  if (move !== undefined)
    return words.whatIf.moved(
      verb,
      (scene.people.get(move.id) ?? scene.vehicles.get(move.id))?.label ?? move.id,
      formatLength(move.metres, unit, language),
    );
  const what = words.whatIf.undoing[step.kind];
  return what === undefined ? verb : `${verb} ${what}`;
}

/** What the what-if sets besides its controls, and what it could not do here. */
function Remarks({
  session,
  arrangement,
  words,
  dispatch,
}: Pick<Props, 'session' | 'arrangement' | 'words' | 'dispatch'>) {
  const configuration = configurationOf(session);
  const also = words.also(configuration);
  const moves = Object.keys(configuration.moves ?? {});
  const now = session.scene.document.phases[Math.round(session.t)]?.id ?? '';
  const names = arrangement.withoutCover.map((id) => session.scene.people.get(id)?.label ?? id);
  const idle = !changesNothing(configuration) && !arrangement.people.some((person) => person.engaged);
  return (
    <div className="what-if__remarks">
      {also.length > 0 && <p>+ {also.join(' · ')}</p>}
      {moves.length > 0 && (
        <p>
          {words.whatIf.byHand}{' '}
          {moves.includes(now) && (
            <button type="button" className="text-button" onClick={() => dispatch({ kind: 'let-go' })}>
              {words.whatIf.letGoPhase}
            </button>
          )}{' '}
          <button type="button" className="text-button" onClick={() => dispatch({ kind: 'let-go', everywhere: true })}>
            {words.whatIf.letGoAll}
          </button>
        </p>
      )}
      {idle && <p>{words.whatIf.nobody}</p>}
      {names.length > 0 && <p>{words.whatIf.withoutCover(names.join(', '))}</p>}
      {arrangement.allRound && <p>{words.whatIf.allRound}</p>}
    </div>
  );
}

function Suggestions({ session, words, dispatch, onNote }: Pick<Props, 'session' | 'words' | 'dispatch' | 'onNote'>) {
  const { configurations = [], notes, experts } = session.scene.document;
  const active = configurationOf(session);
  if (configurations.length === 0) return null;
  return (
    <section className="suggestions">
      <h3>{words.whatIf.suggestions}</h3>
      <ul>
        {configurations.map((configuration) => {
          const note = notes.find(({ id }) => id === configuration.from);
          const expert = experts.find(({ id }) => id === note?.expert);
          const chosen = active.id === configuration.id;
          return (
            <li key={configuration.id} data-chosen={chosen}>
              <button
                type="button"
                aria-pressed={chosen}
                onClick={() =>
                  dispatch(
                    chosen ? { kind: 'activate', letter: PLACED } : { kind: 'adopt-configuration', configuration },
                  )
                }
              >
                {configuration.title}
              </button>
              {chosen && configuration.text !== undefined && <p>{configuration.text}</p>}
              {chosen && note !== undefined && (
                <button type="button" className="text-button suggestions__from" onClick={() => onNote(note.id)}>
                  {words.whatIf.from(expert?.name ?? '')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="muted">{words.whatIf.alternative}</p>
    </section>
  );
}
