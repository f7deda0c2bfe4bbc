import { Suspense } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Scene } from '../core/document/scene.ts';
import { Broken } from '../panels/Broken.tsx';
import { Dialog } from '../panels/Dialog.tsx';
import type { Sheet } from '../panels/Header.tsx';
import { LazySweep } from '../panels/LazyBench.tsx';
import { LazyFiveSteps } from '../panels/LazyFigures.tsx';
import { LazyAbout, LazyExperts, LazyKeys } from '../panels/LazySheets.tsx';
import { Meaning } from '../panels/Meaning.tsx';
import { Opening } from '../panels/Opening.tsx';
import type { OriginAsked } from '../panels/originAsked.ts';
import type { Refinement } from '../results/refinement.ts';
import { arrangementOf, measuresOf } from '../results/results.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import type { Shutter } from '../stage/shutter.ts';
import type { Origin } from '../words/origins.ts';
import { pageWords } from '../words/page.ts';
import { startWords } from '../words/start.ts';
import { sweepWords } from '../words/sweep.ts';
import { LazyGuides, LazyLearning, LazyPresenting } from './LazyClass.tsx';
import { LazyDesk } from './LazyDesk.tsx';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly session: Session;
  readonly refinement: Refinement;
  /** the scene that comes with the product */
  readonly own: Scene;
  readonly shutter: Shutter;
  /** which of them is open */
  readonly sheet: Sheet | undefined;
  /** which figure is asked where it comes from */
  readonly origin: OriginAsked | undefined;
  readonly onOpen: (sheet: Sheet) => void;
  readonly onClose: () => void;
  readonly onNote: (note: string) => void;
  readonly onOrigin: (asked: Origin, person?: string) => void;
  readonly onCloseOrigin: () => void;
}

/** What opens over the page when it is asked for: files, lessons, walks, the sweep, what things mean. */
export function Sheets(props: Props) {
  const { store, session, refinement, own, shutter, sheet, origin, onOpen, onClose, onNote, onOrigin, onCloseOrigin } =
    props;
  const { dispatch } = store.getState();
  const { document: scene } = session.scene;
  const { phase } = arrangementOf(session);
  const words = pageWords(scene.language ?? 'en');
  return (
    <>
      {sheet === 'walks' && (
        <Broken>
          <Suspense fallback={null}>
            <LazyPresenting store={store} onEnd={onClose} />
          </Suspense>
        </Broken>
      )}
      {sheet === 'learn' && (
        <Broken>
          <Suspense fallback={null}>
            <LazyLearning store={store} words={words} onEnd={onClose} />
          </Suspense>
        </Broken>
      )}
      {sheet === 'steps' && (
        <Broken>
          <Suspense fallback={null}>
            <LazyFiveSteps {...{ session, phase, onClose }} measures={measuresOf(session)} />
          </Suspense>
        </Broken>
      )}
      {sheet === 'guides' && (
        <Broken>
          <Suspense fallback={null}>
            <LazyGuides {...{ scene, onClose }} />
          </Suspense>
        </Broken>
      )}
      <Dialog
        title={sweepWords(scene.language ?? 'en').title}
        open={sheet === 'sweep'}
        onClose={onClose}
        closeLabel={words.close}
        wide
      >
        {sheet === 'sweep' && (
          <Suspense fallback={<p>{words.loading}</p>}>
            <LazySweep
              {...{ session, dispatch }}
              onSave={(as, swept, rows) =>
                void import('../exchange/sweepFile.ts').then(({ saveSweep }) => saveSweep(as, session, swept, rows))
              }
            />
          </Suspense>
        )}
      </Dialog>
      <Broken>
        <Suspense fallback={null}>
          <LazyDesk
            {...{ store, own, shutter }}
            open={sheet === 'files'}
            onOpen={() => onOpen('files')}
            onClose={onClose}
            closeLabel={words.close}
          />
        </Suspense>
      </Broken>
      <Broken>
        <Opening {...{ session, words, dispatch }} asked={sheet === 'start'} onEnd={onClose} />
      </Broken>
      <Dialog title={words.about} open={sheet === 'about'} onClose={onClose} closeLabel={words.close}>
        {sheet === 'about' && (
          <Suspense fallback={<p>{words.loading}</p>}>
            <LazyAbout document={scene} words={words} />
          </Suspense>
        )}
      </Dialog>
      <Dialog title={words.expertsTitle} open={sheet === 'experts'} onClose={onClose} closeLabel={words.close} wide>
        {sheet === 'experts' && (
          <Suspense fallback={<p>{words.loading}</p>}>
            <LazyExperts document={scene} {...{ words, onNote }} />
          </Suspense>
        )}
      </Dialog>
      <Dialog title={words.keys.title} open={sheet === 'keys'} onClose={onClose} closeLabel={words.close}>
        {sheet === 'keys' && (
          <Suspense fallback={<p>{words.loading}</p>}>
            <LazyKeys words={words} />
          </Suspense>
        )}
        <p>
          <button type="button" className="text-button" onClick={() => onOpen('start')}>
            {startWords(scene.language ?? 'en').again}
          </button>
        </p>
      </Dialog>
      <Broken>
        <Meaning
          {...{ session, refinement, words, dispatch, origin, onOrigin, onCloseOrigin }}
          measures={sheet === 'lessons' || origin !== undefined ? measuresOf(session) : undefined}
          lessons={sheet === 'lessons'}
          onCloseLessons={onClose}
        />
      </Broken>
    </>
  );
}
