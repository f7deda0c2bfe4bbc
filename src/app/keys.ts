import type { StoreApi } from 'zustand/vanilla';
import { nextCompared } from '../results/views.ts';
import type { SessionStore } from '../session/store.ts';

const STEP = 0.05;
const BIG_STEP = 0.25;
/** Near enough to a phase to mean it. */
const HAIR = 1e-6;

/** The keys of the whole page. What a field, a list or the stage needs for itself is left to it. Returns what ends it. */
export function listenToKeys(store: StoreApi<SessionStore>, openKeys: () => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || isTaken(event)) return;
    if (event.ctrlKey || event.metaKey) {
      if (isUndoKey(event)) {
        event.preventDefault();
        const { undo, redo } = store.getState();
        (event.shiftKey || event.key.toLowerCase() === 'y' ? redo : undo)();
      }
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      openKeys();
      return;
    }
    if (act(store, event)) event.preventDefault();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}

function isUndoKey({ key }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' || key.toLowerCase() === 'y';
}

/** Whoever has the focus may need this key. */
function isTaken({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  // A walk that is shown has keys of its own.
  if (document.documentElement.dataset['presenting'] !== undefined) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (document.querySelector('dialog[open]') !== null) return true;
  const field = target.closest('input, select, textarea, [contenteditable="true"]');
  if (field instanceof HTMLInputElement && ['range', 'checkbox', 'radio'].includes(field.type)) {
    // Nothing is typed there, so undoing is free; arrows and Space are theirs.
    return (
      !(ctrlKey || metaKey) &&
      (key.startsWith('Arrow') || key === ' ' || ['Home', 'End', 'PageUp', 'PageDown'].includes(key))
    );
  }
  if (field !== null) return true;
  return key === ' ' && target.closest('button, summary, a') !== null;
}

function act(store: StoreApi<SessionStore>, { key, shiftKey }: KeyboardEvent): boolean {
  const { session, dispatch } = store.getState();
  const { t, scene, camera, playing } = session;
  const goTo = (to: number): boolean => {
    dispatch({ kind: 'go-to', t: Math.round(to * 1e6) / 1e6 });
    return true;
  };
  const step = shiftKey ? BIG_STEP : STEP;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return goTo(t - step);
    case 'ArrowRight':
    case 'ArrowUp':
      return goTo(t + step);
    case 'PageUp':
      return goTo(Math.ceil(t - HAIR) - 1);
    case 'PageDown':
      return goTo(Math.floor(t + HAIR) + 1);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(scene.phases.length - 1);
    case ' ':
      dispatch({ kind: 'play', playing: !playing });
      return true;
    case 'f':
    case 'F': {
      const letter = nextCompared(session);
      if (letter !== undefined) dispatch({ kind: 'activate', letter });
      return letter !== undefined;
    }
    case 'p':
    case 'P':
      dispatch({ kind: 'look', camera: { kind: camera.kind === 'plan' ? 'oblique' : 'plan' } });
      return true;
    default:
      return /^[1-9]$/.test(key) && Number(key) <= scene.phases.length && goTo(Number(key) - 1);
  }
}
