import type { BufferGeometry } from 'three';
import type { Site } from '../../core/document/schema.ts';
import type { Place } from '../../core/geometry/vector.ts';
import { assemble, type Part } from '../light/parts.ts';
import { pointOver } from '../space.ts';
import { Facets } from './facets.ts';
import { holesIn, RISE } from './layers.ts';

import { plateau } from './plateau.ts';
import { paintLines, wheelStops } from './stalls.ts';

const EDGE_RADIUS = { grass: 0.03, pavement: 0.015, kerb: 0.045 } as const;
// The stage fades out before the ground ends, also when a camera stands at the border of the extent.
const MARGIN = { share: 0.5, least: 30 };

/** All ground of a site: asphalt everywhere, and upon it what rises above it or is painted on it. */
export function groundGeometry(site: Site): BufferGeometry {
  const asphalt = new Facets();
  asphalt.face(everywhere(site.extent).map((corner) => pointOver(corner, 0)));
  const raised = { grass: new Facets(), pavement: new Facets(), kerb: new Facets() };
  for (const surface of site.surfaces) {
    const { kind, outline } = surface;
    if (kind === 'asphalt' || kind === 'building') continue;
    plateau(raised[kind], outline, {
      top: RISE[kind],
      radius: EDGE_RADIUS[kind],
      holes: holesIn(site.surfaces, surface),
    });
  }
  const line = new Facets();
  for (const row of site.stalls) {
    paintLines(line, row);
    wheelStops(raised.kerb, row);
  }
  const all: [Facets, Part][] = [
    [asphalt, 'asphalt'],
    [raised.grass, 'grass'],
    [raised.pavement, 'pavement'],
    [raised.kerb, 'kerb'],
    [line, 'line'],
  ];
  return assemble(all.map(([facets, part]) => facets.geometry(part)).filter((piece) => piece !== undefined));
}

function everywhere({ west, south, east, north }: Site['extent']): Place[] {
  const margin = Math.max(MARGIN.least, MARGIN.share * Math.max(east - west, north - south));
  return [
    [west - margin, south - margin],
    [east + margin, south - margin],
    [east + margin, north + margin],
    [west - margin, north + margin],
  ];
}
