import { lazy } from 'react';
import { afterPicture } from '../afterPicture.ts';

/** The scene in words, which is loaded when somebody wants it. */
export const LazyInWords = lazy(async () => ({ default: (await import('./InWords.tsx')).InWords }));

/** What is said aloud after a change: nobody hears it before the first picture. */
export const LazySpoken = lazy(async () => {
  await afterPicture();
  return { default: (await import('./Spoken.tsx')).Spoken };
});
