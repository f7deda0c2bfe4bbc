import { inFrame, sizeOf, type Standing } from '../cover/vehicleBoxes.ts';
import { distanceBetween, type Place } from '../geometry/vector.ts';

/** The smallest of some numbers; null where there are none. */
export function smallest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.min(...numbers);
}

/** The largest of some numbers; null where there are none. */
export function largest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** The middle of some numbers, or the mean of the middle two; null where there are none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** For each place the plan distance to the nearest of the others, metres; null for one alone. */
export function spacings(places: readonly Place[]): (number | null)[] {
  return places.map((place, index) => {
    let nearest: number | null = null;
    places.forEach((other, otherIndex) => {
      if (otherIndex === index) return;
      const away = distanceBetween(place, other);
      if (nearest === null || away < nearest) nearest = away;
    });
    return nearest;
  });
}

/** Plan distance to the footprint of a vehicle, metres, 0 inside it. */
export function distanceToVehicle(vehicle: Standing, place: Place): number {
  const [forward, right] = inFrame(vehicle, place);
  const { length, width } = sizeOf(vehicle.model);
  return Math.hypot(Math.max(0, Math.abs(forward) - length / 2), Math.max(0, Math.abs(right) - width / 2));
}
