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

// Along and aside are metres in the mark's own direction. ACROSS is how many metres of a direction a pixel holds: the
// ground is foreshortened, and a line is as wide on the screen whichever way it runs. In the dark, hatch and wash are as
// faint as those of the cover map.
const MARKS = /* glsl */ `
  #define ACROSS(way) max(abs(dot(groundX,way))+abs(dot(groundY,way)),1e-5)
  #define INKED(off,way,thick) (1.-smoothstep(thick*.55,thick*.55+1.,(off)/ACROSS(way)))
  {vec2 ground=vPlace.xz;vec2 groundX=dFdx(ground),groundY=dFdy(ground);
  float fine=1.-smoothstep(.12,.4,max(length(groundX),length(groundY)));
  for(int i=0;i<${MOST_MARKS};i++){if(i>=markCount)break;
    vec4 where=markPlaces[i],shape=markShapes[i];vec2 off=ground-where.xy;
    vec2 ahead=where.zw,right=vec2(-where.w,where.z);
    float along=dot(off,ahead),aside=dot(off,right),away=length(off);vec2 outward=off/max(away,1e-4);
    float line=0.,wash=0.;vec3 colour=ringInk;float strength=abs(shape.w);
    if(shape.x<1.5){
      float dashes=floor(max(6.283185*shape.y/1.1,8.));
      line=INKED(abs(away-shape.y),outward,1.+.8*step(.9,strength))*step(.34,fract(atan(off.y,off.x)/6.283185*dashes));colour=sightInk;
    }else if(shape.x<3.5){
      bool isLine=shape.x<2.5;
      float inside=step(0.,along)*step(along,shape.y);
      // A strip that goes on beyond fades out; one that ends has a line across.
      float fade=shape.w<0.?1.-smoothstep(shape.y*.72,shape.y,along):1.;
      line=inside*INKED(abs(abs(aside)-shape.z),right,.8)*(isLine?.8:1.)*mix(.55,1.,coverStrength)*fade;
      if(shape.w>0.)line=max(line,step(abs(aside),shape.z)*INKED(abs(along-shape.y),ahead,1.));
      float within=inside*step(abs(aside),shape.z);
      // Hatched across, more strongly where somebody is in line; chevrons point the way out.
      float period=isLine?.62:1.5;
      float ramp=isLine?along+aside:along+abs(aside)*.8;
      vec2 across=isLine?ahead+right:ahead+right*(aside<0.?-.8:.8);
      float stroke=INKED(abs(fract(ramp/period)-.5)*period,across,.8);
      line=max(line,within*fine*stroke*(isLine?mix(.3,.5,step(.9,strength)):.75)*mix(.4,1.,coverStrength)*fade);
      wash=within*(isLine?.06+.08*step(.9,strength):.14)*fade;
    }else if(shape.x<4.5){
      float turned=abs(atan(aside,along));float inside=step(turned,shape.z);
      colour=sightInk;line=inside*INKED(abs(away-shape.y),outward,2.4);
      float tick=abs(turned-shape.z)*away;
      if(shape.z<3.1)line=max(line,INKED(tick,vec2(-outward.y,outward.x),1.)*step(.5,away)*step(away,shape.y+.4)*.8);
      wash=inside*step(away,shape.y)*.1;
    }else if(shape.x<5.5){
      colour=coverInk;
      line=INKED(abs(away-shape.y),outward,2.);
      line=max(line,step(away,shape.y)*max(INKED(abs(along),ahead,1.4),INKED(abs(aside),right,1.4)));
      wash=step(away,shape.y)*.28;
    }else line=INKED(abs(away-shape.y),outward,1.8);
    outgoingLight=mix(outgoingLight,colour,clamp(max(line*.95,wash*coverStrength)*strength,0.,1.)*ringStrength);
  }}
`;

/** What is drawn on the ground besides the ground: who would be hidden where, the marks of measures, the rings. */
export const INK = `\n#ifdef WITH_MARKS\n${COVER}${MARKS}\n#endif\n${RINGS}`;
