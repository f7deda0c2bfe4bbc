import type { StoreApi } from 'zustand/vanilla';
import {
  cameraFor,
  type Embedding,
  type EmbedAsk,
  type EmbedFault,
  faultOf,
  readAsk,
  readyOf,
  toldOf,
} from '../exchange/embedding.ts';
import { measuresOf } from '../results/results.ts';
import { configurationOf, PLACED } from '../session/bench.ts';
import type { SessionStore } from '../session/store.ts';
import { LANGUAGES, loadLanguage } from '../words/languages.ts';

/** So often at most a page is told of what changes, milliseconds. */
const PACE = 100;

/** Does what the page around this one asks, and tells it what has changed: that one page and no other. */
export class EmbedLine {
  private readonly store: StoreApi<SessionStore>;
  private readonly origin: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: StoreApi<SessionStore>, { origin }: Pick<Embedding, 'origin'>) {
    this.store = store;
    this.origin = window.parent === window ? undefined : origin;
  }

  /** Listens from now on. Returns what ends it. */
  begin(problems: readonly string[]): () => void {
    if (this.origin === undefined) return () => undefined;
    const listen = (event: MessageEvent): void => {
      if (event.source === window.parent && event.origin === this.origin) void this.hear(event.data);
    };
    window.addEventListener('message', listen);
    const stop = this.store.subscribe(() => this.tellSoon());
    this.send(readyOf(this.store.getState().session));
    for (const problem of problems) this.send(faultOf('E_OPTION', `not an option, or not with this value: ${problem}`));
    this.tell();
    return () => {
      window.removeEventListener('message', listen);
      stop();
      clearTimeout(this.timer);
    };
  }

  /** Does one thing that was asked. Answers why not, where it cannot be done. */
  async act(ask: EmbedAsk): Promise<EmbedFault | undefined> {
    const { session, dispatch } = this.store.getState();
    const { scene } = session;
    switch (ask.kind) {
      case 'go-to':
        dispatch({ kind: 'play', playing: false });
        dispatch({ kind: 'go-to', t: ask.t });
        return undefined;
      case 'go-to-phase': {
        const t = scene.phases.findIndex(({ id }) => id === ask.phase);
        if (t < 0) return 'E_PHASE';
        dispatch({ kind: 'play', playing: false });
        dispatch({ kind: 'go-to', t });
        return undefined;
      }
      case 'look': {
        const camera = cameraFor(scene, ask.view);
        if (camera === 'E_PERSON') return camera;
        dispatch({ kind: 'look', camera });
        return undefined;
      }
      case 'what-if': {
        const found = scene.document.configurations?.find(({ id }) => id === ask.id);
        if (ask.id !== null && found === undefined) return 'E_WHAT_IF';
        if (found === undefined) dispatch({ kind: 'activate', letter: PLACED });
        else dispatch({ kind: 'adopt-configuration', configuration: found });
        return undefined;
      }
      case 'set':
        return this.set(ask);
      case 'ask':
        this.tell();
        return undefined;
    }
  }

  private async set({ unit, theme, language }: Extract<EmbedAsk, { kind: 'set' }>): Promise<EmbedFault | undefined> {
    const { dispatch } = this.store.getState();
    if (unit !== undefined) dispatch({ kind: 'set-unit', unit });
    if (theme !== undefined) dispatch({ kind: 'set-theme', theme });
    if (language === undefined) return undefined;
    if (!Object.hasOwn(LANGUAGES, language)) return 'E_LANGUAGE';
    await loadLanguage(language);
    dispatch({ kind: 'set-language', language });
    return undefined;
  }

  private async hear(data: unknown): Promise<void> {
    const ask = readAsk(data);
    if (ask === undefined) return;
    const fault = ask === 'E_MESSAGE' ? ask : await this.act(ask);
    if (fault !== undefined) this.send(faultOf(fault, FAULTS[fault]));
  }

  private tellSoon(): void {
    this.timer ??= setTimeout(() => this.tell(), PACE);
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { session } = this.store.getState();
    const configuration = session.active === PLACED ? null : configurationOf(session).id;
    this.send(toldOf(session, configuration, measuresOf(session)?.measures ?? null));
  }

  private send(message: Readonly<Record<string, unknown>>): void {
    if (this.origin !== undefined) window.parent.postMessage(message, this.origin);
  }
}

const FAULTS: Readonly<Record<EmbedFault, string>> = {
  E_MESSAGE: 'this is no message that the page knows',
  E_PHASE: 'the scene has no phase with this id',
  E_PERSON: 'the scene has no person with this id',
  E_WHAT_IF: 'the scene has no configuration with this id',
  E_LANGUAGE: 'the page does not speak this language',
  E_OPTION: 'not an option',
};
