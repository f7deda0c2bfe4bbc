import { inUnit, type LengthUnit } from '../core/geometry/unit.ts';

/** A length as text: a tenth of a metre or a yard, a foot from ten feet on. */
export function formatLength(metres: number, unit: LengthUnit, language: string): string {
  const value = inUnit(metres, unit);
  const digits = unit === 'ft' && value >= 10 ? 0 : 1;
  return `${formatNumber(value, digits, language)} ${unit}`;
}

// A format costs more to make than a hundred numbers cost to write, and a list of officers writes hundreds a frame.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string, options: Intl.NumberFormatOptions, key: string): Intl.NumberFormat {
  const name = `${language} ${key}`;
  const known = formats.get(name) ?? new Intl.NumberFormat(language, options);
  formats.set(name, known);
  return known;
}

/** A number without a needless nought. */
export function formatRoundNumber(value: number, language: string): string {
  return formatOf(language, { maximumFractionDigits: 1 }, 'round').format(value);
}

/** A round length, as on a ring or a scale bar: without a needless nought. */
export function formatRoundLength(metres: number, unit: LengthUnit, language: string): string {
  const value = inUnit(metres, unit);
  return `${formatRoundNumber(value, language)} ${unit}`;
}

const plurals = new Map<string, Intl.PluralRules>();

/** The one of two sentences that a count asks for, by the plurals of a language. */
export function plural(
  count: number,
  language: string,
  { one, other }: { readonly one: string; readonly other: string },
): string {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules.select(count) === 'one' ? one : other;
}

/** A number as text, with a minus sign that is one, and without one before nought. */
export function formatNumber(value: number, digits: number, language: string): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' } as const;
  return formatOf(language, options, `${digits}`).format(value).replace('-', '−');
}
