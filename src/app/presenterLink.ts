import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Asked, post, readAsked } from '../exchange/presenterLine.ts';
import type { SessionStore } from '../session/store.ts';
import type { Walking } from '../session/walking.ts';
import { PRESENTER } from './presenterAddress.ts';

/** How a second window stands to this one. */
export interface Linked {
  readonly second: 'none' | 'open' | 'blocked';
}

interface Acts {
  readonly end: () => void;
  readonly scrub: (by: number) => void;
}

/** Tells a presenter's window what the walk is at, and does what it asks. */
export class PresenterLink {
  readonly state: StoreApi<Linked> = createStore<Linked>()(() => ({ second: 'none' }));
  private readonly store: StoreApi<SessionStore>;
  private readonly walking: StoreApi<Walking>;
  private readonly acts: Acts;
  private second: Window | undefined;
  private since = Date.now();

  constructor(store: StoreApi<SessionStore>, walking: StoreApi<Walking>, acts: Acts) {
    this.store = store;
    this.walking = walking;
    this.acts = acts;
  }

  /** Listens and tells from now on. Returns what ends it: the second window says that the walk is over. */
  begin(): () => void {
    const listen = (event: MessageEvent): void => this.hear(event);
    window.addEventListener('message', listen);
    const stops = [
      () => window.removeEventListener('message', listen),
      this.walking.subscribe(({ step }, { step: before }) => {
        if (step !== before) this.since = Date.now();
        this.tell();
      }),
      this.store.subscribe(({ session }, { session: before }) => {
        if (session.theme !== before.theme || session.scene !== before.scene) this.tell();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      if (this.second?.closed === false) post(this.second, { kind: 'ended' });
    };
  }

  /** Opens the second window, or brings it to the front. */
  open(): void {
    const address = `${location.href.replace(/#.*$/, '')}${PRESENTER}`;
    const opened = window.open(address, 'time-and-distance-presenter', 'popup,width=1100,height=760');
    this.state.setState({ second: opened === null ? 'blocked' : 'open' });
    if (opened !== null) this.second = opened;
  }

  private hear(event: MessageEvent): void {
    const { source } = event;
    // Only a window that this one has opened, now or before it was loaded anew.
    if (source === null || !('opener' in source) || source.opener !== window) return;
    const asked = readAsked(event);
    if (asked === undefined) return;
    this.second = source;
    this.act(asked);
  }

  private act(asked: Asked): void {
    const { go, next, previous, toggleBlank, resume } = this.walking.getState();
    switch (asked.kind) {
      case 'hello':
        this.state.setState({ second: 'open' });
        return this.tell();
      case 'goodbye':
        return this.state.setState({ second: 'none' });
      case 'next':
        return next();
      case 'previous':
        return previous();
      case 'toggle-blank':
        return toggleBlank();
      case 'resume':
        return resume();
      case 'end':
        return this.acts.end();
      case 'go':
        return go(asked.step);
      case 'scrub':
        return this.acts.scrub(asked.by);
    }
  }

  private tell(): void {
    if (this.second === undefined || this.second.closed) return;
    const { walk, step, blank, wandered, startedAt } = this.walking.getState();
    const { scene, theme } = this.store.getState().session;
    const { prompts = [], language = 'en' } = scene.document;
    post(this.second, {
      kind: 'state',
      walk,
      prompts: Object.fromEntries(prompts.map(({ id, text }) => [id, text])),
      step,
      blank,
      wandered,
      ...(startedAt === undefined ? {} : { startedAt }),
      stepSince: this.since,
      language,
      theme,
    });
  }
}
