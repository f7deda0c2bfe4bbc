import { DirectionalLight, Mesh, type Object3D, Texture } from 'three';

/**
 * Lets go of whatever was on the graphics processor for a model when its context was lost: it is sent anew to the next
 * one. Else all that was known of the lost one would be held for as long as the model is there.
 */
export function letGo(model: Object3D): void {
  model.traverse((object) => {
    if (object instanceof DirectionalLight) object.shadow.map?.dispose();
    if (!(object instanceof Mesh)) return;
    // Textures that an object holds itself are those of its instances.
    const textures = Object.values(object).filter((each) => each instanceof Texture);
    for (const part of [object.geometry, object.material, object.customDepthMaterial, ...textures].flat())
      part?.dispose();
  });
}
