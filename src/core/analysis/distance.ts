import type { Place } from '../geometry/vector.ts';

/** The middle of the first so many sorted numbers, or the mean of the middle two; not a number where there are none. */
export function medianOf(sorted: Float64Array): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Plan distance from one place to the nearest of the others, metres; not a number for one alone. */
export function spacingOf(index: number, standing: readonly { readonly at: Place }[]): number {
  const own = standing[index];
  if (own === undefined) return Number.NaN;
  const [east, north] = own.at;
  let nearest = Infinity;
  for (let other = 0; other < standing.length; other++) {
    const there = standing[other];
    if (other === index || there === undefined) continue;
    const x = there.at[0] - east;
    const y = there.at[1] - north;
    const squared = x * x + y * y;
    if (squared < nearest) nearest = squared;
  }
  return nearest === Infinity ? Number.NaN : Math.sqrt(nearest);
}
