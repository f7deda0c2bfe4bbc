import { REFERENCE_DISTANCES, type ReferenceDistance } from '../core/analysis/referenceDistances.ts';
import { fromUnit, type LengthUnit } from '../core/geometry/unit.ts';
import type { RingSet } from '../session/session.ts';

/** A circle round the subject. */
export interface Ring {
  readonly id: string;
  readonly metres: number;
  /** what people speak of at that distance; a plain ring claims nothing */
  readonly reference: ReferenceDistance | undefined;
}

// Round numbers in the unit that people read: a ring at 16.4 ft would only puzzle.
const PLAIN: Readonly<Record<LengthUnit, readonly number[]>> = {
  m: [5, 10, 15, 20, 25, 30],
  ft: [15, 30, 45, 60, 75, 90],
  yd: [5, 10, 15, 20, 25, 30],
};

export function ringsOf(rings: RingSet, unit: LengthUnit): readonly Ring[] {
  switch (rings) {
    case 'none':
      return [];
    case 'plain':
      return PLAIN[unit].map((length) => ({
        id: `plain-${length}`,
        metres: fromUnit(length, unit),
        reference: undefined,
      }));
    case 'reference':
      return REFERENCE_DISTANCES.map((reference) => ({
        id: reference.id,
        metres: unit === 'm' ? reference.metres : fromUnit(reference.feet, 'ft'),
        reference,
      }));
  }
}
