import type { BufferGeometry } from 'three';
import type { VehicleModel } from '../../core/document/schema.ts';
import { assemble } from '../light/parts.ts';
import { arched } from './arches.ts';
import { DIMENSIONS } from './dimensions.ts';
import { mirrored } from './facets.ts';
import { faced } from './fascia.ts';
import { fittings } from './fittings.ts';
import { glazed } from './glazing.ts';
import { loft } from './loft.ts';
import { panelled } from './panels.ts';
import { bodyShape } from './shape.ts';
import { wheels } from './wheels.ts';

/** A vehicle at the origin: x forward, y up, z to its right, standing on the ground. */
export function vehicleGeometry(model: VehicleModel): BufferGeometry {
  const size = DIMENSIONS[model];
  const shape = bodyShape(size);
  // Arches come last: whatever was painted on the sides must not reappear at the bottom of them.
  const body = arched(faced(panelled(glazed(loft(size, shape), size, shape), size, shape), size, shape), size, shape);
  const facets = [...body, ...wheels(size), ...fittings(size, shape)];
  const parts = new Set(facets.map((facet) => facet.part));
  return assemble([...parts].map((part) => mirrored(facets, part)));
}
