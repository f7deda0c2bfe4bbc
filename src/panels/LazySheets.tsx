import { lazy } from 'react';

/** Sheets that few ask for: each comes when it is opened. */
export const LazyAbout = lazy(async () => ({ default: (await import('./About.tsx')).About }));
export const LazyExperts = lazy(async () => ({ default: (await import('./Experts.tsx')).Experts }));
export const LazyKeys = lazy(async () => ({ default: (await import('./Keys.tsx')).Keys }));
