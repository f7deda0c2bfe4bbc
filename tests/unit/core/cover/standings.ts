import fc from 'fast-check';
import type { Standing } from '../../../../src/core/cover/vehicleBoxes.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';

// Off the grid, so that no look goes along a face by chance and rounding decides nothing.
const metres = fc.integer({ min: -800, max: 800 }).map((n) => n * 0.0173205 + 0.000413);

export const anyPlace: fc.Arbitrary<Place> = fc.tuple(metres, metres);

export const anyStanding: fc.Arbitrary<Standing> = fc.record({
  id: fc.constantFrom('one', 'two'),
  model: fc.constantFrom('suv', 'patrol-suv', 'patrol-saloon', 'saloon'),
  at: anyPlace,
  bearing: fc.integer({ min: 0, max: 359 }).map((degrees) => degrees + 0.37),
});
