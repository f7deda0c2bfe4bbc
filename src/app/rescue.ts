import type { StoreApi } from 'zustand/vanilla';
import type { Scene } from '../core/document/scene.ts';
import { offer, textFile } from '../exchange/download.ts';
import { fileName } from '../exchange/fileName.ts';
import type { Rescue } from '../panels/rescue.ts';
import type { SessionStore } from '../session/store.ts';

/**
 * What can be saved when something is broken. The scene needs nothing but itself; the session needs what writes it.
 * @param own the scene that comes with the product
 */
export function rescueOf(store: StoreApi<SessionStore>, own: Scene): Rescue {
  const session = () => store.getState().session;
  return {
    language: () => session().scene.document.language ?? 'en',
    saveScene() {
      const { written } = session().scene;
      offer(
        textFile(JSON.stringify(written, undefined, 2), 'application/json'),
        fileName([written.id, 'scene'], 'json'),
      );
    },
    async saveSession() {
      const { sessionText } = await import('../exchange/sessionFile.ts');
      const text = sessionText(session(), own, true);
      offer(textFile(text, 'application/json'), fileName([session().scene.written.id, 'session'], 'json'));
    },
  };
}
