import type { Constants } from './evidence.ts';

/**
 * Metres that somebody who starts from standing has run when the response is done: from there the margin is nought,
 * nearer it is negative. The reverse of `timeToRun`.
 * @param response seconds; not a number where no response is claimed, and then the distance is none either
 */
export function balanceDistance(response: number, { runSpeed: v, runLag: lag, runFactor }: Constants): number {
  if (response <= 0) return 0;
  const t = response / runFactor;
  return v * (t + lag * Math.expm1(-t / lag));
}
