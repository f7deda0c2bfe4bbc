import type { StoreApi } from 'zustand/vanilla';
import type { Walking } from '../session/walking.ts';

interface Acts {
  readonly end: () => void;
  /** Goes through time by so many phases. */
  readonly scrub: (by: number) => void;
  /** Opens the second window. */
  readonly second?: () => void;
  /** Points and draws; answers whether the key was for that. */
  readonly ink?: (event: KeyboardEvent) => boolean;
}

const STEP = 0.05;

/** The keys of a clicker and of whoever presents; they come before those of the page. Returns what ends it. */
export function listenToClicker(walking: StoreApi<Walking>, acts: Acts): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isPressed(event)) return;
    if (acts.ink?.(event) === true) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (turnsStage(event)) return;
    const act = actOf(event.key, walking.getState(), acts);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}

/** A button that has the focus is pressed. */
function isPressed({ target, key }: KeyboardEvent): boolean {
  return (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a') !== null;
}

/** The stage that has the focus is turned. */
function turnsStage({ target, key }: KeyboardEvent): boolean {
  const isTurn = key === 'ArrowUp' || key === 'ArrowDown';
  return isTurn && target instanceof Element && target.closest('[role="application"]') !== null;
}

function actOf(key: string, walking: Walking, { end, scrub, second }: Acts): (() => void) | undefined {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
    case ' ':
    case 'Enter':
      return walking.next;
    case 'PageUp':
    case 'ArrowLeft':
      return walking.previous;
    case 'Home':
      return () => walking.go(0);
    case 'End':
      return () => walking.go(walking.walk.steps.length - 1);
    case 'ArrowUp':
      return () => scrub(STEP);
    case 'ArrowDown':
      return () => scrub(-STEP);
    case 'b':
    case 'B':
    case '.':
      return walking.toggleBlank;
    case 'r':
    case 'R':
      return walking.resume;
    case 'w':
    case 'W':
      return second;
    case 'Escape':
      return end;
    default:
      return undefined;
  }
}
