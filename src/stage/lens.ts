import { Matrix4, type PerspectiveCamera, Vector3 } from 'three';
import { radians } from '../core/geometry/angle.ts';
import { distanceOf, type Shot } from './cameras.ts';

/** How far from the target anything is still drawn, metres. */
const REACH = 120;
const NEAREST = 0.1;

const across = new Vector3();
const up = new Vector3();
const back = new Vector3();
const turn = new Matrix4();

/** Points a camera as a shot says. Up follows from azimuth and tilt, so a plan needs no exception. */
export function aim(camera: PerspectiveCamera, shot: Shot, aspect: number): void {
  const azimuth = radians(shot.azimuth);
  const tilt = radians(shot.tilt);
  back.set(-Math.cos(tilt) * Math.sin(azimuth), Math.sin(tilt), Math.cos(tilt) * Math.cos(azimuth));
  up.set(Math.sin(tilt) * Math.sin(azimuth), Math.cos(tilt), -Math.sin(tilt) * Math.cos(azimuth));
  across.crossVectors(up, back);
  const distance = distanceOf(shot);
  camera.quaternion.setFromRotationMatrix(turn.makeBasis(across, up, back));
  camera.position.set(...shot.target).addScaledVector(back, distance);
  camera.fov = shot.fieldOfView;
  camera.aspect = aspect;
  camera.near = Math.max(NEAREST, distance - REACH);
  camera.far = distance + REACH;
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
}
