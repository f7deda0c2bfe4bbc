import { lazy } from 'react';

/** The table of a comparison, which nobody sees before they compare. */
export const LazyCompare = lazy(async () => ({ default: (await import('./Compare.tsx')).Compare }));

/** Sweeps, with their charts. */
export const LazySweep = lazy(async () => ({ default: (await import('./Sweep.tsx')).Sweep }));

/** Rulers, folded away until somebody wants them. */
export const LazyRulers = lazy(async () => ({ default: (await import('./Rulers.tsx')).Rulers }));
