import { lazy, type ReactNode, Suspense } from 'react';
import { afterPicture } from './afterPicture.ts';

interface Props {
  readonly children: ReactNode;
}

const Waiting = lazy(async () => {
  await afterPicture();
  return { default: ({ children }: Props) => children };
});

/** What stands beside the picture and is read after it: it is not made before the first picture stands. */
export function Later({ children }: Props) {
  return (
    <Suspense fallback={null}>
      <Waiting>{children}</Waiting>
    </Suspense>
  );
}
