import { Group, type Material, Matrix4, Mesh, Scene as Root, Vector3 } from 'three';
import { GLTFExporter } from 'three/examples/jsm/exporters/GLTFExporter.js';
import type { Arrangement } from '../../core/arrangement/arrangement.ts';
import type { Scene } from '../../core/document/scene.ts';
import { TINTS } from '../../stage/light/palette.ts';
import type { Part } from '../../stage/light/parts.ts';
import { drawnPerson, drawnVehicle } from '../../stage/models/drawn.ts';
import type { Drawn } from '../../stage/models/modelBatch.ts';
import { follow, NOTHING_SHOWN } from '../../stage/models/shown.ts';
import { buildingGeometry } from '../../stage/site/building.ts';
import { groundGeometry } from '../../stage/site/ground.ts';
import { treeGeometry } from '../../stage/site/tree.ts';
import { pointOver } from '../../stage/space.ts';
import { Materials } from './materials.ts';
import { type Parted, partedGeometry } from './parted.ts';

interface Asked {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly title: string;
  /** said in the file: what it is, and what it was made from */
  readonly about: readonly string[];
}

/** Fainter than this, somebody is on their way out of the scene. */
const THERE = 0.5;
/** The unit tree is so high, metres. */
const TREE_HEIGHT = 3;
/** No two trees side by side look alike, radians. */
const TREE_TURN = 1.7;

/** The scene as arranged, as a binary glTF 2.0 file: metres, y up, north along −z; every person and vehicle is a node with its label. */
export async function sceneAsGlb({ scene, arrangement, title, about }: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const materials = new Materials();
  const bodies = new Map<string, Parted>();
  const root = new Root();
  root.name = plain(title);
  root.userData = { title: plain(title), about };
  root.add(site(scene, materials));
  const { people, vehicles } = follow(NOTHING_SHOWN, scene, arrangement, 0, true);
  const tints = TINTS.light;
  const put = (drawn: Drawn, name: string, userData: Readonly<Record<string, string>>): void => {
    if (drawn.presence < THERE) return;
    const { key, build } = drawn.body;
    const body = bodies.get(key) ?? partedGeometry(build());
    bodies.set(key, body);
    const mesh = meshOf(body, (part) => materials.of(part, drawn.colour));
    mesh.name = plain(name);
    mesh.userData = { ...userData };
    drawn.matrix.decompose(mesh.position, mesh.quaternion, mesh.scale);
    root.add(mesh);
  };
  for (const vehicle of vehicles) {
    const known = scene.vehicles.get(vehicle.id);
    put(drawnVehicle(vehicle, scene, tints, 'fine'), known?.label ?? vehicle.id, {
      id: vehicle.id,
      model: vehicle.vehicle.model,
    });
  }
  for (const person of people) {
    const known = scene.people.get(person.id);
    put(drawnPerson(person, tints, 'fine', false), known?.label ?? person.id, {
      id: person.id,
      role: person.person.role,
    });
  }
  const file = await new GLTFExporter().parseAsync(root, { binary: true, trs: true, onlyVisible: false });
  if (!(file instanceof ArrayBuffer)) throw new Error('the exporter made no binary file');
  return new Uint8Array(file);
}

function site(scene: Scene, materials: Materials): Group {
  const { site: written } = scene.document;
  const group = new Group();
  group.name = 'Site';
  const add = (name: string, parted: Parted, matrix = new Matrix4()): void => {
    const mesh = meshOf(parted, (part) => materials.of(part, '#ffffff'));
    mesh.name = name;
    matrix.decompose(mesh.position, mesh.quaternion, mesh.scale);
    group.add(mesh);
  };
  add('Ground', partedGeometry(groundGeometry(written)));
  const building = buildingGeometry(written);
  if (building !== undefined) add('Buildings', partedGeometry(building));
  const tree = partedGeometry(treeGeometry());
  written.trees.forEach(({ at, radius, height }, index) => {
    const matrix = new Matrix4().makeRotationY(index * TREE_TURN);
    matrix.scale(new Vector3(radius, height / TREE_HEIGHT, radius));
    matrix.setPosition(...pointOver(at, 0));
    add(`Tree ${index + 1}`, tree, matrix);
  });
  return group;
}

function meshOf({ geometry, parts }: Parted, materialOf: (part: Part) => Material): Mesh {
  const [first] = parts;
  const own = parts.map(materialOf);
  return new Mesh(geometry, own.length === 1 && first !== undefined ? materialOf(first) : own);
}

/** A name without what no name should hold. */
function plain(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ');
}
