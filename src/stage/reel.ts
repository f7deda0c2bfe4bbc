import { useEffect, useLayoutEffect, useRef } from 'react';
import { shallow } from 'zustand/vanilla/shallow';
import { type Object3D, Scene, type WebGLRenderer } from 'three';
import type { View } from './view.ts';

type Step = (view: View, renderer: WebGLRenderer) => void;
/** Takes what makes something in the model finer, for when there is time, and answers how to call it off. */
export type Refine = (work: () => void) => () => void;

/** What has to be set before the picture of a view is taken. One model is drawn for all views, one after the other. */
export class Reel {
  /** a picture has to come soon, for the machine is slow and something moves */
  isHurried = false;
  /** everything that stands in it */
  readonly model = new Scene();
  private readonly steps = new Set<Step>();
  private readonly later = new Set<Object3D>();
  private readonly works = new Set<() => void>();

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

  /** Until there is time for it, what it is about stands there plainly. */
  readonly refine: Refine = (work) => {
    this.works.add(work);
    return () => this.works.delete(work);
  };

  /** Whether something stands there more plainly than it will. */
  get isPlain(): boolean {
    return this.works.size > 0;
  }

  /** Does one piece of the work that makes the model finer. */
  refineOne(): void {
    const [work] = this.works;
    if (work === undefined) return;
    this.works.delete(work);
    work();
  }
}

/** Stands something in the model for as long as whoever made it is there. */
export function useInModel({ model }: Reel, object: Object3D | undefined): void {
  useLayoutEffect(() => {
    if (object === undefined) return;
    model.add(object);
    return () => {
      model.remove(object);
    };
  }, [model, object]);
}

/** Has a part of the model set itself for each view before its picture is taken. */
export function useStep(reel: Reel, step: Step): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => reel.add((view, renderer) => latest.current(view, renderer)), [reel]);
}

/** As `useStep`, but only where something that it is about is another than for the picture before. */
export function useChange(reel: Reel, aboutOf: (view: View) => readonly unknown[], step: Step): void {
  const before = useRef<readonly unknown[]>([]);
  useStep(reel, (view, renderer) => {
    const about = aboutOf(view);
    if (shallow(about, before.current)) return;
    before.current = about;
    step(view, renderer);
  });
}
