import { type PointerEvent, useMemo } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Place } from '../../core/geometry/vector.ts';
import { InkHand } from '../../session/inkHand.ts';
import type { SessionStore } from '../../session/store.ts';

type Touched = PointerEvent<SVGSVGElement>;

/** What a hand on the plan does. */
export interface PlanHand {
  readonly onPointerDown: (event: Touched) => void;
  readonly onPointerMove: (event: Touched) => void;
  readonly onPointerUp: (event: Touched) => void;
  readonly onPointerLeave: (event: Touched) => void;
}

/** Points at the plan's ground and draws on it. */
export function usePlanInk(store: StoreApi<SessionStore>): PlanHand {
  return useMemo(() => {
    const ink = new InkHand(store);
    return {
      onPointerDown: (event) => {
        const at = groundUnder(event);
        if (!ink.isTaken || at === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        ink.down(at);
      },
      onPointerMove: (event) => {
        const at = groundUnder(event);
        if (ink.isTaken && at !== undefined) ink.move(at);
      },
      onPointerUp: () => ink.up(),
      onPointerLeave: () => ink.leave(),
    };
  }, [store]);
}

function groundUnder({ currentTarget, clientX, clientY }: Touched): Place | undefined {
  const matrix = currentTarget.getScreenCTM()?.inverse();
  if (matrix === undefined) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
  return [x, -y];
}
