import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../../../src/core/cover/exposure.ts';
import { nearestSpot, placesRound, type Surroundings } from '../../../../src/core/cover/spots.ts';
import { onFootprint, type Standing } from '../../../../src/core/cover/vehicleBoxes.ts';
import { distanceBetween, type Place } from '../../../../src/core/geometry/vector.ts';
import { anyPlace, anyStanding } from './standings.ts';

const suv: Standing = { id: 'suv', model: 'suv', at: [0, 5], bearing: 90 };
const around: Surroundings = {
  viewer: { at: [1.475, 0], eye: 1.64, inside: undefined },
  vehicles: [suv],
  buildings: [],
  others: [[1.475, 0]],
};
/** A place to the right of the engine's middle, as the viewer sees it, 0.6 m behind the vehicle. */
const behindEngine: Place = [1.475, 6.55];

const near = ([east, north]: Place) => [expect.closeTo(east, 9), expect.closeTo(north, 9)];

describe('places round a vehicle', () => {
  const places = placesRound({ ...suv, at: [0, 0], bearing: 0 });

  it('are 73 round an suv, from 0.6 m off its front right corner', () => {
    expect(places).toHaveLength(73);
    expect(places[0]).toEqual(near([1.55, 2.975]));
  });

  it('go clockwise, a quarter of a metre each, on round the corners', () => {
    expect(places[1]).toEqual(near([1.55, 2.725]));
    expect(places[23]).toEqual(near([1.55, -2.775]));
    expect(places[24]).toEqual(near([1.5, -2.975]));
    expect(places[37]).toEqual(near([-1.55, -2.775]));
    expect(places[72]).toEqual(near([1.45, 2.975]));
  });
});

describe('spots behind cover', () => {
  it('has the nearest behind the engine', () => {
    expect(nearestSpot([1.475, 8], around)).toEqual(near(behindEngine));
  });

  it('keeps 0.6 m from everybody else', () => {
    const spot = nearestSpot([1.475, 8], { ...around, others: [[1.475, 6]] });
    expect(spot?.[1]).toBeCloseTo(6.55, 9);
    expect(Math.abs((spot?.[0] ?? 0) - 1.475)).toBeCloseTo(0.25, 9);
  });

  it('lies in no other vehicle and in no building', () => {
    const saloon: Standing = { id: 'saloon', model: 'saloon', at: [1.475, 7.3], bearing: 90 };
    const beside = nearestSpot([1.475, 8], { ...around, vehicles: [suv, saloon] });
    expect(beside === undefined || !onFootprint(saloon, beside)).toBe(true);
    const building: Place[] = [
      [-9, -9],
      [9, -9],
      [9, 19],
      [-9, 19],
    ];
    expect(nearestSpot([1.475, 8], { ...around, buildings: [building] })).toBeUndefined();
  });

  it('is not by the vehicle that the viewer sits in', () => {
    const viewer = { at: [0, 5], eye: 1.45, inside: 'suv' } as const;
    expect(nearestSpot([1.475, 8], { ...around, viewer })).toBeUndefined();
  });

  it('is the nearest of all that count, wherever everybody stands', () => {
    fc.assert(
      fc.property(
        anyPlace,
        anyPlace,
        anyPlace,
        fc.array(anyStanding, { minLength: 1, maxLength: 3 }),
        (from, at, other, standings) => {
          const vehicles = standings.map((vehicle, index) => ({ ...vehicle, id: `vehicle-${index}` }));
          const viewer = { at, eye: 1.64, inside: undefined };
          const spot = nearestSpot(from, { viewer, vehicles, buildings: [], others: [at, other] });
          const counting = vehicles.flatMap((vehicle) =>
            placesRound(vehicle).filter(
              (place) =>
                exposureOf(viewer, place, 1.1, vehicles).state === 'in-cover' &&
                distanceBetween(place, at) > 0.6 &&
                distanceBetween(place, other) > 0.6 &&
                !vehicles.some((one) => one !== vehicle && onFootprint(one, place)),
            ),
          );
          const nearest = Math.min(...counting.map((place) => distanceBetween(from, place)));
          expect(spot === undefined ? Infinity : distanceBetween(from, spot)).toBe(nearest);
        },
      ),
      { numRuns: 30 },
    );
  });
});
