import type { StoreApi } from 'zustand/vanilla';
import type { Place } from '../core/geometry/vector.ts';
import { begun, drawnTo, type Ink, weakened } from './ink.ts';
import type { SessionStore } from './store.ts';

/** How long a line that fades stays, and how it goes then, milliseconds. */
const STAYS = 4000;
const STEP = 120;
const STEPS = [0.7, 0.45, 0.2, 0];

/** A hand that points at the ground or draws on it, with whatever it does so: a mouse, a finger, a pen, keys. */
export class InkHand {
  private readonly store: StoreApi<SessionStore>;
  private drawing = false;

  constructor(store: StoreApi<SessionStore>) {
    this.store = store;
  }

  /** Whether it is for this hand what is done on the stage now. */
  get isTaken(): boolean {
    const { hand } = this.store.getState().session;
    return hand === 'point' || hand === 'draw';
  }

  get isDrawing(): boolean {
    return this.drawing;
  }

  down(at: Place): void {
    this.drawing = this.store.getState().session.hand === 'draw';
    this.set((ink) => (this.drawing ? begun(ink, at) : { ...ink, point: at }));
  }

  move(at: Place): void {
    this.set((ink) => (this.drawing ? drawnTo(ink, at) : { ...ink, point: at }));
  }

  up(): void {
    if (!this.drawing) return;
    this.drawing = false;
    const last = this.store.getState().session.ink.strokes.at(-1);
    if (last?.fades === true) this.fade(last.id);
  }

  /** Nobody points any more. */
  leave(): void {
    if (this.store.getState().session.ink.point !== undefined) this.set((ink) => ({ ...ink, point: undefined }));
  }

  private set(change: (ink: Ink) => Ink): void {
    const { session, dispatch } = this.store.getState();
    dispatch({ kind: 'set-ink', ink: change(session.ink) });
  }

  /** In a few steps and then never again: a picture at rest asks for no frame. */
  private fade(id: number): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const weaken = (steps: readonly number[]): void => {
      const [strength, ...rest] = steps;
      const isThere = this.store.getState().session.ink.strokes.some((stroke) => stroke.id === id);
      if (strength === undefined || !isThere) return;
      this.set((ink) => weakened(ink, id, strength));
      setTimeout(() => weaken(rest), STEP);
    };
    setTimeout(() => weaken(still ? [0] : STEPS), STAYS);
  }
}
