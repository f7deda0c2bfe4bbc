import type { BufferGeometry } from 'three';
import type { VehicleModel } from '../../core/document/schema.ts';
import type { Detail } from '../detail.ts';
import { assemble } from '../light/parts.ts';
import { arched } from './arches.ts';
import { DIMENSIONS, type Dimensions } from './dimensions.ts';
import { type Facet, mirrored } from './facets.ts';
import { faced } from './fascia.ts';
import { fittings } from './fittings.ts';
import { glazed } from './glazing.ts';
import { loft } from './loft.ts';
import { liveried, panelled } from './panels.ts';
import { bodyShape, type Shape } from './shape.ts';
import { plainWheels, wheels } from './wheels.ts';

/** A vehicle at the origin: x forward, y up, z to its right, standing on the ground. */
export function vehicleGeometry(model: VehicleModel, detail: Detail = 'fine'): BufferGeometry {
  const size = DIMENSIONS[model];
  const shape = bodyShape(size);
  const facets = detail === 'fine' ? carved(size, shape) : plain(size, shape);
  const parts = new Set(facets.map((facet) => facet.part));
  return assemble([...parts].map((part) => mirrored(facets, part)));
}

function carved(size: Dimensions, shape: Shape): Facet[] {
  // Arches come last: whatever was painted on the sides must not reappear at the bottom of them.
  const body = arched(faced(panelled(glazed(loft(size, shape), size, shape), size, shape), size, shape), size, shape);
  return [...body, ...wheels(size), ...fittings(size, shape)];
}

/** Body, glass, livery and wheels, without what is seen from near alone. */
function plain(size: Dimensions, shape: Shape): Facet[] {
  return [...liveried(glazed(loft(size, shape), size, shape), size, shape), ...plainWheels(size)];
}
