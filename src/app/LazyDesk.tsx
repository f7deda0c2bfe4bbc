import { lazy } from 'react';
import { afterPicture } from '../panels/afterPicture.ts';

/** Files, drafts, links and exports: nobody needs them before the first picture. */
export const LazyDesk = lazy(async () => {
  await afterPicture();
  return { default: (await import('./Desk.tsx')).Desk };
});
