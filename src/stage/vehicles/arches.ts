import { carve, looks, type Flat, type View } from './carve.ts';
import type { Dimensions } from './dimensions.ts';
import { flat, type Corner, type Facet } from './facets.ts';
import { ROW, type Shape } from './shape.ts';

const CLEARANCE = 0.05;
const LIP_WIDTH = 0.032;
const LIP_RELIEF = 0.01;
/** As far in as the inner side of a tyre, and a little more. */
const DEPTH = 0.3;
const STEPS = 18;

function opening(x: number, size: Dimensions): Flat[] {
  // Wider than the lip's inner edge, whose corners lie elsewhere: the two must not cross.
  const radius = size.tyreRadius + CLEARANCE + 0.012;
  return Array.from({ length: STEPS }, (_, step): Flat => {
    const angle = ((step + 0.5) / STEPS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), size.tyreRadius + radius * Math.sin(angle)];
  });
}

function lip(x: number, size: Dimensions, shape: Shape): Facet[] {
  const radius = size.tyreRadius + CLEARANCE;
  const start = -Math.asin((size.tyreRadius - 0.27) / radius);
  const steps = 12;
  const ring = (step: number): Corner[] => {
    const angle = start + ((Math.PI - 2 * start) * step) / steps;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const corner = (out: number, relief: number, n: number): Corner => {
      const at = radius + out;
      const px = x + at * cos;
      const py = size.tyreRadius + at * sin;
      const side = Math.sqrt(1 - n * n);
      return {
        x: px,
        y: py,
        z: shape.halfWidth(px, py) + relief,
        nx: cos * n,
        ny: sin * n,
        nz: side,
        row: ROW.shoulder,
      };
    };
    return [
      corner(-0.006, -0.03, -0.9),
      corner(-0.004, LIP_RELIEF, 0),
      corner(LIP_WIDTH * 0.7, LIP_RELIEF, 0),
      corner(LIP_WIDTH, -0.003, 0.75),
    ];
  };
  const found: Facet[] = [];
  for (let step = 0; step < steps; step++) {
    const here = ring(step);
    const next = ring(step + 1);
    for (let band = 0; band < 3; band++) {
      const [a, b, c, d] = [here[band], here[band + 1], next[band + 1], next[band]];
      if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
      const part = size.upright && !size.patrol ? 'trim' : 'paint';
      const quad = [a, b, c, d];
      found.push({ corners: band === 0 ? flat(quad) : quad, part });
    }
  }
  return found;
}

/** The wheel arches cut through the sides, lined, and edged with a lip. */
export function arched(facets: readonly Facet[], size: Dimensions, shape: Shape): Facet[] {
  const lined = size.width / 2 - DEPTH;
  let body: Facet[] = [...facets];
  for (const x of [size.axle, -size.axle]) {
    const view: View = {
      across: { x: 1 },
      up: { y: 1 },
      meets: (facet) =>
        facet.corners.every(({ row, z }) => row <= ROW.belt && z > lined + 0.02) && looks(facet, 0, 0, 1, 0.05),
    };
    body = carve(body, view, [
      { outline: opening(x, size), part: 'trim', moved: (corner) => ({ ...corner, z: lined, nx: 0, ny: 0, nz: 1 }) },
    ]);
    // The pieces that the cut has sent to the bottom of the arch are many; one will do.
    body = body.filter(({ corners }) => corners.some(({ z }) => z !== lined));
    const bottom = opening(x, size).map(([px, py]): Corner => ({
      x: px,
      y: Math.max(py, 0.2),
      z: lined,
      nx: 0,
      ny: 0,
      nz: 1,
      row: 0,
    }));
    body.push({ corners: bottom, part: 'trim' }, ...lip(x, size, shape));
  }
  return body;
}
