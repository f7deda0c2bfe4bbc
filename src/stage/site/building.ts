import type { BufferGeometry } from 'three';
import type { Site } from '../../core/document/schema.ts';
import type { Place } from '../../core/geometry/vector.ts';
import type { Detail } from '../detail.ts';
import { assemble, type Part } from '../light/parts.ts';
import { pointOver, type Point } from '../space.ts';
import { bayEdges } from './bays.ts';
import { Facets } from './facets.ts';
import { floorLevel, openingsOf, storeysUnder } from './facade.ts';
import { fitOpening, type BuildingFacets } from './fittings.ts';
import { RISE } from './layers.ts';
import { anticlockwise, offsetCorners, sides, triangles, type Side } from './outline.ts';
import { junctionsOf, PARTITION_TOP, partitionFaces, partitions, type Front } from './partitions.ts';
import { ascending, WALL, wallFaces, wallsAround } from './wall.ts';

const HEIGHT_WHEN_UNSAID = 6;
const COPING = { out: 0.09, in: -0.41, height: 0.16 };
const PLINTH = { out: 0.03, in: -0.05 };
// Past so many metres of storeys a site is a town, and its windows would cost more than all the rest.
const MOST_DETAIL = 12_000;

/** Every building of a site as an apartment block, plainly as bare walls, or undefined where there is none. */
export function buildingGeometry(site: Pick<Site, 'surfaces'>, detail: Detail = 'fine'): BufferGeometry | undefined {
  const facets = {
    wall: new Facets(),
    wallTrim: new Facets(),
    rail: new Facets(),
    window: new Facets(),
    floor: new Facets(),
    kerb: new Facets(),
  } satisfies Partial<Record<Part, Facets>>;
  let left = detail === 'fine' ? MOST_DETAIL : 0;
  for (const { kind, outline, height = HEIGHT_WHEN_UNSAID } of site.surfaces) {
    if (kind !== 'building') continue;
    const round = sides(anticlockwise(outline));
    const cost = storeysUnder(height) * round.reduce((sum, { length }) => sum + length, 0);
    left -= cost;
    build(facets, round, height, left < 0 ? 0 : storeysUnder(height));
  }
  const parts = ['wall', 'wallTrim', 'rail', 'window', 'floor', 'kerb'] as const;
  const pieces = parts.map((part) => facets[part].geometry(part)).filter((piece) => piece !== undefined);
  return pieces.length === 0 ? undefined : assemble(pieces);
}

function build(facets: BuildingFacets, round: readonly Side[], height: number, storeys: number): void {
  const top = Math.max(height - 0.12, WALL.foot + 0.05);
  const bays = bayEdges(round);
  const fronts = wallsAround(round).map((wall, i) => {
    const edges = bays[i] ?? [];
    return { ...wall, bayEdges: edges, openings: openingsOf(wall, edges, storeys) };
  });
  const between = storeys > 0 ? partitions(fronts) : [];
  const levels = ascending([WALL.foot, top, ...(between.length > 0 ? [PARTITION_TOP] : []), ...openingLevels(fronts)]);
  for (const front of fronts) {
    const { openings } = front;
    wallFaces(facets.wall, front, { levels, openings, junctions: junctionsOf(front, between) });
    for (const opening of openings) fitOpening(facets, front.side, opening);
  }
  const low = levels.filter((level) => level <= PARTITION_TOP);
  for (const partition of between) partitionFaces(facets.wall, partition, low);
  for (let storey = 1; storey < storeys; storey++) {
    band(facets.wallTrim, round, {
      out: 0.035,
      in: -0.02,
      low: floorLevel(storey) - 0.12,
      high: floorLevel(storey) - 0.02,
    });
  }
  band(facets.wallTrim, round, { ...COPING, low: top - 0.04, high: top + COPING.height - 0.04 });
  roof(facets.wallTrim, round, top - 0.12);
  plinth(facets, round);
}

function openingLevels(fronts: readonly Front[]): number[] {
  return fronts.flatMap(({ openings }) => openings.flatMap(({ sill, head }) => [sill, head]));
}

/** A band round the building, mitred at its corners. */
function band(
  facets: Facets,
  round: readonly Side[],
  profile: { out: number; in: number; low: number; high: number },
): void {
  const outer = offsetCorners(round, profile.out);
  const inner = offsetCorners(round, profile.in);
  facets.around(raise(outer, profile.low), raise(outer, profile.high));
  facets.around(raise(inner, profile.high), raise(inner, profile.low));
  facets.around(raise(outer, profile.high), raise(inner, profile.high));
  facets.around(raise(inner, profile.low), raise(outer, profile.low));
}

function roof(facets: Facets, round: readonly Side[], height: number): void {
  const within = offsetCorners(round, -WALL.thickness / 2);
  for (const triangle of triangles(within)) facets.face(raise(triangle, height));
}

/** The floor, and the plinth that it rests on; a hair lower than the walls' feet, so that a cut shows those. */
function plinth(facets: BuildingFacets, round: readonly Side[]): void {
  const edge = offsetCorners(round, PLINTH.out);
  const within = offsetCorners(round, PLINTH.in);
  facets.wallTrim.around(raise(edge, 0), raise(edge, RISE.building));
  facets.wallTrim.around(raise(edge, RISE.building), raise(within, RISE.building));
  for (const triangle of triangles(within)) facets.floor.face(raise(triangle, RISE.building));
}

function raise(corners: readonly Place[], height: number): Point[] {
  return corners.map((corner) => pointOver(corner, height));
}
