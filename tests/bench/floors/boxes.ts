interface Box {
  readonly at: [x: number, y: number, z: number];
  readonly size: [width: number, height: number, depth: number];
  readonly colour: string;
}

/** A small, static scene of 37 meshes: a ground and a square of boxes of different heights. */
export const BOXES: readonly Box[] = [
  { at: [0, -0.05, 0], size: [30, 0.1, 30], colour: '#d8d2c5' },
  ...Array.from({ length: 36 }, (_, index): Box => {
    const height = 1 + (index % 5) * 0.4;
    return {
      at: [((index % 6) - 2.5) * 4, height / 2, (Math.floor(index / 6) - 2.5) * 4],
      size: [1.8, height, 1.8],
      colour: index % 2 === 0 ? '#5b6770' : '#b8563b',
    };
  }),
];

export const CAMERA = { fov: 40, position: [18, 16, 22] as [number, number, number] };

/** Handed to the scene as `onAfterRender`: sets the mark that the bench waits for, once. */
export function markFirstFrame(): void {
  if (performance.getEntriesByName('scene-drawn').length === 0) performance.mark('scene-drawn');
}
