import { useEffect, useMemo } from 'react';
import { InstancedMesh, Matrix4, Mesh, Vector3 } from 'three';
import type { Site } from '../../core/document/schema.ts';
import { cutDepth, markedGround, matte } from '../light/matte.ts';
import type { Studio } from '../light/studio.ts';
import { type Reel, useStep } from '../reel.ts';
import { pointOver } from '../space.ts';
import { buildingGeometry } from './building.ts';
import { groundGeometry } from './ground.ts';
import { treeGeometry } from './tree.ts';

/** The unit tree is so high, and one metre in radius. */
const TREE_HEIGHT = 3;
/** No two trees side by side look alike. */
const TREE_TURN = 1.7;

interface Props {
  readonly reel: Reel;
  readonly site: Site;
  readonly studio: Studio;
  readonly building: boolean;
  readonly trees: boolean;
}

/** The ground and what stands on it, in three draw calls. */
export function SiteModel({ reel, site, studio, building, trees }: Props) {
  const bare = useMemo(() => matte('ground', studio), [studio]);
  const ground = useMemo(() => new Mesh(groundGeometry(site), bare), [site, bare]);
  const walls = useMemo(() => {
    const geometry = buildingGeometry(site);
    if (geometry === undefined) return undefined;
    const mesh = new Mesh(geometry, matte('building', studio));
    mesh.customDepthMaterial = cutDepth(studio);
    return mesh;
  }, [site, studio]);
  const grove = useMemo(() => groveOf(site, studio), [site, studio]);
  const marked = useMemo(() => new Mesh(ground.geometry, markedGround(studio)), [ground, studio]);
  useEffect(() => reel.announce(marked), [reel, marked]);
  useEffect(() => () => bare.dispose(), [bare]);
  useStep(reel, () => {
    const isMarked = studio.markCount.value > 0 || studio.coverShown.value > 0;
    if (isMarked) ground.material = marked.material;
  });
  useEffect(
    () => () => {
      for (const mesh of [ground, marked, walls, grove]) {
        mesh?.geometry.dispose();
        mesh?.material.dispose();
      }
    },
    [ground, marked, walls, grove],
  );
  return (
    <>
      <primitive object={ground} receiveShadow />
      {walls && <primitive object={walls} visible={building} castShadow receiveShadow />}
      <primitive object={grove} visible={trees} castShadow receiveShadow />
    </>
  );
}

function groveOf(site: Site, studio: Studio) {
  const mesh = new InstancedMesh(treeGeometry(), matte('body', studio), site.trees.length);
  site.trees.forEach((tree, index) => {
    const matrix = new Matrix4().makeRotationY(index * TREE_TURN);
    matrix.scale(new Vector3(tree.radius, tree.height / TREE_HEIGHT, tree.radius));
    matrix.setPosition(...pointOver(tree.at, 0));
    mesh.setMatrixAt(index, matrix);
  });
  mesh.frustumCulled = false;
  return mesh;
}
