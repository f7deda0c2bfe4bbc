import { useEffect, useRef } from 'react';
import type { Object3D, WebGLRenderer } from 'three';
import type { View } from './view.ts';

type Step = (view: View, renderer: WebGLRenderer) => void;

/** What has to be set before the picture of a view is taken. One model is drawn for all views, one after the other. */
export class Reel {
  private readonly steps = new Set<Step>();
  private readonly later = new Set<Object3D>();

  add(step: Step): () => void {
    this.steps.add(step);
    return () => this.steps.delete(step);
  }

  /** What may be drawn later with a shader that nothing has yet: whoever draws makes it while nothing else is to do. */
  announce(later: Object3D): () => void {
    this.later.add(later);
    return () => this.later.delete(later);
  }

  /** What was announced since this was last asked. */
  announced(): readonly Object3D[] {
    const all = [...this.later];
    this.later.clear();
    return all;
  }

  run(view: View, renderer: WebGLRenderer): void {
    for (const step of this.steps) step(view, renderer);
  }
}

/** Has a part of the model set itself for each view before its picture is taken. */
export function useStep(reel: Reel, step: Step): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => reel.add((view, renderer) => latest.current(view, renderer)), [reel]);
}
