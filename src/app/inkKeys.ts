import type { StoreApi } from 'zustand/vanilla';
import { alongBearing } from '../core/geometry/angle.ts';
import { plus, times, type Place } from '../core/geometry/vector.ts';
import { arrangementOf } from '../results/results.ts';
import { NO_INK, withoutLast } from '../session/ink.ts';
import { InkHand } from '../session/inkHand.ts';
import type { SessionStore } from '../session/store.ts';

const STEP = 0.25;
const LONG_STEP = 1;
/** Which way a key points, degrees clockwise from away from the viewer. */
const WAYS: Readonly<Record<string, number>> = { ArrowUp: 0, ArrowRight: 90, ArrowDown: 180, ArrowLeft: 270 };

/** What a pen and a pointer do by keys and by buttons alike. */
export class InkActs {
  private readonly store: StoreApi<SessionStore>;
  private readonly hand: InkHand;

  constructor(store: StoreApi<SessionStore>) {
    this.store = store;
    this.hand = new InkHand(store);
  }

  /** Takes a pointer or a pen in hand, or puts it down. */
  take(wanted: 'point' | 'draw'): void {
    const { session, dispatch } = this.store.getState();
    if (this.hand.isDrawing) this.hand.up();
    const putDown = session.hand === wanted;
    dispatch({ kind: 'take-in-hand', hand: putDown ? 'look' : wanted });
    if (putDown) this.hand.leave();
  }

  toggleFades(): void {
    const { session, dispatch } = this.store.getState();
    dispatch({ kind: 'set-ink', ink: { ...session.ink, fades: !session.ink.fades } });
  }

  undo(): void {
    const { session, dispatch } = this.store.getState();
    dispatch({ kind: 'set-ink', ink: withoutLast(session.ink) });
  }

  clear(): void {
    const { session, dispatch } = this.store.getState();
    dispatch({ kind: 'set-ink', ink: { ...NO_INK, fades: session.ink.fades } });
  }

  /** Does what a key stands for. Returns whether it was one of these. */
  press({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    switch (key.toLowerCase()) {
      case 'l':
        this.take('point');
        return true;
      case 'd':
        this.take('draw');
        return true;
      case 'k':
        this.toggleFades();
        return true;
      case 'u':
        this.undo();
        return true;
      case 'c':
        this.clear();
        return true;
      case 'enter':
        return this.penDown();
      default:
        return this.step(key, shiftKey);
    }
  }

  private penDown(): boolean {
    if (this.store.getState().session.hand !== 'draw') return false;
    if (this.hand.isDrawing) this.hand.up();
    else this.hand.down(this.place());
    return true;
  }

  private step(key: string, far: boolean): boolean {
    const way = WAYS[key];
    if (way === undefined || !this.hand.isTaken) return false;
    const { camera } = this.store.getState().session;
    // The way one looks, to the nearest quarter turn; a plan has north up.
    const azimuth = camera.kind === 'oblique' ? (camera.orbit?.azimuth ?? 0) : 0;
    const bearing = Math.round(azimuth / 90) * 90 + way;
    this.hand.move(plus(this.place(), times(alongBearing(bearing), far ? LONG_STEP : STEP)));
    return true;
  }

  /** Where the pointer is; the subject where nobody has pointed yet. */
  private place(): Place {
    const { session } = this.store.getState();
    const subject = arrangementOf(session).people.find(({ id }) => id === session.scene.subject)?.at;
    return session.ink.point ?? subject ?? [0, 0];
  }
}
