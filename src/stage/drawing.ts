import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { Group, Mesh, PerspectiveCamera, WebGLRenderer } from 'three';
import type { ReactNode } from 'react';

// Everything else is made by hand and handed over, so that only these classes have a name for the reconciler.
extend({ Group, Mesh });

/** Denser screens than this gain nothing that one sees, and cost by the square. */
const DENSEST = 2;

export interface Drawing {
  readonly camera: PerspectiveCamera;
  readonly render: (element: ReactNode) => void;
  readonly fit: (width: number, height: number) => void;
  readonly end: () => void;
}

/**
 * A demand-driven drawing on a canvas, or none where the browser gives out no WebGL2 context. Draws nothing until it is
 * told its size and given something to draw.
 */
export function startDrawing(canvas: HTMLCanvasElement): Drawing | undefined {
  // Asked for here and handed on, because a context for a mere probe costs as much as the real one.
  const context = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    powerPreference: 'high-performance',
  });
  if (context === null) return undefined;
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  const camera = new PerspectiveCamera();
  const configure = (width: number, height: number) =>
    root.configure({
      frameloop: 'demand',
      flat: true,
      shadows: 'percentage',
      dpr: [1, DENSEST],
      gl: () => new WebGLRenderer({ canvas, context }),
      camera: Object.assign(camera, { manual: true }),
      size: { width, height, top: 0, left: 0 },
    });
  return {
    camera,
    render: (element) => void root.render(element),
    fit: (width, height) => void configure(width, height),
    end: () => root.unmount(),
  };
}
