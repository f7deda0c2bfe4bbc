import { shallow } from 'zustand/vanilla/shallow';
import type { Camera, Session } from './session.ts';

/** Whether nothing is other than where one looks at the same from. */
export function isTurned({ camera, ...now }: Session, { camera: earlier, ...before }: Session): boolean {
  return camera !== earlier && viewerOf(camera) === viewerOf(earlier) && shallow(now, before);
}

function viewerOf(camera: Camera): string {
  return camera.kind === 'eyes' ? `eyes of ${camera.person}` : camera.kind;
}

/** Tells a session that is told elsewhere, as it was before the camera turned. */
export function unturned(current: () => Session): () => Session {
  let kept = current();
  return () => {
    const session = current();
    if (session !== kept && !isTurned(session, kept)) kept = session;
    return kept;
  };
}
