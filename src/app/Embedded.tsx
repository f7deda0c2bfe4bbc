import { useEffect, useMemo, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { hashOf } from '../core/document/hash.ts';
import type { Scene } from '../core/document/scene.ts';
import type { Embedding } from '../exchange/embedding.ts';
import { readSession } from '../exchange/sessionFile.ts';
import { Legend } from '../panels/Legend.tsx';
import { MeasureStrip } from '../panels/MeasureStrip.tsx';
import { Notes } from '../panels/Notes.tsx';
import { PhasePanel } from '../panels/PhasePanel.tsx';
import { Scrubber } from '../panels/Scrubber.tsx';
import { usePaced } from '../results/paced.ts';
import type { Refinement } from '../results/refinement.ts';
import { arrangementOf, measuresOf, notesOf, unheardOf } from '../results/results.ts';
import { fragmentOf, readFragment } from '../session/fragment.ts';
import { savedOf } from '../session/saved.ts';
import type { SessionStore } from '../session/store.ts';
import { newShutter } from '../stage/shutter.ts';
import { Stage } from '../stage/Stage.tsx';
import { useMedia } from '../stage/useMedia.ts';
import { embedWords } from '../words/embed.ts';
import { loadLanguage } from '../words/languages.ts';
import { pageWords } from '../words/page.ts';
import { EmbedLine } from './embedLine.ts';
import { LazyHands } from './LazyHands.tsx';
import { usePageFace } from './usePageFace.ts';
import './embed.css';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly refinement: Refinement;
  /** the scene that comes with the product */
  readonly own: Scene;
  readonly embedding: Embedding;
}

/** The scene within another page: the stage, its time, and as much beside it as that page asks for. Nothing is kept. */
export function Embedded({ store, refinement, own, embedding }: Props) {
  const { session } = usePaced(store);
  const { dispatch } = store.getState();
  const [begun, setBegun] = useState(false);
  const [problems, setProblems] = useState(embedding.problems);
  const [shutter] = useState(newShutter);
  const wide = useMedia('(min-width: 760px)');
  const { document: scene } = session.scene;
  const language = scene.language ?? 'en';
  const page = pageWords(language);
  const words = embedWords(language);
  const line = useMemo(() => new EmbedLine(store, embedding), [store, embedding]);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    const begin = async (): Promise<void> => {
      const found = await setUp(line, store, own, embedding);
      if (ended) return;
      setProblems(found);
      stop = line.begin(found);
    };
    void begin();
    return () => {
      ended = true;
      stop?.();
    };
  }, [line, store, own, embedding]);
  usePageFace(`${scene.title} · ${page.product}`, language, session.theme);
  const measures = measuresOf(session);
  const figures = embedding.panels !== 'none';
  return (
    <div className="embed" data-panels={embedding.panels}>
      <main className="embed__stage" aria-label={scene.title}>
        <Stage store={store} covered={0} wide={wide} shutter={shutter} Hands={LazyHands} />
        {!begun && (
          <section className="embed__note" aria-label={page.opening.title}>
            <h1>{scene.title}</h1>
            <p>{page.opening.what}</p>
            <p>{page.opening.care}</p>
            <button type="button" className="button button--strong" onClick={() => setBegun(true)}>
              {words.show}
            </button>
          </section>
        )}
      </main>
      <section className="embed__foot" aria-label={page.scrubber.slider}>
        <Legend session={session} words={page} unheard={unheardOf(session)} />
        {figures && (
          <MeasureStrip
            rested={session}
            {...{ session, measures, refinement, words: page }}
            onSelect={(person) => dispatch({ kind: 'select', person })}
            onCentral={() => dispatch({ kind: 'assume-central' })}
            onOrigin={() => openWhole(store)}
          />
        )}
        <Scrubber store={store} words={page} />
        <p className="embed__ways">
          {problems.length > 0 && (
            <output>{words.problems({ count: problems.length, list: problems.join(', ') })}</output>
          )}
          <button type="button" className="button" title={words.openAbout} onClick={() => openWhole(store)}>
            {words.open}
          </button>
        </p>
      </section>
      {embedding.panels === 'all' && (
        // A part that scrolls can be scrolled by keys only if it can have the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <aside className="embed__account" tabIndex={0} aria-label={page.account}>
          <PhasePanel document={scene} phase={arrangementOf(session).phase} words={page} />
          <Notes notes={notesOf(session)} document={scene} unit={session.unit} words={page} wanted={undefined} />
        </aside>
      )}
    </div>
  );
}

/** Opens what is shown here in the whole product. */
function openWhole(store: StoreApi<SessionStore>): void {
  const { session } = store.getState();
  const fragment = fragmentOf(JSON.stringify(savedOf(session, hashOf(session.scene.written))));
  window.open(`${location.href.replace(/#.*$/, '')}#${fragment}`, '_blank', 'noopener');
}

/** Sets what the address asks for. Answers what of it could not be done. */
async function setUp(
  line: EmbedLine,
  store: StoreApi<SessionStore>,
  own: Scene,
  { link, asks, problems }: Embedding,
): Promise<readonly string[]> {
  const found = [...problems];
  if (link !== undefined) {
    const read = readFragment(link);
    const opened =
      read === undefined || 'problem' in read
        ? undefined
        : readSession(new TextEncoder().encode(read.text), [store.getState().session.scene, own]);
    if (opened === undefined || 'problems' in opened) found.push('link');
    else {
      await loadLanguage(opened.session.scene.document.language ?? 'en');
      store.getState().dispatch({ kind: 'open-session', session: opened.session });
    }
  }
  for (const ask of asks) {
    const fault = await line.act(ask);
    if (fault !== undefined) found.push(`${ask.kind} (${fault})`);
  }
  return found;
}
