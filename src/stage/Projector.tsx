import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import type { Drawing, Size } from './drawing.ts';
import type { Lighting } from './light/palette.ts';
import type { Rig } from './light/rig.ts';
import type { Studio } from './light/studio.ts';
import { letGo } from './letGo.ts';
import { Projection } from './projection.ts';
import type { Reel } from './reel.ts';
import type { Shutter } from './shutter.ts';
import type { View } from './view.ts';

interface Props {
  readonly drawing: Drawing;
  readonly size: Size;
  readonly store: StoreApi<SessionStore>;
  readonly views: readonly View[];
  readonly reel: Reel;
  readonly studio: Studio;
  readonly rig: Rig;
  readonly lighting: Lighting;
  readonly atOnce: boolean;
  /** pixels of the stage that a panel covers from the left */
  readonly covered: number;
  /** how often the context has come back */
  readonly revived: number;
  readonly onPicture: () => void;
  readonly shutter: Shutter;
}

/** Asks for frames while there is something to show that is not shown yet, and for none else. */
export function Projector(props: Props) {
  const { drawing, store, views, reel, studio, rig, lighting, atOnce, covered, revived, onPicture, shutter } = props;
  const { width, height } = props.size;
  const { canvas, renderer, camera: lens, film, ask, resize } = drawing;
  const { model: scene } = reel;
  const projection = useMemo(() => new Projection(film), [film]);
  const stirred = useRef(true);
  const seen = useRef<unknown[]>([]);
  const later = useRef<number>(undefined);
  const refining = useRef<number>(undefined);
  useEffect(() => () => [later, refining].forEach(({ current }) => window.clearTimeout(current)), []);
  const stir = useCallback(() => {
    stirred.current = true;
    ask();
  }, [ask]);
  useEffect(() => {
    const now = [drawing, width, height, covered, lighting, revived, views];
    if (now.every((value, index) => value === seen.current[index])) return;
    seen.current = now;
    stir();
  }, [drawing, width, height, covered, lighting, revived, views, stir]);
  useEffect(() => {
    const lose = (): void => {
      letGo(scene);
      film.dispose();
    };
    canvas.addEventListener('webglcontextlost', lose);
    return () => canvas.removeEventListener('webglcontextlost', lose);
  }, [canvas, scene, film]);
  useEffect(() => {
    stir();
    // Labels are as wide as their letters, so they are placed anew once the fonts are there.
    void document.fonts.ready.then(stir);
    // Pointing at somebody shows their figures beside the model and changes nothing in it.
    return store.subscribe(({ session }, { session: earlier }) => {
      // A vehicle's label is there only while somebody is at it.
      const vehicle = session.scene.vehicles.has(session.pointed ?? earlier.pointed ?? '');
      if (session.pointed === earlier.pointed || vehicle) stir();
    });
  }, [store, stir]);
  const set = useMemo(
    () => ({ renderer, resize, scene, lens, studio, rig, reel, lighting, views, width, height }),
    [renderer, resize, scene, lens, studio, rig, reel, lighting, views, width, height],
  );
  useEffect(() => {
    shutter.release = (wide, high) => {
      const picture = projection.picture(set, wide, high);
      stir();
      return picture;
    };
    return () => {
      shutter.release = undefined;
    };
  }, [shutter, projection, set, stir]);

  useEffect(() => {
    // A piece at a time, so that whoever does something meanwhile is not kept waiting.
    const refine = (): void => {
      refining.current = undefined;
      try {
        reel.refineOne();
      } finally {
        if (reel.isPlain) refining.current = window.setTimeout(refine);
        else stir();
      }
    };
    drawing.begin((delta) => {
      const { next, moving } = projection.frame(set, { delta, atOnce, stirred: stirred.current, covered });
      stirred.current = false;
      if (moving) onPicture();
      window.clearTimeout(later.current);
      if (next === 0) ask();
      else if (next !== undefined) later.current = window.setTimeout(ask, next);
      if (reel.isPlain) refining.current ??= window.setTimeout(refine);
    });
  }, [drawing, projection, set, reel, atOnce, covered, onPicture, ask, stir]);
  return null;
}
