import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import type { Drawing, Size } from './drawing.ts';
import { GroundMarks } from './ink/GroundMarks.tsx';
import { LabelPlacer } from './labels/LabelPlacer.tsx';
import { Rig } from './light/rig.ts';
import { matte } from './light/matte.ts';
import type { Lighting } from './light/palette.ts';
import { relight, studioUniforms } from './light/studio.ts';
import { Models } from './models/Models.tsx';
import { CoverGround } from './overlays/CoverGround.tsx';
import { SightLines } from './overlays/SightLines.tsx';
import { Projector } from './Projector.tsx';
import { Reel, useInModel } from './reel.ts';
import { SiteModel } from './site/SiteModel.tsx';
import type { Shutter } from './shutter.ts';
import type { View } from './view.ts';

interface Props {
  readonly drawing: Drawing;
  /** of the drawing, in pixels of the page */
  readonly size: Size;
  readonly store: StoreApi<SessionStore>;
  readonly views: readonly View[];
  readonly lighting: Lighting;
  readonly atOnce: boolean;
  readonly onPicture: () => void;
  readonly shutter: Shutter;
  readonly covered: number;
  /** how often the context has come back: everything is drawn anew each time */
  readonly revived: number;
}

/** Everything that stands in the model, once for all views, and who draws it. Nothing of it is an element of the page. */
export function Model({ drawing, size, store, views, lighting, atOnce, onPicture, shutter, covered, revived }: Props) {
  const scene = useStore(store, (state) => state.session.scene);
  const layers = useStore(store, (state) => state.session.layers);
  const laidOver = useStore(store, (state) => state.session.laidOver);
  const drawn = useStore(store, (state) => state.session.ink);
  const studio = useMemo(() => studioUniforms('light'), []);
  // One for all bodies: what is drawn with the material of before needs nothing set anew.
  const matter = useMemo(() => matte('body', studio), [studio]);
  useEffect(() => () => matter.dispose(), [matter]);
  const rig = useMemo(() => new Rig(), []);
  const reel = useMemo(() => new Reel(), []);
  useLayoutEffect(() => {
    relight(studio, lighting);
    rig.paint(lighting);
  }, [studio, rig, lighting]);
  useEffect(() => () => [rig.sun, rig.sky].forEach((light) => light.dispose()), [rig]);
  useInModel(reel, rig.lights);
  const { sightLines, ghosts, building, trees, uncertainty } = layers;
  return (
    <>
      <CoverGround {...{ reel, studio, revived }} />
      <SiteModel {...{ reel, studio, matter, building, trees }} site={scene.document.site} />
      <Models {...{ reel, scene, studio, matter, lighting, ghosts }} />
      <GroundMarks {...{ reel, studio, lighting, uncertainty, laidOver, drawn }} site={scene.document.site} />
      <SightLines {...{ reel, scene, lighting, sightLines, ghosts }} />
      <LabelPlacer reel={reel} />
      <Projector
        {...{ drawing, size, store, views, reel, studio, rig, lighting, atOnce, covered, revived, onPicture, shutter }}
      />
    </>
  );
}
