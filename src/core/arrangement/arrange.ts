import type { Scene } from '../document/scene.ts';
import type { Arrangement, WhatIf } from './arrangement.ts';
import { Arranger, isPersonAsPlaced, isVehicleAsPlaced } from './arranger.ts';
import { eased, momentAt, withinTime } from './moment.ts';
import { blend } from './onTheWay.ts';

/**
 * The arrangement in one phase, by index.
 * @param placed the phase as placed, from who has it at hand: whoever the what-if leaves as they are is the same object as
 *   in it, so that nothing is made anew for them
 */
export function arrangePhase(scene: Scene, phase: number, configuration: WhatIf, placed?: Arrangement): Arrangement {
  const { arrangement } = new Arranger(scene, placed ?? momentAt(scene, phase), configuration);
  if (placed === undefined) return arrangement;
  return {
    ...arrangement,
    people: sameWhere(isPersonAsPlaced, arrangement.people, placed.people),
    vehicles: sameWhere(isVehicleAsPlaced, arrangement.vehicles, placed.vehicles),
  };
}

function sameWhere<T>(isSame: (one: T, other: T) => boolean, now: readonly T[], placed: readonly T[]): readonly T[] {
  return now.map((each, index) => {
    const other = placed[index];
    return other !== undefined && isSame(each, other) ? other : each;
  });
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
  atPhase: (scene: Scene, phase: number, configuration: WhatIf) => Arrangement = arrangePhase,
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
