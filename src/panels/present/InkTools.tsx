import { bearingTo } from '../../core/geometry/angle.ts';
import { distanceBetween } from '../../core/geometry/vector.ts';
import { arrangementOf } from '../../results/results.ts';
import type { Session } from '../../session/session.ts';
import { inkWords } from '../../words/ink.ts';

interface Props {
  readonly session: Session;
  readonly acts: {
    readonly take: (wanted: 'point' | 'draw') => void;
    readonly toggleFades: () => void;
    readonly undo: () => void;
    readonly clear: () => void;
  };
}

/** A pointer and a pen for the ground, and what is said of where they are. */
export function InkTools({ session, acts }: Props) {
  const { hand, ink, scene } = session;
  const words = inkWords(scene.document.language ?? 'en');
  const inHand = hand === 'point' || hand === 'draw';
  const none = ink.strokes.length === 0;
  return (
    <fieldset className="present__ink" aria-label={words.title}>
      {(['point', 'draw'] as const).map((tool) => (
        <button
          key={tool}
          type="button"
          className="button"
          aria-pressed={hand === tool}
          title={words[`${tool}About`]}
          onClick={() => acts.take(tool)}
        >
          {words[tool]}
        </button>
      ))}
      {(inHand || !none) && (
        <>
          <button
            type="button"
            className="button"
            aria-pressed={ink.fades}
            title={words.fadesAbout}
            onClick={acts.toggleFades}
          >
            {words.fades}
          </button>
          <button type="button" className="button" disabled={none} title={words.undoAbout} onClick={acts.undo}>
            {words.undo}
          </button>
          <button type="button" className="button" disabled={none} title={words.clearAbout} onClick={acts.clear}>
            {words.clear}
          </button>
        </>
      )}
      <output className="visually-hidden">{inHand ? whereIs(session) : ''}</output>
    </fieldset>
  );
}

function whereIs(session: Session): string {
  const { ink, scene, unit } = session;
  const { language = 'en' } = scene.document;
  const words = inkWords(language);
  const subject = arrangementOf(session).people.find(({ id }) => id === scene.subject)?.at;
  if (ink.point === undefined || subject === undefined) return '';
  const label = scene.people.get(scene.subject)?.label ?? '';
  const metres = distanceBetween(subject, ink.point);
  return words.at(metres, bearingTo(subject, ink.point) ?? 0, label, unit, language);
}
