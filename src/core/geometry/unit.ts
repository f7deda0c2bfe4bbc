/** Units that people read lengths in; everything is reckoned in metres. */
export type LengthUnit = 'm' | 'ft' | 'yd';

const METRES_PER: Readonly<Record<LengthUnit, number>> = { m: 1, ft: 0.3048, yd: 0.9144 };

export function inUnit(metres: number, unit: LengthUnit): number {
  return metres / METRES_PER[unit];
}

/** Metres. */
export function fromUnit(value: number, unit: LengthUnit): number {
  return value * METRES_PER[unit];
}
