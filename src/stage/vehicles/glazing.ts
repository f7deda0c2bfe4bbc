import { carve, looks, type Region, type View } from './carve.ts';
import type { Dimensions } from './dimensions.ts';
import type { Facet } from './facets.ts';
import { ROW, type Shape } from './shape.ts';

/** Unrolled along the section, where a window keeps its distance to belt and roof by itself. */
const UNROLLED: View = {
  across: { x: 1 },
  up: { row: 1 },
  meets: (facet) => facet.corners.every(({ row }) => row >= ROW.glassFoot - 1e-6 && row <= ROW.glassHead + 1e-6),
};
const ABOVE: View = {
  across: { x: 1 },
  up: { z: 1 },
  meets: (facet) => facet.corners.every(({ row }) => row >= ROW.roofEdge - 1e-6) && looks(facet, 0, 1, 0),
};
const BEHIND: View = {
  across: { z: 1 },
  up: { y: 1 },
  meets: (facet) => facet.corners.every(({ row }) => row >= ROW.belt) && looks(facet, -1, 0, 0, 0.45),
};

function sideWindows(size: Dimensions): Region[] {
  const first = size.windows.at(0);
  const last = size.windows.at(-1);
  if (first === undefined || last === undefined) return [];
  const { glassFoot, glassHead } = ROW;
  // One dark band first: between the panes it stays as pillars.
  const frame: Region = {
    outline: [
      [first.sill[0] + 0.02, glassFoot],
      [last.sill[1] - 0.025, glassFoot],
      [last.roof[1] - 0.025, glassHead],
      [first.roof[0] + 0.02, glassHead],
    ],
    part: 'trim',
  };
  const panes = size.windows.map(({ sill, roof }): Region => ({
    outline: [
      [sill[0], glassFoot],
      [sill[1], glassFoot],
      [roof[1], glassHead],
      [roof[0], glassHead],
    ],
    part: 'glass',
  }));
  return [frame, ...panes];
}

function windscreen(size: Dimensions, shape: Shape): Region {
  const [foot, head] = size.screen;
  const wide = (x: number, inset: number) => (shape.section(x)[ROW.roofEdge]?.[0] ?? 0) - inset;
  const low = wide(foot - 0.1, 0.05);
  const high = wide(head, 0.045);
  return {
    outline: [
      [foot + 0.02, -0.1],
      [foot + 0.02, low * 0.3],
      [foot - 0.015, low * 0.65],
      [foot - 0.075, low * 0.96],
      [foot - 0.105, low],
      [head + 0.03, high],
      [head + 0.005, high - 0.035],
      [head - 0.02, high * 0.6],
      [head - 0.03, high * 0.2],
      [head - 0.03, -0.1],
    ],
    part: 'glass',
  };
}

function rearWindow(size: Dimensions, shape: Shape): Region {
  const [head, foot] = size.back;
  const wide = (x: number, inset: number) => (shape.section(x)[ROW.roofEdge]?.[0] ?? 0) - inset;
  if (size.upright) {
    const high = shape.top(head) - 0.055;
    const low = shape.top(foot) + 0.075;
    return {
      outline: [
        [-0.1, high],
        [wide(head, 0.1), high - 0.005],
        [wide(head, 0.065), high - 0.04],
        [wide(foot, 0.1), low + 0.04],
        [wide(foot, 0.13), low + 0.005],
        [-0.1, low],
      ],
      part: 'glass',
    };
  }
  const high = wide(head, 0.07);
  const low = wide(foot + 0.1, 0.07);
  return {
    outline: [
      [head + 0.03, -0.1],
      [head + 0.03, high * 0.3],
      [head + 0.01, high * 0.85],
      [head - 0.025, high],
      [foot + 0.1, low],
      [foot + 0.05, low * 0.95],
      [foot, low * 0.6],
      [foot - 0.02, low * 0.25],
      [foot - 0.02, -0.1],
    ],
    part: 'glass',
  };
}

export function glazed(facets: readonly Facet[], size: Dimensions, shape: Shape): Facet[] {
  const sides = carve(facets, UNROLLED, sideWindows(size));
  const screen = windscreen(size, shape);
  const back = rearWindow(size, shape);
  return size.upright ? carve(carve(sides, ABOVE, [screen]), BEHIND, [back]) : carve(sides, ABOVE, [screen, back]);
}
