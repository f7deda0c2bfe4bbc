import type { Site } from '../../core/document/schema.ts';
import { contains } from '../../core/geometry/polygon.ts';
import type { Place } from '../../core/geometry/vector.ts';

export type Surface = Site['surfaces'][number];

/** How far a kind of ground stands above the asphalt, metres. Grass is a touch below pavement: where they overlap, pavement shows. */
export const RISE = { asphalt: 0, grass: 0.045, pavement: 0.05, kerb: 0.12, building: 0.14 } as const satisfies Record<
  Surface['kind'],
  number
>;

/**
 * Asphalt that a document lays upon wider ground, as a lot in a meadow: the wider ground is left out there,
 * since asphalt stays at zero, where the wheels are.
 */
export function holesIn(surfaces: readonly Surface[], surface: Surface): (readonly Place[])[] {
  if (surface.kind !== 'grass' && surface.kind !== 'pavement') return [];
  return surfaces
    .slice(surfaces.indexOf(surface) + 1)
    .filter(({ kind, outline }) => kind === 'asphalt' && outline.every((corner) => contains(surface.outline, corner)))
    .map(({ outline }) => outline);
}
