import type { Point } from '../space.ts';
import { Facets } from './facets.ts';
import type { Side } from './outline.ts';
import { onWall, WALL, type Opening } from './wall.ts';

/** The faces of a building by what they are made of. */
export interface BuildingFacets {
  readonly wall: Facets;
  readonly wallTrim: Facets;
  readonly rail: Facets;
  readonly window: Facets;
  readonly floor: Facets;
  readonly kerb: Facets;
}

/** A box on a wall: [from, to] along it, up, and out of it. */
interface Box {
  readonly along: readonly [number, number];
  readonly up: readonly [number, number];
  readonly out: readonly [number, number];
}

const PANE_OUT = [-0.2, -0.16] as const;
const FRAME_OUT = -0.13;
const FRAME = 0.06;
const BALCONY = { width: 2.7, depth: 1.25, thick: 0.14, rail: 0.98, spacing: 0.15, bar: 0.024 };
const STEP = { width: 1.7, depth: 0.95, height: 0.1 };

/** Everything that belongs to one opening besides the hole. */
export function fitOpening(facets: BuildingFacets, side: Side, opening: Opening): void {
  pane(facets, side, opening);
  const { left, right, sill } = opening;
  if (opening.kind === 'window') {
    openBox(facets.wallTrim, side, { along: [left - 0.08, right + 0.08], up: [sill - 0.06, sill], out: [-0.12, 0.07] });
  }
  const middle = (left + right) / 2;
  if (opening.kind === 'entrance') {
    const half = STEP.width / 2;
    openBox(facets.kerb, side, { along: [middle - half, middle + half], up: [0, STEP.height], out: [0, STEP.depth] });
  }
  if (opening.kind === 'balcony' && middle > BALCONY.width / 2 && middle < side.length - BALCONY.width / 2) {
    balcony(facets, side, middle, sill);
  }
}

function pane(facets: BuildingFacets, side: Side, opening: Opening): void {
  const { left, right, sill, head } = opening;
  if (sill < WALL.foot + 1.3) {
    // Glass that a plan may cut through has to be a solid too. A hair of air keeps its ends apart from the wall's faces.
    facets.window.solid(
      ...rings(side, { along: [left + 0.004, right - 0.004], up: [sill + 0.004, head - 0.004], out: PANE_OUT }),
    );
  } else {
    rectangle(facets.window, side, [left, right], [sill, head], PANE_OUT[1]);
  }
  rectangle(facets.wallTrim, side, [left, left + FRAME], [sill, head], FRAME_OUT);
  rectangle(facets.wallTrim, side, [right - FRAME, right], [sill, head], FRAME_OUT);
  rectangle(facets.wallTrim, side, [left + FRAME, right - FRAME], [head - FRAME, head], FRAME_OUT);
  const foot = opening.kind === 'entrance' ? 0.3 : FRAME;
  rectangle(facets.wallTrim, side, [left + FRAME, right - FRAME], [sill, sill + foot], FRAME_OUT);
  if (opening.kind === 'entrance') return;
  const middle = (left + right) / 2;
  rectangle(facets.wallTrim, side, [middle - 0.03, middle + 0.03], [sill + foot, head - FRAME], FRAME_OUT);
}

function balcony({ wallTrim, rail }: BuildingFacets, side: Side, middle: number, floor: number): void {
  const [left, right] = [middle - BALCONY.width / 2, middle + BALCONY.width / 2];
  wallTrim.solid(...rings(side, { along: [left, right], up: [floor - BALCONY.thick, floor], out: [0, BALCONY.depth] }));
  rail.stamp(railing, side, [middle, floor]);
}

// Made once and stamped, since railings are half of all faces.
const railing = railingFacets();

function railingFacets(): Facets {
  const rail = new Facets();
  const wall: Side = { from: [0, 0], to: [1, 0], along: [1, 0], outward: [0, -1], length: 1 };
  const edge = BALCONY.width / 2 - 0.03;
  const front = BALCONY.depth - 0.05;
  for (const high of [0.08, BALCONY.rail]) {
    const up = [high - 0.045, high] as const;
    openBox(rail, wall, { along: [-edge, edge], up, out: [front - 0.045, front] });
    openBox(rail, wall, { along: [-edge, 0.045 - edge], up, out: [0, front - 0.045] });
    openBox(rail, wall, { along: [edge - 0.045, edge], up, out: [0, front - 0.045] });
  }
  const middle = edge - 0.02;
  const across = Math.round((2 * middle) / BALCONY.spacing);
  for (let i = 0; i <= across; i++) bar(rail, wall, (i * 2 * middle) / across - middle, front - 0.022);
  const deep = Math.round(front / BALCONY.spacing);
  for (let i = 1; i < deep; i++) {
    for (const end of [-middle, middle]) bar(rail, wall, end, (i * front) / deep);
  }
  return rail;
}

/** A bar of three sides: at two centimetres nobody can count them, and there are hundreds. */
function bar(facets: Facets, side: Side, u: number, out: number): void {
  const half = BALCONY.bar / 2;
  const ring = (up: number) => [
    onWall(side, [u - half, up, out - half]),
    onWall(side, [u, up, out + half]),
    onWall(side, [u + half, up, out - half]),
  ];
  facets.around(ring(0.05).toReversed(), ring(BALCONY.rail - 0.02).toReversed());
}

/** A box without the face against the wall. */
function openBox(facets: Facets, side: Side, { along: [left, right], up: [low, high], out: [back, front] }: Box): void {
  rectangle(facets, side, [left, right], [low, high], front);
  const corner = (u: number, up: number, out: number): Point => onWall(side, [u, up, out]);
  facets.face([
    corner(left, high, front),
    corner(right, high, front),
    corner(right, high, back),
    corner(left, high, back),
  ]);
  facets.face([corner(left, low, back), corner(right, low, back), corner(right, low, front), corner(left, low, front)]);
  facets.face([corner(left, low, back), corner(left, low, front), corner(left, high, front), corner(left, high, back)]);
  facets.face([
    corner(right, low, front),
    corner(right, low, back),
    corner(right, high, back),
    corner(right, high, front),
  ]);
}

function rectangle(
  facets: Facets,
  side: Side,
  [left, right]: readonly [number, number],
  [low, high]: readonly [number, number],
  out: number,
): void {
  facets.face([
    onWall(side, [left, low, out]),
    onWall(side, [right, low, out]),
    onWall(side, [right, high, out]),
    onWall(side, [left, high, out]),
  ]);
}

function rings(side: Side, { along: [left, right], up: [low, high], out: [back, front] }: Box): [Point[], Point[]] {
  const ring = (up: number) => [
    onWall(side, [left, up, front]),
    onWall(side, [right, up, front]),
    onWall(side, [right, up, back]),
    onWall(side, [left, up, back]),
  ];
  return [ring(low), ring(high)];
}
