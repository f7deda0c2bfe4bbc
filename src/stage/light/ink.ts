import type { MarkKind } from '../../results/groundMarks.ts';
import { MOST_MARKS, MOST_RINGS } from './studio.ts';

/** Kinds of marks as the shader knows them. */
export const MARK_NUMBERS: Readonly<Record<MarkKind, number>> = {
  reach: 1,
  line: 2,
  'way-out': 3,
  'open-side': 4,
  spot: 5,
  'in-line': 6,
};

// Lines are as wide on the screen wherever they are, so they stay crisp at any zoom; what would be finer than pixels fades.
const RINGS = /* glsl */ `
  {float away=length(vPlace.xz-ringMiddle);float pixel=max(fwidth(away),1e-5);float ink=0.;
  float turn=atan(vPlace.z-ringMiddle.y,vPlace.x-ringMiddle.x);
  for(int i=0;i<${MOST_RINGS};i++){if(i>=ringCount)break;
    float off=abs(away-ringRadii[i]);
    ink=max(ink,(1.-smoothstep(pixel*.65,pixel*1.65,off))*(.9-.35*float(i)/float(${MOST_RINGS})));
    float tick=abs(mod(turn+.1309,.2618)-.1309)*away;
    ink=max(ink,(1.-smoothstep(pixel*.5,pixel*1.5,tick))*step(ringRadii[i],away)*step(away,ringRadii[i]+.16)*.55);}
  outgoingLight=mix(outgoingLight,ringInk,ink*ringStrength);}
`;

// In cover: close strokes. Concealed: dots. Exposed: a thin, wide line here and there. None is told by its colour alone.
const COVER = /* glsl */ `
  if(coverShown>.5){vec2 ground=vec2(vPlace.x,-vPlace.z);vec2 spot=(ground-coverRegion.xy)/coverRegion.z;
    float pixel=max(max(fwidth(ground.x),fwidth(ground.y)),1e-5);
    if(all(greaterThan(spot,vec2(0.)))&&all(lessThan(spot,vec2(1.)))){
      vec4 state=texture2D(coverMap,spot);
      vec2 rim=min(spot,1.-spot);float edge=smoothstep(0.,.06,min(rim.x,rim.y));
      float cover=smoothstep(.35,.65,state.r),concealed=smoothstep(.35,.65,state.g)*(1.-cover);
      float exposed=1.-smoothstep(.35,.65,state.r+state.g);
      float close=abs(fract((ground.x+ground.y)/.34)-.5)*.34;
      float strokes=(1.-smoothstep(pixel*.5,pixel*1.4+.015,close))*(1.-smoothstep(.09,.22,pixel));
      vec2 grid=(fract(ground/.42+vec2(.5*mod(floor(ground.y/.42),2.),0.))-.5)*.42;
      float dots=(1.-smoothstep(.055,.055+pixel*1.2,length(grid)))*(1.-smoothstep(.11,.26,pixel));
      float wide=abs(fract((ground.x-ground.y)/1.9)-.5)*1.9;
      float lines=(1.-smoothstep(pixel*.4,pixel*1.2,wide))*(1.-smoothstep(.4,.8,pixel));
      float ink=cover*(.2+.55*strokes)+concealed*(.09+.5*dots);
      // Where strokes would be finer than pixels, their mean stays.
      ink+=cover*.12*smoothstep(.09,.22,pixel)+concealed*.06*smoothstep(.11,.26,pixel);
      outgoingLight=mix(outgoingLight,coverInk,clamp(ink,0.,1.)*edge*coverStrength);
      outgoingLight=mix(outgoingLight,ringInk,exposed*lines*.13*edge*coverStrength);}}
`;

// Along and aside are metres in the mark's own direction.
const MARKS = /* glsl */ `
  {vec2 ground=vPlace.xz;float pixel=max(max(fwidth(ground.x),fwidth(ground.y)),1e-5);
  float fine=1.-smoothstep(.12,.4,pixel);
  for(int i=0;i<${MOST_MARKS};i++){if(i>=markCount)break;
    vec4 where=markPlaces[i],shape=markShapes[i];vec2 off=ground-where.xy;
    float along=dot(off,where.zw),aside=dot(off,vec2(-where.w,where.z)),away=length(off);
    float line=0.,wash=0.;vec3 colour=ringInk;float strength=abs(shape.w);
    if(shape.x<1.5){
      if(abs(away-shape.y)>pixel*3.)continue;
      float dashes=floor(max(6.283185*shape.y/1.1,8.));
      line=(1.-smoothstep(pixel*.7,pixel*1.7,abs(away-shape.y)))*step(.34,fract(atan(off.y,off.x)/6.283185*dashes));colour=sightInk;
    }else if(shape.x<3.5){
      float inside=step(0.,along)*step(along,shape.y);
      float edge=abs(abs(aside)-shape.z);
      // A strip that goes on beyond fades out; one that ends has a line across.
      float fade=shape.w<0.?1.-smoothstep(shape.y*.72,shape.y,along):1.;
      line=inside*(1.-smoothstep(pixel*.5,pixel*1.4,edge))*fade;
      if(shape.w>0.)line=max(line,step(abs(aside),shape.z)*(1.-smoothstep(pixel*.5,pixel*1.4,abs(along-shape.y))));
      float within=inside*step(abs(aside),shape.z);
      float period=shape.x<2.5?.62:1.5;
      float ramp=shape.x<2.5?along+aside:along+abs(aside)*.8;
      float stroke=abs(fract(ramp/period)-.5)*period;
      line=max(line,within*fine*(1.-smoothstep(pixel*.4,pixel*1.3,stroke))*(shape.x<2.5?.4:.55)*fade);
      wash=within*.1*fade;
    }else if(shape.x<4.5){
      float turned=abs(atan(aside,along));float inside=step(turned,shape.z);
      colour=sightInk;line=inside*(1.-smoothstep(pixel*1.2,pixel*2.2,abs(away-shape.y)));
      float tick=abs(turned-shape.z)*away;
      if(shape.z<3.1)line=max(line,(1.-smoothstep(pixel*.6,pixel*1.6,tick))*step(.5,away)*step(away,shape.y+.4)*.8);
      wash=inside*step(away,shape.y)*.13;
    }else if(shape.x<5.5){
      colour=coverInk;
      line=1.-smoothstep(pixel*.9,pixel*2.,abs(away-shape.y));
      line=max(line,step(away,shape.y)*(1.-smoothstep(pixel*.7,pixel*1.7,min(abs(along),abs(aside)))));
      wash=step(away,shape.y)*.28;
    }else line=1.-smoothstep(pixel*.8,pixel*1.8,abs(away-shape.y));
    outgoingLight=mix(outgoingLight,colour,clamp(max(line*.95,wash)*strength,0.,1.)*ringStrength);
  }}
`;

/** What is drawn on the ground besides the ground: who would be hidden where, the marks of measures, the rings. */
export const INK = COVER + MARKS + RINGS;
