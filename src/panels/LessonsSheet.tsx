import type { Contested } from '../core/analysis/assumptions.ts';
import type { Measures } from '../core/analysis/measure.ts';
import type { Session } from '../session/session.ts';
import { lessonsWords } from '../words/lessons.ts';
import type { Origin } from '../words/origins.ts';
import { Lessons } from './Lessons.tsx';

interface Props {
  readonly session: Session;
  readonly measures: Measures;
  readonly onAssume: (contested: Contested, reading: string) => void;
  readonly onOrigin: (origin: Origin) => void;
}

/** The lessons with the words for them, loaded together. */
export function LessonsSheet({ session, measures, onAssume, onOrigin }: Props) {
  const { assumptions, unit, scene } = session;
  const { language = 'en' } = scene.document;
  return <Lessons {...{ measures, assumptions, unit, language, onAssume, onOrigin }} words={lessonsWords(language)} />;
}
