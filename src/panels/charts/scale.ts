import type { SweptPoint } from './series.ts';

/** Round to a multiple of a step, within ends. Both ends are stops. */
export function toStep(value: number, step: number, low: number, high: number): number {
  const rounded = Math.round((value - low) / step) * step + low;
  // Steps such as 0.1 add up to numbers with a long tail.
  return Math.min(Math.max(Math.round(rounded * 1e6) / 1e6, low), high);
}

/** The least and the largest that a chart has to hold: values and intervals, and nought where it is near. */
export function domainOf(points: readonly Pick<SweptPoint, 'value' | 'low' | 'high'>[]): readonly [number, number] {
  const all = points.flatMap(({ value, low, high }) => [value, low, high]).filter((each) => typeof each === 'number');
  if (all.length === 0) return [0, 1];
  const low = Math.min(...all);
  const high = Math.max(...all);
  // A scale that begins just above nought exaggerates what is small.
  const from = low > 0 && low < (high - low) * 1.5 ? 0 : low;
  return from === high ? [from - 0.5, high + 0.5] : [from, high];
}

/**
 * Where badges that stand side by side may go, so that none covers another: as near to where they belong as there is
 * room. In the order of what is given.
 */
export function apart(wanted: readonly number[], width: number, low: number, high: number): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at || a.index - b.index);
  const placed: number[] = [];
  let least = low;
  for (const { at, index } of order) {
    const to = Math.max(at, least);
    placed[index] = to;
    least = to + width;
  }
  let most = high;
  for (const { index } of order.toReversed()) {
    const to = Math.min(placed[index] ?? 0, most);
    placed[index] = to;
    most = to - width;
  }
  return placed;
}

/**
 * What a chart shows at a place between two stops: on the straight line between them. A count, or what applies at one of
 * them alone, is that of the nearer stop.
 */
export function pointAt(points: readonly SweptPoint[], at: number, stepped: boolean): SweptPoint | undefined {
  const after = points.findIndex((point) => point.at >= at);
  const [before, next] = [points[after - 1], points[after]];
  if (next === undefined) return points.at(-1);
  if (before === undefined || next.at === at) return next;
  const nearer = at - before.at < next.at - at ? before : next;
  if (stepped || before.value === null || next.value === null) return nearer;
  const share = (at - before.at) / (next.at - before.at);
  const between = (from: number, to: number): number => from + (to - from) * share;
  const both = (from: number | undefined, to: number | undefined): number | undefined =>
    from === undefined || to === undefined ? undefined : between(from, to);
  return {
    at,
    value: between(before.value, next.value),
    low: both(before.low, next.low),
    high: both(before.high, next.high),
  };
}
