import { ShapeUtils, Vector2 } from 'three';
import { signedArea } from '../../core/geometry/polygon.ts';
import { distanceBetween, minus, plus, times, type Place } from '../../core/geometry/vector.ts';

/** One side of an outline that runs anticlockwise, so that outside lies to its right. */
export interface Side {
  readonly from: Place;
  readonly to: Place;
  readonly along: Place;
  readonly outward: Place;
  readonly length: number;
}

// A mitre at a sharp corner runs off to infinity; beyond this many times the offset it is cut short.
const LONGEST_MITRE = 2.5;

export function anticlockwise(outline: readonly Place[]): readonly Place[] {
  return signedArea(outline) < 0 ? outline.toReversed() : outline;
}

export function sides(outline: readonly Place[]): Side[] {
  return outline.map((from, i) => {
    const to = outline[(i + 1) % outline.length] ?? from;
    const length = distanceBetween(from, to);
    const along = length > 0 ? times(minus(to, from), 1 / length) : ([1, 0] as const);
    return { from, to, along, outward: [along[1], -along[0]], length };
  });
}

/** The corners moved outward (inward when negative) so that every side moves by `offset`. */
export function offsetCorners(round: readonly Side[], offset: number): Place[] {
  return round.map((side, i) => {
    const before = round.at(i - 1) ?? side;
    const middle = plus(before.outward, side.outward);
    const square = middle[0] ** 2 + middle[1] ** 2;
    // |middle|² is 2 + 2 cos of the turn: offset · 2 / |middle|² along it keeps both sides parallel.
    const mitre = square > 1e-9 ? times(middle, 2 / square) : side.outward;
    const reach = Math.hypot(mitre[0], mitre[1]);
    return plus(side.from, times(mitre, (offset * Math.min(reach, LONGEST_MITRE)) / reach));
  });
}

/** Triangles that cover an outline less its holes, each anticlockwise as seen from above. */
export function triangles(outline: readonly Place[], holes: readonly (readonly Place[])[] = []): Place[][] {
  const vectors = (corners: readonly Place[]) => corners.map(([east, north]) => new Vector2(east, north));
  const corners = [outline, ...holes].flat();
  const found = ShapeUtils.triangulateShape(
    vectors(outline),
    holes.map((hole) => vectors(hole)),
  );
  return found.map((indices) => {
    const triangle = indices.map((index): Place => corners[index] ?? [0, 0]);
    return signedArea(triangle) < 0 ? triangle.toReversed() : triangle;
  });
}
