import type { Scene } from '../document/scene.ts';
import type { Arrangement, WhatIf } from './arrangement.ts';
import { Arranger } from './arranger.ts';
import { eased, momentAt, withinTime } from './moment.ts';
import { blend } from './onTheWay.ts';

/** The arrangement in one phase, by index. */
export function arrangePhase(scene: Scene, phase: number, configuration: WhatIf): Arrangement {
  return new Arranger(scene, momentAt(scene, phase), configuration).arrangement;
}

/**
 * The arrangement at `t`. Between two phases everybody goes from where the what-if has them in the one to where it has
 * them in the next, so that nothing jumps where engagement changes.
 * @param atPhase a remembering `arrangePhase`, for who asks often
 */
export function arrange(
  scene: Scene,
  t: number,
  configuration: WhatIf,
  atPhase: typeof arrangePhase = arrangePhase,
): Arrangement {
  const at = withinTime(scene, t);
  const index = Math.floor(at);
  if (at === index) return atPhase(scene, index, configuration);
  return blend(
    momentAt(scene, t),
    atPhase(scene, index, configuration),
    atPhase(scene, index + 1, configuration),
    eased(at - index),
  );
}
