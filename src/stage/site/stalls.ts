import type { Site } from '../../core/document/schema.ts';
import { alongBearing } from '../../core/geometry/angle.ts';
import { plus, times, type Place } from '../../core/geometry/vector.ts';
import { pointOver } from '../space.ts';
import type { Facets } from './facets.ts';

import { plateau } from './plateau.ts';

type Row = Site['stalls'][number];

const PAINT_WIDTH = 0.1;
// Thin enough to look painted, thick enough that a depth buffer keeps it apart from the asphalt.
const PAINT_RISE = 0.004;
const STOP = { fromClosedEnd: 0.6, length: 1.75, depth: 0.17, height: 0.11, radius: 0.045 };

/** A line on either hand of every stall, from the aisle to the closed end. */
export function paintLines(facets: Facets, row: Row): void {
  for (let line = 0; line <= row.count; line++) {
    const middle = (line - 0.5) * row.width;
    const corners = rectangle(row, {
      left: middle - PAINT_WIDTH / 2,
      right: middle + PAINT_WIDTH / 2,
      near: 0,
      far: row.depth,
    });
    facets.face(corners.map((corner) => pointOver(corner, PAINT_RISE)));
  }
}

export function wheelStops(facets: Facets, row: Row): void {
  const far = row.depth - STOP.fromClosedEnd;
  if (far < STOP.depth) return;
  const half = Math.min(STOP.length, 0.7 * row.width) / 2;
  for (let stall = 0; stall < row.count; stall++) {
    const middle = stall * row.width;
    const corners = rectangle(row, { left: middle - half, right: middle + half, near: far - STOP.depth, far });
    plateau(facets, corners, { top: STOP.height, radius: STOP.radius });
  }
}

/** A rectangle in a row's own directions, anticlockwise: to the right of the first stall's middle, and into the stall. */
function rectangle(row: Row, span: { left: number; right: number; near: number; far: number }): Place[] {
  const into = alongBearing(row.bearing);
  const right = alongBearing(row.bearing + 90);
  const corner = (across: number, deep: number) => plus(row.at, plus(times(right, across), times(into, deep)));
  return [
    corner(span.left, span.near),
    corner(span.right, span.near),
    corner(span.right, span.far),
    corner(span.left, span.far),
  ];
}
