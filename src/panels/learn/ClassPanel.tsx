import { useRef } from 'react';
import type { Attempt } from '../../core/document/attempt.ts';
import type { Problem } from '../../core/document/problem.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { LengthUnit } from '../../core/geometry/unit.ts';
import { answersTo, distancesOf, questionsOf, type Question, spreadOf } from '../../results/classPlaces.ts';
import { formatLength } from '../../words/length.ts';
import { learnWords } from '../../words/learn.ts';
import { FigureRow } from '../FigureRow.tsx';
import { Problems } from '../Problems.tsx';
import { questionOf } from './called.ts';
import './learn.css';

/** What of a class is laid over the stage. */
export interface ClassView {
  readonly question: Question;
  readonly chosen: string | undefined;
  readonly density: boolean;
  readonly each: boolean;
  /** the scene's own places are shown */
  readonly asPlaced: boolean;
}

interface Props {
  readonly scene: Scene;
  readonly unit: LengthUnit;
  readonly attempts: readonly Attempt[];
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
  /** attempts that came in more than one file */
  readonly twice: number;
  readonly view: ClassView;
  readonly onView: (view: ClassView) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDone: () => void;
  readonly onEnd: () => void;
}

/** The attempts of a class over each other: which question, what is shown of them, and each one's reason. */
export function ClassPanel(props: Props) {
  const { scene, unit, attempts, refused, twice, view, onView, onFiles, onDone, onEnd } = props;
  const { language = 'en' } = scene.document;
  const { group: words, ...learn } = learnWords(language);
  const field = useRef<HTMLInputElement>(null);
  const questions = questionsOf(scene, attempts);
  const answers = answersTo(view.question, attempts);
  const places = answers.reduce((sum, attempt) => sum + Object.keys(attempt.places).length, 0);
  const spread = spreadOf(scene, answers);
  const length = (metres: number): string => formatLength(metres, unit, language);
  return (
    // A part that scrolls can be scrolled by keys only if it can have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="learn" tabIndex={0} aria-label={words.title}>
      <p className="eyebrow">{learn.title}</p>
      <h1 className="phase-title">{words.title}</h1>
      <p className="learn__schematic">{learn.schematic}</p>
      {refused.map(({ name, problems }) => (
        <section key={name} className="learn__refused" role="alert" aria-label={words.refused(name)}>
          <Problems name={name} problems={problems} language={language} />
        </section>
      ))}
      {twice > 0 && <p className="muted">{words.twice({ count: twice })}</p>}
      {questions.length > 0 && (
        <label className="learn__question">
          {words.question}
          <select
            value={questions.findIndex((each) => isSame(each, view.question))}
            onChange={({ target: { value } }) => {
              const question = questions[Number(value)];
              if (question !== undefined) onView({ ...view, question, chosen: undefined, asPlaced: false });
            }}
          >
            {questions.map((question, index) => (
              <option key={`${question.phase} ${question.prompt}`} value={index}>
                {questionOf(scene, withoutGap(question))}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{answers.length === 0 ? words.none : words.counted({ attempts: answers.length, places })}</p>
      <fieldset className="learn__layers">
        <legend className="visually-hidden">{words.title}</legend>
        {(['density', 'each'] as const).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={view[name]}
              onChange={({ target: { checked } }) => onView({ ...view, [name]: checked })}
            />
            {name === 'density' ? words.density : words.dots}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={view.asPlaced}
            onChange={({ target: { checked } }) => onView({ ...view, asPlaced: checked })}
          />
          {words.showScene}
        </label>
      </fieldset>
      <p className="muted">{words.legend}</p>
      {!view.asPlaced && <p className="muted">{words.sceneAbout}</p>}
      {spread !== undefined && (
        <>
          <dl className="card__figures">
            <FigureRow name={words.median}>{length(spread.median)}</FigureRow>
            <FigureRow name={words.range}>
              {length(spread.nearest)} – {length(spread.farthest)}
            </FigureRow>
          </dl>
          <p className="muted">{words.plain}</p>
        </>
      )}
      <h2>{words.list}</h2>
      <ol className="learn__reasons">
        {answers.map((attempt, index) => {
          const chosen = view.chosen === attempt.id;
          return (
            <li key={attempt.id} data-attempt={attempt.id}>
              <button
                type="button"
                aria-pressed={chosen}
                onClick={() => onView({ ...view, chosen: chosen ? undefined : attempt.id })}
              >
                <b>{attempt.name ?? words.anonymous(index + 1)}</b>
                <span>{attempt.why ?? words.noReason}</span>
                <span className="muted">{words.distances(distancesOf(scene, attempt).map(length).join(' · '))}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <input
        ref={field}
        type="file"
        multiple
        accept=".json,application/json"
        className="visually-hidden"
        aria-label={words.more}
        tabIndex={-1}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <p className="learn__ways">
        <button type="button" className="button" onClick={() => field.current?.click()}>
          {words.more}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {learn.done}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {learn.end}
        </button>
      </p>
    </section>
  );
}

function isSame(a: Question, b: Question): boolean {
  return a.phase === b.phase && a.prompt === b.prompt;
}

function withoutGap({ phase, prompt }: Question): Pick<Attempt, 'phase' | 'prompt'> {
  return prompt === undefined ? { phase } : { phase, prompt };
}
