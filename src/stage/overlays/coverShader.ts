import { boxesOfModel, sizeOf } from '../../core/cover/vehicleBoxes.ts';
import type { VehicleModel } from '../../core/document/schema.ts';

/** Models by their number in the shader. */
export const MODELS: readonly VehicleModel[] = ['suv', 'patrol-suv', 'patrol-saloon', 'saloon'];

/** At most so many vehicles hide somebody on the map. */
export const MOST_VEHICLES = 64;

const BOXES_EACH = 7;
const boxes = MODELS.flatMap((model) => boxesOfModel(model));
const float = (value: number): string => (Number.isInteger(value) ? `${value}.` : `${value}`);
const vec3s = (end: 0 | 1): string =>
  boxes.map(({ x, y, z }) => `vec3(${[x[end], y[end], z[end]].map(float).join(',')})`).join(',');
const flags = (holds: (box: (typeof boxes)[number]) => boolean): string =>
  boxes.map((box) => String(holds(box))).join(',');
const halves = MODELS.map((model) => {
  const { length, width } = sizeOf(model);
  return `vec2(${float(length / 2)},${float(width / 2)})`;
}).join(',');

/**
 * `coverState(p)`: what the viewer sees of a figure at p, metres east and north of them: 2 in cover, 1 concealed, 0
 * exposed, by the same boxes and the same rule as the analysis. Beside the analysis a touch is a longer one, for here a
 * number has seven digits.
 */
export const COVER_STATE = /* glsl */ `
uniform vec4 vehiclePlaces[${MOST_VEHICLES}];
uniform vec2 vehicleKinds[${MOST_VEHICLES}];
uniform int vehicleCount;
uniform float eyeHeight,figureHeight;
const vec3 BOX_FROM[${boxes.length}]=vec3[](${vec3s(0)});
const vec3 BOX_TO[${boxes.length}]=vec3[](${vec3s(1)});
const bool BOX_COVERS[${boxes.length}]=bool[](${flags(({ kind }) => kind === 'cover')});
const bool BOX_IS_ROOF[${boxes.length}]=bool[](${flags(({ roof }) => roof)});
const vec2 HALVES[${MODELS.length}]=vec2[](${halves});
const float TOUCH=1e-6;

void between(float from,float stride,float low,float high,inout float enter,inout float leave){
  // A way along a face has no crossing; dividing by its step would make a number that is none.
  if(abs(stride)<1e-7){if(!(low<from&&from<high))leave=-1.;return;}
  float a=(low-from)/stride,b=(high-from)/stride;
  enter=max(enter,min(a,b));leave=min(leave,max(a,b));
}
bool meets(vec2 from,vec2 stride,vec2 halves){
  float enter=0.,leave=1.;
  between(from.x,stride.x,-halves.x,halves.x,enter,leave);
  between(from.y,stride.y,-halves.y,halves.y,enter,leave);
  return leave-enter>TOUCH;
}
int bitsIn(int bits){int count=0;for(int k=0;k<15;k++)count+=(bits>>k)&1;return count;}

int coverState(vec2 place){
  float far=length(place);
  vec2 across=far==0.?vec2(1.,0.):vec2(place.y,-place.x)/far;
  int covered=0,hidden=0;
  for(int i=0;i<${MOST_VEHICLES};i++){
    if(i>=vehicleCount)break;
    vec4 where=vehiclePlaces[i];int model=int(vehicleKinds[i].x+.5);bool isOwn=vehicleKinds[i].y>.5;
    vec2 from=-vec2(where.x*where.z+where.y*where.w,where.x*where.w-where.y*where.z);
    vec2 middle=vec2(place.x*where.z+place.y*where.w,place.x*where.w-place.y*where.z);
    if(!meets(from,middle,HALVES[model]+.20001))continue;
    vec2 aside=vec2(across.x*where.z+across.y*where.w,across.x*where.w-across.y*where.z);
    for(int side=0;side<3;side++){
      vec2 stride=middle+aside*(float(side)-1.)*.2;
      if(!meets(from,stride,HALVES[model]))continue;
      for(int b=0;b<${BOXES_EACH};b++){
        int box=model*${BOXES_EACH}+b;
        if(isOwn&&BOX_IS_ROOF[box])continue;
        vec3 low=BOX_FROM[box],high=BOX_TO[box];
        float enter=0.,leave=1.;
        between(from.x,stride.x,low.x,high.x,enter,leave);
        between(from.y,stride.y,low.y,high.y,enter,leave);
        if(!(leave-enter>TOUCH))continue;
        if(low.x<from.x&&from.x<high.x&&low.y<from.y&&from.y<high.y&&low.z<eyeHeight&&eyeHeight<high.z)continue;
        for(int level=0;level<5;level++){
          float top=(.1+.2*float(level))*figureHeight;
          float on=enter,off=leave;
          between(eyeHeight,top-eyeHeight,low.z,high.z,on,off);
          if(off-on>TOUCH){int bit=1<<(side*5+level);if(BOX_COVERS[box])covered|=bit;else hidden|=bit;}
        }
      }
    }
  }
  int either=covered|hidden;
  const int CHEST=(1<<3)|(1<<8)|(1<<13);
  if((either&CHEST)!=CHEST||bitsIn(either)<8)return 0;
  return bitsIn(covered)>=8?2:1;
}
`;
