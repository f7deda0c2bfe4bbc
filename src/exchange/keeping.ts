import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../core/document/problem.ts';
import type { Scene } from '../core/document/scene.ts';
import { configurationOf } from '../session/bench.ts';
import { type DraftListed, type DraftRead, Drafts, hold, holdSoon } from '../session/drafts.ts';
import { readFragment } from '../session/fragment.ts';
import { isKept, toKeep } from '../session/kept.ts';
import { spokenIn } from '../session/language.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { isTurned } from '../session/turned.ts';
import { configurationTitle } from '../words/bench.ts';
import { loadLanguage } from '../words/languages.ts';
import { enter, enterStep, fragmentFor, isAtLink } from './entries.ts';
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

/** A draft, and what it turned out to be. */
interface Reread {
  readonly draft: DraftRead;
  readonly opened: ReturnType<typeof readSession>;
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
  /** what the page began with, before there was anything to come back to */
  private first: Session;

  /** @param own the scene that comes with the product */
  constructor(store: StoreApi<SessionStore>, own: Scene) {
    this.store = store;
    this.own = own;
    // What was done while this was still on its way belongs to it too.
    this.addressed = store.getInitialState().session;
    this.first = this.addressed;
  }

  /** Takes up what there is: this tab's own draft, else the link that the page was opened with, else an offer to go on. */
  async begin(): Promise<void> {
    const drafts = await Drafts.open();
    if (typeof drafts !== 'string') {
      this.drafts = drafts;
      drafts.onNewer(() => void this.letGo());
    }
    const before = sessionStorage.getItem(OWN);
    const mine = before !== null && (await holdSoon(before, navigator.locks));
    const isLink = isAtLink();
    const last = before === null || isLink ? undefined : await this.read(before);
    if (!mine || isLink) await this.newDraft();
    // Whoever was quicker than all this has begun something new.
    const begun = isKept(this.session, this.addressed);
    if (isLink) await this.openAddress(true);
    else if (mine && begun) await this.newDraft();
    else if (before !== null && !begun) {
      this.putBack(mine ? before : undefined, last, true);
      // The tab was copied: what it shows goes on here as a draft of its own.
      if (!mine) this.tell({ kind: 'elsewhere' });
    }
    await this.list();
    const [latest] = this.state.getState().drafts;
    if (!isLink && (before === null || begun) && latest !== undefined) this.tell({ kind: 'go-on', draft: latest });
    if (drafts === 'newer') this.tell({ kind: 'newer' });
    this.store.subscribe(({ session }, { session: earlier }) => {
      if (session.before !== undefined && earlier.before === undefined) this.goOver();
      // Playing passes through; where it comes to rest is kept.
      if (session.playing || !(isKept(toKeep(session), toKeep(earlier)) || earlier.playing)) return;
      this.schedule(isTurned(session, earlier));
    });
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.write(true);
    });
    addEventListener('pagehide', () => void this.write(true));
    addEventListener('popstate', () => void this.arrive());
    this.first = this.addressed;
    if (isKept(this.session, this.addressed)) this.schedule(false);
    if (this.isOver) this.goOver();
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
      this.endStep();
      this.store.getState().dispatch({ kind: 'adopt-configuration', configuration: opened.configuration });
      return;
    }
    await this.write();
    await this.newDraft();
    await wordsOf(opened.session);
    this.show(opened.session, false);
  }

  /** Goes on with a draft from the list; where another tab has it, with a copy. */
  async resume(id: string): Promise<void> {
    this.tell(undefined);
    await this.write();
    const mine = await hold(id, navigator.locks);
    if (!mine) await this.newDraft();
    const draft = await this.read(id);
    this.putBack(mine ? id : undefined, draft, false);
    if (!mine) this.tell({ kind: 'elsewhere' });
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
    return `${location.href.replace(/#.*$/, '')}#${fragmentFor(this.session)}`;
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
    this.timer = setTimeout(() => this.keep(), DELAY);
  }

  private keep(): void {
    void this.write();
    enter(this.session, this.addressed, this.state.getState().draft);
    this.addressed = this.session;
  }

  /** A step of a walk, or a question, was begun. */
  private goOver(): void {
    if (this.timer !== undefined) this.keep();
    enterStep(this.state.getState().draft);
  }

  /** Somebody has gone back or forward. */
  private async arrive(): Promise<void> {
    if (this.isOver && !isAtLink()) this.endStep();
    else if (location.hash === '') this.show(this.asSpoken(this.first), false);
    else await this.openAddress(false);
  }

  /** Whether a step of a walk, or a question, is shown over the page. */
  private get isOver(): boolean {
    return this.store.getState().session.before !== undefined;
  }

  private endStep(): void {
    if (this.isOver) this.store.getState().dispatch({ kind: 'end-walk' });
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
    const session = isForeign ? opened.session : this.asSpoken(opened.session);
    await wordsOf(session);
    this.show(session, isForeign);
    if (isForeign) this.tell({ kind: 'as-copy' });
  }

  /** Going back leads to another moment, not into another language. */
  private asSpoken(session: Session): Session {
    return spokenIn(session, this.session.scene.document.language ?? 'en');
  }

  /** @param isUnder what is shown over the page stays, and this is there after it; else this ends it */
  private show(session: Session, isUnder: boolean): void {
    const { session: now, dispatch } = this.store.getState();
    dispatch({ kind: 'open-session', session: isUnder && this.isOver ? { ...now, before: session } : session });
    this.addressed = this.session;
  }

  private async newDraft(): Promise<void> {
    const draft = crypto.randomUUID();
    await hold(draft, navigator.locks);
    sessionStorage.setItem(OWN, draft);
    this.written = '';
    this.state.setState({ draft });
  }

  /** What a draft holds, with the words for it; undefined where it cannot be read. */
  private async read(id: string): Promise<Reread | undefined> {
    const draft = await this.drafts?.read(id);
    if (draft === undefined) return undefined;
    const opened = readSession(new TextEncoder().encode(draft.text), [this.own]);
    if ('session' in opened) await wordsOf(opened.session);
    return { draft, opened };
  }

  /** @param id where it is written on from here; undefined: where this tab writes */
  private putBack(id: string | undefined, reread: Reread | undefined, isUnder: boolean): void {
    if (id !== undefined) {
      this.state.setState({ draft: id });
      sessionStorage.setItem(OWN, id);
    }
    if (reread === undefined) return;
    const { draft, opened } = reread;
    if ('problems' in opened) {
      this.state.setState({ refused: { name: draft.title, problems: opened.problems } });
      return;
    }
    this.show(opened.session, isUnder);
    this.written = draft.text;
    if (draft.damaged) this.tell({ kind: 'damaged' });
  }

  private async letGo(): Promise<void> {
    await this.write();
    this.drafts?.close();
    this.tell({ kind: 'newer' });
  }
}

/** The words that a session is spoken in have to be there before it is shown. */
async function wordsOf(session: Session): Promise<void> {
  await loadLanguage(session.scene.document.language ?? 'en');
}
