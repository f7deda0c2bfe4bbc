import { lazy } from 'react';
import { afterPicture } from './afterPicture.ts';

/** What is open, and why: below the account, so it can wait for the picture. */
export const LazyOptions = lazy(async () => {
  await afterPicture();
  return { default: (await import('./Options.tsx')).Options };
});

/** What experts said: below the account as well. */
export const LazyNotes = lazy(async () => {
  await afterPicture();
  return { default: (await import('./Notes.tsx')).Notes };
});

/** The five steps, beside the stage while they are asked. */
export const LazyFiveSteps = lazy(async () => ({ default: (await import('./FiveSteps.tsx')).FiveSteps }));

/** The card of a vehicle that has been picked. */
export const LazyVehicleCard = lazy(async () => ({ default: (await import('./VehicleCard.tsx')).VehicleCard }));

/** The card of a person, which nobody sees before they point at somebody. */
export const LazyPersonCard = lazy(async () => {
  await afterPicture();
  return { default: (await import('./PersonCard.tsx')).PersonCard };
});

/** What somebody may change: on a card over the stage, so it can wait for the picture. */
export const LazyWhatIf = lazy(async () => {
  await afterPicture();
  return { default: (await import('./WhatIf.tsx')).WhatIf };
});
