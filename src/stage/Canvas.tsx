import { useLayoutEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import { Drawing, type Size } from './drawing.ts';
import type { Lighting } from './light/palette.ts';
import { markDrawn } from './markDrawn.ts';
import { Model } from './Model.tsx';
import type { Shutter } from './shutter.ts';
import type { View } from './view.ts';

/** How long a lost context may stay away before a new canvas is tried, and how many canvases are tried, milliseconds. */
const PATIENCE = 3000;
const MOST_CANVASES = 3;

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly views: readonly View[];
  readonly lighting: Lighting;
  readonly atOnce: boolean;
  readonly covered: number;
  readonly shutter: Shutter;
  /** The context is lost for good. */
  readonly onLost: () => void;
}

/** The canvas, kept alive: a context that is lost comes back by itself, if need be on a new canvas. */
export function Canvas({ store, views, lighting, atOnce, covered, shutter, onLost }: Props) {
  const [life, setLife] = useState(0);
  const picture = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>();
  const [size, setSize] = useState<Size>({ width: 1, height: 1 });
  const [revived, setRevived] = useState(0);

  // Before the page is shown, so that the first picture is in its first frame.
  useLayoutEffect(() => {
    const frame = picture.current;
    if (frame === null) return;
    const started = Drawing.start();
    if (started === undefined) {
      onLost();
      return;
    }
    frame.append(started.canvas);
    let fitted: Size = { width: 0, height: 0 };
    const fit = (): void => {
      const { clientWidth: width, clientHeight: height } = frame;
      // A drawing never begins on a canvas without a size.
      if (width === 0 || height === 0 || (width === fitted.width && height === fitted.height)) return;
      fitted = { width, height };
      setDrawing(started);
      started.fit(fitted);
      setSize(fitted);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(frame);
    const unwatch = watchContext(started.canvas, {
      onRestored: () => setRevived((count) => count + 1),
      onGone: () => (life + 1 < MOST_CANVASES ? setLife(life + 1) : onLost()),
    });
    return () => {
      unwatch();
      observer.disconnect();
      started.end();
      started.canvas.remove();
      setDrawing(undefined);
    };
  }, [life, onLost]);

  return (
    <div ref={picture} className="stage__picture">
      {drawing !== undefined && (
        <Model
          {...{ drawing, size, revived, store, views, lighting, atOnce, covered, shutter }}
          onPicture={markDrawn}
        />
      )}
    </div>
  );
}

function watchContext(
  canvas: HTMLCanvasElement,
  { onRestored, onGone }: { readonly onRestored: () => void; readonly onGone: () => void },
): () => void {
  let patience: number | undefined;
  let frame = 0;
  const lost = (event: Event): void => {
    event.preventDefault();
    patience = window.setTimeout(onGone, PATIENCE);
  };
  const restored = (): void => {
    window.clearTimeout(patience);
    // The renderer hears of it in the same event; the frame after that it can draw again.
    frame = requestAnimationFrame(onRestored);
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    window.clearTimeout(patience);
    cancelAnimationFrame(frame);
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
