import type { BufferGeometry } from 'three';
import type { Site } from '../../core/document/schema.ts';
import { minus, plus, times, type Place } from '../../core/geometry/vector.ts';
import { assemble, type Part } from '../light/parts.ts';
import { Facets, type Point } from './facets.ts';
import { facadeOf, floorLevel, STOREY, storeysUnder } from './facade.ts';
import { fitOpening, type BuildingFacets } from './fittings.ts';
import { RISE } from './layers.ts';
import { anticlockwise, at, offsetCorners, sides, triangles, type Side } from './outline.ts';
import { partitions } from './partitions.ts';
import { WALL, wallsAround, wallSolid } from './wall.ts';

const HEIGHT_WHEN_UNSAID = 6;
const COPING = { out: 0.09, in: -0.41, height: 0.16 };
const PLINTH_OUT = 0.03;
const PARTITION_THICKNESS = 0.2;
// Past so many metres of storeys a site is a town, and its windows would cost more than all the rest.
const MOST_DETAIL = 12_000;

/** Every building of a site as an apartment block, or undefined where there is none. */
export function buildingGeometry(site: Pick<Site, 'surfaces'>): BufferGeometry | undefined {
  const facets = {
    wall: new Facets(),
    wallTrim: new Facets(),
    rail: new Facets(),
    window: new Facets(),
    floor: new Facets(),
    kerb: new Facets(),
  } satisfies Partial<Record<Part, Facets>>;
  let left = MOST_DETAIL;
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
  const fronts = wallsAround(round, top).map((wall) => {
    const facade = facadeOf(wall, storeys);
    wallSolid(facets.wall, wall, facade.openings);
    for (const opening of facade.openings) fitOpening(facets, wall, opening);
    return { side: wall.side, ...facade };
  });
  for (const partition of storeys > 0 ? partitions(fronts) : []) {
    partitionSolid(facets.wall, partition, WALL.foot + STOREY - 0.3);
  }
  for (let storey = 1; storey < storeys; storey++) {
    band(facets.wallTrim, round, { out: 0.035, in: -0.02, low: floorLevel(storey) - 0.12, high: floorLevel(storey) - 0.02 });
  }
  band(facets.wallTrim, round, { ...COPING, low: top - 0.04, high: top + COPING.height - 0.04 });
  roof(facets.wallTrim, round, top - 0.12);
  plinth(facets, round);
}

/** A band round the building, one closed solid a side. */
function band(facets: Facets, round: readonly Side[], profile: { out: number; in: number; low: number; high: number }): void {
  const outer = offsetCorners(round, profile.out);
  const inner = offsetCorners(round, profile.in);
  for (let i = 0; i < round.length; i++) {
    const j = (i + 1) % round.length;
    const corners = [outer[i], outer[j], inner[j], inner[i]].filter((corner) => corner !== undefined);
    facets.solid(raise(corners, profile.low), raise(corners, profile.high));
  }
}

function roof(facets: Facets, round: readonly Side[], height: number): void {
  const within = offsetCorners(round, -WALL.thickness / 2);
  for (const triangle of triangles(within)) facets.face(raise(triangle, height));
}

/** The floor, and the plinth that it rests on; a hair lower than the walls' feet, so that a cut shows those. */
function plinth(facets: BuildingFacets, round: readonly Side[]): void {
  const corners = offsetCorners(round, PLINTH_OUT);
  facets.wallTrim.around(raise(corners, 0), raise(corners, RISE.building));
  for (const triangle of triangles(corners)) facets.floor.face(raise(triangle, RISE.building));
}

function partitionSolid(facets: Facets, [from, to]: readonly [Place, Place], height: number): void {
  const step = minus(to, from);
  const half = PARTITION_THICKNESS / 2 / Math.hypot(step[0], step[1]);
  const aside = times([step[1], -step[0]], half);
  const corners = [plus(from, aside), plus(to, aside), minus(to, aside), minus(from, aside)];
  facets.solid(raise(corners, WALL.foot), raise(corners, height));
}

function raise(corners: readonly Place[], height: number): Point[] {
  return corners.map((corner) => at(corner, height));
}
