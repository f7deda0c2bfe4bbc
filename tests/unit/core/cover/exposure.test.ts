import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exposure, exposureOf, Obstacles, type Viewer } from '../../../../src/core/cover/exposure.ts';
import { boxesOfModel, inFrame, type Standing } from '../../../../src/core/cover/vehicleBoxes.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';
import { anyStanding, anyPlace } from './standings.ts';

const viewer: Viewer = { at: [0, 0], eye: 1.64, inside: undefined };
const suv = (at: Place, bearing = 0): Standing => ({ id: 'suv', model: 'suv', at, bearing });

describe('exposure', () => {
  it('is whole without vehicles, and behind a vehicle that stands elsewhere', () => {
    const whole: Exposure = { cover: 0, concealed: 0, exposed: 15, state: 'exposed' };
    expect(exposureOf(viewer, [0, 9], 1.75, [])).toEqual(whole);
    expect(exposureOf(viewer, [0, 9], 1.75, [suv([0, -5])])).toEqual(whole);
    expect(exposureOf(viewer, [0, 3], 1.75, [suv([0, 9])])).toEqual(whole);
  });

  // The engine of an suv that points east at [0, 5] lies from 0.95 to 2 m east and from 4.55 to 5.45 m north, 0.30 to
  // 0.95 m up. Seen from [1.475, 0] a figure at [1.475, 7] is straight behind it.
  const beforeEngine: Viewer = { ...viewer, at: [1.475, 0] };

  it('crouching behind an engine: three heights of five in cover, one concealed, the head exposed', () => {
    const exposure = exposureOf(beforeEngine, [1.475, 7], 1.1, [suv([0, 5], 90)]);
    expect(exposure).toEqual({ cover: 9, concealed: 3, exposed: 3, state: 'in-cover' });
  });

  it('standing behind an engine: chest and head exposed', () => {
    const exposure = exposureOf(beforeEngine, [1.475, 7], 1.75, [suv([0, 5], 90)]);
    expect(exposure).toEqual({ cover: 6, concealed: 3, exposed: 6, state: 'exposed' });
  });

  it('crouching behind a door: concealed, not in cover', () => {
    const exposure = exposureOf(viewer, [0, 7], 1.1, [suv([0, 5], 90)]);
    expect(exposure).toEqual({ cover: 0, concealed: 12, exposed: 3, state: 'concealed' });
  });

  it('does not take a look along a face for one through it', () => {
    // Along the right side, in its face: of three columns only that to the left of it goes through the body.
    const along = exposureOf({ ...viewer, at: [0.95, -10] }, [0.95, 10], 1.1, [suv([0, 0])]);
    expect(along).toEqual({ cover: 0, concealed: 3, exposed: 12, state: 'exposed' });
  });

  it('looks out of the box that it starts in, and not through one that it starts above', () => {
    expect(exposureOf({ ...viewer, eye: 1 }, [5, 0], 1.75, [suv([0, 0])]).exposed).toBe(15);
    expect(exposureOf({ ...viewer, eye: 1.2 }, [5, 0], 1.75, [suv([0, 0])])).toMatchObject({
      concealed: 3,
      exposed: 12,
    });
  });

  it('looks through the roof of the vehicle that the viewer sits in, and not through another', () => {
    const seated: Viewer = { at: [0, 0], eye: 1.45, inside: 'suv' };
    expect(exposureOf(seated, [5, 0], 4, [suv([0, 0])]).exposed).toBe(15);
    expect(exposureOf({ ...seated, inside: 'other' }, [5, 0], 4, [suv([0, 0])]).concealed).toBe(6);
  });

  it('takes east for sideways straight below the viewer', () => {
    // The body's side is 0.1 m east, so only the column 0.2 m to the east, below 1.05 m, is in it.
    const above = exposureOf({ ...viewer, eye: 3 }, [0, 0], 1.75, [suv([1.05, 0])]);
    expect(above).toMatchObject({ concealed: 3, exposed: 12 });
  });

  it('agrees with asking every point of every box by itself', () => {
    fc.assert(
      fc.property(
        anyPlace,
        anyPlace,
        fc.array(anyStanding, { maxLength: 4 }),
        fc.constantFrom(1, 1.45, 1.64),
        (from, to, vehicles, eye) => {
          const looking: Viewer = { at: from, eye, inside: vehicles[0]?.id };
          const { cover, concealed, exposed } = exposureOf(looking, to, 1.1, vehicles);
          expect({ cover, concealed, exposed }).toEqual(plainly(looking, to, 1.1, vehicles));
        },
      ),
    );
  });

  it('answers who asks again, of other heights and from other eyes, as who asks for the first time', () => {
    const asked = fc.record({
      from: anyPlace,
      to: anyPlace,
      eye: fc.constantFrom(1, 1.45, 1.64),
      height: fc.constantFrom(1.1, 1.25, 1.75),
    });
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 4 }), fc.array(asked, { minLength: 2 }), (vehicles, looks) => {
        const obstacles = new Obstacles(vehicles);
        for (const { from, to, eye, height } of looks) {
          const looking: Viewer = { at: from, eye, inside: undefined };
          obstacles.look(looking);
          obstacles.expose(to, height);
          const { cover, concealed, state } = exposureOf(looking, to, height, vehicles);
          expect([obstacles.cover, obstacles.concealed, obstacles.state]).toEqual([cover, concealed, state]);
        }
      }),
    );
  });

  it('never exposes anyone by adding a vehicle', () => {
    fc.assert(
      fc.property(
        anyPlace,
        anyPlace,
        fc.array(anyStanding, { maxLength: 3 }),
        anyStanding,
        (from, to, vehicles, one) => {
          const before = exposureOf({ ...viewer, at: from }, to, 1.1, vehicles);
          const after = exposureOf({ ...viewer, at: from }, to, 1.1, [...vehicles, one]);
          expect(after.exposed).toBeLessThanOrEqual(before.exposed);
          expect(after.cover).toBeGreaterThanOrEqual(before.cover);
        },
      ),
    );
  });
});

/** The page's rule word for word: fifteen points, each a segment, each against every box. */
function plainly(from: Viewer, at: Place, height: number, vehicles: readonly Standing[]) {
  const length = Math.hypot(at[0] - from.at[0], at[1] - from.at[1]);
  const across: Place = length === 0 ? [1, 0] : [(at[1] - from.at[1]) / length, -(at[0] - from.at[0]) / length];
  const counts = { cover: 0, concealed: 0, exposed: 0 };
  for (const sideways of [-0.2, 0, 0.2]) {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const point: Place = [at[0] + across[0] * sideways, at[1] + across[1] * sideways];
      const meets = (kind: 'cover' | 'concealment'): boolean =>
        vehicles.some((vehicle) => {
          const start = [...inFrame(vehicle, from.at), from.eye];
          const end = [...inFrame(vehicle, point), share * height];
          return boxesOfModel(vehicle.model).some((box) => {
            if (box.kind !== kind || (box.roof && vehicle.id === from.inside)) return false;
            const faces = [box.x, box.y, box.z];
            if (faces.every(([low, high], axis) => low < (start[axis] ?? 0) && (start[axis] ?? 0) < high)) return false;
            return overlap(start, end, faces) > 1e-9;
          });
        });
      counts[meets('cover') ? 'cover' : meets('concealment') ? 'concealed' : 'exposed']++;
    }
  }
  return counts;
}

function overlap(start: number[], end: number[], faces: (readonly [number, number])[]): number {
  let enter = 0;
  let leave = 1;
  faces.forEach(([low, high], axis) => {
    const a = start[axis] ?? 0;
    const step = (end[axis] ?? 0) - a;
    if (step === 0) {
      if (a <= low || a >= high) leave = -1;
      return;
    }
    enter = Math.max(enter, Math.min((low - a) / step, (high - a) / step));
    leave = Math.min(leave, Math.max((low - a) / step, (high - a) / step));
  });
  return leave - enter;
}
