import type { Arrangement } from '../core/arrangement/arrangement.ts';
import type { Configuration } from '../core/document/configuration.ts';
import type { Scene } from '../core/document/scene.ts';
import { distanceBetween } from '../core/geometry/vector.ts';
import { rememberedPhase } from './results.ts';

/** Whom a hand put elsewhere between two what-ifs, and how far. */
export interface HandMove {
  readonly id: string;
  /** metres */
  readonly metres: number;
}

function thingsIn({ people, vehicles }: Arrangement) {
  return [...people, ...vehicles];
}

/** What a hand did between two what-ifs; undefined where nobody's place by hand differs. */
export function handMoveBetween(scene: Scene, before: Configuration, after: Configuration): HandMove | undefined {
  for (const [index, { id: phase }] of scene.phases.entries()) {
    const was = before.moves?.[phase] ?? {};
    const is = after.moves?.[phase] ?? {};
    const id = [...Object.keys(is), ...Object.keys(was)].find((one) => was[one] !== is[one]);
    if (id === undefined) continue;
    const placeIn = (configuration: Configuration) =>
      thingsIn(rememberedPhase(scene, index, configuration)).find((thing) => thing.id === id)?.at;
    const [from, to] = [placeIn(before), placeIn(after)];
    return from === undefined || to === undefined ? undefined : { id, metres: distanceBetween(from, to) };
  }
  return undefined;
}
