import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useGesture } from '@use-gesture/react';
import type { StoreApi } from 'zustand/vanilla';
import type { Ruler, RulerEnd } from '../core/document/configuration.ts';
import type { Place } from '../core/geometry/vector.ts';
import { configurationOf } from '../session/bench.ts';
import { InkHand } from '../session/inkHand.ts';
import { isMovable, newGesture } from '../session/placing.ts';
import type { SessionStore } from '../session/store.ts';
import { type Motion, moveCamera } from './gestures.ts';
import { dragged, placeNear } from './placing.ts';
import { endAt, groundAt, isAt, thingAt } from './touch.ts';
import type { Take } from './take.ts';

export interface HandsProps {
  readonly store: StoreApi<SessionStore>;
  readonly take: Take;
  /** where they are listened to */
  readonly stage: RefObject<HTMLElement | null>;
}

/**
 * Hands on the stage: one finger or button turns, or takes the selected person along if it is on their figure; two or
 * the right button move, pinch and wheel zoom, a tap picks.
 */
export function Hands({ store, take, stage }: HandsProps) {
  const move = (motion: Motion): void => {
    const { session, dispatch } = store.getState();
    dispatch({ kind: 'look', camera: moveCamera(session, motion, take.size) });
  };
  const held = useRef<Held>(undefined);
  const ruler = useRef<Laying>(undefined);
  const ink = useMemo(() => new InkHand(store), [store]);
  const pinch = useRef({ scale: 1, turn: 0, x: 0, y: 0 });
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    // A page that scrolls would take the finger away from what it holds, and both from what they pinch.
    const keep = (event: TouchEvent): void => {
      const [finger] = event.touches;
      if (finger === undefined) return;
      const { hand } = store.getState().session;
      const spot = [finger.clientX, finger.clientY] as const;
      const takes = event.touches.length > 1 || hand !== 'look' || heldAt(store, take, element, spot) !== undefined;
      if (takes && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchstart', keep, { passive: false });
    // A cursor that offers to take hold would promise too much before.
    element.dataset['listens'] = 'true';
    return () => {
      element.removeEventListener('touchstart', keep);
      delete element.dataset['listens'];
    };
  }, [store, take, stage]);
  useGesture(
    {
      onDrag: ({ delta: [x, y], buttons, shiftKey, tap, xy, initial, first, last, pinching, cancel, event }) => {
        if (ink.isTaken && buttons < 2 && pinching !== true) {
          event.preventDefault();
          const from = first ? groundAt(take, stage.current, initial) : undefined;
          if (from !== undefined) ink.down(from);
          const ground = groundAt(take, stage.current, xy);
          if (ground !== undefined) ink.move(ground);
          if (last) ink.up();
          if (last && !('pointerType' in event && event.pointerType === 'mouse')) ink.leave();
          return;
        }
        if (first) {
          const ruling = store.getState().session.hand === 'ruler';
          held.current = ruling ? undefined : heldAt(store, take, stage.current, initial);
          ruler.current = ruling && buttons < 2 ? newRuler(store, take, stage.current, initial) : undefined;
        }
        if (pinching === true) {
          cancel();
          return;
        }
        if (tap) {
          pick(store, take, stage.current, xy);
          return;
        }
        event.preventDefault();
        if (ruler.current !== undefined) {
          layRuler(store, ruler.current, endAt(store.getState().session, take, stage.current, xy));
          return;
        }
        if (held.current !== undefined && buttons < 2) {
          const ground = groundAt(take, stage.current, xy);
          const { id, at, from, gesture } = held.current;
          if (ground !== undefined) placeNear(store, id, dragged(at, from, ground), gesture);
          return;
        }
        move({ kind: buttons === 2 || buttons === 4 || shiftKey ? 'pan' : 'turn', x, y });
      },
      onMove: ({ xy, dragging, event }) => {
        if (dragging === true || !(event instanceof PointerEvent) || event.pointerType === 'touch') return;
        if (ink.isTaken) {
          const ground = groundAt(take, stage.current, xy);
          if (ground !== undefined) ink.move(ground);
          return;
        }
        if (event.pointerType !== 'mouse') return;
        store.getState().dispatch({ kind: 'point-at', person: thingAt(take, stage.current, xy, 'person') });
      },
      onHover: ({ hovering }) => {
        if (hovering !== true) ink.leave();
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
  return null;
}

/** Somebody whom a hand holds: where they were, and where the hand took hold. */
interface Held {
  readonly id: string;
  readonly at: Place;
  readonly from: Place;
  readonly gesture: number;
}

/** Whom a drag that begins at a spot takes along: what is selected, if the hand is on it. */
function heldAt(
  store: StoreApi<SessionStore>,
  take: Take,
  stage: HTMLElement | null,
  xy: readonly [number, number],
): Held | undefined {
  const { session } = store.getState();
  const { selected } = session;
  if (selected === undefined || take.eyesOf !== undefined || !isMovable(session, selected)) return undefined;
  if (!isAt(take, stage, xy, selected)) return undefined;
  const shown = [...take.shown.people, ...take.shown.vehicles].find(({ id }) => id === selected);
  const from = groundAt(take, stage, xy);
  return shown === undefined || from === undefined
    ? undefined
    : { id: selected, at: shown.at, from, gesture: newGesture() };
}

/** A ruler that is being laid: from where, after which others, in one step back. */
interface Laying {
  readonly from: RulerEnd;
  readonly before: readonly Ruler[];
  readonly gesture: number;
}

function newRuler(
  store: StoreApi<SessionStore>,
  take: Take,
  stage: HTMLElement | null,
  xy: readonly [number, number],
): Laying | undefined {
  const { session } = store.getState();
  const from = endAt(session, take, stage, xy);
  if (from === undefined || take.eyesOf !== undefined) return undefined;
  return { from, before: configurationOf(session).rulers ?? [], gesture: newGesture() };
}

function layRuler(store: StoreApi<SessionStore>, { from, before, gesture }: Laying, to: RulerEnd | undefined): void {
  if (to === undefined) return;
  store.getState().dispatch({ kind: 'set-rulers', rulers: [...before, { from, to }], gesture });
}

function pick(
  store: StoreApi<SessionStore>,
  take: Take,
  stage: HTMLElement | null,
  xy: readonly [number, number],
): void {
  const { session, dispatch } = store.getState();
  const nearest = thingAt(take, stage, xy);
  const meant = nearest !== undefined && session.scene.vehicles.has(nearest) && !isMovable(session, nearest);
  const person = meant || nearest === session.selected ? undefined : nearest;
  dispatch({ kind: 'select', person });
}
