import type { CountInterval, Interval } from './interval.ts';

const LOW = 0.05;
const HIGH = 0.95;
const DECIMALS = 1e6;

/** To six decimals, so that the last digits of an engine's logarithm show nowhere. */
export function rounded(value: number): number {
  // Minus nought and nought are one number to a reader.
  return Math.round(value * DECIMALS) / DECIMALS + 0;
}

/**
 * Puts the number that would stand at an index, were they sorted, there; smaller ones before it, larger ones behind it.
 * Only between two indexes: what is outside is in its place already. Hoare's selection: sorting all takes four times as
 * long, for three quantiles.
 */
function select(values: Float64Array, index: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const other = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = other;
      left++;
      right--;
    }
    if (index <= right) high = right;
    else if (index >= left) low = left;
    else return;
  }
}

/**
 * The value below which a share of some numbers lies, linear between order statistics. Sorts them as far as it needs to.
 * @param from index before which all are smaller already
 * @param to index after which all are larger already
 */
export function quantile(values: Float64Array, share: number, from = 0, to: number = values.length - 1): number {
  const position = share * (values.length - 1);
  const below = Math.floor(position);
  select(values, below, from, to);
  const low = values[below] ?? Number.NaN;
  if (position === below) return low;
  // The next one is the smallest of those behind.
  let next = Infinity;
  const last = below < to ? to : values.length - 1;
  for (let k = below + 1; k <= last; k++) {
    const value = values[k] ?? Infinity;
    if (value < next) next = value;
  }
  return low + (next - low) * (position - below);
}

/**
 * What lies between 5 and 95 % of some numbers, which are put into another order.
 * @param of how many samples there are, those where the measure does not apply counted
 */
export function intervalOf(values: Float64Array, of: number): Interval | null {
  if (values.length === 0) return null;
  const applies = rounded(values.length / of);
  // The middle first: what is asked next lies in one half.
  const median = quantile(values, 0.5);
  const middle = Math.floor((values.length - 1) / 2);
  const low = quantile(values, LOW, 0, middle);
  const high = quantile(values, HIGH, middle);
  return { low: rounded(low), median: rounded(median), high: rounded(high), applies };
}

/** A count is always there, so it has an interval as soon as there is a sample. */
export function countIntervalOf(values: Float64Array): CountInterval {
  const interval = intervalOf(values, values.length) ?? { low: 0, median: 0, high: 0, applies: 0 };
  const tally = new Map<number, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  let likeliest = 0;
  let most = 0;
  for (const [value, times] of tally) {
    if (times > most || (times === most && value < likeliest)) [likeliest, most] = [value, times];
  }
  return { ...interval, likeliest, share: values.length === 0 ? 0 : rounded(most / values.length) };
}
