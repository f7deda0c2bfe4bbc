import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../core/document/problem.ts';
import { hashOf } from '../core/document/hash.ts';
import type { Scene } from '../core/document/scene.ts';
import { configurationOf } from '../session/bench.ts';
import { type DraftListed, Drafts, hold } from '../session/drafts.ts';
import { fragmentOf, readFragment } from '../session/fragment.ts';
import { spokenIn } from '../session/language.ts';
import { savedOf } from '../session/saved.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { isTurned } from '../session/turned.ts';
import { configurationTitle } from '../words/bench.ts';
import { loadLanguage } from '../words/languages.ts';
import { openFile, readSession, sessionText } from './sessionFile.ts';

/** Something to be said across the page, until it is put away. */
export type Notice =
  | { readonly kind: 'go-on'; readonly draft: DraftListed }
  | { readonly kind: 'as-copy' }
  | { readonly kind: 'link'; readonly message: string; readonly hint: string }
  | { readonly kind: 'not-kept' | 'full' | 'newer' | 'damaged' | 'elsewhere' };

export interface Kept {
  readonly notice: Notice | undefined;
  /** what was wrong with a file, and its name */
  readonly refused: { readonly name: string; readonly problems: readonly Problem[] } | undefined;
  readonly drafts: readonly DraftListed[];
  /** which draft this tab writes */
  readonly draft: string;
}

/** A change is kept so soon after it, milliseconds; two seconds are promised. */
const DELAY = 1000;
const OWN = 'time-and-distance-draft';

/** Keeps what the user does: in a draft of this browser, in the address of the page, and in files. */
export class Keeping {
  readonly state: StoreApi<Kept> = createStore<Kept>()(() => ({
    notice: undefined,
    refused: undefined,
    drafts: [],
    draft: crypto.randomUUID(),
  }));
  private readonly store: StoreApi<SessionStore>;
  private readonly own: Scene;
  private drafts: Drafts | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** the timer is there only because the camera turns */
  private isTurning = false;
  private written = '';
  private addressed: Session;

  /** @param own the scene that comes with the product */
  constructor(store: StoreApi<SessionStore>, own: Scene) {
    this.store = store;
    this.own = own;
    // What was done while this was still on its way belongs to it too.
    this.addressed = store.getInitialState().session;
  }

  /** Takes up what there is: this tab's own draft, else the link that the page was opened with, else an offer to go on. */
  async begin(): Promise<void> {
    const drafts = await Drafts.open();
    if (typeof drafts !== 'string') {
      this.drafts = drafts;
      drafts.onNewer(() => void this.letGo());
    }
    const before = sessionStorage.getItem(OWN);
    const mine = before !== null && (await holdSoon(before));
    const isLink = readFragment(location.hash) !== undefined && !isOwnEntry(history.state);
    // Whoever was quicker than this has begun something new.
    const begun = isKept(this.session, this.addressed);
    if (mine && !isLink && !begun) await this.takeUp(before);
    else await this.newDraft();
    if (isLink) await this.openAddress(true);
    else if (before !== null && !mine && !begun) {
      // The tab was copied: what it shows goes on here as a draft of its own.
      await this.restore(before);
      this.tell({ kind: 'elsewhere' });
    }
    await this.list();
    const [latest] = this.state.getState().drafts;
    if (!isLink && (before === null || begun) && latest !== undefined) this.tell({ kind: 'go-on', draft: latest });
    if (drafts === 'newer') this.tell({ kind: 'newer' });
    this.store.subscribe(({ session }, { session: earlier }) => {
      // Playing passes through; where it comes to rest is kept.
      if (session.playing || !(isKept(toKeep(session), toKeep(earlier)) || earlier.playing)) return;
      this.schedule(isTurned(session, earlier));
    });
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.write(true);
    });
    addEventListener('pagehide', () => void this.write(true));
    addEventListener('popstate', () => void this.openAddress(false));
    if (isKept(this.session, this.addressed)) this.schedule(false);
  }

  /** Opens a file that was chosen or dropped. What was open stays in its draft. */
  async open(file: File): Promise<void> {
    const opened = await openFile(file, this.session, this.own);
    if ('problems' in opened) {
      this.state.setState({ refused: { name: file.name, problems: opened.problems } });
      return;
    }
    this.state.setState({ refused: undefined });
    if ('configuration' in opened) {
      this.store.getState().dispatch({ kind: 'adopt-configuration', configuration: opened.configuration });
      return;
    }
    await this.write();
    await this.newDraft();
    await this.show(opened.session);
  }

  /** Goes on with a draft from the list; where another tab has it, with a copy. */
  async resume(id: string): Promise<void> {
    this.tell(undefined);
    await this.write();
    if (await hold(id, navigator.locks)) await this.takeUp(id);
    else {
      await this.newDraft();
      await this.restore(id);
      this.tell({ kind: 'elsewhere' });
    }
    await this.list();
  }

  async forget(id: string): Promise<void> {
    await this.drafts?.forget(id);
    await this.list();
  }

  async list(): Promise<void> {
    this.state.setState({ drafts: (await this.drafts?.list()) ?? [] });
  }

  tell(notice: Notice | undefined): void {
    this.state.setState({ notice });
  }

  dismissRefusal(): void {
    this.state.setState({ refused: undefined });
  }

  /** The address of the page as it is now. */
  link(): string {
    return `${location.href.replace(/#.*$/, '')}#${this.fragment()}`;
  }

  /**
   * Writes what there is into the draft now.
   * @param leaving the page may be gone at once
   */
  async write(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isTurning = false;
    const { session } = this;
    const text = sessionText(session, this.own, false);
    if (text === this.written) return;
    const { title, language = 'en' } = session.scene.document;
    const draft = {
      text,
      title: `${title}: ${configurationTitle(configurationOf(session), language)}`,
      savedAt: Date.now(),
    };
    const kept = await this.drafts?.write(this.state.getState().draft, draft, leaving);
    if (kept === 'kept') this.written = text;
    else if (kept !== 'overtaken') this.tell({ kind: kept === 'full' ? 'full' : 'not-kept' });
  }

  private get session(): Session {
    return toKeep(this.store.getState().session);
  }

  /** @param isTurn where one looks from is not done to the scene: a hand that turns it rests before it is written down */
  private schedule(isTurn: boolean): void {
    const putsOff = isTurn && this.isTurning;
    if (!isTurn) this.isTurning = false;
    if (this.timer !== undefined && !putsOff) return;
    clearTimeout(this.timer);
    this.isTurning = isTurn;
    this.timer = setTimeout(() => {
      void this.write();
      this.address();
    }, DELAY);
  }

  /** A phase, a view or a configuration that was gone to is somewhere to come back to; all else belongs to it. */
  private address(): void {
    const { session, addressed } = this;
    const further =
      Math.round(session.t) !== Math.round(addressed.t) ||
      session.active !== addressed.active ||
      session.camera.kind !== addressed.camera.kind ||
      (session.comparing === undefined) !== (addressed.comparing === undefined);
    this.addressed = session;
    const state = { draft: this.state.getState().draft };
    const address = `#${this.fragment()}`;
    if (further) history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  }

  private fragment(): string {
    return fragmentOf(JSON.stringify(savedOf(this.session, hashOf(this.session.scene.written))));
  }

  /** @param isForeign the link came from elsewhere, so that a draft of this browser must not be touched */
  private async openAddress(isForeign: boolean): Promise<void> {
    const read = readFragment(location.hash);
    if (read === undefined) return;
    if ('problem' in read) {
      this.tell({ kind: 'link', message: read.problem.message, hint: read.problem.hint });
      return;
    }
    const opened = readSession(new TextEncoder().encode(read.text), [this.session.scene, this.own]);
    if ('problems' in opened) {
      const [first] = opened.problems;
      this.tell({ kind: 'link', message: first?.message ?? '', hint: first?.hint ?? '' });
      return;
    }
    // Going back leads to another moment, not into another language.
    const language = this.session.scene.document.language ?? 'en';
    await this.show(isForeign ? opened.session : spokenIn(opened.session, language));
    if (isForeign) this.tell({ kind: 'as-copy' });
  }

  private async show(session: Session): Promise<void> {
    await loadLanguage(session.scene.document.language ?? 'en');
    this.store.getState().dispatch({ kind: 'open-session', session });
    this.addressed = this.session;
  }

  private async takeUp(id: string): Promise<void> {
    this.state.setState({ draft: id });
    sessionStorage.setItem(OWN, id);
    await this.restore(id);
  }

  private async newDraft(): Promise<void> {
    const draft = crypto.randomUUID();
    await hold(draft, navigator.locks);
    sessionStorage.setItem(OWN, draft);
    this.written = '';
    this.state.setState({ draft });
  }

  private async restore(id: string): Promise<void> {
    const draft = await this.drafts?.read(id);
    if (draft === undefined) return;
    const opened = readSession(new TextEncoder().encode(draft.text), [this.own]);
    if ('problems' in opened) this.state.setState({ refused: { name: draft.title, problems: opened.problems } });
    else {
      await this.show(opened.session);
      this.written = draft.text;
      if (draft.damaged) this.tell({ kind: 'damaged' });
    }
  }

  private async letGo(): Promise<void> {
    await this.write();
    this.drafts?.close();
    this.tell({ kind: 'newer' });
  }
}

/** A page that is loaded again asks for its draft before the browser has taken it from the page before. */
async function holdSoon(id: string): Promise<boolean> {
  for (let times = 0; times < 4; times++) {
    if (await hold(id, navigator.locks)) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

function isOwnEntry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'draft' in state;
}

/** A step of a walk that is shown is nobody’s work: what is kept is what comes back after it. */
function toKeep(session: Session): Session {
  return session.before ?? session;
}

/** Pointing, playing and the theme are of the moment. */
function isKept(session: Session, earlier: Session): boolean {
  if (session === earlier) return false;
  const { ink: _i, pointed: _p, playing: _q, theme: _r, speed: _s, hand: _h, ...kept } = session;
  return Object.entries(kept).some(
    ([name, value]) => value !== Object.entries(earlier).find(([one]) => one === name)?.[1],
  );
}
