import {
  BoxGeometry,
  type BufferGeometry,
  FrontSide,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Ray,
  Raycaster,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { MeshBVH } from 'three-mesh-bvh';
import { Obstacles } from '../../../src/core/cover/exposure.ts';
import { boxesOfModel, type Standing } from '../../../src/core/cover/vehicleBoxes.ts';
import { radians } from '../../../src/core/geometry/angle.ts';
import type { Place } from '../../../src/core/geometry/vector.ts';

/** Of a figure's fifteen points: behind cover, behind what only hides. */
type Points = readonly [cover: number, concealed: number];

/** One who looks and one who is looked at. */
export interface Look {
  readonly from: Place;
  readonly to: Place;
}

const EYE = 1.64;
const HEIGHT = 1.75;

/** The fifteen points of a figure, as three's [x, y, z]. */
function pointsOf({ from, to }: Look): Vector3[] {
  const east = to[0] - from[0];
  const north = to[1] - from[1];
  const length = Math.hypot(east, north);
  return [-0.2, 0, 0.2].flatMap((sideways) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map(
      (share) =>
        new Vector3(to[0] + (north / length) * sideways, share * HEIGHT, -(to[1] - (east / length) * sideways)),
    ),
  );
}

/** A box of a vehicle as a solid where it stands. */
function solids(vehicles: readonly Standing[], kind: 'cover' | 'concealment'): BufferGeometry[] {
  return vehicles.flatMap(({ model, at, bearing }) =>
    boxesOfModel(model)
      .filter((box) => box.kind === kind)
      .map(({ x, y, z }) => {
        const geometry = new BoxGeometry(y[1] - y[0], z[1] - z[0], x[1] - x[0]);
        geometry.translate((y[0] + y[1]) / 2, (z[0] + z[1]) / 2, -(x[0] + x[1]) / 2);
        return geometry.applyMatrix4(new Matrix4().makeRotationY(-radians(bearing)).setPosition(at[0], 0, -at[1]));
      }),
  );
}

export function byObstacles(vehicles: readonly Standing[]): (look: Look) => Points {
  const obstacles = new Obstacles(vehicles);
  return ({ from, to }) => {
    obstacles.look({ at: from, eye: EYE, inside: undefined });
    obstacles.expose(to, HEIGHT);
    return [obstacles.cover, obstacles.concealed];
  };
}

export function byRaycaster(vehicles: readonly Standing[]): (look: Look) => Points {
  const material = new MeshBasicMaterial({ side: FrontSide });
  const covers = solids(vehicles, 'cover').map((geometry) => new Mesh(geometry, material));
  const hiding = solids(vehicles, 'concealment').map((geometry) => new Mesh(geometry, material));
  for (const mesh of [...covers, ...hiding]) mesh.updateMatrixWorld();
  const raycaster = new Raycaster();
  return (look) => {
    const eye = new Vector3(look.from[0], EYE, -look.from[1]);
    let cover = 0;
    let concealed = 0;
    for (const point of pointsOf(look)) {
      const way = point.clone().sub(eye);
      raycaster.far = way.length();
      raycaster.set(eye, way.normalize());
      if (raycaster.intersectObjects(covers, false).length > 0) cover++;
      else if (raycaster.intersectObjects(hiding, false).length > 0) concealed++;
    }
    return [cover, concealed];
  };
}

export function byBvh(vehicles: readonly Standing[]): (look: Look) => Points {
  const covers = new MeshBVH(mergeGeometries(solids(vehicles, 'cover')));
  const hiding = new MeshBVH(mergeGeometries(solids(vehicles, 'concealment')));
  const ray = new Ray();
  return (look) => {
    const eye = new Vector3(look.from[0], EYE, -look.from[1]);
    let cover = 0;
    let concealed = 0;
    for (const point of pointsOf(look)) {
      ray.origin.copy(eye);
      ray.direction.copy(point).sub(eye);
      const far = ray.direction.length();
      ray.direction.normalize();
      if (covers.raycastFirst(ray, FrontSide, 0, far) !== null) cover++;
      else if (hiding.raycastFirst(ray, FrontSide, 0, far) !== null) concealed++;
    }
    return [cover, concealed];
  };
}
