import { lazy } from 'react';
import { afterPicture } from './afterPicture.ts';

/** The controls in leva, which weighs more than all other panels together. */
export const LazyControls = lazy(async () => {
  await afterPicture();
  return { default: (await import('./controls/Controls.tsx')).Controls };
});
