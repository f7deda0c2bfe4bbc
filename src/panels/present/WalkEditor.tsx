import { useState } from 'react';
import type { Walk, WalkStep } from '../../core/document/walk.ts';
import type { Change } from '../../session/change.ts';
import {
  isSound,
  recordedStep,
  replacedView,
  withoutStepAt,
  withStepAfter,
  withStepMoved,
} from '../../session/recording.ts';
import type { Session } from '../../session/session.ts';
import { LONGEST_WALK } from '../../session/walks.ts';
import { presentWords } from '../../words/present.ts';
import { Icon } from '../Icon.tsx';
import { StepFields } from './StepFields.tsx';
import './walks.css';

interface Props {
  readonly session: Session;
  /** the id of the walk */
  readonly id: string;
  readonly dispatch: (change: Change) => void;
  readonly onBack: () => void;
}

/** A walk to be written: its steps are recorded from what the stage shows. */
export function WalkEditor({ session, id, dispatch, onBack }: Props) {
  const { document, written } = session.scene;
  const words = presentWords(document.language ?? 'en');
  const [past, setPast] = useState<readonly (readonly Walk[])[]>([]);
  const [refused, setRefused] = useState(false);
  const walks = written.walks ?? [];
  const walk = walks.find((each) => each.id === id);
  if (walk === undefined) return null;
  const replaceAll = (changed: readonly Walk[]): void => {
    setPast([...past, walks]);
    dispatch({ kind: 'set-walks', walks: changed });
  };
  const replace = (changed: Walk): void => {
    setRefused(!isSound(changed));
    if (changed !== walk && isSound(changed)) replaceAll(walks.map((each) => (each === walk ? changed : each)));
  };
  const rewrite = (at: number, step: WalkStep): void => replace({ ...walk, steps: walk.steps.with(at, step) });
  const undo = (): void => {
    const before = past.at(-1);
    if (before === undefined) return;
    setPast(past.slice(0, -1));
    dispatch({ kind: 'set-walks', walks: before });
  };
  const tell = (about: string): void => {
    const { about: _before, ...rest } = walk;
    if (about !== (walk.about ?? '')) replace(about === '' ? rest : { ...rest, about });
  };
  return (
    <div className="walk-editor">
      <p className="walk-editor__bar">
        <button type="button" className="button" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" className="button" disabled={past.length === 0} onClick={undo}>
          {words.undo}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            replaceAll(walks.filter((each) => each !== walk));
            onBack();
          }}
        >
          {words.removeWalk}
        </button>
      </p>
      {document !== written && <p className="muted">{words.language}</p>}
      {/* What is undone is written into the fields anew. */}
      <div key={past.length} className="step-fields">
        <label>
          <span>{words.walkTitle}</span>
          <input
            defaultValue={walk.title}
            maxLength={120}
            onBlur={({ target }) => {
              const title = target.value.trim();
              if (title !== walk.title) replace({ ...walk, title });
            }}
          />
        </label>
        <label>
          <span>{words.walkAbout}</span>
          <textarea
            defaultValue={walk.about}
            rows={2}
            maxLength={2000}
            onBlur={({ target }) => tell(target.value.trim())}
          />
        </label>
      </div>
      <output className="walk-editor__refused">{refused ? words.refused : ''}</output>
      <ol className="walk-editor__steps">
        {walk.steps.map((step, at) => (
          <li key={step.id}>
            <details>
              <summary>
                <b>{words.step(at + 1)}</b> <span>{step.title}</span>
              </summary>
              <StepFields
                key={past.length}
                step={step}
                prompts={(written.prompts ?? []).filter(({ phase }) => phase === step.phase)}
                words={words}
                onChange={(changed) => rewrite(at, changed)}
              />
              <p className="walk-editor__bar">
                <button type="button" className="button" onClick={() => rewrite(at, replacedView(session, step))}>
                  {words.replace}
                </button>
                {(
                  [
                    ['up', at === 0, () => withStepMoved(walk, at, -1)],
                    ['down', at === walk.steps.length - 1, () => withStepMoved(walk, at, 1)],
                    ['remove', walk.steps.length < 2, () => withoutStepAt(walk, at)],
                  ] as const
                ).map(([name, disabled, made]) => (
                  <button
                    key={name}
                    type="button"
                    className="icon-button"
                    aria-label={`${words[name]}: ${words.step(at + 1)}`}
                    title={words[name]}
                    disabled={disabled}
                    onClick={() => replace(made())}
                  >
                    <Icon name={name} />
                  </button>
                ))}
              </p>
            </details>
          </li>
        ))}
      </ol>
      <p className="muted">{words.recordAbout}</p>
      <button
        type="button"
        className="button"
        disabled={walk.steps.length >= LONGEST_WALK}
        onClick={() => replace(withStepAfter(walk, recordedStep(session, walk.steps), walk.steps.length))}
      >
        {words.record}
      </button>
    </div>
  );
}
