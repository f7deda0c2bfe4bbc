import type { Posture, VehicleModel } from '../document/schema.ts';

export interface Figure {
  /** metres above the ground */
  readonly height: number;
  /** metres above the ground */
  readonly eye: number;
}

// Standing: ANSUR II (US Army 2012), men's means. Seated in a car: typical driver's eye heights. The rest follows from the two.
const STANDING: Figure = { height: 1.75, eye: 1.64 };
const CROUCHING: Figure = { height: 1.1, eye: 1 };
const SEATED_OUTSIDE: Figure = { height: 1.25, eye: 1.14 };
const SEATED_IN: Readonly<Record<VehicleModel, Figure>> = {
  suv: { height: 1.56, eye: 1.45 },
  'patrol-suv': { height: 1.58, eye: 1.47 },
  'patrol-saloon': { height: 1.26, eye: 1.15 },
  saloon: { height: 1.24, eye: 1.13 },
};

/** How high a person and their eyes are, by posture and by the vehicle that they sit in. */
export function figureOf(posture: Posture, inside: VehicleModel | undefined): Figure {
  switch (posture) {
    case 'standing':
      return STANDING;
    case 'crouching':
      return CROUCHING;
    case 'seated':
      return inside === undefined ? SEATED_OUTSIDE : SEATED_IN[inside];
  }
}
