import { useRef, useState } from 'react';
import { type Attempt, officersIn } from '../../core/document/attempt.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { Asked } from '../../session/learning.ts';
import { learnWords } from '../../words/learn.ts';
import { calledIn } from './called.ts';
import './learn.css';

interface Props {
  readonly scene: Scene;
  /** the newest first */
  readonly attempts: readonly Attempt[];
  /** this browser keeps them */
  readonly lasts: boolean;
  readonly onBegin: (asked: Asked) => void;
  readonly onOpen: (attempt: Attempt) => void;
  readonly onForget: (attempt: Attempt) => void;
  readonly onSave: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The questions that can be answered by placing officers, what was answered before, and the files of a class. */
export function LearnStart({ scene, attempts, lasts, onBegin, onOpen, onForget, onSave, onFiles }: Props) {
  const { document } = scene;
  const { language = 'en' } = document;
  const words = learnWords(language);
  const [one, setOne] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const officers = [...scene.people.values()].filter(({ role }) => role === 'officer');
  return (
    <div className="learn-start">
      <p>{words.about}</p>
      <p className="learn-start__calm">{words.noScore}</p>
      <label className="learn-start__whom">
        {words.whom}{' '}
        <select value={one} onChange={({ target: { value } }) => setOne(value)}>
          <option value="">{words.everybody}</option>
          {officers.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <ol className="learn-start__phases">
        {document.phases.map(({ id: phase, title }, index) => {
          const there = officersIn(scene, phase).filter((id) => one === '' || id === one);
          const asked = (document.prompts ?? []).filter((prompt) => prompt.phase === phase);
          const possible = there.length > 0 && scene.phases[index]?.people.has(scene.subject) === true;
          return (
            <li key={phase}>
              <h3>{words.phase(index + 1, title)}</h3>
              {!possible && <p className="muted">{words.absent}</p>}
              {possible &&
                (asked.length > 0 ? asked : [{ id: undefined, text: words.noPrompt }]).map(({ id: prompt, text }) => (
                  <p key={text} className="learn-start__asked">
                    <span>{text}</span>
                    <button
                      type="button"
                      className="button"
                      aria-label={words.beginCalled(text)}
                      onClick={() => onBegin({ phase, prompt, officers: there })}
                    >
                      {words.begin}
                    </button>
                  </p>
                ))}
            </li>
          );
        })}
      </ol>
      <section aria-label={words.kept}>
        <h3>{words.kept}</h3>
        {attempts.length === 0 && <p className="muted">{words.keptNone}</p>}
        {!lasts && <output>{words.notKept}</output>}
        <ul className="learn-start__kept">
          {attempts.map((attempt) => {
            const called = calledIn(scene, attempt);
            return (
              <li key={attempt.id}>
                <span>{called}</span>
                <button
                  type="button"
                  className="button"
                  aria-label={words.openCalled(called)}
                  onClick={() => onOpen(attempt)}
                >
                  {words.open}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={words.forgetCalled(called)}
                  onClick={() => onForget(attempt)}
                >
                  {words.forget}
                </button>
              </li>
            );
          })}
        </ul>
        {attempts.length > 0 && (
          <p>
            <button type="button" className="button" onClick={onSave}>
              {words.save}
            </button>{' '}
            <span className="muted">{words.saveAbout}</span>
          </p>
        )}
      </section>
      <section aria-label={words.class}>
        <h3>{words.class}</h3>
        <p className="muted">{words.classAbout}</p>
        <input
          ref={field}
          type="file"
          multiple
          accept=".json,application/json"
          className="visually-hidden"
          aria-label={words.openFiles}
          tabIndex={-1}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same file may be chosen again once it has been mended.
            target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <button type="button" className="button" onClick={() => field.current?.click()}>
          {words.openFiles}
        </button>
      </section>
    </div>
  );
}
