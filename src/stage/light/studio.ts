import { Color, type Texture, Vector2, Vector3, Vector4, type IUniform } from 'three';
import { finishes, type Lighting, TINTS } from './palette.ts';

/** At most so many rings are drawn at once. */
export const MOST_RINGS = 8;

/** At most so many marks are drawn on the ground at once. */
export const MOST_MARKS = 40;

/** Uniforms that every material of the model shares: the theme, the edge of the model, the ink on its ground. */
export function studioUniforms(lighting: Lighting) {
  return {
    finishes: { value: finishes(lighting) },
    /** Middle of the model on the ground (three's x and z), and where it fades into the paper. */
    edgeMiddle: { value: new Vector2() },
    edgeFrom: { value: 1e5 },
    edgeTo: { value: 2e5 },
    /** Another number each sample, so that screened surfaces average out. */
    grain: { value: 0 },
    sunDirection: { value: new Vector3(0, 1, 0) },
    /** Buildings are cut open above this height, metres. */
    cut: { value: 1e5 },
    poche: { value: new Color(TINTS[lighting].poche) },
    ringMiddle: { value: new Vector2() },
    ringRadii: { value: new Float32Array(MOST_RINGS) },
    ringCount: { value: 0 },
    ringInk: { value: new Color(TINTS[lighting].ink) },
    ringStrength: { value: 1 },
    /** Marks on the ground: middle or beginning (three's x and z) and direction; kind, length, width and strength. */
    markPlaces: { value: Array.from({ length: MOST_MARKS }, () => new Vector4()) },
    markShapes: { value: Array.from({ length: MOST_MARKS }, () => new Vector4()) },
    markCount: { value: 0 },
    /** Where somebody would be in cover (red) or concealed (green); its south-west corner and metres on a side. */
    coverMap: { value: null as Texture | null },
    coverRegion: { value: new Vector3(0, 0, 1) },
    coverShown: { value: 0 },
    coverStrength: { value: 1 },
    sightInk: { value: new Color(TINTS[lighting].sight) },
    coverInk: { value: new Color(TINTS[lighting].cover) },
  } satisfies Record<string, IUniform>;
}

export type Studio = ReturnType<typeof studioUniforms>;

export function relight(studio: Studio, lighting: Lighting): void {
  studio.finishes.value = finishes(lighting);
  studio.poche.value.set(TINTS[lighting].poche);
  studio.ringInk.value.set(TINTS[lighting].ink);
  studio.sightInk.value.set(TINTS[lighting].sight);
  studio.coverInk.value.set(TINTS[lighting].cover);
  studio.coverStrength.value = lighting === 'dark' ? 0.42 : 1;
  studio.ringStrength.value = lighting === 'dark' ? 0.8 : 1;
}
