import {
  AddEquation,
  ConstantAlphaFactor,
  CustomBlending,
  HalfFloatType,
  LinearToneMapping,
  Mesh,
  NeutralToneMapping,
  NoBlending,
  NoToneMapping,
  type Object3D,
  OneMinusConstantAlphaFactor,
  OrthographicCamera,
  type PerspectiveCamera,
  PlaneGeometry,
  type Scene,
  ShaderMaterial,
  type Texture,
  Vector2,
  Vector3,
  Vector4,
  WebGLRenderTarget,
  type WebGLRenderer,
  Color,
} from 'three';
import { type Lighting, TINTS } from './palette.ts';

/** A still picture is the mean of so many samples: each with the pixel, the sun and the sky a little elsewhere. */
export const SAMPLES = 16;

const FLAT_VERTEX =
  'varying vec2 spot;uniform vec4 share;void main(){spot=share.xy+uv*share.zw;gl_Position=vec4(position.xy,0.,1.);}';
const EXPOSE =
  'varying vec2 spot;uniform sampler2D picture;void main(){vec4 c=texture2D(picture,spot);gl_FragColor=vec4(min(c.rgb,vec3(6.)),c.a);}';
const DEVELOP = /* glsl */ `
varying vec2 spot;uniform sampler2D picture;uniform vec3 paper;
void main(){vec4 c=texture2D(picture,spot);gl_FragColor=vec4(c.rgb/max(c.a,1e-4),1.);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  gl_FragColor=vec4(mix(paper,gl_FragColor.rgb,clamp(c.a,0.,1.)),1.);}
`;

/** The part of the whole picture that a view takes up: pixels from the bottom left. */
export interface Frame {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

interface Shooting {
  readonly lighting: Lighting;
  readonly window: Frame;
}

/** The base-b digits of a number, mirrored at the point: an even, never clumping sequence in 0 … 1 (Halton). */
export function halton(index: number, base: number): number {
  let share = 1;
  let value = 0;
  for (let i = index; i > 0; i = Math.floor(i / base)) {
    share /= base;
    value += share * (i % base);
  }
  return value;
}

/**
 * What a frame is drawn on. In motion a frame is one antialiased picture; at rest, samples are added up until the light
 * is soft. Both are developed alike, so that nothing jumps when the one becomes the other.
 */
export class Film {
  private readonly moving = new WebGLRenderTarget(1, 1, { type: HalfFloatType, samples: 4 });
  private readonly sample = new WebGLRenderTarget(1, 1, { type: HalfFloatType });
  private readonly mean = new WebGLRenderTarget(1, 1, { type: HalfFloatType, depthBuffer: false });
  private readonly lens = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  /** where the view is on the canvas, in its own pixels */
  private readonly window = new Vector4();
  /** where the view is in the targets, as a share of them */
  private readonly share = new Vector4();
  private readonly exposing = new ShaderMaterial({
    uniforms: { picture: { value: this.sample.texture }, share: { value: this.share } },
    vertexShader: FLAT_VERTEX,
    fragmentShader: EXPOSE,
    depthTest: false,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: ConstantAlphaFactor,
    blendDst: OneMinusConstantAlphaFactor,
  });
  private readonly developing = new ShaderMaterial({
    uniforms: {
      picture: { value: null as Texture | null },
      paper: { value: new Vector3() },
      share: { value: this.share },
    },
    vertexShader: FLAT_VERTEX,
    fragmentShader: DEVELOP,
    depthTest: false,
    depthWrite: false,
    blending: NoBlending,
  });
  private readonly sheet = new Mesh(new PlaneGeometry(2, 2), this.developing);
  private readonly size = new Vector2();

  constructor() {
    this.sheet.frustumCulled = false;
  }

  /** One whole frame, for pictures that move. Smooth edges cost a machine that draws in software half of its time. */
  snap(
    renderer: WebGLRenderer,
    scene: Scene,
    camera: PerspectiveCamera,
    { lighting, window, smooth }: Shooting & { readonly smooth: boolean },
  ): void {
    this.fit(renderer, window);
    const target = smooth ? this.moving : this.sample;
    this.draw(renderer, scene, camera, target);
    this.develop(renderer, target.texture, lighting);
  }

  /** Has the shaders made of all that is to be seen, and does not wait for them: they are made while bodies are carved. */
  begin(renderer: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, lighting: Lighting): void {
    scene.traverseVisible((object) => {
      if (object instanceof Mesh) this.prepare(renderer, object, camera, scene);
    });
    tone(renderer, lighting);
    this.sheet.material = this.developing;
    renderer.compile(this.sheet, this.lens);
    renderer.getContext().flush();
  }

  /** Has the shader of something made that is not in the scene yet, and does not wait for it. */
  prepare(renderer: WebGLRenderer, later: Object3D, camera: PerspectiveCamera, scene?: Scene): void {
    renderer.toneMapping = NoToneMapping;
    renderer.setRenderTarget(this.sample);
    renderer.compile(later, camera, scene);
    renderer.setRenderTarget(null);
  }

  /** Adds the sample of an index to the picture and shows the mean so far. */
  add(
    renderer: WebGLRenderer,
    scene: Scene,
    camera: PerspectiveCamera,
    { lighting, window, index }: Shooting & { readonly index: number },
  ): void {
    this.fit(renderer, window);
    const { width, height } = window;
    camera.setViewOffset(width, height, halton(index + 1, 2) - 0.5, halton(index + 1, 3) - 0.5, width, height);
    this.draw(renderer, scene, camera, this.sample);
    camera.clearViewOffset();
    this.exposing.blendAlpha = 1 / (index + 1);
    this.sheet.material = this.exposing;
    const { autoClear } = renderer;
    renderer.autoClear = false;
    renderer.setRenderTarget(this.mean);
    renderer.render(this.sheet, this.lens);
    renderer.autoClear = autoClear;
    this.develop(renderer, this.mean.texture, lighting);
  }

  dispose(): void {
    for (const part of [this.moving, this.sample, this.mean, this.exposing, this.developing, this.sheet.geometry])
      part.dispose();
  }

  /** All targets are as large as the whole picture, so that views beside each other each keep their own part of it. */
  private fit(renderer: WebGLRenderer, { left, bottom, width, height }: Frame): void {
    const { x, y } = renderer.getDrawingBufferSize(this.size);
    for (const target of [this.moving, this.sample, this.mean]) {
      target.setSize(x, y);
      target.viewport.set(left, bottom, width, height);
      target.scissor.set(left, bottom, width, height);
      target.scissorTest = true;
    }
    const ratio = renderer.getPixelRatio();
    this.window.set(left / ratio, bottom / ratio, width / ratio, height / ratio);
    // Lines are so many pixels wide by the window that the renderer has now.
    renderer.setViewport(this.window);
    this.share.set(left / x, bottom / y, width / x, height / y);
  }

  private draw(renderer: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, target: WebGLRenderTarget): void {
    renderer.toneMapping = NoToneMapping;
    renderer.setClearColor(0, 0);
    renderer.setRenderTarget(target);
    renderer.render(scene, camera);
  }

  private develop(renderer: WebGLRenderer, picture: Texture, lighting: Lighting): void {
    const paper = new Color(TINTS[lighting].paper).convertLinearToSRGB();
    this.developing.uniforms['picture'] = { value: picture };
    this.developing.uniforms['paper'] = { value: new Vector3(paper.r, paper.g, paper.b) };
    this.sheet.material = this.developing;
    tone(renderer, lighting);
    renderer.setRenderTarget(null);
    renderer.setViewport(this.window);
    renderer.setScissor(this.window);
    renderer.setScissorTest(true);
    renderer.render(this.sheet, this.lens);
  }
}

function tone(renderer: WebGLRenderer, lighting: Lighting): void {
  renderer.toneMapping = lighting === 'dark' ? LinearToneMapping : NeutralToneMapping;
  renderer.toneMappingExposure = lighting === 'dark' ? 1 : 1.07;
}
