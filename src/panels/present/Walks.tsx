import type { Walk } from '../../core/document/walk.ts';
import { presentWords } from '../../words/present.ts';
import './walks.css';

interface Props {
  readonly walks: readonly Walk[];
  readonly language: string;
  readonly onStart: (walk: Walk) => void;
  readonly onEdit: (walk: Walk) => void;
  readonly onNew: () => void;
}

/** The walks of a scene: which one to show, to change, or to begin. */
export function Walks({ walks, language, onStart, onEdit, onNew }: Props) {
  const words = presentWords(language);
  return (
    <div className="walks">
      <p className="muted">{walks.length === 0 ? words.none : words.about}</p>
      <ul className="walks__list">
        {walks.map((walk) => (
          <li key={walk.id}>
            <div className="walks__named">
              <b>{walk.title}</b>
              {walk.about !== undefined && <span>{walk.about}</span>}
              <span className="muted">{lengthOf(walk, language)}</span>
            </div>
            <button
              type="button"
              className="button walks__start"
              aria-label={words.startCalled(walk.title)}
              onClick={() => onStart(walk)}
            >
              {words.start}
            </button>
            <button
              type="button"
              className="button"
              aria-label={words.editCalled(walk.title)}
              onClick={() => onEdit(walk)}
            >
              {words.edit}
            </button>
          </li>
        ))}
      </ul>
      <p className="muted">{words.keys}</p>
      <button type="button" className="button" onClick={onNew}>
        {words.fresh}
      </button>
    </div>
  );
}

/** How many steps, and how long where all of them are planned. */
function lengthOf({ steps }: Walk, language: string): string {
  const words = presentWords(language);
  const count = words.steps({ count: steps.length });
  const planned = steps.every(({ seconds }) => seconds !== undefined);
  const seconds = steps.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
  return planned ? `${count}, ${words.minutes({ count: Math.max(1, Math.round(seconds / 60)) })}` : count;
}
