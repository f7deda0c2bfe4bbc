import fc from 'fast-check';
import {
  BoxGeometry,
  BufferAttribute,
  type BufferGeometry,
  Camera,
  Matrix4,
  MeshBasicMaterial,
  Scene,
  Vector4,
} from 'three';
import { describe, expect, it } from 'vitest';
import { type Drawn, ModelBatch } from '../../../src/stage/models/modelBatch.ts';
import { Reel } from '../../../src/stage/reel.ts';

function box(segments: number): BufferGeometry {
  const geometry = new BoxGeometry(1, 1, 1, segments, segments, segments);
  geometry.deleteAttribute('uv');
  geometry.setAttribute('part', new BufferAttribute(new Float32Array(geometry.getAttribute('position').count), 1));
  return geometry;
}

const made: string[] = [];
const bodyOf = (key: string, segments: number) => ({
  key,
  build: () => {
    made.push(key);
    return box(segments);
  },
});
const drawn = (body: Drawn['body']): Drawn => ({ body, matrix: new Matrix4(), colour: 'white', presence: 1 });
const car = drawn({ ...bodyOf('fine car', 4), plainly: bodyOf('plain car', 1) });

/** Corners of what is drawn in the place of the only thing in a batch. */
function cornersIn({ mesh }: ModelBatch): number {
  return mesh.getGeometryRangeAt(mesh.getGeometryIdAt(1))?.vertexCount ?? Number.NaN;
}

/** What the renderer asks of a batch before it draws its shadow, or itself. */
function before(what: 'onBeforeShadow' | 'onBeforeRender', { mesh }: ModelBatch): void {
  const camera = new Camera();
  const from = what === 'onBeforeShadow' ? [mesh, camera, camera] : [new Scene(), camera];
  Reflect.apply(Reflect.get(mesh, what), mesh, [{}, ...from, mesh.geometry, new MeshBasicMaterial()]);
}

describe('bodies of a batch', () => {
  it('stand there plainly until there is time, and finely then, each made once', () => {
    made.splice(0);
    const reel = new Reel();
    const batch = new ModelBatch(new MeshBasicMaterial(), reel, { vertices: 8, indices: 8 });
    batch.show([car, car]);
    batch.show([car, car]);
    expect(made).toEqual(['plain car']);
    expect(reel.isPlain).toBe(true);
    expect(cornersIn(batch)).toBe(box(1).getAttribute('position').count);
    reel.refineOne();
    expect(reel.isPlain).toBe(false);
    expect(cornersIn(batch)).toBe(box(4).getAttribute('position').count);
    batch.show([car]);
    expect(made).toEqual(['plain car', 'fine car']);
  });

  it('cast the shadows of plain ones, and are plain themselves while a picture has to come soon', () => {
    const reel = new Reel();
    const batch = new ModelBatch(new MeshBasicMaterial(), reel, { vertices: 8, indices: 8 });
    batch.show([car]);
    reel.refineOne();
    const [fine, plain] = [4, 1].map((segments) => box(segments).getAttribute('position').count);
    before('onBeforeShadow', batch);
    expect(cornersIn(batch)).toBe(plain);
    before('onBeforeRender', batch);
    expect(cornersIn(batch)).toBe(fine);
    reel.isHurried = true;
    before('onBeforeRender', batch);
    expect(cornersIn(batch)).toBe(plain);
    // Whoever is shown anew meanwhile is as plain as the others.
    batch.show([car]);
    expect(cornersIn(batch)).toBe(plain);
    reel.isHurried = false;
    before('onBeforeRender', batch);
    expect(cornersIn(batch)).toBe(fine);
  });

  it('that are gone before there was time are made no more', () => {
    made.splice(0);
    const reel = new Reel();
    const batch = new ModelBatch(new MeshBasicMaterial(), reel, { vertices: 8, indices: 8 });
    batch.show([car]);
    batch.dispose();
    expect(reel.isPlain).toBe(false);
    expect(made).toEqual(['plain car']);
  });

  it('that have no plainer ones are made at once', () => {
    made.splice(0);
    const reel = new Reel();
    const batch = new ModelBatch(new MeshBasicMaterial(), reel, { vertices: 8, indices: 8 });
    batch.show([drawn(bodyOf('figure', 2))]);
    expect(made).toEqual(['figure']);
    expect(reel.isPlain).toBe(false);
  });

  it('are drawn as they were last shown, whatever was shown before', () => {
    const body = fc.constantFrom('a', 'b', 'c').map((key) => bodyOf(key, 1));
    const shown: fc.Arbitrary<Drawn> = fc.record({
      body,
      matrix: fc.tuple(fc.integer(), fc.integer()).map(([x, z]) => new Matrix4().makeTranslation(x, 0, z)),
      colour: fc.constantFrom('white', 'black'),
      presence: fc.constantFrom(0, 0.5, 1),
    });
    const newBatch = () => new ModelBatch(new MeshBasicMaterial(), new Reel(), { vertices: 8, indices: 8 });
    const seenIn = ({ mesh }: ModelBatch, count: number) =>
      Array.from({ length: count }, (_, index) => {
        const instance = index + 1;
        if (!mesh.getVisibleAt(instance)) return 'nothing';
        const colour = mesh.getColorAt(instance, new Vector4());
        return [mesh.getMatrixAt(instance, new Matrix4()).toArray(), 'toArray' in colour && colour.toArray()];
      });
    fc.assert(
      fc.property(fc.array(fc.array(shown, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), (lists) => {
        const [batch, fresh] = [newBatch(), newBatch()];
        for (const list of lists) batch.show(list);
        const last = lists.at(-1) ?? [];
        fresh.show(last);
        expect(seenIn(batch, last.length)).toEqual(seenIn(fresh, last.length));
        const corners = last.map(({ body: { key } }, index) => [key, batch.mesh.getGeometryIdAt(index + 1)] as const);
        expect(new Set(corners.map(([key]) => key)).size).toBe(new Set(corners.map(([, id]) => id)).size);
      }),
      { numRuns: 60 },
    );
  });
});
