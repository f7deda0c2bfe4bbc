// The product's own pass, with its pixels read back: what the graphics card makes of a situation.
import { WebGLRenderer } from 'three';
import { COVER_PIXELS, CoverMap, type Mapped } from '../../../../src/stage/overlays/coverMap.ts';

declare global {
  interface Window {
    /** For each pixel, row by row from the south-west: 2 in cover, 1 concealed, 0 exposed. */
    statesOf?: (mapped: Mapped) => number[];
  }
}

const renderer = new WebGLRenderer();
const map = new CoverMap();

window.statesOf = (mapped) => {
  map.show(renderer, mapped);
  const pixels = new Uint8Array(COVER_PIXELS * COVER_PIXELS * 4);
  renderer.readRenderTargetPixels(map.target, 0, 0, COVER_PIXELS, COVER_PIXELS, pixels);
  const states: number[] = [];
  for (let at = 0; at < pixels.length; at += 4)
    states.push((pixels[at] ?? 0) > 127 ? 2 : (pixels[at + 1] ?? 0) > 127 ? 1 : 0);
  return states;
};
