import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { InkTools } from '../panels/present/InkTools.tsx';
import { PresentBar } from '../panels/present/PresentBar.tsx';
import { StepSaid } from '../panels/present/StepSaid.tsx';
import type { SessionStore } from '../session/store.ts';
import type { Walking } from '../session/walking.ts';
import { presentWords } from '../words/present.ts';
import { presenterWords } from '../words/presenter.ts';
import { fillScreen, leaveScreen } from './fillScreen.ts';
import { InkActs } from './inkKeys.ts';
import { PresenterLink } from './presenterLink.ts';
import { listenToClicker } from './presentKeys.ts';
import '../panels/present/present.css';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly walking: StoreApi<Walking>;
  readonly onEnd: () => void;
}

/** A walk on the screen: the stage, and under it what the step says. */
export function WalkShown({ store, walking, onEnd }: Props) {
  const state = useStore(walking);
  const session = useStore(store, (each) => each.session);
  const { prompts = [], language = 'en' } = session.scene.document;
  const words = presentWords(language);
  const region = useRef<HTMLElement>(null);
  const acts = useMemo(() => {
    const scrub = (by: number): void => {
      const { session: now, dispatch } = store.getState();
      dispatch({ kind: 'go-to', t: Math.round((now.t + by) * 1e6) / 1e6 });
    };
    return { end: onEnd, scrub };
  }, [store, onEnd]);
  const link = useMemo(() => new PresenterLink(store, walking, acts), [store, walking, acts]);
  const ink = useMemo(() => new InkActs(store), [store]);
  const tools = useMemo(
    () => ({
      take: (wanted: 'point' | 'draw') => ink.take(wanted),
      toggleFades: () => ink.toggleFades(),
      undo: () => ink.undo(),
      clear: () => ink.clear(),
    }),
    [ink],
  );
  useEffect(() => link.begin(), [link]);
  useEffect(
    () => listenToClicker(walking, { ...acts, second: () => link.open(), ink: (event) => ink.press(event) }),
    [walking, acts, link, ink],
  );
  useEffect(() => {
    document.documentElement.dataset['presenting'] = 'on';
    region.current?.focus();
    return () => {
      delete document.documentElement.dataset['presenting'];
      leaveScreen();
    };
  }, []);
  const step = state.walk.steps[state.step];
  if (step === undefined) return null;
  return (
    <section ref={region} className="present" tabIndex={-1} aria-label={words.presenting}>
      <h1 className="visually-hidden">{state.walk.title}</h1>
      {state.blank && (
        <button type="button" className="present__blank" aria-label={words.unblank} onClick={state.toggleBlank} />
      )}
      <StepSaid
        step={step}
        at={state.step}
        steps={state.walk.steps.length}
        prompt={prompts.find(({ id }) => id === step.prompt)?.text}
        words={words}
      />
      <PresentBar
        walking={state}
        words={words}
        ink={<InkTools session={session} acts={tools} />}
        second={<SecondWindow link={link} language={language} />}
        onFullScreen={fillScreen}
        onEnd={onEnd}
      />
    </section>
  );
}

/** Opens the window of whoever presents; says so where the browser keeps it from opening. */
function SecondWindow({ link, language }: { readonly link: PresenterLink; readonly language: string }) {
  const second = useStore(link.state, (state) => state.second);
  const words = presenterWords(language);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-pressed={second === 'open'}
        title={words.openAbout}
        onClick={() => link.open()}
      >
        {words.open}
      </button>
      {second === 'blocked' && <p role="alert">{words.blocked}</p>}
    </>
  );
}
