import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import { Director } from './Director.tsx';
import { GroundMarks } from './ink/GroundMarks.tsx';
import { LabelPlacer } from './labels/LabelPlacer.tsx';
import { Camera } from './light/Camera.tsx';
import { Lights, Rig } from './light/Lights.tsx';
import type { Lighting } from './light/palette.ts';
import { relight, studioUniforms } from './light/studio.ts';
import { Models } from './models/Models.tsx';
import { CoverGround } from './overlays/CoverGround.tsx';
import { SightLines } from './overlays/SightLines.tsx';
import type { Sight } from './sight.ts';
import { SiteModel } from './site/SiteModel.tsx';
import type { Take } from './take.ts';

interface Props {
  readonly camera: PerspectiveCamera;
  readonly store: StoreApi<SessionStore>;
  readonly take: Take;
  readonly sight: StoreApi<Sight>;
  readonly lighting: Lighting;
  readonly atOnce: boolean;
  readonly labels: RefObject<HTMLDivElement | null>;
  readonly onPicture: () => void;
  readonly covered: number;
  /** how often the context has come back: everything is drawn anew each time */
  readonly revived: number;
}

/** Everything that stands in the model, and who draws it. */
export function Model({ camera, store, take, sight, lighting, atOnce, labels, onPicture, covered, revived }: Props) {
  const scene = useStore(store, (state) => state.session.scene);
  const layers = useStore(store, (state) => state.session.layers);
  const studio = useMemo(() => studioUniforms('light'), []);
  const rig = useMemo(() => new Rig(), []);
  useLayoutEffect(() => {
    relight(studio, lighting);
    rig.paint(lighting);
  }, [studio, rig, lighting]);
  useEffect(() => () => [rig.sun, rig.sky].forEach((light) => light.dispose()), [rig]);
  return (
    <>
      <Director
        camera={camera}
        store={store}
        take={take}
        studio={studio}
        sight={sight}
        lighting={lighting}
        atOnce={atOnce}
        covered={covered}
        revived={revived}
      />
      <Lights rig={rig} take={take} />
      <CoverGround store={store} take={take} studio={studio} revived={revived} />
      <SiteModel site={scene.document.site} studio={studio} building={layers.building} trees={layers.trees} />
      <Models take={take} scene={scene} studio={studio} lighting={lighting} ghosts={layers.ghosts} />
      <GroundMarks take={take} studio={studio} lighting={lighting} uncertainty={layers.uncertainty} />
      <SightLines
        store={store}
        take={take}
        scene={scene}
        lighting={lighting}
        sightLines={layers.sightLines}
        ghosts={layers.ghosts}
      />
      <LabelPlacer store={store} take={take} host={labels} />
      <Camera lens={camera} take={take} studio={studio} rig={rig} lighting={lighting} onPicture={onPicture} />
    </>
  );
}
