export interface NewCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGL2RenderingContext;
}

/** What the renderer asks a context for before anything is drawn. Each answer is waited for, the longer the more is drawn meanwhile. */
const ASKED = [
  'EXT_color_buffer_float',
  'EXT_color_buffer_half_float',
  'EXT_texture_filter_anisotropic',
  'OES_texture_float_linear',
  'WEBGL_clip_cull_distance',
  'WEBGL_multi_draw',
];

/** A canvas to draw the model on, or none where the browser gives out no WebGL2 context. */
export function newCanvas(): NewCanvas | undefined {
  const canvas = document.createElement('canvas');
  canvas.className = 'stage__canvas';
  canvas.ariaHidden = 'true';
  // Asked for here and handed on, because a context for a mere probe costs as much as the real one.
  const context = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    powerPreference: 'high-performance',
  });
  if (context === null) return undefined;
  for (const name of ASKED) context.getExtension(name);
  return { canvas, context };
}
