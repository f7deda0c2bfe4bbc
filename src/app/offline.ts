import { Workbox } from 'workbox-window';

/**
 * Keeps the page in the browser, where it was built and comes from a server.
 * @param onUpdate a newer version is there and waits; what it is given takes it up and loads the page again
 */
export async function keepOffline(onUpdate: (takeUp: () => void) => void): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const workbox = new Workbox('./serviceWorker.js');
  workbox.addEventListener('waiting', () =>
    onUpdate(() => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  try {
    await workbox.register();
  } catch {
    // A browser may forbid it, or the page may stand alone; everything but a start without a network goes on.
  }
}
