import type { KeyboardEvent } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import { homeCamera, type Motion, moveCamera } from './gestures.ts';
import type { Take } from './take.ts';

const KEY_STEP = 24;
const KEY_ZOOM = 1.15;

/** What a key does to the camera while the stage has the focus: arrows turn, with Shift they move, + and - come nearer and go further, 0 goes home. */
export function onStageKey(store: StoreApi<SessionStore>, take: Take, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = motionOf(event.key, event.shiftKey);
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const { session, dispatch } = store.getState();
  const camera = step === 'home' ? homeCamera(session.camera) : moveCamera(session, step, take.size);
  dispatch({ kind: 'look', camera });
}

function motionOf(key: string, shift: boolean): Motion | 'home' | undefined {
  const kind = shift ? 'pan' : 'turn';
  // Turning follows the camera, moving follows the sheet under it.
  const sideways = shift ? KEY_STEP : -KEY_STEP;
  switch (key) {
    case 'ArrowLeft':
      return { kind, x: sideways, y: 0 };
    case 'ArrowRight':
      return { kind, x: -sideways, y: 0 };
    case 'ArrowUp':
      return { kind, x: 0, y: KEY_STEP };
    case 'ArrowDown':
      return { kind, x: 0, y: -KEY_STEP };
    case '+':
    case '=':
      return { kind: 'zoom', factor: KEY_ZOOM };
    case '-':
    case '_':
      return { kind: 'zoom', factor: 1 / KEY_ZOOM };
    case '0':
      return 'home';
    default:
      return undefined;
  }
}
