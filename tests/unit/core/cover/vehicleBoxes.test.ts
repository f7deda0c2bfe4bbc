import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOfModel, fromFrame, inFrame, onFootprint, sizeOf } from '../../../../src/core/cover/vehicleBoxes.ts';
import { anyPlace, anyStanding } from './standings.ts';

describe('vehicle boxes', () => {
  it('has x forward and y to the right: of a vehicle that points east, north of it is to the left', () => {
    const east = { at: [10, 5], bearing: 90 } as const;
    const [forward, right] = inFrame(east, [12, 6]);
    expect(forward).toBeCloseTo(2, 12);
    expect(right).toBeCloseTo(-1, 12);
  });

  it('goes into the frame and out again', () => {
    fc.assert(
      fc.property(anyStanding, anyPlace, (vehicle, place) => {
        const [east, north] = fromFrame(vehicle, ...inFrame(vehicle, place));
        expect(east).toBeCloseTo(place[0], 9);
        expect(north).toBeCloseTo(place[1], 9);
      }),
    );
  });

  it('does not have its border on its footprint', () => {
    const suv = { id: 'suv', model: 'suv', at: [0, 0], bearing: 0 } as const;
    expect(onFootprint(suv, [0.94, 2.37])).toBe(true);
    expect(onFootprint(suv, [0.95, 0])).toBe(false);
    expect(onFootprint(suv, [0, -2.375])).toBe(false);
  });

  it('keeps an engine, four wheels, a body and a roof within the size of every model', () => {
    for (const model of ['suv', 'patrol-suv', 'patrol-saloon', 'saloon'] as const) {
      const { length, width, height } = sizeOf(model);
      const boxes = boxesOfModel(model);
      expect(boxes.map(({ kind }) => kind).filter((kind) => kind === 'cover')).toHaveLength(5);
      expect(boxes.filter(({ roof }) => roof)).toHaveLength(1);
      for (const { x, y, z } of boxes) {
        expect(Math.max(-x[0], x[1])).toBeLessThanOrEqual(length / 2);
        expect(Math.max(-y[0], y[1])).toBeLessThanOrEqual(width / 2);
        expect(z[0]).toBeGreaterThanOrEqual(0);
        expect(z[1]).toBeLessThanOrEqual(height);
      }
    }
  });

  it('has the boxes of an suv where the model’s table has them', () => {
    const boxes = boxesOfModel('suv').map(({ x, y, z }) =>
      [...x, ...y, ...z].map((metres) => Math.round(metres * 1000) / 1000),
    );
    expect(boxes).toEqual([
      [0.95, 2, -0.45, 0.45, 0.3, 0.95],
      [1.02, 1.74, 0.7, 0.94, 0, 0.72],
      [1.02, 1.74, -0.94, -0.7, 0, 0.72],
      [-1.74, -1.02, 0.7, 0.94, 0, 0.72],
      [-1.74, -1.02, -0.94, -0.7, 0, 0.72],
      [-2.375, 2.375, -0.95, 0.95, 0.25, 1.05],
      [-2.1, 0.4, -0.8, 0.8, 1.63, 1.75],
    ]);
  });
});
