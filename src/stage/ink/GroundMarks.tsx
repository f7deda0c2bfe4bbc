import { useEffect, useMemo } from 'react';
import {
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PlaneGeometry,
  ShaderMaterial,
} from 'three';
import { sizeOf } from '../../core/cover/vehicleBoxes.ts';
import type { Site } from '../../core/document/schema.ts';
import { bearingTo } from '../../core/geometry/angle.ts';
import { between, distanceBetween, type Place } from '../../core/geometry/vector.ts';
import type { Ink } from '../../session/ink.ts';
import type { LaidOver } from '../../session/session.ts';
import type { Lighting } from '../light/palette.ts';
import { TINTS } from '../light/palette.ts';
import type { Studio } from '../light/studio.ts';
import { pointOver, turnFor } from '../space.ts';
import { groundHeight } from '../site/groundHeight.ts';
import { type Reel, useChange, useInModel } from '../reel.ts';
import type { Take } from '../take.ts';
import type { View } from '../view.ts';

/** Metres that a mark reaches beyond its own outline. */
const MARGIN = 0.7;
const ABOVE_GROUND = 0.012;
/** Radii, metres. What gathers is about as wide as two figures beside each other. */
const GATHERING = 2.2;
const DOT = 0.26;
const CHOSEN = 0.4;
const LINE = 0.1;
const POINTER = 0.3;
/** Of a radius, what lies within the rim. */
const FILLED = 0.68;
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

interface Props {
  readonly reel: Reel;
  readonly studio: Studio;
  readonly lighting: Lighting;
  readonly uncertainty: boolean;
  /** what a class placed */
  readonly laidOver: LaidOver | undefined;
  /** what is drawn and pointed at */
  readonly drawn: Ink;
  readonly site: Site;
}

interface Mark {
  readonly at: Place;
  readonly ground: number;
  readonly bearing: number;
  readonly kind: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** half length and half width, or the radius twice, metres */
  readonly half: readonly [number, number];
  readonly strength: number;
}

/** What lies flat on the ground about people and vehicles, in one draw call. */
export function GroundMarks({ reel, studio, lighting, uncertainty, laidOver, drawn, site }: Props) {
  const material = useMemo(
    () =>
      new ShaderMaterial({
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
      }),
    [studio],
  );
  const sheets = useMemo(() => new Sheets(material), [material]);
  useEffect(() => () => sheets.dispose(), [sheets]);
  useInModel(reel, sheets.group);
  useEffect(() => {
    const { ink, officer, paper } = TINTS[lighting];
    material.uniforms['ink']?.value.set(ink);
    material.uniforms['dot']?.value.set(officer);
    material.uniforms['paper']?.value.set(paper);
    const shade = material.uniforms['shade'];
    if (shade !== undefined) shade.value = lighting === 'dark' ? 0.9 : 0.75;
  }, [material, lighting]);
  const dots = useMemo(() => dotsOf(laidOver, site), [laidOver, site]);
  const pen = useMemo(() => penMarks(drawn, site), [drawn, site]);
  const aboutOf = ({ take: { shown, eyesOf } }: View) => [shown, eyesOf, sheets, uncertainty, dots, pen];
  useChange(reel, aboutOf, ({ take }) => sheets.show([...marksOf(take, uncertainty), ...dots, ...pen]));
  return null;
}

function marksOf({ shown, eyesOf }: Take, uncertainty: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const { vehicle, at, bearing, ground, presence } of shown.vehicles) {
    const { length, width } = sizeOf(vehicle.model);
    marks.push({ at, ground, bearing, kind: 0, half: [length / 2, width / 2], strength: presence });
  }
  for (const { id, person, at, bearing, ground, presence } of shown.people) {
    if (id === eyesOf) continue;
    if (person.inside === undefined) marks.push({ at, ground, bearing, kind: 1, half: [0.4, 0.4], strength: presence });
    if (uncertainty && !person.moved && person.within > 0) {
      marks.push({ at, ground, bearing, kind: 2, half: [person.within, person.within], strength: presence });
    }
  }
  return marks;
}

/** What a class placed: first where they gather, so that each lies over it. */
function dotsOf(laidOver: LaidOver | undefined, site: Site): Mark[] {
  if (laidOver === undefined) return [];
  const { dots, chosen, density, each } = laidOver;
  const mark = (at: Place, kind: Mark['kind'], radius: number): Mark => ({
    at,
    ground: groundHeight(site, at),
    bearing: 0,
    kind,
    half: [radius, radius],
    strength: 1,
  });
  return [
    ...(density ? dots.map(({ at }) => mark(at, 3, GATHERING)) : []),
    ...(each ? dots.filter(({ attempt }) => attempt !== chosen).map(({ at }) => mark(at, 4, DOT)) : []),
    ...dots.filter(({ attempt }) => attempt === chosen).map(({ at }) => mark(at, 5, CHOSEN)),
  ];
}

/** Lines as pieces from point to point, and the pointer: all rims first, so that none lies over a neighbour's colour. */
function penMarks({ strokes, point }: Ink, site: Site): Mark[] {
  const pieces = [
    ...strokes.flatMap(({ points, strength }) =>
      points.map((to, index) => ({ from: points[index - 1] ?? to, to, radius: LINE, strength })),
    ),
    ...(point === undefined ? [] : [{ from: point, to: point, radius: POINTER, strength: 1 }]),
  ];
  return ([6, 7] as const).flatMap((kind) =>
    pieces.map(({ from, to, radius, strength }): Mark => {
      const at = between(from, to, 0.5);
      const half = [distanceBetween(from, to) / 2, kind === 6 ? radius : radius * FILLED] as const;
      return { at, ground: groundHeight(site, at), bearing: bearingTo(from, to) ?? 0, kind, half, strength };
    }),
  );
}

/** A pile of sheets that grows with what is shown. */
class Sheets {
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
