import { describe, expect, it } from 'vitest';
import { validateBytes } from 'gltf-validator';
import { arrangePhase } from '../../../src/core/arrangement/arrange.ts';
import { readScene } from '../../../src/core/document/read.ts';
import { type Scene, sceneOf } from '../../../src/core/document/scene.ts';
import { sceneAsGlb } from '../../../src/exchange/glb/glb.ts';
import { charlotte } from '../../scenes/charlotte.ts';
import { twoPhases } from '../../scenes/twoPhases.ts';

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
    readonly translation?: readonly number[];
    readonly extras?: { readonly id?: string };
  }[];
  readonly scenes: readonly { readonly name?: string; readonly extras?: { readonly about?: readonly string[] } }[];
  readonly meshes: readonly unknown[];
}

function jsonIn(bytes: Uint8Array): Gltf {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getUint32(12, true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the validator has seen is of this shape.
  return JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length))) as Gltf;
}

async function glbOf(scene: Scene, phase: number): Promise<Uint8Array> {
  const arrangement = arrangePhase(scene, phase, { distance: 12, behindCover: true });
  return sceneAsGlb({ scene, arrangement, title: scene.document.title, about: ['schematic', 'scene 0123'] });
}

describe('the model as a file', () => {
  it.each(charlotte.phases.map(({ id }, phase) => [id, phase] as const))(
    'of phase %s passes the validator of the format without an error or a warning',
    async (_, phase) => {
      const report = await validateBytes(await glbOf(charlotte, phase));
      expect(report.issues.messages.filter(({ severity }) => severity <= 1)).toEqual([]);
      expect(report.info.totalTriangleCount).toBeGreaterThan(10_000);
    },
    30_000,
  );

  it('has everybody and every vehicle by name, where they are arranged', async () => {
    const scene = charlotte;
    const { nodes, scenes } = jsonIn(await glbOf(scene, 3));
    const { people, vehicles } = arrangePhase(scene, 3, { distance: 12, behindCover: true });
    for (const { id, at } of [...people, ...vehicles]) {
      const node = nodes.find(({ extras }) => extras?.id === id);
      expect(node?.name).toBe((scene.people.get(id) ?? scene.vehicles.get(id))?.label);
      const [east = 0, , south = 0] = node?.translation ?? [];
      expect([east, -south]).toEqual([expect.closeTo(at[0], 4), expect.closeTo(at[1], 4)]);
    }
    expect(scenes[0]?.extras?.about).toEqual(['schematic', 'scene 0123']);
  });

  it('shares a body among all that are alike, and is the same bytes each time', async () => {
    const once = await glbOf(charlotte, 3);
    expect(Buffer.from(once).equals(await glbOf(charlotte, 3))).toBe(true);
    expect(once.byteLength).toBeLessThan(12_000_000);
  });

  it('is valid whatever people are called', async () => {
    const { document } = twoPhases();
    const named = {
      ...document,
      title: '<script>alert(1)</script> "quoted" \\ 👮'.repeat(2),
      people: document.people.map((person) => ({ ...person, label: `${'🙂'.repeat(50)}\u200d` })),
    };
    const read = readScene(new TextEncoder().encode(JSON.stringify(named)));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const report = await validateBytes(await glbOf(sceneOf(read.scene.document), 0));
    expect(report.issues.numErrors).toBe(0);
  });
});
