import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Scene } from '../core/document/scene.ts';
import { Broken } from '../panels/Broken.tsx';
import { Flip } from '../panels/Flip.tsx';
import { Header, type Sheet } from '../panels/Header.tsx';
import { Legend } from '../panels/Legend.tsx';
import type { OriginAsked } from '../panels/originAsked.ts';
import { MeasureStrip } from '../panels/MeasureStrip.tsx';
import { LazyHearing } from '../panels/hearing/LazyHearing.tsx';
import { LazySpoken } from '../panels/telling/LazyTelling.tsx';
import { Telling } from '../panels/telling/Telling.tsx';
import { LazyCompare } from '../panels/LazyBench.tsx';
import { LazyNotes, LazyOptions, LazyVehicleCard, LazyWhatIf } from '../panels/LazyFigures.tsx';
import { PhasePanel } from '../panels/PhasePanel.tsx';
import { Scrubber } from '../panels/Scrubber.tsx';
import { Show } from '../panels/Show.tsx';
import { useCalm } from '../results/paced.ts';
import type { Refinement } from '../results/refinement.ts';
import { comparedLetters, lettersOnStage, lettersToCompare } from '../results/views.ts';
import { arrangementOf, measuresOf, notesOf, presentOf, quickMeasuresOf, unheardOf } from '../results/results.ts';
import type { SessionStore } from '../session/store.ts';
import { useMedia } from '../stage/useMedia.ts';
import { newShutter } from '../stage/shutter.ts';
import { Stage } from '../stage/Stage.tsx';
import type { Origin } from '../words/origins.ts';
import { loadLanguage } from '../words/languages.ts';
import { pageWords } from '../words/page.ts';
import { Cards } from './Cards.tsx';
import { LazyHands } from './LazyHands.tsx';
import { Sheets } from './Sheets.tsx';
import { AtRest, Now } from './Now.tsx';
import { PersonAtHand } from './PersonAtHand.tsx';
import { listenToKeys } from './keys.ts';
import { Deferred } from './Deferred.tsx';
import { keepLanguage } from './language.ts';
import { usePageFace } from './usePageFace.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly refinement: Refinement;
  /** the scene that comes with the product */
  readonly own: Scene;
}

/** The page: the stage in the middle, what is known beside it, time below it. */
export function App({ store, refinement, own }: Props) {
  const { session, history } = useCalm(store);
  const { dispatch, undo, redo } = store.getState();
  const wide = useMedia('(min-width: 1000px)');
  const roomy = useMedia('(min-width: 1400px)');
  const [sheet, setSheet] = useState<Sheet>();
  const [shutter] = useState(newShutter);
  const [covered, setCovered] = useState(0);
  const [origin, setOrigin] = useState<OriginAsked>();
  const [wanted, setWanted] = useState<{ readonly note: string }>();
  const [wordsAsked, askWords] = useState<object>();
  const { document: scene } = session.scene;
  const words = pageWords(scene.language ?? 'en');
  const arrangement = arrangementOf(session);
  const select = useCallback((person: string | undefined) => dispatch({ kind: 'select', person }), [dispatch]);

  useEffect(() => listenToKeys(store, () => setSheet('keys')), [store]);
  usePageFace(`${scene.title} · ${words.product}`, scene.language ?? 'en', session.theme);

  const goToNote = useCallback(
    (note: string) => {
      const phase = scene.phases.findIndex(({ id }) => id === scene.notes.find((each) => each.id === note)?.phase);
      setSheet(undefined);
      dispatch({ kind: 'go-to', t: phase });
      setWanted({ note });
      askWords(undefined);
    },
    [scene, dispatch],
  );
  const askOrigin = useCallback((asked: Origin, person?: string) => setOrigin({ origin: asked, person }), []);
  const askOptions = useCallback(() => askOrigin('options'), [askOrigin]);
  const openLessons = useCallback(() => setSheet('lessons'), []);
  const assumeCentral = useCallback(() => dispatch({ kind: 'assume-central' }), [dispatch]);
  const sweep = useCallback(() => setSheet('sweep'), []);
  const close = useCallback((): void => setSheet(undefined), []);
  const closeOrigin = useCallback((): void => setOrigin(undefined), []);
  const speak = useCallback(
    (language: string): void => {
      keepLanguage(language);
      void loadLanguage(language).then(() => dispatch({ kind: 'set-language', language }));
    },
    [dispatch],
  );
  const whatIf = (
    <Broken>
      <Suspense fallback={<p className="muted what-if__loading">{words.whatIf.loading}</p>}>
        <LazyWhatIf
          session={session}
          history={history}
          arrangement={arrangement}
          words={words}
          dispatch={dispatch}
          onUndo={undo}
          onRedo={redo}
          onNote={goToNote}
          onSweep={sweep}
        />
      </Suspense>
    </Broken>
  );
  const options = (
    <Broken of={arrangement.phase}>
      <Suspense fallback={null}>
        <Deferred value={session}>
          {(then) => (
            <LazyOptions
              {...{ refinement }}
              session={then}
              measures={measuresOf(then)}
              onOrigin={askOptions}
              onLessons={openLessons}
            />
          )}
        </Deferred>
      </Suspense>
    </Broken>
  );
  // Who asks for a note is led to it once it is there.
  const asked = useMemo(() => ({ session, wanted }), [session, wanted]);
  const notes = (
    <Broken of={arrangement.phase}>
      <Suspense fallback={null}>
        <Deferred value={asked}>
          {({ session: then, ...more }) => (
            <LazyNotes notes={notesOf(then)} document={then.scene.document} unit={then.unit} words={words} {...more} />
          )}
        </Deferred>
      </Suspense>
    </Broken>
  );

  const comparing = comparedLetters(session).length > 1;
  const sideBySide = lettersOnStage(session, wide).length > 1;

  return (
    <div className="page" data-comparing={comparing && wide}>
      <a className="skip" href="#account">
        {words.skip}
      </a>
      {!(comparing && wide) && (
        <button type="button" className="skip" onClick={() => askWords({})}>
          {words.skipToWords}
        </button>
      )}
      <Broken>
        <Header
          session={session}
          words={words}
          comparing={comparing}
          letters={lettersToCompare(session)}
          present={presentOf(session)}
          dispatch={dispatch}
          onOpen={setSheet}
          onLanguage={speak}
        />
      </Broken>
      <main className="page__stage" aria-label={scene.title}>
        <Broken>
          <Stage store={store} covered={sideBySide ? 0 : covered} wide={wide} shutter={shutter} Hands={LazyHands} />
        </Broken>
        {comparing && !sideBySide && <Flip session={session} dispatch={dispatch} />}
        {session.camera.kind === 'eyes' && (
          <Broken>
            <Suspense fallback={null}>
              <Now store={store}>{(now) => <LazyHearing session={now} roomy={roomy} />}</Now>
            </Suspense>
          </Broken>
        )}
      </main>
      <section className="page__foot" aria-label={words.scrubber.slider}>
        <Broken>
          <Legend session={session} words={words} unheard={unheardOf(session)} />
        </Broken>
        <Broken of={comparing}>
          {comparing ? (
            <Suspense fallback={<p className="measures measures--absent">{words.loading}</p>}>
              <Now store={store}>{(now) => <LazyCompare session={now} dispatch={dispatch} onSweep={sweep} />}</Now>
            </Suspense>
          ) : (
            <Now store={store}>
              {(now) => (
                <AtRest store={store}>
                  {(rested) => (
                    <MeasureStrip
                      {...{ refinement, words, rested }}
                      session={now}
                      measures={quickMeasuresOf(now)}
                      onSelect={select}
                      onCentral={assumeCentral}
                      onOrigin={askOrigin}
                    />
                  )}
                </AtRest>
              )}
            </Now>
          )}
        </Broken>
        <Broken>
          <Scrubber store={store} words={words} />
        </Broken>
      </section>
      <Broken>
        <Cards
          words={words}
          wanted={wanted}
          asked={wordsAsked}
          telling={
            <Broken of={arrangement.phase}>
              <Telling {...{ session, words, dispatch }} folded={wide} asked={wordsAsked} />
            </Broken>
          }
          onCover={setCovered}
          folded={comparing}
          account={
            <Broken of={arrangement.phase}>
              <PhasePanel document={scene} phase={arrangement.phase} words={words} />
            </Broken>
          }
          options={options}
          notes={notes}
          whatIf={whatIf}
          show={
            <Broken>
              <Show session={session} words={words} dispatch={dispatch} />
            </Broken>
          }
        />
      </Broken>
      <Broken>
        <PersonAtHand {...{ store, refinement }} onOrigin={askOrigin} />
      </Broken>
      {session.selected !== undefined && scene.vehicles.some(({ id }) => id === session.selected) && (
        <Broken>
          <Suspense fallback={null}>
            <LazyVehicleCard session={session} vehicle={session.selected} dispatch={dispatch} />
          </Suspense>
        </Broken>
      )}
      <Broken>
        <Suspense fallback={null}>
          <LazySpoken store={store} />
        </Suspense>
      </Broken>
      <Sheets
        {...{ store, session, refinement, own, shutter, sheet, origin }}
        onOpen={setSheet}
        onClose={close}
        onNote={goToNote}
        onOrigin={askOrigin}
        onCloseOrigin={closeOrigin}
      />
    </div>
  );
}
