export type LengthUnit = 'm' | 'ft' | 'yd';

const METRES_PER: Readonly<Record<LengthUnit, number>> = { m: 1, ft: 0.3048, yd: 0.9144 };

export function inUnit(metres: number, unit: LengthUnit): number {
  return metres / METRES_PER[unit];
}

export function fromUnit(value: number, unit: LengthUnit): number {
  return value * METRES_PER[unit];
}

/** A length as text: a tenth of a metre or a yard, a foot from ten feet on. */
export function formatLength(metres: number, unit: LengthUnit, language: string): string {
  const value = inUnit(metres, unit);
  const digits = unit === 'ft' && value >= 10 ? 0 : 1;
  return `${formatNumber(value, digits, language)} ${unit}`;
}

/** A round length, as on a ring or a scale bar: without a needless nought. */
export function formatRoundLength(metres: number, unit: LengthUnit, language: string): string {
  const value = inUnit(metres, unit);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  return `${number} ${unit}`;
}

export function formatNumber(value: number, digits: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
