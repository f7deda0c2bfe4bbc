import { BufferGeometry, Float32BufferAttribute } from 'three';
import { ofPart, type Part } from '../light/parts.ts';
import type { Dimensions } from './dimensions.ts';

const STEPS = 24;
const SPOKES = 5;
const TYRE_WIDTH = 0.235;
/** How far the tyre stands back from the widest line of the body. */
const SET_BACK = 0.03;

/** A profile point: radius as a share of the tyre's, and how far out of the wheel's outer face, metres. */
type Profile = readonly (readonly [radius: number, out: number])[];

const TREAD: Profile = [[0, -TYRE_WIDTH], [0.9, -TYRE_WIDTH], [1, -TYRE_WIDTH + 0.04], [1, -0.04], [0.965, -0.012], [0.86, 0], [0.715, -0.012]];
const BARREL: Profile = [[0.715, -0.012], [0.66, -0.018], [0.62, -0.075]];
const WELL: Profile = [[0.62, -0.075], [0, -0.075]];
const CAP: Profile = [[0.16, -0.022], [0.13, -0.014], [0, -0.012]];

class Sheet {
  readonly position: number[] = [];
  readonly normal: number[] = [];
  readonly index: number[] = [];

  vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
    this.position.push(x, y, z);
    const length = Math.hypot(nx, ny, nz) || 1;
    this.normal.push(nx / length, ny / length, nz / length);
    return this.position.length / 3 - 1;
  }
}
