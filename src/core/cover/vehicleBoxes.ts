import type { VehicleModel } from '../document/schema.ts';
import { radians } from '../geometry/angle.ts';
import type { Place } from '../geometry/vector.ts';

/** Inside a vehicle's frame: x forward, y to the right, z up, metres, from the middle of the footprint on the ground. */
export interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
  /** engines and wheels are likely cover; bodies and roofs only hide */
  readonly kind: 'cover' | 'concealment';
  readonly roof: boolean;
}

interface Body {
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly lower: readonly [number, number];
  readonly roof: { readonly x: readonly [number, number]; readonly z: readonly [number, number] };
  /** where the bonnet begins and the windscreen ends, x */
  readonly bonnet: number;
  readonly engine: { readonly x: readonly [number, number]; readonly y: number; readonly z: readonly [number, number] };
  readonly wheels: { readonly x: number; readonly halfLength: number; readonly y: number; readonly top: number };
}

// Sizes: mid-size SUV and saloon typical, patrol SUV from a press sheet, patrol saloon typical. Engine and wheels as
// likely cover: trade tests, not peer reviewed.
const BODIES: Readonly<Record<VehicleModel, Body>> = {
  suv: {
    length: 4.75,
    width: 1.9,
    height: 1.75,
    lower: [0.25, 1.05],
    roof: { x: [-2.1, 0.4], z: [1.63, 1.75] },
    bonnet: 0.9,
    engine: { x: [0.95, 2], y: 0.45, z: [0.3, 0.95] },
    wheels: { x: 1.38, halfLength: 0.36, y: 0.82, top: 0.72 },
  },
  'patrol-suv': {
    length: 5.02,
    width: 1.99,
    height: 1.79,
    lower: [0.25, 1.08],
    roof: { x: [-2.2, 0.45], z: [1.67, 1.79] },
    bonnet: 1,
    engine: { x: [1, 2.1], y: 0.45, z: [0.3, 0.98] },
    wheels: { x: 1.43, halfLength: 0.38, y: 0.86, top: 0.76 },
  },
  'patrol-saloon': {
    length: 5.08,
    width: 1.91,
    height: 1.48,
    lower: [0.2, 0.92],
    roof: { x: [-1.2, 0.3], z: [1.38, 1.48] },
    bonnet: 1.05,
    engine: { x: [1.05, 2.15], y: 0.45, z: [0.25, 0.85] },
    wheels: { x: 1.52, halfLength: 0.35, y: 0.82, top: 0.7 },
  },
  saloon: {
    length: 4.85,
    width: 1.84,
    height: 1.45,
    lower: [0.2, 0.9],
    roof: { x: [-1.15, 0.3], z: [1.35, 1.45] },
    bonnet: 1,
    engine: { x: [1, 2.05], y: 0.42, z: [0.25, 0.83] },
    wheels: { x: 1.4, halfLength: 0.34, y: 0.79, top: 0.68 },
  },
};

const WHEEL_HALF_WIDTH = 0.12;
const ROOF_INSET = 0.15;

function boxesOf(body: Body): readonly Box[] {
  const { length, width, lower, roof, engine, wheels } = body;
  const wheel = (x: number, y: number): Box => ({
    x: [x - wheels.halfLength, x + wheels.halfLength],
    y: [y - WHEEL_HALF_WIDTH, y + WHEEL_HALF_WIDTH],
    z: [0, wheels.top],
    kind: 'cover',
    roof: false,
  });
  return [
    { x: engine.x, y: [-engine.y, engine.y], z: engine.z, kind: 'cover', roof: false },
    wheel(wheels.x, wheels.y),
    wheel(wheels.x, -wheels.y),
    wheel(-wheels.x, wheels.y),
    wheel(-wheels.x, -wheels.y),
    { x: [-length / 2, length / 2], y: [-width / 2, width / 2], z: lower, kind: 'concealment', roof: false },
    { x: roof.x, y: [ROOF_INSET - width / 2, width / 2 - ROOF_INSET], z: roof.z, kind: 'concealment', roof: true },
  ];
}

const BOXES: Readonly<Record<VehicleModel, readonly Box[]>> = {
  suv: boxesOf(BODIES.suv),
  'patrol-suv': boxesOf(BODIES['patrol-suv']),
  'patrol-saloon': boxesOf(BODIES['patrol-saloon']),
  saloon: boxesOf(BODIES.saloon),
};

/** The part of a vehicle that has glass all round: over the lower body and under the roof, from the rear of the roof to the bonnet. */
export function glasshouseOf(model: VehicleModel): Pick<Box, 'x' | 'y' | 'z'> {
  const { lower, roof, bonnet, width } = BODIES[model];
  return { x: [roof.x[0], bonnet], y: [-width / 2, width / 2], z: [lower[1], roof.z[0]] };
}

/** Where a vehicle stands: enough to know what it hides. */
export interface Standing {
  readonly id: string;
  readonly model: VehicleModel;
  readonly at: Place;
  /** degrees clockwise from north */
  readonly bearing: number;
}

/** Length, width and height of a model, metres. */
export function sizeOf(model: VehicleModel): {
  readonly length: number;
  readonly width: number;
  readonly height: number;
} {
  return BODIES[model];
}

export function boxesOfModel(model: VehicleModel): readonly Box[] {
  return BOXES[model];
}

/** A place in the frame of a vehicle: metres forward and to the right of the middle of its footprint. */
export function inFrame(
  vehicle: Pick<Standing, 'at' | 'bearing'>,
  place: Place,
): readonly [forward: number, right: number] {
  const angle = radians(vehicle.bearing);
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const east = place[0] - vehicle.at[0];
  const north = place[1] - vehicle.at[1];
  return [east * sine + north * cosine, east * cosine - north * sine];
}

/** The place that is so many metres forward and to the right of the middle of a vehicle. */
export function fromFrame(vehicle: Pick<Standing, 'at' | 'bearing'>, forward: number, right: number): Place {
  const angle = radians(vehicle.bearing);
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  return [vehicle.at[0] + forward * sine + right * cosine, vehicle.at[1] + forward * cosine - right * sine];
}

/** Whether a place lies inside a vehicle's footprint; its border does not. */
export function onFootprint(vehicle: Standing, place: Place): boolean {
  const [forward, right] = inFrame(vehicle, place);
  const { length, width } = BODIES[vehicle.model];
  return Math.abs(forward) < length / 2 && Math.abs(right) < width / 2;
}
