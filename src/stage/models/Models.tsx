import { useEffect, useMemo } from 'react';
import type { Material } from 'three';
import { shallow } from 'zustand/vanilla/shallow';
import type { Scene } from '../../core/document/scene.ts';
import { detailFor } from '../detail.ts';
import { bodyDepth } from '../light/matte.ts';
import { type Lighting, TINTS } from '../light/palette.ts';
import type { Studio } from '../light/studio.ts';
import { type Reel, useChange, useInModel } from '../reel.ts';
import type { View } from '../view.ts';
import { drawnGhost, drawnPerson, drawnVehicle, isAway } from './drawn.ts';
import { type Drawn, ModelBatch } from './modelBatch.ts';
import type { ShownPerson, ShownVehicle } from './shown.ts';

interface Props {
  readonly reel: Reel;
  readonly scene: Scene;
  readonly studio: Studio;
  /** what bodies are of */
  readonly matter: Material;
  readonly lighting: Lighting;
  readonly ghosts: boolean;
}

/** Everybody and every vehicle, and faintly where the moved stood as placed. */
export function Models({ reel, scene, studio, matter, lighting, ghosts }: Props) {
  const [solid, faint] = useMemo(() => {
    const models = new ModelBatch(matter, reel);
    models.mesh.castShadow = true;
    models.mesh.customDepthMaterial = bodyDepth(studio);
    models.mesh.receiveShadow = true;
    return [models, new ModelBatch(matter, reel)];
  }, [studio, matter, reel]);
  useEffect(() => () => [solid, faint].forEach((batch) => batch.dispose()), [solid, faint]);
  useInModel(reel, solid.mesh);
  useInModel(reel, faint.mesh);

  const kept = useMemo(() => new Kept(), []);
  const aboutOf = ({ take: { shown, eyesOf } }: View) => [shown, eyesOf, solid, scene, lighting, ghosts];
  useChange(reel, aboutOf, ({ take }) => {
    const tints = TINTS[lighting];
    const { people, vehicles } = take.shown;
    const detail = detailFor({ people: people.length, vehicles: vehicles.length });
    const isEyeLevel = take.eyesOf !== undefined;
    kept.isFor([scene, tints, detail.people, detail.vehicles, isEyeLevel]);
    solid.show([
      ...vehicles.map((vehicle) => kept.of(vehicle, () => drawnVehicle(vehicle, scene, tints, detail.vehicles))),
      ...people
        .filter(({ id }) => id !== take.eyesOf)
        .map((person) => kept.of(person, () => drawnPerson(person, tints, detail.people, isEyeLevel))),
    ]);
    faint.show(
      ghosts && !isEyeLevel ? people.filter(isAway).map((person) => drawnGhost(person, tints, detail.people)) : [],
    );
  });

  return null;
}

/** How whoever stands is drawn: the same as before, for as long as it is drawn for the same. */
class Kept {
  private drawn = new WeakMap<object, Drawn>();
  private about: readonly unknown[] = [];

  isFor(about: readonly unknown[]): void {
    if (!shallow(about, this.about)) this.drawn = new WeakMap();
    this.about = about;
  }

  of(shown: ShownPerson | ShownVehicle, draw: () => Drawn): Drawn {
    const drawn = this.drawn.get(shown) ?? draw();
    this.drawn.set(shown, drawn);
    return drawn;
  }
}
