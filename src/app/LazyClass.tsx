import { lazy } from 'react';

/** Teaching and learning: nobody needs them before they are asked for. */
export const LazyPresenting = lazy(async () => ({ default: (await import('./Presenting.tsx')).Presenting }));
export const LazyLearning = lazy(async () => ({ default: (await import('./Learning.tsx')).Learning }));
export const LazyGuides = lazy(async () => ({ default: (await import('./GuidesSheet.tsx')).GuidesSheet }));
