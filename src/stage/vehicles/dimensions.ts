import type { VehicleModel } from '../../core/document/schema.ts';

/** Along x (forward) and y (up), metres. */
export type Along = readonly [x: number, y: number];

export interface Dimensions {
  length: number;
  width: number;
  height: number;
  /** Each axle stands this far from the middle. */
  axle: number;
  tyreRadius: number;
  /** Height of the belt line at the tail and at the nose. */
  belt: readonly [tail: number, nose: number];
  /** The middle line from above the front bumper over the roof to the tail. */
  silhouette: readonly Along[];
  /** x of the windscreen's foot and head. */
  screen: readonly [foot: number, head: number];
  /** x of the rear window's head and foot. */
  back: readonly [head: number, foot: number];
  /** Each side window as [front, rear] along the sill, then along the roof. */
  windows: readonly { sill: readonly [number, number]; roof: readonly [number, number] }[];
  /** x of the door seams at the belt. */
  doors: readonly [front: number, middle: number, rear: number];
  headLamp: readonly [low: number, high: number];
  tailLamp: readonly [low: number, high: number];
  /** An upright tail is a gate with its window, the other kind a boot lid. */
  upright: boolean;
  patrol: boolean;
}

const SUV = {
  belt: [1.1, 1.03],
  headLamp: [0.71, 0.82],
  tailLamp: [0.84, 1.06],
  upright: true,
} as const;

const SALOON = {
  belt: [0.99, 0.93],
  headLamp: [0.6, 0.685],
  tailLamp: [0.75, 0.885],
  upright: false,
} as const;

export const DIMENSIONS: Readonly<Record<VehicleModel, Dimensions>> = {
  suv: {
    ...SUV,
    length: 4.75,
    width: 1.9,
    height: 1.75,
    axle: 1.38,
    tyreRadius: 0.36,
    silhouette: [
      [2.375, 0.82],
      [2.27, 0.97],
      [1.6, 1.065],
      [0.95, 1.115],
      [0.36, 1.66],
      [-0.05, 1.735],
      [-0.55, 1.752],
      [-1.4, 1.725],
      [-2.02, 1.665],
      [-2.12, 1.6],
      [-2.3, 1.13],
      [-2.35, 1.04],
      [-2.375, 0.94],
    ],
    screen: [0.93, 0.37],
    back: [-2.1, -2.29],
    windows: [
      { sill: [0.83, -0.27], roof: [0.83, -0.27] },
      { sill: [-0.34, -1.24], roof: [-0.34, -1.24] },
      { sill: [-1.31, -2.03], roof: [-1.31, -1.9] },
    ],
    doors: [0.82, -0.305, -1.27],
    patrol: false,
  },
  'patrol-suv': {
    ...SUV,
    belt: [1.13, 1.06],
    length: 5.02,
    width: 1.99,
    height: 1.79,
    axle: 1.43,
    tyreRadius: 0.38,
    silhouette: [
      [2.51, 0.86],
      [2.41, 1.01],
      [1.7, 1.105],
      [1.05, 1.16],
      [0.42, 1.695],
      [0, 1.775],
      [-0.5, 1.792],
      [-1.4, 1.77],
      [-2.1, 1.715],
      [-2.2, 1.65],
      [-2.42, 1.16],
      [-2.48, 1.07],
      [-2.51, 0.97],
    ],
    headLamp: [0.74, 0.86],
    tailLamp: [0.86, 1.09],
    screen: [1.03, 0.43],
    back: [-2.18, -2.4],
    windows: [
      { sill: [0.92, -0.25], roof: [0.92, -0.25] },
      { sill: [-0.32, -1.26], roof: [-0.32, -1.26] },
      { sill: [-1.33, -2.13], roof: [-1.33, -2.0] },
    ],
    doors: [0.91, -0.285, -1.29],
    patrol: true,
  },
  'patrol-saloon': {
    ...SALOON,
    length: 5.08,
    width: 1.91,
    height: 1.48,
    axle: 1.52,
    tyreRadius: 0.35,
    silhouette: [
      [2.54, 0.69],
      [2.43, 0.82],
      [1.75, 0.935],
      [1.08, 0.995],
      [0.27, 1.415],
      [-0.05, 1.465],
      [-0.45, 1.482],
      [-0.9, 1.455],
      [-1.22, 1.395],
      [-1.93, 1.085],
      [-2.1, 1.06],
      [-2.45, 1.03],
      [-2.54, 0.9],
    ],
    screen: [1.06, 0.28],
    back: [-1.22, -1.88],
    windows: [
      { sill: [0.9, -0.31], roof: [0.9, -0.31] },
      { sill: [-0.38, -1.18], roof: [-0.38, -1.1] },
      { sill: [-1.22, -1.55], roof: [-1.14, -1.3] },
    ],
    doors: [0.9, -0.345, -1.2],
    patrol: true,
  },
  saloon: {
    ...SALOON,
    length: 4.85,
    width: 1.84,
    height: 1.45,
    axle: 1.4,
    tyreRadius: 0.34,
    belt: [0.965, 0.91],
    silhouette: [
      [2.425, 0.67],
      [2.32, 0.8],
      [1.65, 0.91],
      [1.03, 0.97],
      [0.27, 1.385],
      [-0.05, 1.435],
      [-0.42, 1.452],
      [-0.85, 1.425],
      [-1.16, 1.365],
      [-1.85, 1.06],
      [-2, 1.035],
      [-2.34, 1.005],
      [-2.425, 0.88],
    ],
    headLamp: [0.585, 0.67],
    tailLamp: [0.735, 0.865],
    screen: [1.01, 0.28],
    back: [-1.16, -1.8],
    windows: [
      { sill: [0.86, -0.29], roof: [0.86, -0.29] },
      { sill: [-0.36, -1.1], roof: [-0.36, -1.03] },
      { sill: [-1.14, -1.46], roof: [-1.07, -1.22] },
    ],
    doors: [0.86, -0.325, -1.12],
    patrol: false,
  },
};
