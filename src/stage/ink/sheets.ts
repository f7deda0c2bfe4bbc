import {
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PlaneGeometry,
  ShaderMaterial,
} from 'three';
import type { Place } from '../../core/geometry/vector.ts';
import type { Studio } from '../light/studio.ts';
import { pointOver, turnFor } from '../space.ts';

/** Metres that a mark reaches beyond its own outline. */
const MARGIN = 0.7;
const ABOVE_GROUND = 0.012;
/** Plain on asphalt, grass and paper, by day and by night, and nobody’s colour. */
const PEN = '#FFC21F';

// A mark is a darkening under a body (0) or under a figure (1), a disc of uncertainty (2), or, of what a class placed,
// where they gather (3), one of them (4) and one that is looked at (5); a piece of a line drawn by hand, or a
// pointer: its rim (6) and what it is filled with (7).
const VERTEX = /* glsl */ `
attribute vec4 mark;varying vec4 vMark;varying vec2 spot;varying vec2 place;
void main(){vMark=mark;vec4 at=instanceMatrix*vec4(position,1.);spot=position.xz*(mark.yz+${MARGIN.toFixed(2)})*2.;place=at.xz;
gl_Position=projectionMatrix*viewMatrix*at;}`;
const FRAGMENT = /* glsl */ `
varying vec4 vMark;varying vec2 spot;varying vec2 place;
uniform vec3 ink,dot,paper,pen;uniform float shade,edgeFrom,edgeTo;uniform vec2 edgeMiddle;
void main(){vec3 colour=vec3(.03,.028,.03);float alpha;
if(vMark.x<.5){vec2 b=abs(spot)-vMark.yz+.22;float off=length(max(b,0.))+min(max(b.x,b.y),0.);alpha=.6*exp(-3.4*max(off,0.))*shade;}
else if(vMark.x<1.5)alpha=.5*exp(-6.*max(length(spot)-.13,0.))*shade;
else if(vMark.x<3.5&&vMark.x>2.5){float away=length(spot)/vMark.y;alpha=.32*max(exp(-2.6*away*away)-.075,0.);colour=dot;}
else if(vMark.x>5.5){float away=length(vec2(max(abs(spot.x)-vMark.y,0.),spot.y));float pixel=max(fwidth(away),.001);
alpha=1.-smoothstep(vMark.z-pixel*.5,vMark.z+pixel*.5,away);colour=vMark.x>6.5?pen:vec3(.1,.09,.07);}
else if(vMark.x>3.5){float away=length(spot);float pixel=fwidth(away);alpha=1.-smoothstep(vMark.y-pixel*.5,vMark.y+pixel*.5,away);
float rim=smoothstep(vMark.y*.72-pixel,vMark.y*.72+pixel,away);colour=mix(vMark.x>4.5?ink:dot,paper,rim);alpha*=.95;}
else{float away=length(spot);float pixel=fwidth(away);float dashes=step(.5,fract(atan(spot.y,spot.x)*vMark.y*1.4324));
alpha=max(.09*step(away,vMark.y),(1.-smoothstep(pixel*.6,pixel*1.6,abs(away-vMark.y)))*.75*dashes);colour=ink;}
alpha*=vMark.w*(1.-smoothstep(edgeFrom,edgeTo,length((place-edgeMiddle)*vec2(.86,1.))));
if(alpha<.004)discard;
gl_FragColor=vec4(colour,alpha);}`;

export interface Mark {
  readonly at: Place;
  readonly ground: number;
  readonly bearing: number;
  readonly kind: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** half length and half width, or the radius twice, metres */
  readonly half: readonly [number, number];
  readonly strength: number;
}

/** The material of all sheets. */
export function sheetMaterial(studio: Studio): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      ink: { value: new Color() },
      dot: { value: new Color() },
      paper: { value: new Color() },
      pen: { value: new Color(PEN) },
      shade: { value: 1 },
      edgeFrom: studio.edgeFrom,
      edgeTo: studio.edgeTo,
      edgeMiddle: studio.edgeMiddle,
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
  });
}

/** A pile of sheets that lie flat on the ground, and grows with what is shown. */
export class Sheets {
  readonly group: InstancedMesh;
  private room = 0;
  private readonly matrix = new Matrix4();
  private readonly size = new Matrix4();

  constructor(material: ShaderMaterial) {
    const plane = new PlaneGeometry(1, 1).rotateX(-Math.PI / 2);
    this.group = new InstancedMesh(plane, material, 0);
    this.group.frustumCulled = false;
    this.group.renderOrder = 2;
    this.makeRoom(128);
  }

  show(marks: readonly Mark[]): void {
    if (marks.length > this.room) this.makeRoom(marks.length * 2);
    const attribute = this.group.geometry.getAttribute('mark');
    marks.forEach(({ at, ground, bearing, kind, half, strength }, index) => {
      const [long, wide] = half;
      this.matrix.makeRotationY(turnFor(bearing));
      this.matrix.multiply(this.size.makeScale((long + MARGIN) * 2, 1, (wide + MARGIN) * 2));
      this.matrix.setPosition(...pointOver(at, ground + ABOVE_GROUND));
      this.group.setMatrixAt(index, this.matrix);
      attribute.setXYZW(index, kind, long, wide, strength);
    });
    this.group.count = marks.length;
    this.group.instanceMatrix.needsUpdate = true;
    attribute.needsUpdate = true;
  }

  dispose(): void {
    this.group.geometry.dispose();
    this.group.dispose();
    const { material } = this.group;
    for (const one of Array.isArray(material) ? material : [material]) one.dispose();
  }

  private makeRoom(count: number): void {
    this.room = count;
    this.group.instanceMatrix = new InstancedBufferAttribute(new Float32Array(count * 16), 16).setUsage(
      DynamicDrawUsage,
    );
    this.group.geometry.setAttribute(
      'mark',
      new InstancedBufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage),
    );
  }
}
