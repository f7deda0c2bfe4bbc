import fc from 'fast-check';
import { alongBearing } from '../../../../src/core/geometry/angle.ts';
import type { Place } from '../../../../src/core/geometry/vector.ts';
import type { PersonThere, VehicleThere } from './scenes.ts';

/** A subject, three officers, a relative and some vehicles, one of them the subject's. */
export interface AnyScene {
  readonly people: Readonly<Record<string, PersonThere>>;
  readonly vehicles: { readonly own: VehicleThere; readonly other: VehicleThere; readonly last: VehicleThere };
}

// Off the grid, so that rounding decides nothing.
const metres = fc.integer({ min: -700, max: 700 }).map((n) => n * 0.0173205 + 0.000413);
const bearing = fc.integer({ min: 0, max: 359 }).map((degrees) => degrees + 0.37);
const at = fc.tuple(metres, metres);
const speaking = fc.constantFrom('silent', 'normal', 'loud');
const posture = fc.constantFrom('standing', 'crouching');
const weapon = fc.constantFrom('none', 'holstered', 'aimed', 'unknown');

const person = fc.record({ at, bearing, speaking, posture, weapon, engaged: fc.boolean() });
const model = fc.constantFrom('suv', 'patrol-suv', 'patrol-saloon', 'saloon');
const vehicle = fc.record({ at, bearing, model, windows: fc.constantFrom('open', 'closed') });

export const anyScene: fc.Arbitrary<AnyScene> = fc
  .record({
    people: fc.record({ subject: person, a: person, b: person, c: person, relative: person }),
    vehicles: fc.record({ own: vehicle, other: vehicle, last: vehicle }),
    inside: fc.boolean(),
  })
  .map(({ people, vehicles, inside }) => {
    const seated = { ...people.subject, at: vehicles.own.at, inside: 'own', posture: 'seated' } as const;
    return { people: { ...people, subject: inside ? seated : people.subject }, vehicles };
  });

interface Move {
  /** degrees clockwise about the origin */
  readonly turn?: number;
  readonly by?: Place;
  /** east becomes west, before all else */
  readonly mirror?: boolean;
}

/** The scene with everything in it moved together. */
export function moveAll(scene: AnyScene, { turn = 0, by = [0, 0], mirror = false }: Move): AnyScene {
  const [sine, cosine] = alongBearing(turn);
  const moved = <There extends PersonThere | VehicleThere>(there: There): There => {
    const east = mirror ? -there.at[0] : there.at[0];
    const north = there.at[1];
    const own = there.bearing ?? 0;
    return {
      ...there,
      at: [east * cosine + north * sine + by[0], north * cosine - east * sine + by[1]],
      bearing: (mirror ? -own : own) + turn,
    };
  };
  const { own, other, last } = scene.vehicles;
  return {
    people: Object.fromEntries(Object.entries(scene.people).map(([id, one]) => [id, moved(one)])),
    vehicles: { own: moved(own), other: moved(other), last: moved(last) },
  };
}
