import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import { prepare, step } from './direct.ts';
import { Film, type Frame as Window, halton, SAMPLES } from './light/film.ts';
import type { Rig } from './light/Lights.tsx';
import type { Lighting } from './light/palette.ts';
import type { Studio } from './light/studio.ts';
import { rectsOf } from './rects.ts';
import type { Reel } from './reel.ts';
import { elementsIn, placedLabels, sizeOf } from './labels/LabelPlacer.tsx';
import type { Picture, PictureView, Shutter } from './shutter.ts';
import type { View } from './view.ts';

/** A machine that needs longer than this for a picture makes do with less: fewer samples, rougher edges while it moves; milliseconds. */
const SLOW = 90;
const REST = 2000;
const FEWEST_SAMPLES = 5;

interface Props {
  readonly lens: PerspectiveCamera;
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

/** Takes the pictures of all views: one a frame while anything moves, then the samples of still ones, then none. */
export function Projector({
  lens,
  store,
  views,
  reel,
  studio,
  rig,
  lighting,
  atOnce,
  covered,
  revived,
  onPicture,
  shutter,
}: Props) {
  const film = useMemo(() => new Film(), []);
  useEffect(() => () => film.dispose(), [film]);
  const invalidate = useThree((state) => state.invalidate);
  const { width, height } = useThree((state) => state.size);
  const stirred = useRef(true);
  const taken = useRef(0);
  const before = useRef(0);
  const slow = useRef(false);
  const seen = useRef<unknown[]>([]);
  const stir = useRef(() => {
    stirred.current = true;
    invalidate();
  }).current;
  useEffect(() => {
    const now = [width, height, covered, lighting, revived, views];
    if (now.every((value, index) => value === seen.current[index])) return;
    seen.current = now;
    stir();
  }, [width, height, covered, lighting, revived, views, stir]);
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

  const { gl: renderer, scene: model } = useThree();
  useEffect(() => {
    shutter.release = (wide, high) => {
      const picture = takePicture(renderer, model, wide, high);
      stir();
      return picture;
    };
    return () => {
      shutter.release = undefined;
    };
  });

  /**
   * The same model on the same canvas, made as large as the picture for as long as it takes. Nobody sees it, for the
   * browser shows a canvas only after all this is over.
   */
  function takePicture(gl: WebGLRenderer, scene: Scene, wide: number, high: number): Picture {
    const context = gl.getContext();
    if (context.isContextLost()) throw new Error('the drawing is lost for the moment; try again');
    const most = gl.capabilities.maxTextureSize;
    const scale = Math.max(wide / width, high / height);
    const [w, h] = [Math.min(wide, most), Math.min(high, most)];
    const ratio = gl.getPixelRatio();
    const copy = document.createElement('canvas');
    copy.width = w;
    copy.height = h;
    const page = { width: Math.round(w / scale), height: Math.round(h / scale) };
    const rects = rectsOf(views.length, page.width, page.height);
    gl.setPixelRatio(1);
    gl.setSize(w, h, false);
    const shot: PictureView[] = [];
    for (const [number, view] of views.entries()) {
      const rect = rects[number];
      if (rect === undefined) continue;
      const before = view.take.size;
      const frame = { width: rect.width, height: rect.height, covered: 0 };
      step(view, { frame, delta: 0, atOnce: true, stirred: true });
      prepare(view, lens, studio);
      reel.run(view, gl);
      const inPicture = {
        left: rect.left * scale,
        top: rect.top * scale,
        width: rect.width * scale,
        height: rect.height * scale,
      };
      const window: Window = {
        left: Math.round(inPicture.left),
        bottom: Math.round(h - inPicture.top - inPicture.height),
        width: Math.round(inPicture.width),
        height: Math.round(inPicture.height),
      };
      for (let index = 0; index < (slow.current ? FEWEST_SAMPLES : SAMPLES); index++)
        take(gl, scene, view, window, false, index);
      shot.push({ ...inPicture, letter: view.letter, labels: labelsOf(view), metresPerPixel: scaleOf(view, scale) });
      view.take.size = before;
    }
    copy.getContext('2d')?.drawImage(gl.domElement, 0, 0);
    gl.setPixelRatio(ratio);
    gl.setSize(width, height, false);
    return { canvas: copy, views: shot, scale };
  }

  useFrame(({ gl, scene }, delta) => {
    const now = performance.now();
    const pause = now - before.current;
    before.current = now;
    // A rest is no sign of a slow machine; frames one after the other are.
    if (pause < REST) slow.current = pause > SLOW * views.length;
    const rects = rectsOf(views.length, width, height);
    views.forEach((view, index) => {
      const rect = rects[index];
      if (rect === undefined) return;
      const frame = { width: rect.width, height: rect.height, covered: index === 0 ? covered : 0 };
      step(view, { frame, delta, atOnce, stirred: stirred.current });
    });
    stirred.current = false;
    const moving = views.some(({ take }) => take.moving);
    if (moving) taken.current = 0;
    const index = taken.current;
    const { dataset } = gl.domElement;
    if (!moving && index >= (slow.current ? FEWEST_SAMPLES : SAMPLES)) {
      dataset['picture'] = 'still';
      dataset['samples'] = `${index}`;
      return;
    }
    if (moving) dataset['picture'] = 'moving';
    for (const [number, view] of views.entries()) {
      const rect = rects[number];
      if (rect === undefined) continue;
      prepare(view, lens, studio);
      reel.run(view, gl);
      const wholePixels = gl.getPixelRatio();
      const window: Window = {
        left: Math.round(rect.left * wholePixels),
        bottom: Math.round((height - rect.top - rect.height) * wholePixels),
        width: Math.round(rect.width * wholePixels),
        height: Math.round(rect.height * wholePixels),
      };
      take(gl, scene, view, window, moving, index);
    }
    if (moving) onPicture();
    else taken.current = index + 1;
    invalidate();
  }, 1);

  function take(gl: WebGLRenderer, scene: Scene, view: View, window: Window, moving: boolean, index: number): void {
    const plan = Math.min(Math.max(((view.take.shot?.tilt ?? 0) - 60) / 28, 0), 1);
    gl.shadowMap.autoUpdate = false;
    gl.shadowMap.needsUpdate = true;
    if (moving) {
      studio.grain.value = 0;
      rig.place(studio, plan, [0, 0], [0.1, 0.9]);
      film.snap(gl, scene, lens, { lighting, window, smooth: !slow.current });
      return;
    }
    studio.grain.value = index + 1;
    rig.place(studio, plan, [halton(index + 1, 2), halton(index + 1, 7)], [halton(index + 1, 3), halton(index + 1, 5)]);
    film.add(gl, scene, lens, { lighting, window, index });
  }
  return null;
}

function labelsOf(view: View): PictureView['labels'] {
  if (view.labels.current === null) return [];
  const elements = elementsIn(view.labels.current);
  return [...placedLabels(view, elements)].flatMap(([id, at]) => {
    const element = elements.get(id);
    if (element === undefined) return [];
    const lines = [
      ...element.querySelectorAll<HTMLElement>('b, .label__name, .label__more, :scope > span:not([class])'),
    ]
      .filter((part) => part.offsetWidth > 0)
      .map((part) => part.textContent);
    const own = element.childElementCount === 0 ? [element.textContent] : lines;
    return [{ id, lines: own, at, size: sizeOf(element), element }];
  });
}

/** Metres a pixel of the picture, in a plan. */
function scaleOf({ take, store }: View, scale: number): number | undefined {
  const isPlan = store.getState().session.camera.kind === 'plan';
  return isPlan && take.shot !== undefined ? take.shot.metresHigh / (take.size.height * scale) : undefined;
}
