import { lazy, Suspense } from 'react';
import type { Contested } from '../core/analysis/assumptions.ts';
import type { Measures } from '../core/analysis/measure.ts';
import type { Refinement } from '../results/refinement.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { figureWords } from '../words/figures.ts';
import type { Origin } from '../words/origins.ts';
import type { PageWords } from '../words/page.ts';
import { Dialog } from './Dialog.tsx';
import type { OriginAsked } from './originAsked.ts';

interface Props {
  readonly session: Session;
  readonly measures: Measures | undefined;
  readonly refinement: Refinement;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
  readonly lessons: boolean;
  readonly origin: OriginAsked | undefined;
  readonly onOrigin: (origin: Origin) => void;
  readonly onCloseLessons: () => void;
  readonly onCloseOrigin: () => void;
}

// Long texts that most visits never open: loaded when they are.
const LazyOrigin = lazy(async () => ({ default: (await import('./OriginSheet.tsx')).OriginSheet }));
const LazyLessons = lazy(async () => ({ default: (await import('./LessonsSheet.tsx')).LessonsSheet }));

/** The dialogues on what figures mean: what they teach together, and where each comes from. */
export function Meaning(props: Props) {
  const { session, measures, refinement, words, dispatch, lessons, origin } = props;
  const { language = 'en' } = session.scene.document;
  const assume = (contested: Contested, reading: string): void => dispatch({ kind: 'assume', contested, reading });
  return (
    <>
      <Dialog
        title={figureWords(language).lessons}
        open={lessons}
        onClose={props.onCloseLessons}
        closeLabel={words.close}
        wide
      >
        {lessons && measures !== undefined && (
          <Suspense fallback={<p className="muted">{words.loading}</p>}>
            <LazyLessons {...{ session, measures }} onAssume={assume} onOrigin={props.onOrigin} />
          </Suspense>
        )}
        {lessons && measures === undefined && <p>{words.measures.absent}</p>}
      </Dialog>
      {origin !== undefined && (
        <Suspense fallback={null}>
          <LazyOrigin
            {...{ session, measures, refinement, words }}
            asked={origin}
            onAssume={assume}
            onClose={props.onCloseOrigin}
          />
        </Suspense>
      )}
    </>
  );
}
