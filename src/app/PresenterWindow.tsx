import { useEffect, useMemo, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { post, readSaid, type ToldState } from '../exchange/presenterLine.ts';
import { PresenterDesk } from '../panels/present/PresenterDesk.tsx';
import type { Walking } from '../session/walking.ts';
import { loadLanguage } from '../words/languages.ts';
import { presenterWords } from '../words/presenter.ts';
import { listenToClicker } from './presentKeys.ts';
import { usePageFace } from './usePageFace.ts';
import '../panels/present/presenter.css';

/** How soon a window that hears nothing asks again, milliseconds. */
const PATIENCE = 1500;

interface Props {
  /** BCP 47: until the other window says which */
  readonly language: string;
}

/** The window of whoever presents: what the room sees, and beside it what the room does not see. */
export function PresenterWindow({ language: first }: Props) {
  const [told, setTold] = useState<ToldState>();
  const audience = audienceOf(window);
  useEffect(() => {
    if (audience === undefined) return undefined;
    const listen = (event: MessageEvent): void => {
      const said = event.source === audience ? readSaid(event) : undefined;
      if (said === undefined) return;
      if (said.kind === 'ended') return setTold(undefined);
      void loadLanguage(said.language).then(() => setTold(said));
    };
    const leave = (): void => post(audience, { kind: 'goodbye' });
    window.addEventListener('message', listen);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('message', listen);
      window.removeEventListener('pagehide', leave);
    };
  }, [audience]);
  const waits = told === undefined;
  useEffect(() => {
    if (audience === undefined || !waits) return undefined;
    const ask = (): void => post(audience, { kind: 'hello' });
    ask();
    const timer = setInterval(ask, PATIENCE);
    return () => clearInterval(timer);
  }, [audience, waits]);
  const language = told?.language ?? first;
  const words = presenterWords(language);
  usePageFace(`${words.title} · Time & Distance`, language, told?.theme ?? 'system');

  if (audience === undefined || told === undefined) {
    return (
      <main className="presenter presenter--waits">
        <h1>{words.title}</h1>
        <p>{audience === undefined ? words.alone : words.waiting}</p>
        {audience !== undefined && <p className="muted">{words.waitingAbout}</p>}
      </main>
    );
  }
  return <Driving audience={audience} told={told} />;
}

/** The walk as this window sees it: what it is told, and acts that the other window carries out. */
function Driving({ audience, told }: { readonly audience: Window; readonly told: ToldState }) {
  const { walk, step, blank, wandered } = told;
  const acts = useMemo(() => {
    const ask = (kind: 'next' | 'previous' | 'toggle-blank' | 'resume' | 'end') => () => post(audience, { kind });
    return {
      go: (to: number) => post(audience, { kind: 'go', step: to }),
      next: ask('next'),
      previous: ask('previous'),
      toggleBlank: ask('toggle-blank'),
      resume: ask('resume'),
      end: ask('end'),
    };
  }, [audience]);
  const walking: Walking = { walk, step, blank, wandered, startedAt: told.startedAt, ...acts };
  useEffect(() => {
    const remote = createStore<Walking>()(() => ({ walk, step, blank, wandered, startedAt: undefined, ...acts }));
    const scrub = (by: number): void => post(audience, { kind: 'scrub', by });
    return listenToClicker(remote, { end: acts.end, scrub });
  }, [audience, acts, walk, step, blank, wandered]);
  return <PresenterDesk walking={walking} prompts={told.prompts} since={told.stepSince} language={told.language} />;
}

function audienceOf({ opener }: Window): Window | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page's types leave it open what an opener is.
  const other = opener as Window | null;
  return other === null || other.closed ? undefined : other;
}
