import { lazy, Suspense } from 'react';
import { afterPicture } from '../panels/afterPicture.ts';
import { Broken } from '../panels/Broken.tsx';
import type { HandsProps } from '../stage/Hands.tsx';

const Hands = lazy(async () => {
  await afterPicture();
  return { default: (await import('../stage/Hands.tsx')).Hands };
});

/** What listens to hands on the stage: before the first picture there is nothing to take hold of. */
export function LazyHands(props: HandsProps) {
  return (
    <Broken>
      <Suspense fallback={null}>
        <Hands {...props} />
      </Suspense>
    </Broken>
  );
}
