import {
  LinearFilter,
  Mesh,
  NoBlending,
  OrthographicCamera,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
  Vector4,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three';
import type { Viewer } from '../../core/cover/exposure.ts';
import type { Standing } from '../../core/cover/vehicleBoxes.ts';
import { alongBearing } from '../../core/geometry/angle.ts';
import type { Place } from '../../core/geometry/vector.ts';
import { COVER_STATE, MODELS, MOST_VEHICLES } from './coverShader.ts';

/** Pixels on a side: about 5 cm of ground each, which is finer than the line that bounds a state is drawn. */
export const COVER_PIXELS = 1024;

const VERTEX = 'varying vec2 spot;void main(){spot=uv;gl_Position=vec4(position.xy,0.,1.);}';
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 spot;
uniform vec2 corner;
uniform float size;
${COVER_STATE}
void main(){int state=coverState(corner+spot*size);gl_FragColor=vec4(state==2?1.:0.,state==1?1.:0.,0.,1.);}
`;

/** A square of ground. */
interface Region {
  /** its south-west corner */
  readonly corner: Place;
  /** metres on a side */
  readonly size: number;
}

/** What is mapped: somebody of a height, metres, wherever they may stand, as a viewer sees them past vehicles. */
export interface Mapped {
  readonly viewer: Viewer;
  readonly height: number;
  readonly vehicles: readonly Standing[];
  readonly region: Region;
}

/**
 * In cover, concealed or exposed, for every spot of the ground at once, worked out by the graphics card: red where
 * somebody would be in cover, green where they would only be hidden. Drawn anew when what it shows has changed.
 */
export class CoverMap {
  readonly target = new WebGLRenderTarget(COVER_PIXELS, COVER_PIXELS, {
    depthBuffer: false,
    magFilter: LinearFilter,
    minFilter: LinearFilter,
  });
  private readonly places = Array.from({ length: MOST_VEHICLES }, () => new Vector4());
  private readonly kinds = Array.from({ length: MOST_VEHICLES }, () => new Vector2());
  private readonly uniforms = {
    corner: { value: new Vector2() },
    size: { value: 1 },
    vehiclePlaces: { value: this.places },
    vehicleKinds: { value: this.kinds },
    vehicleCount: { value: 0 },
    eyeHeight: { value: 0 },
    figureHeight: { value: 0 },
  };
  private readonly lens = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  private readonly sheet = new Mesh(
    new PlaneGeometry(2, 2),
    new ShaderMaterial({
      uniforms: this.uniforms,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      depthTest: false,
      depthWrite: false,
      blending: NoBlending,
    }),
  );
  private drawn = '';

  constructor() {
    this.sheet.frustumCulled = false;
  }

  /**
   * Draws the map, if it is not the one that is there already.
   * @param life how often the context has come back: with each that goes, the picture goes
   */
  show(renderer: WebGLRenderer, mapped: Mapped, life = 0): void {
    const asked = JSON.stringify([life, mapped]);
    if (asked === this.drawn) return;
    this.drawn = asked;
    this.prepare(mapped);
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(this.target);
    renderer.render(this.sheet, this.lens);
    renderer.setRenderTarget(before);
  }

  dispose(): void {
    this.target.dispose();
    this.sheet.geometry.dispose();
    this.sheet.material.dispose();
  }

  private prepare({ viewer, height, vehicles, region }: Mapped): void {
    const { uniforms } = this;
    // From the viewer, so that seven digits go as far as possible.
    const [east, north] = viewer.at;
    uniforms.corner.value.set(region.corner[0] - east, region.corner[1] - north);
    uniforms.size.value = region.size;
    uniforms.eyeHeight.value = viewer.eye;
    uniforms.figureHeight.value = height;
    const counting = vehicles.slice(0, MOST_VEHICLES);
    uniforms.vehicleCount.value = counting.length;
    counting.forEach(({ id, model, at, bearing }, index) => {
      const [sine, cosine] = alongBearing(bearing);
      this.places[index]?.set(at[0] - east, at[1] - north, sine, cosine);
      this.kinds[index]?.set(MODELS.indexOf(model), id === viewer.inside ? 1 : 0);
    });
  }
}
