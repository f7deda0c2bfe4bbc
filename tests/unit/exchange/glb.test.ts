import { describe, expect, it } from 'vitest';
import { validateBytes } from 'gltf-validator';
import { readFileSync } from 'node:fs';
import { arrange, arrangePhase } from '../../../src/core/arrangement/arrange.ts';
import type { Arrangement } from '../../../src/core/arrangement/arrangement.ts';
import { readScene } from '../../../src/core/document/read.ts';
import { type Scene, sceneOf } from '../../../src/core/document/scene.ts';
import { sceneAsGlb } from '../../../src/exchange/glb/glb.ts';
import { charlotte } from '../../scenes/charlotte.ts';
import { TINTS } from '../../../src/stage/light/palette.ts';
import { twoPhases, twoPhasesDocument } from '../../scenes/twoPhases.ts';

/** As much of a browser as the exporter asks for. */
class Reader {
  result: ArrayBuffer | undefined;
  onloadend: (() => void) | undefined;
  readAsArrayBuffer(blob: Blob): void {
    void this.read(blob);
  }
  private async read(blob: Blob): Promise<void> {
    this.result = await blob.arrayBuffer();
    this.onloadend?.();
  }
}
Object.assign(globalThis, { FileReader: Reader });

interface Gltf {
  readonly nodes: readonly {
    readonly name?: string;
    readonly mesh?: number;
    readonly translation?: readonly number[];
    readonly extras?: { readonly id?: string; readonly role?: string };
  }[];
  readonly scenes: readonly {
    readonly name?: string;
    readonly extras?: { readonly title?: string; readonly about?: readonly string[] };
  }[];
  readonly meshes: readonly { readonly primitives: readonly { readonly material: number }[] }[];
  readonly materials: readonly { readonly pbrMetallicRoughness: { readonly baseColorFactor: readonly number[] } }[];
}

const ABOUT = ['Schematic, not a measurement.', 'scene 0123'];
const WHAT_IF = { distance: 12, behindCover: true } as const;
const PHASES = charlotte.phases.map(({ id }, phase) => [id, phase] as const);

function jsonIn(bytes: Uint8Array): Gltf {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getUint32(12, true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the validator has seen is of this shape.
  return JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length))) as Gltf;
}

function glbOf(scene: Scene, arrangement: Arrangement): Promise<Uint8Array> {
  return sceneAsGlb({ scene, arrangement, title: scene.document.title, about: ABOUT });
}

/** Errors and warnings that the validator of the format has about a file. */
async function faultsIn(bytes: Uint8Array): Promise<unknown[]> {
  const { issues } = await validateBytes(bytes);
  return issues.messages.filter(({ severity }) => severity <= 1);
}

function sceneFrom(file: string): Scene {
  const read = readScene(readFileSync(new URL(`../../scenes/${file}`, import.meta.url)));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.scene;
}

function nodeOf({ nodes }: Gltf, id: string) {
  return nodes.find(({ extras }) => extras?.id === id);
}

/** sRGB hex to linear, as the standard has it: three's own colours are what is tested. */
function linear(hex: string): unknown[] {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((c) => expect.closeTo(c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4, 4) as unknown);
}

describe('the model as a file', () => {
  it.each(PHASES)(
    'of phase %s is valid, with everybody and every vehicle by name, where arranged',
    async (_, phase) => {
      const arrangement = arrangePhase(charlotte, phase, WHAT_IF);
      const bytes = await glbOf(charlotte, arrangement);
      expect(await faultsIn(bytes)).toEqual([]);
      const json = jsonIn(bytes);
      const all = [...arrangement.people, ...arrangement.vehicles];
      expect(json.nodes.filter(({ extras }) => extras?.id !== undefined)).toHaveLength(all.length);
      for (const { id, at } of all) {
        const node = nodeOf(json, id);
        expect(node?.name).toBe((charlotte.people.get(id) ?? charlotte.vehicles.get(id))?.label);
        expect(node?.extras?.role).toBe(charlotte.people.get(id)?.role);
        const [east = 0, , south = 0] = node?.translation ?? [];
        expect([east, -south]).toEqual([expect.closeTo(at[0], 4), expect.closeTo(at[1], 4)]);
      }
    },
    30_000,
  );

  it.each(['smallest.json', 'two-officers.json', 'every-field.json', 'ids-like-methods.json'])(
    'of %s is valid in its last phase',
    async (file) => {
      const scene = sceneFrom(file);
      expect(await faultsIn(await glbOf(scene, arrangePhase(scene, scene.phases.length - 1, {})))).toEqual([]);
    },
  );

  it('lifts who sits in a car, so that the crown of a figure 1.25 m high is at 1.56 m', async () => {
    const json = jsonIn(await glbOf(charlotte, arrangePhase(charlotte, 1, {})));
    expect(nodeOf(json, 'scott')?.translation?.[1]).toBeCloseTo(0.31, 4);
  });

  it('says in the file what it is', async () => {
    const { scenes } = jsonIn(await glbOf(charlotte, arrangePhase(charlotte, 0, {})));
    expect(scenes[0]?.extras).toEqual({ title: charlotte.document.title, about: ABOUT });
  });

  it('shares a body among all that are alike, and is the same bytes each time', async () => {
    const arrangement = arrangePhase(charlotte, 3, WHAT_IF);
    const once = await glbOf(charlotte, arrangement);
    expect(Buffer.from(once).equals(await glbOf(charlotte, arrangement))).toBe(true);
    expect(once.byteLength).toBeLessThan(2_300_000);
    const json = jsonIn(once);
    expect(json.meshes.length).toBeLessThan(json.nodes.length / 2);
    const trees = json.nodes.filter(({ name }) => name?.startsWith('Tree') === true);
    expect(new Set(trees.map(({ mesh }) => mesh)).size).toBe(1);
  });

  it("has people in their role's tint, sRGB made linear", async () => {
    const scene = twoPhases();
    const json = jsonIn(await glbOf(scene, arrangePhase(scene, 0, {})));
    for (const { id, role } of scene.document.people) {
      const { primitives = [] } = json.meshes[nodeOf(json, id)?.mesh ?? -1] ?? {};
      const colours = primitives.map(({ material }) =>
        json.materials[material]?.pbrMetallicRoughness.baseColorFactor.slice(0, 3),
      );
      expect(colours).toContainEqual(linear(TINTS.light[role]));
    }
  });

  it('leaves out who is more gone than there', async () => {
    const { phases, ...document } = twoPhasesDocument();
    const [first, second] = phases;
    if (first === undefined || second === undefined) throw new Error('two phases');
    const leaving = { ...second, people: { ...second.people, 'officer-2': null } };
    const scene = sceneOf({ ...document, phases: [first, leaving] });
    const at = async (t: number) => nodeOf(jsonIn(await glbOf(scene, arrange(scene, t, {}))), 'officer-2')?.name;
    expect(await at(0.4)).toBe('Officer 2');
    expect(await at(0.6)).toBeUndefined();
  });

  // No document may hold these names; a file of ours must be valid all the same.
  it('is valid whatever people are called', async () => {
    const document = twoPhasesDocument();
    const label = `\u0000\u001b[31m\n${'\u{1f642}'.repeat(120)}\ud83d\u202e"\\`;
    const people = document.people.map((person) => ({ ...person, label }));
    const scene = sceneOf({ ...document, title: `</script>${label}`, people });
    const bytes = await glbOf(scene, arrangePhase(scene, 0, {}));
    expect(await faultsIn(bytes)).toEqual([]);
    const name = nodeOf(jsonIn(bytes), 'officer-1')?.name;
    expect(name).not.toMatch(/\p{Cc}/u);
    expect(name).toContain('\u{1f642}'.repeat(120));
  });
});
