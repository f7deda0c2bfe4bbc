import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import {
  dampShot,
  homeOrbit,
  homeSheet,
  shotArrived,
  shotOfEyes,
  shotOfOrbit,
  shotOfSheet,
} from '../../../src/stage/cameras.ts';
import { aim } from '../../../src/stage/lens.ts';

const heart = { middle: [2, 3], radius: 10 } as const;

function onScreen(camera: PerspectiveCamera, point: readonly [number, number, number]): [number, number] {
  const { x, y } = new Vector3(...point).project(camera);
  return [x, y];
}

describe('cameras', () => {
  it('shows a plan with north up, east right, and to scale all over', () => {
    const camera = new PerspectiveCamera();
    aim(camera, shotOfSheet({ target: [2, 3], metresHigh: 20 }), 2);
    const [x, y] = onScreen(camera, [2, 0, -3]);
    expect(x).toBeCloseTo(0, 9);
    expect(y).toBeCloseTo(0, 9);
    expect(onScreen(camera, [2, 0, -13])[1]).toBeCloseTo(1, 6);
    expect(onScreen(camera, [12, 0, -3])[0]).toBeCloseTo(0.5, 6);
    // A head 1.75 m up stays within 0.3 % of its place.
    expect(Math.abs(onScreen(camera, [12, 1.75, -3])[0] - 0.5)).toBeLessThan(0.0015);
  });

  it('looks along the azimuth: what lies ahead of the target is above the middle of the picture', () => {
    const camera = new PerspectiveCamera();
    aim(camera, shotOfOrbit({ target: [0, 0], azimuth: 90, tilt: 30, distance: 40 }), 1.5);
    const ahead = onScreen(camera, [10, 0.9, 0]);
    expect(ahead[0]).toBeCloseTo(0, 9);
    expect(ahead[1]).toBeGreaterThan(0.1);
    expect(onScreen(camera, [0, 0.9, 10])[0]).toBeGreaterThan(0.1);
  });

  it('puts the eye where the eyes are, looking along the bearing', () => {
    const camera = new PerspectiveCamera();
    aim(camera, shotOfEyes([4, 1.64, -7], 180, { right: 0, up: 0 }), 1.5);
    expect(camera.position.x).toBeCloseTo(4, 6);
    expect(camera.position.y).toBeCloseTo(1.64, 6);
    expect(camera.position.z).toBeCloseTo(-7, 6);
    const [x, y] = onScreen(camera, [4, 1.64, 5]);
    expect([x, y].map((value) => Math.abs(value) < 1e-6)).toEqual([true, true]);
  });

  it('holds what the scene is about at home, whatever the shape of the picture', () => {
    for (const [aspect, covered] of [
      [0.5, 0],
      [1, 0],
      [2, 0],
      [1.6, 290],
    ] as const) {
      const frame = { width: aspect * 700, height: 700, covered };
      const camera = new PerspectiveCamera();
      aim(camera, shotOfOrbit(homeOrbit(heart, frame)), aspect);
      const sheet = new PerspectiveCamera();
      aim(sheet, shotOfSheet(homeSheet(heart, frame)), aspect);
      for (const [east, north] of [
        [10, 0],
        [-10, 0],
        [0, 10],
        [0, -10],
      ] as const) {
        const point = [2 + east, 0, -(3 + north)] as const;
        for (const view of [camera, sheet]) {
          const [x, y] = onScreen(view, point);
          expect(x).toBeGreaterThan(-1 + (2 * covered) / frame.width);
          expect(x).toBeLessThan(1);
          expect(Math.abs(y)).toBeLessThan(1);
        }
      }
    }
  });

  it('goes from any view into any other and says when it is there', () => {
    const from = shotOfOrbit({ target: [0, 0], azimuth: 350, tilt: 30, distance: 40 });
    const to = shotOfSheet({ target: [5, 5], metresHigh: 30 });
    let shot = from;
    expect(shotArrived(shot, to)).toBe(false);
    for (let frame = 0; frame < 120; frame++) shot = dampShot(shot, to, 0.11, 1 / 60);
    expect(shotArrived(shot, to)).toBe(true);
  });
});
