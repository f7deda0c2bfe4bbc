import {
  DoubleSide,
  FrontSide,
  MeshDepthMaterial,
  MeshLambertMaterial,
  RGBADepthPacking,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import { PARTS } from './parts.ts';
import { INK } from './ink.ts';
import { MOST_MARKS, MOST_RINGS, type Studio } from './studio.ts';

const PALE = PARTS.indexOf('pale');

/** What a surface does besides being matt. */
export type Kind =
  | 'body' // takes the colours of instances, may be screened, shines a little
  | 'ground' // has grain, and carries the ink
  | 'building'; // is cut open in a plan

const NOISE = /* glsl */ `
float hash21(vec2 p){p=fract(p*vec2(123.34,456.21));p+=dot(p,p+45.32);return fract(p.x*p.y);}
float valueNoise(vec2 p){vec2 i=floor(p),f=fract(p);f=f*f*(3.-2.*f);
  return mix(mix(hash21(i),hash21(i+vec2(1,0)),f.x),mix(hash21(i+vec2(0,1)),hash21(i+vec2(1,1)),f.x),f.y);}
`;

const VERTEX_DECLARATIONS = /* glsl */ `
attribute float part;
uniform vec4 finishes[${PARTS.length}];
varying vec4 vFinish;
varying vec3 vPlace;
varying float vPresence;
varying float vPart;
`;

const VERTEX_BODY = /* glsl */ `
vFinish=finishes[int(part+.5)];
vPart=part;
vPresence=1.;
#ifdef USE_BATCHING_COLOR
  vec4 own=getBatchingColor(getIndirectIndex(gl_DrawID));
  if(part<1.5)vFinish.rgb*=own.rgb;
  vPresence=own.a;
#endif
`;

// After every step that moves the vertex: the place in the world.
const VERTEX_PLACE = /* glsl */ `
{vec4 place=vec4(transformed,1.);
#ifdef USE_BATCHING
  place=batchingMatrix*place;
#endif
vPlace=(modelMatrix*place).xyz;}
`;

// Interleaved gradient noise: what is half there is drawn at half of the pixels, other ones in each sample. So it is in the
// outer half of the model's edge as well: something paler still that stands before the ground would hide it.
const EDGE_DECLARATIONS = /* glsl */ `
varying vec3 vPlace;
uniform vec2 edgeMiddle;
uniform float edgeFrom,edgeTo,grain;
float there(){return 1.-smoothstep(edgeFrom,edgeTo,length((vPlace.xz-edgeMiddle)*vec2(.86,1.)));}
bool isLeftOut(float presence){
  float some=presence*min(1.,there()*2.);
  return some<.999&&some<=fract(52.9829189*fract(dot(gl_FragCoord.xy+grain*5.588238,vec2(.06711056,.00583715))));}
`;

const FRAGMENT_DECLARATIONS = /* glsl */ `
varying vec4 vFinish;
varying float vPresence;
varying float vPart;
uniform float cut,ringStrength;
uniform vec3 sunDirection,poche,ringInk;
uniform vec2 ringMiddle;
uniform float ringRadii[${MOST_RINGS}];
uniform int ringCount;
uniform vec4 markPlaces[${MOST_MARKS}];
uniform vec4 markShapes[${MOST_MARKS}];
uniform int markCount;
uniform vec3 sightInk,coverInk,coverRegion;
uniform sampler2D coverMap;
uniform float coverShown,coverStrength;
`;

const FRAGMENT_COLOUR: Readonly<Record<Kind, string>> = {
  body: /* glsl */ `
  if(isLeftOut(vPresence))discard;
  diffuseColor.rgb=vFinish.rgb;`,
  ground: /* glsl */ `
  {vec2 p=vPlace.xz;float soft=valueNoise(p*.9)*.5+valueNoise(p*3.7)*.3+valueNoise(p*31.)*.2;
  diffuseColor.rgb=vFinish.rgb*(.955+.09*smoothstep(.2,.8,soft));}`,
  building: /* glsl */ `
  if(vPlace.y>cut)discard;
  diffuseColor.rgb=vFinish.rgb;`,
};

// A matt surface with a cheap, steady sheen: one soft band of studio light in the mirror direction, by Fresnel.
const SHEEN = /* glsl */ `
  {vec3 toEye=normalize(vViewPosition);float facing=clamp(dot(normal,toEye),0.,1.);
  vec3 mirror=inverseTransformDirection(reflect(-toEye,normal),viewMatrix);
  float smoothness=1.-vFinish.a;float fresnel=.04+.96*pow(1.-facing,5.);
  float dome=mix(.25,.95,smoothstep(-.1,.6,mirror.y))+1.5*smoothstep(.30,.45,mirror.y)*(1.-smoothstep(.62,.75,mirror.y))*smoothstep(-.2,.5,-mirror.x*.6+mirror.z*.4);
  outgoingLight+=dome*fresnel*smoothness*smoothness*.9;
  vec3 halfway=normalize(toEye+(viewMatrix*vec4(sunDirection,0.)).xyz);
  outgoingLight+=pow(clamp(dot(normal,halfway),0.,1.),mix(12.,160.,smoothness))*smoothness*.35;
  if(abs(vPart-${PALE.toFixed(1)})<.5)outgoingLight=mix(outgoingLight,vec3(.05,.045,.04),.85*pow(1.-facing,2.2));}
`;

// Looking into a cut wall one sees its inside faces from behind: the solid, as a plan draws it.
const SECTION = /* glsl */ `
  if(!gl_FrontFacing)outgoingLight=poche;
`;

// The model ends on paper: its light is premultiplied with how much of it there is.
const EDGE = 'gl_FragColor=vec4(gl_FragColor.rgb,1.)*there();';

const EXTRA: Readonly<Record<Kind, string>> = { body: SHEEN, ground: INK, building: SECTION };

/** The model's material. All of one kind share a program; colours come from the palette by part. */
export function matte(kind: Kind, studio: Studio): MeshLambertMaterial {
  const material = new MeshLambertMaterial({ side: kind === 'building' ? DoubleSide : FrontSide });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, studio);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_DECLARATIONS}`)
      .replace('#include <color_vertex>', `#include <color_vertex>\n${VERTEX_BODY}`)
      .replace('#include <project_vertex>', `#include <project_vertex>\n${VERTEX_PLACE}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${EDGE_DECLARATIONS}\n${FRAGMENT_DECLARATIONS}\n${NOISE}`)
      .replace('#include <color_fragment>', FRAGMENT_COLOUR[kind])
      .replace('#include <opaque_fragment>', `${EXTRA[kind]}\n#include <opaque_fragment>\n${EDGE}`);
  };
  material.customProgramCacheKey = () => `matte-${kind}`;
  return material;
}

/** The ground with marks on it: their shader takes as long to make as all the rest, so the first picture does without. */
export function markedGround(studio: Studio): MeshLambertMaterial {
  const material = matte('ground', studio);
  material.defines = { ...material.defines, WITH_MARKS: '' };
  return material;
}

/** Shadows of bodies: where the model ends they go with them. */
export function bodyDepth(studio: Studio): MeshDepthMaterial {
  return depth('body', studio, 'if(isLeftOut(1.))discard;');
}

/** Shadows of a building that is cut open are those of what is left of it. */
export function cutDepth(studio: Studio): MeshDepthMaterial {
  const material = depth('building', studio, 'if(vPlace.y>cut)discard;');
  material.side = DoubleSide;
  return material;
}

function depth(kind: Kind, studio: Studio, leaveOut: string): MeshDepthMaterial {
  const material = new MeshDepthMaterial({ depthPacking: RGBADepthPacking });
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    Object.assign(shader.uniforms, studio);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vPlace;')
      .replace('#include <project_vertex>', `#include <project_vertex>\n${VERTEX_PLACE}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${EDGE_DECLARATIONS}\nuniform float cut;`)
      .replace('#include <clipping_planes_fragment>', `#include <clipping_planes_fragment>\n${leaveOut}`);
  };
  material.customProgramCacheKey = () => `matte-${kind}-depth`;
  return material;
}
