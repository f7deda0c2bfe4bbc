import { lazy } from 'react';

/** Teaching and learning: nobody needs them before they are asked for. */
export const LazyPresenting = lazy(async () => ({ default: (await import('./Presenting.tsx')).Presenting }));
export const LazyGuides = lazy(async () => ({ default: (await import('./GuidesSheet.tsx')).GuidesSheet }));
