import { BackSide, Light, type Material, Mesh, Scene } from 'three';
import { Sheets, sheetMaterial } from './ink/sheets.ts';
import { bodyDepth, cutDepth, matte } from './light/matte.ts';
import { Rig } from './light/rig.ts';
import { studioUniforms } from './light/studio.ts';
import { emptyBody, ModelBatch } from './models/modelBatch.ts';
import { Dashes } from './overlays/dashes.ts';
import { Reel } from './reel.ts';

const NO_ROOM = { vertices: 3, indices: 3 };

/** Shadows are drawn before any light is reckoned: there are some that cast, and none that lights. */
class Caster extends Light {
  override castShadow = true;
}

/**
 * Something without a size of every kind that a scene is drawn with, under the same lights, and of every kind that casts
 * a shadow: they need the shaders that any scene needs, and there is nothing of a scene to wait for.
 */
export function rehearsal(): { readonly lit: Scene; readonly casting: Scene } {
  const studio = studioUniforms('light');
  const reel = new Reel();
  const bodies = (material: Material) => new ModelBatch(material, reel, NO_ROOM).mesh;
  const plain = (material: Material) => new Mesh(emptyBody(), material);
  const shadow = bodyDepth(studio);
  // As the renderer has it for whatever is seen from the front alone.
  shadow.side = BackSide;
  return {
    lit: new Scene().add(
      new Rig().lights,
      plain(matte('ground', studio)),
      plain(matte('building', studio)),
      bodies(matte('body', studio)),
      new Sheets(sheetMaterial(studio)).group,
      new Dashes({ width: 1, dash: 1, gap: 1, opacity: 1, order: 0 }).object,
    ),
    casting: new Scene().add(new Caster(), bodies(shadow), plain(cutDepth(studio))),
  };
}
