import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useGesture } from '@use-gesture/react';
import type { StoreApi } from 'zustand/vanilla';
import type { Place } from '../core/geometry/vector.ts';
import { isMovable, newGesture } from '../session/placing.ts';
import type { SessionStore } from '../session/store.ts';
import { homeCamera, type Motion, moveCamera } from './gestures.ts';
import { dragged, placeAt } from './placing.ts';
import type { Take } from './take.ts';
import { pointOver } from './space.ts';

const KEY_STEP = 24;
const KEY_ZOOM = 1.15;
/** Pixels within which a tap means the figure. */
const TAP_REACH = 22;

/**
 * Hands and keys on the stage: one finger or button turns, or takes the selected person along if it is on their figure;
 * two or the right button move, pinch and wheel zoom, a tap picks.
 */
export function useStageHands(
  store: StoreApi<SessionStore>,
  take: Take,
  stage: RefObject<HTMLElement | null>,
): (event: KeyboardEvent) => void {
  const move = (motion: Motion): void => {
    const { session, dispatch } = store.getState();
    dispatch({ kind: 'look', camera: moveCamera(session, motion, take.size) });
  };
  const held = useRef<Held>(undefined);
  const pinch = useRef({ scale: 1, turn: 0, x: 0, y: 0 });
  useGesture(
    {
      onDrag: ({ delta: [x, y], buttons, shiftKey, tap, xy, initial, first, pinching, cancel, event }) => {
        if (first) held.current = heldAt(store, take, stage.current, initial);
        if (pinching === true) {
          cancel();
          return;
        }
        if (tap) {
          pick(store, take, stage.current, xy);
          return;
        }
        event.preventDefault();
        if (held.current !== undefined && buttons < 2) {
          const ground = groundAt(take, stage.current, xy);
          const { id, at, from, gesture } = held.current;
          if (ground !== undefined) placeAt(store, id, dragged(at, from, ground), gesture);
          return;
        }
        move({ kind: buttons === 2 || buttons === 4 || shiftKey ? 'pan' : 'turn', x, y });
      },
      onMove: ({ xy, dragging, event }) => {
        if (dragging === true || !(event instanceof PointerEvent) || event.pointerType !== 'mouse') return;
        store.getState().dispatch({ kind: 'point-at', person: personAt(take, stage.current, xy) });
      },
      onHover: ({ hovering }) => {
        if (hovering !== true) store.getState().dispatch({ kind: 'point-at', person: undefined });
      },
      onPinch: ({ first, offset: [scale, turn], origin: [x, y], touches }) => {
        const before = pinch.current;
        pinch.current = { scale, turn, x, y };
        if (first) return;
        move({ kind: 'zoom', factor: scale / before.scale });
        if (touches === 2) {
          move({ kind: 'twist', degrees: turn - before.turn });
          move({ kind: 'pan', x: x - before.x, y: y - before.y });
        }
      },
      onWheel: ({ delta: [, y], ctrlKey, event }) => {
        if (ctrlKey) return;
        event.preventDefault();
        move({ kind: 'zoom', factor: Math.exp(-Math.max(-120, Math.min(120, y)) * 0.0016) });
      },
    },
    {
      target: stage,
      drag: { filterTaps: true, pointer: { buttons: [1, 2, 4] } },
      pinch: { scaleBounds: { min: 0.02, max: 50 } },
      eventOptions: { passive: false },
    },
  );
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = motionOf(event.key, event.shiftKey);
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === 'home') {
      const { session, dispatch } = store.getState();
      dispatch({ kind: 'look', camera: homeCamera(session.camera) });
    } else move(step);
  };
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

/** Somebody whom a hand holds: where they were, and where the hand took hold. */
interface Held {
  readonly id: string;
  readonly at: Place;
  readonly from: Place;
  readonly gesture: number;
}

/** Whom a drag that begins at a spot takes along: the selected person, if the hand is on their figure. */
function heldAt(
  store: StoreApi<SessionStore>,
  take: Take,
  stage: HTMLElement | null,
  xy: readonly [number, number],
): Held | undefined {
  const { session } = store.getState();
  const { selected } = session;
  if (selected === undefined || take.eyesOf !== undefined || !isMovable(session, selected)) return undefined;
  if (personAt(take, stage, xy) !== selected) return undefined;
  const shown = take.shown.people.find(({ id }) => id === selected);
  const from = groundAt(take, stage, xy);
  return shown === undefined || from === undefined
    ? undefined
    : { id: selected, at: shown.at, from, gesture: newGesture() };
}

function groundAt(take: Take, stage: HTMLElement | null, [x, y]: readonly [number, number]): Place | undefined {
  if (stage === null) return undefined;
  const { left, top } = stage.getBoundingClientRect();
  return take.groundUnder([x - left, y - top]);
}

function pick(
  store: StoreApi<SessionStore>,
  take: Take,
  stage: HTMLElement | null,
  xy: readonly [number, number],
): void {
  const nearest = personAt(take, stage, xy);
  const { session, dispatch } = store.getState();
  dispatch({ kind: 'select', person: nearest === session.selected ? undefined : nearest });
}

/** Whose figure is nearest to a spot of the window, if it is near enough to be meant. */
function personAt(take: Take, stage: HTMLElement | null, [x, y]: readonly [number, number]): string | undefined {
  if (stage === null) return undefined;
  const { left, top } = stage.getBoundingClientRect();
  let nearest: string | undefined;
  let least = TAP_REACH;
  for (const shown of take.shown.people) {
    for (const height of [0.3, 0.9, 1.5]) {
      const spot = take.project(pointOver(shown.at, shown.ground + height));
      if (spot === undefined) continue;
      const away = Math.hypot(spot[0] - (x - left), spot[1] - (y - top));
      if (away < least) [nearest, least] = [shown.id, away];
    }
  }
  return nearest;
}
