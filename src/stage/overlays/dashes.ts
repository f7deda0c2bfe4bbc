import { DynamicDrawUsage, InstancedInterleavedBuffer, InterleavedBufferAttribute } from 'three';
import { LineMaterial } from 'three/examples/jsm/lines/LineMaterial.js';
import { LineSegments2 } from 'three/examples/jsm/lines/LineSegments2.js';
import { LineSegmentsGeometry } from 'three/examples/jsm/lines/LineSegmentsGeometry.js';
import type { Point } from '../space.ts';

export interface DashStyle {
  /** pixels */
  readonly width: number;
  /** metres */
  readonly dash: number;
  /** metres */
  readonly gap: number;
  readonly opacity: number;
  readonly order: number;
}

/** So many lines have room before more is made. */
const ROOM = 8;
/** Of a segment: two points of three coordinates, and the metres run at either. */
const COORDINATES = 6;
const DISTANCES = 2;

/**
 * Many dashed segments of one kind, in one draw. What they are is written into the buffers that are there: the library's
 * own way makes new ones for each change, which the graphics processor keeps until the page is tidied up, and goes on
 * drawing as many as there were first.
 */
export class Dashes {
  readonly object: LineSegments2;
  private points = new InstancedInterleavedBuffer(new Float32Array(0), COORDINATES);
  private run = new InstancedInterleavedBuffer(new Float32Array(0), DISTANCES);

  constructor({ width, dash, gap, opacity, order }: DashStyle) {
    const material = new LineMaterial({
      dashed: true,
      linewidth: width,
      dashSize: dash,
      gapSize: gap,
      opacity,
      transparent: true,
      depthWrite: false,
    });
    this.object = new LineSegments2(new LineSegmentsGeometry(), material);
    this.object.renderOrder = order;
    this.object.frustumCulled = false;
    this.makeRoom(ROOM);
  }

  /** @param colour as CSS writes it */
  paint(colour: string): void {
    this.object.material.color.set(colour);
  }

  /** @param points each two of them the ends of a segment, metres in the model */
  show(points: readonly Point[]): void {
    const count = Math.floor(points.length / 2);
    this.object.visible = count > 0;
    if (count > this.points.count) this.makeRoom(2 ** Math.ceil(Math.log2(count)));
    this.object.geometry.instanceCount = count;
    if (!this.write(points)) return;
    this.points.needsUpdate = true;
    this.run.needsUpdate = true;
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }

  /** Whether anything is other than it was. */
  private write(points: readonly Point[]): boolean {
    const { array } = this.points;
    let changed = false;
    points.forEach((point, index) => {
      for (const [axis, value] of point.entries()) {
        const at = index * 3 + axis;
        const rounded = Math.fround(value);
        changed ||= array[at] !== rounded;
        array[at] = rounded;
      }
    });
    if (!changed) return false;
    let metres = 0;
    for (let index = 0; index + 1 < points.length; index += 2) {
      const [from = [0, 0, 0], to = [0, 0, 0]] = [points[index], points[index + 1]];
      this.run.array[index] = metres;
      metres += Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
      this.run.array[index + 1] = metres;
    }
    return true;
  }

  private makeRoom(count: number): void {
    const { geometry } = this.object;
    // Whoever draws lets go of the old buffers, and of how many there were, only where the geometry says it is over.
    geometry.dispose();
    this.points = new InstancedInterleavedBuffer(new Float32Array(count * COORDINATES), COORDINATES);
    this.run = new InstancedInterleavedBuffer(new Float32Array(count * DISTANCES), DISTANCES);
    for (const buffer of [this.points, this.run]) buffer.setUsage(DynamicDrawUsage);
    geometry.setAttribute('instanceStart', new InterleavedBufferAttribute(this.points, 3, 0));
    geometry.setAttribute('instanceEnd', new InterleavedBufferAttribute(this.points, 3, 3));
    geometry.setAttribute('instanceDistanceStart', new InterleavedBufferAttribute(this.run, 1, 0));
    geometry.setAttribute('instanceDistanceEnd', new InterleavedBufferAttribute(this.run, 1, 1));
  }
}
