import { useEffect, useLayoutEffect, useMemo } from 'react';
import { type Material, Matrix4, Mesh, Vector3 } from 'three';
import type { Site } from '../../core/document/schema.ts';
import { bodyDepth, cutDepth, markedGround, matte } from '../light/matte.ts';
import type { Studio } from '../light/studio.ts';
import { ModelBatch } from '../models/modelBatch.ts';
import { type Reel, useInModel, useStep } from '../reel.ts';
import { pointOver } from '../space.ts';
import { buildingGeometry } from './building.ts';
import { groundGeometry } from './ground.ts';
import { treeGeometry } from './tree.ts';

/** The unit tree is so high, and one metre in radius. */
const TREE_HEIGHT = 3;
/** No two trees side by side look alike. */
const TREE_TURN = 1.7;
const ROOM_OF_A_TREE = { vertices: 1_100, indices: 6_100 };

interface Props {
  readonly reel: Reel;
  readonly site: Site;
  readonly studio: Studio;
  /** what bodies are of */
  readonly matter: Material;
  readonly building: boolean;
  readonly trees: boolean;
}

/** The ground and what stands on it, in three draw calls. */
export function SiteModel({ reel, site, studio, matter, building, trees }: Props) {
  // Materials outlive the scene: a shader goes with the last of its materials, and would have to be made again.
  const materials = useMemo(() => materialsIn(studio), [studio]);
  useEffect(() => () => Object.values(materials).forEach((material) => material.dispose()), [materials]);
  const ground = useMemo(() => {
    const mesh = new Mesh(groundGeometry(site), materials.ground);
    mesh.receiveShadow = true;
    return mesh;
  }, [site, materials]);
  const walls = useMemo(() => {
    const geometry = buildingGeometry(site, 'plain');
    if (geometry === undefined) return undefined;
    const mesh = new Mesh(geometry, materials.walls);
    mesh.customDepthMaterial = materials.wallsDepth;
    mesh.castShadow = true;
    mesh.receiveShadow = true;
    return mesh;
  }, [site, materials]);
  useEffect(() => {
    if (walls === undefined) return undefined;
    return reel.refine(() => {
      walls.geometry.dispose();
      walls.geometry = buildingGeometry(site) ?? walls.geometry;
    });
  }, [reel, site, walls]);
  const grove = useMemo(() => groveOf(site, matter, materials.treesDepth, reel), [site, matter, materials, reel]);
  useEffect(() => reel.announce(new Mesh(ground.geometry, materials.markedGround)), [reel, ground, materials]);
  useStep(reel, () => {
    const isMarked = studio.markCount.value > 0 || studio.coverShown.value > 0;
    if (isMarked) ground.material = materials.markedGround;
  });
  useEffect(
    () => () => {
      for (const mesh of [ground, walls]) mesh?.geometry.dispose();
      grove.dispose();
    },
    [ground, walls, grove],
  );
  useLayoutEffect(() => {
    if (walls !== undefined) walls.visible = building;
    grove.mesh.visible = trees;
  }, [walls, grove, building, trees]);
  useInModel(reel, ground);
  useInModel(reel, walls);
  useInModel(reel, grove.mesh);
  return null;
}

function materialsIn(studio: Studio) {
  return {
    ground: matte('ground', studio),
    markedGround: markedGround(studio),
    walls: matte('building', studio),
    wallsDepth: cutDepth(studio),
    treesDepth: bodyDepth(studio),
  };
}

/** Drawn as all bodies are, so that they have their shaders. */
function groveOf(site: Site, matter: Material, depth: Material, reel: Reel): ModelBatch {
  const grove = new ModelBatch(matter, reel, ROOM_OF_A_TREE);
  grove.mesh.castShadow = true;
  grove.mesh.customDepthMaterial = depth;
  grove.mesh.receiveShadow = true;
  const body = { key: 'tree', build: treeGeometry, plainly: { key: 'plain tree', build: () => treeGeometry('plain') } };
  grove.show(
    site.trees.map((tree, index) => {
      const matrix = new Matrix4().makeRotationY(index * TREE_TURN);
      matrix.scale(new Vector3(tree.radius, tree.height / TREE_HEIGHT, tree.radius));
      matrix.setPosition(...pointOver(tree.at, 0));
      return { body, matrix, colour: 'white', presence: 1 };
    }),
  );
  return grove;
}
