// Runs beside the pages, not in them: it keeps every file of a build, and answers for them when there is no network.
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/** Every file of the build: written in by the build itself. */
declare const PRECACHED: { readonly url: string; readonly revision: string | null }[];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- types know one kind of global scope at a time.
const worker = self as unknown as { skipWaiting(): Promise<void> };

cleanupOutdatedCaches();
// Whatever a link carries, it is the one page.
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/.*/] });

// A new version waits until somebody asks for it, so that no page changes under its user's hands.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
    void worker.skipWaiting();
});
