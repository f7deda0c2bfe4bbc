import { Color, MeshStandardMaterial } from 'three';
import { finishOf } from '../../stage/light/palette.ts';
import type { Part } from '../../stage/light/parts.ts';

/** What a part looks like in any viewer of glTF, shared by all that look alike. */
export class Materials {
  private readonly made = new Map<string, MeshStandardMaterial>();

  /** @param own the colour of the thing itself, which its painted parts take */
  of(part: Part, own: string): MeshStandardMaterial {
    const { colour, rough } = finishOf('light', part);
    const shown = part === 'paint' || part === 'pale' ? own : colour;
    const key = `${part} ${shown}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const material = new MeshStandardMaterial({ color: new Color(shown), roughness: rough, metalness: 0 });
    material.name = key;
    this.made.set(key, material);
    return material;
  }
}
