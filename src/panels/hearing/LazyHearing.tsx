import { lazy } from 'react';
import { afterPicture } from '../afterPicture.ts';

/** Somebody's eyes and ears, which nobody asks for before they look from there. */
export const LazyHearing = lazy(async () => {
  await afterPicture();
  return { default: (await import('./EyesAndEars.tsx')).EyesAndEars };
});
