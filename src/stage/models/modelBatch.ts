import {
  BatchedMesh,
  BufferAttribute,
  BufferGeometry,
  Color,
  type Material,
  type Matrix4,
  Sphere,
  Vector4,
} from 'three';
import type { Reel } from '../reel.ts';

type BodyReel = Pick<Reel, 'refine' | 'isHurried'>;

/** A body that many may share: made when it is first needed. */
export interface Body {
  readonly key: string;
  readonly build: () => BufferGeometry;
  /** what stands in its place until there was time to make it; none where it is made at once */
  readonly plainly?: Omit<Body, 'plainly'>;
}

/** One thing to draw: which body, where, in what colour, and how far faded in. */
export interface Drawn {
  readonly body: Body;
  readonly matrix: Matrix4;
  readonly colour: string;
  /** 0 … 1 */
  readonly presence: number;
}

/** Of the bodies together, to begin with. */
interface Room {
  readonly vertices: number;
  readonly indices: number;
}

const FIRST_ROOM: Room = { vertices: 40_000, indices: 120_000 };
const FIRST_INSTANCES = 64;

/** The body of an instance, and the plainer one with the same outline: the same, where it has none. */
interface Carved {
  readonly own: number;
  readonly plain: number;
}

/**
 * Bodies that cast the shadows of plainer ones, for two of three times that a body is drawn for a picture are for its
 * shadows; and that are plain themselves while a picture has to come soon.
 */
class Bodies extends BatchedMesh {
  private readonly carved = new Map<number, Carved>();
  private isPlain = false;
  private readonly reel: BodyReel;

  constructor(reel: BodyReel, ...of: ConstructorParameters<typeof BatchedMesh>) {
    super(...of);
    this.reel = reel;
  }

  stand(instance: number, own: number, plain: number): void {
    const before = this.carved.get(instance);
    // Nearly always whoever moves has the body from before.
    if (before?.own === own && before.plain === plain) return;
    const carved = { own, plain };
    this.carved.set(instance, carved);
    this.draw(instance, carved);
  }

  override onBeforeShadow(...of: Parameters<BatchedMesh['onBeforeShadow']>): void {
    this.carve(true);
    super.onBeforeShadow(...of);
  }

  override onBeforeRender(...of: Parameters<BatchedMesh['onBeforeRender']>): void {
    this.carve(this.reel.isHurried);
    super.onBeforeRender(...of);
  }

  private carve(plain: boolean): void {
    if (plain === this.isPlain) return;
    this.isPlain = plain;
    for (const [instance, carved] of this.carved) this.draw(instance, carved);
  }

  private draw(instance: number, { own, plain }: Carved): void {
    const id = this.isPlain ? plain : own;
    if (id !== this.getGeometryIdAt(instance)) this.setGeometryIdAt(instance, id);
  }
}

/** Every car and figure in one draw call, however many there are: bodies are made when first needed and then shared. */
export class ModelBatch {
  readonly mesh: Bodies;
  private readonly bodies = new Map<string, number>();
  private readonly instances: number[] = [];
  private readonly awaited = new Map<string, () => void>();
  private shown: readonly Drawn[] = [];
  /** how each instance stands in the mesh */
  private readonly standing = new Map<number, Drawn>();
  private room: Room;
  private readonly reel: BodyReel;
  private readonly colours = new Map<string, Color>();
  private readonly tint = new Vector4();

  constructor(material: Material, reel: BodyReel, room = FIRST_ROOM) {
    this.room = room;
    this.reel = reel;
    this.mesh = new Bodies(reel, FIRST_INSTANCES, room.vertices, room.indices, material);
    this.mesh.sortObjects = false;
    // The whole of a scene is in sight nearly always, and a shadow may fall in from outside.
    this.mesh.perObjectFrustumCulled = false;
    this.mesh.frustumCulled = false;
    // Only the order of drawing would be made of it, and all of one material are drawn as they come.
    this.mesh.boundingSphere = new Sphere();
    // A batch without a colour has another shader than one with colours: with nothing, in some colour, there is only one.
    const nothing = this.mesh.addInstance(this.mesh.addGeometry(emptyBody()));
    this.mesh.setColorAt(nothing, this.tint);
    this.mesh.setVisibleAt(nothing, false);
  }

  show(list: readonly Drawn[]): void {
    this.shown = list;
    for (const { body } of list.slice(this.instances.length)) this.instances.push(this.addInstance(body));
    this.instances.forEach((instance, index) => {
      const drawn = list[index];
      this.mesh.setVisibleAt(instance, drawn !== undefined && drawn.presence > 0);
      if (drawn !== undefined) this.set(instance, drawn);
    });
  }

  /** Whatever is said to the mesh anew is sent to the graphics processor for all instances, so only what is other is said. */
  private set(instance: number, drawn: Drawn): void {
    const { mesh } = this;
    const { body, matrix, colour, presence } = drawn;
    const before = this.standing.get(instance);
    const own = this.idOf(body);
    mesh.stand(instance, own, body.plainly === undefined ? own : (this.bodies.get(body.plainly.key) ?? own));
    if (before === drawn) return;
    if (before?.matrix.equals(matrix) !== true) mesh.setMatrixAt(instance, matrix);
    if (before?.colour !== colour || before.presence !== presence) {
      const { r, g, b } = this.colourOf(colour);
      mesh.setColorAt(instance, this.tint.set(r, g, b, presence));
    }
    this.standing.set(instance, drawn);
  }

  dispose(): void {
    for (const callOff of this.awaited.values()) callOff();
    this.mesh.dispose();
  }

  private addInstance(body: Body): number {
    const id = this.idOf(body);
    if (this.mesh.instanceCount >= this.mesh.maxInstanceCount)
      this.mesh.setInstanceCount(this.mesh.maxInstanceCount * 2);
    return this.mesh.addInstance(id);
  }

  private idOf(body: Body): number {
    const { key, plainly } = body;
    const known = this.bodies.get(key);
    if (known !== undefined) return known;
    if (plainly === undefined) return this.make(body);
    if (!this.awaited.has(key)) {
      const work = (): void => {
        this.make(body);
        this.show(this.shown);
      };
      this.awaited.set(key, this.reel.refine(work));
    }
    return this.idOf(plainly);
  }

  private make({ key, build }: Body): number {
    const geometry = build();
    const vertices = geometry.getAttribute('position').count;
    const indices = geometry.index?.count ?? 0;
    const { mesh } = this;
    if (mesh.unusedVertexCount < vertices || mesh.unusedIndexCount < indices) {
      this.room = { vertices: this.room.vertices * 2 + vertices, indices: this.room.indices * 2 + indices };
      mesh.setGeometrySize(this.room.vertices, this.room.indices);
    }
    const id = mesh.addGeometry(geometry);
    geometry.dispose();
    this.bodies.set(key, id);
    return id;
  }

  private colourOf(colour: string): Color {
    const known = this.colours.get(colour);
    if (known !== undefined) return known;
    const made = new Color(colour);
    this.colours.set(colour, made);
    return made;
  }
}

/** A triangle without an area, with what every body has. */
export function emptyBody(): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, size] of [
    ['position', 3],
    ['normal', 3],
    ['part', 1],
  ] as const)
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(3 * size), size));
  return geometry.setIndex([0, 1, 2]);
}
