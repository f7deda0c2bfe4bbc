import type { ReactNode } from 'react';
import type { Assumptions, Contested } from '../core/analysis/assumptions.ts';
import type { Measures } from '../core/analysis/measure.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import type { LessonId, LessonsWords } from '../words/lessons.ts';
import { type Origin, originsWords } from '../words/origins.ts';
import { DecisionLesson } from './DecisionLesson.tsx';
import { NowRows } from './NowRows.tsx';
import './origins.css';

interface Props {
  readonly measures: Measures;
  readonly assumptions: Assumptions;
  readonly unit: LengthUnit;
  readonly language: string;
  readonly words: LessonsWords;
  readonly onAssume: (contested: Contested, reading: string) => void;
  readonly onOrigin: (origin: Origin) => void;
}

/** What the figures teach together, each lesson with the numbers of the scene as it is now. */
export function Lessons({ measures, assumptions, unit, language, words, onAssume, onOrigin }: Props) {
  const { people } = measures;
  const { inCover, concealed, exposed, boxedIn, wayOut, openSide } = measures.measures;
  const lesson = (id: LessonId, now: ReactNode) => <Lesson {...{ id, words, language, onOrigin }}>{now}</Lesson>;
  const answer = boxedIn === null ? words.answers.none : boxedIn ? words.answers.yes : words.answers.no;
  return (
    <div className="lessons">
      <p className="lede">{words.about}</p>
      {lesson('voice', <VoiceLesson {...{ measures, unit, language, words }} />)}
      {lesson(
        'cover',
        <NowRows
          rows={[
            [words.inCover, words.officers(inCover, language)],
            [words.concealed, words.officers(concealed, language)],
            [words.exposed, words.officers(exposed, language)],
          ]}
        />,
      )}
      {lesson('decision', <DecisionLesson {...{ people, assumptions, unit, language, words, onAssume }} />)}
      {lesson(
        'openSides',
        <NowRows
          rows={[
            [words.boxedIn, answer],
            [words.wayOut, words.wayOutLength(wayOut, unit, language)],
            [words.openSide, words.degrees(openSide, language)],
          ]}
        />,
      )}
    </div>
  );
}

interface LessonProps extends Pick<Props, 'words' | 'language' | 'onOrigin'> {
  readonly id: LessonId;
  readonly children: ReactNode;
}

function Lesson({ id, words, language, onOrigin, children }: LessonProps) {
  const { title, text, sources, origins } = words.lessons[id];
  const { of, origins: figures } = originsWords(language);
  return (
    <section className="lesson">
      <h3>{title}</h3>
      {text.map((sentences) => (
        <p key={sentences} className="lesson__said">
          {sentences}
        </p>
      ))}
      <div className="lesson__now">
        <h4>{words.now}</h4>
        {children}
      </div>
      <p className="lesson__sources">
        <span>{words.sources}: </span>
        {sources.join(' · ')}
      </p>
      <p className="lesson__origins">
        {origins.map((origin) => (
          <button key={origin} type="button" className="text-button" onClick={() => onOrigin(origin)}>
            {of(figures[origin].title)}
          </button>
        ))}
      </p>
    </section>
  );
}

const SAID = ['normal', 'raised', 'loud'] as const;

function VoiceLesson({ measures, unit, language, words }: Pick<Props, 'measures' | 'unit' | 'language' | 'words'>) {
  const { reach, nearestOfficer } = measures.measures;
  const reason = measures.options.find(({ id }) => id === 'calm-voice')?.reason;
  const nearestEngaged = reason !== undefined && 'nearest' in reason ? reason.nearest : null;
  return (
    <>
      <p className="lesson__conflict">{words.conflict({ nearestOfficer, nearestEngaged, reach }, unit, language)}</p>
      <NowRows rows={SAID.map((said) => [words.reaches[said], words.reach(reach[said], unit, language)] as const)} />
    </>
  );
}
