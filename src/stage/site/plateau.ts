import type { Place } from '../../core/geometry/vector.ts';
import { pointOver, type Point } from '../space.ts';
import type { Facets } from './facets.ts';
import { anticlockwise, offsetCorners, sides, triangles } from './outline.ts';

// Quarter circle in two steps: a kerb's edge is a few pixels wide and only has to catch the light.
const ROUND = [0, Math.PI / 4, Math.PI / 2];

/** Ground that stands above the rest: a top, sides down to `foot`, and between them a rounded edge. */
export function plateau(
  facets: Facets,
  outline: readonly Place[],
  { top, radius, foot = 0, holes = [] }: { top: number; radius: number; foot?: number; holes?: (readonly Place[])[] },
): void {
  const ring = anticlockwise(outline);
  const round = sides(ring);
  const edge = Math.min(radius, 0.7 * halfWidth(ring));
  const rings = ROUND.map((angle) => {
    const corners = offsetCorners(round, edge * (Math.cos(angle) - 1));
    return corners.map((corner) => pointOver(corner, top - edge * (1 - Math.sin(angle))));
  });
  rings.unshift(ring.map((corner) => pointOver(corner, foot)));
  for (const [i, side] of round.entries()) {
    const next = (i + 1) % round.length;
    const normals = [0, ...ROUND].map((angle): Point => {
      return [side.outward[0] * Math.cos(angle), Math.sin(angle), -side.outward[1] * Math.cos(angle)];
    });
    for (let k = 0; k + 1 < rings.length; k++) {
      const corners = [rings[k]?.[i], rings[k]?.[next], rings[k + 1]?.[next], rings[k + 1]?.[i]];
      const upright = normals[k] ?? [0, 1, 0];
      const leaning = normals[k + 1] ?? upright;
      facets.rounded(
        corners.filter((corner) => corner !== undefined),
        [upright, upright, leaning, leaning],
      );
    }
  }
  const inner = offsetCorners(round, -edge);
  for (const triangle of triangles(inner, holes)) facets.face(triangle.map((corner) => pointOver(corner, top)));
  for (const hole of holes) {
    const inward = anticlockwise(hole).toReversed();
    facets.around(
      inward.map((corner) => pointOver(corner, foot)),
      inward.map((corner) => pointOver(corner, top)),
    );
  }
}

/** About how far the middle of a shape lies from its border: exact for a long strip. */
function halfWidth(ring: readonly Place[]): number {
  let area = 0;
  let border = 0;
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] ?? a;
    area += (a[0] * b[1] - a[1] * b[0]) / 2;
    border += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return border > 0 ? area / border : 0;
}
