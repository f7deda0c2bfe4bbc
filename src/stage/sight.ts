import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the page beside the canvas has to know of the camera: only what changes what stands there. */
export interface Sight {
  readonly metresPerPixel: number;
  readonly isPlan: boolean;
}

export function createSight(): StoreApi<Sight> {
  return createStore<Sight>()(() => ({ metresPerPixel: 1, isPlan: false }));
}
