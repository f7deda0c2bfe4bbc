import type { Site } from '../../core/document/schema.ts';
import { contains } from '../../core/geometry/polygon.ts';
import type { Place } from '../../core/geometry/vector.ts';
import { holesIn, RISE } from './layers.ts';

/** How high the ground lies under a place, metres: what feet and wheels stand on. */
export function groundHeight(site: Pick<Site, 'surfaces'>, place: Place): number {
  let height = 0;
  for (const surface of site.surfaces) {
    const rise = RISE[surface.kind];
    if (rise <= height || !contains(surface.outline, place)) continue;
    if (!holesIn(site.surfaces, surface).some((hole) => contains(hole, place))) height = rise;
  }
  return height;
}
