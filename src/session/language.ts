import type { Scene } from '../core/document/scene.ts';
import { configurationIn, inLanguage } from '../core/document/translation.ts';
import type { Alternative, Bench } from './bench.ts';
import type { Session } from './session.ts';

/**
 * The session in another language; the same object where it is in that one.
 * @param language BCP 47
 */
export function spokenIn(session: Session, language: string): Session {
  const scene = inLanguage(session.scene, language);
  if (scene === session.scene) return session;
  return { ...session, scene, alternatives: inWordsOf(scene, session.alternatives) };
}

/** Alternatives with those that are the scene's own in the words in which it is shown; the same list where they are. */
export function inWordsOf(scene: Scene, alternatives: Bench['alternatives']): Bench['alternatives'] {
  const spoken = alternatives.map((each): Alternative => {
    const configuration = configurationIn(scene, each.configuration);
    return configuration === each.configuration ? each : { ...each, configuration };
  });
  return spoken.every((each, index) => each === alternatives[index]) ? alternatives : spoken;
}
