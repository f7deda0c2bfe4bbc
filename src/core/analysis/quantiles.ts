import type { CountInterval, Interval } from './interval.ts';

const LOW = 0.05;
const HIGH = 0.95;
const DECIMALS = 1e6;

/** To six decimals, so that the last digits of an engine's logarithm show nowhere. */
export function rounded(value: number): number {
  // Minus nought and nought are one number to a reader.
  return Math.round(value * DECIMALS) / DECIMALS + 0;
}

/** The value below which a share of sorted numbers lies, linear between order statistics. */
export function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (position - below);
}

/** @param of how many samples there are, those where the measure does not apply counted */
export function intervalOf(sorted: Float64Array, of: number): Interval | null {
  if (sorted.length === 0) return null;
  return {
    low: rounded(quantile(sorted, LOW)),
    median: rounded(quantile(sorted, 0.5)),
    high: rounded(quantile(sorted, HIGH)),
    applies: rounded(sorted.length / of),
  };
}

/** A count is always there, so it has an interval as soon as there is a sample. */
export function countIntervalOf(sorted: Float64Array): CountInterval {
  const interval = intervalOf(sorted, sorted.length) ?? { low: 0, median: 0, high: 0, applies: 0 };
  let likeliest = 0;
  let most = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from > most) {
      most = to - from;
      likeliest = sorted[from] ?? 0;
    }
    from = to;
  }
  return { ...interval, likeliest, share: sorted.length === 0 ? 0 : rounded(most / sorted.length) };
}
