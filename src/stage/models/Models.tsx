import { useEffect, useMemo } from 'react';
import type { Material } from 'three';
import type { Scene } from '../../core/document/scene.ts';
import { detailFor } from '../detail.ts';
import { bodyDepth } from '../light/matte.ts';
import { type Lighting, TINTS } from '../light/palette.ts';
import { type Reel, useChange, useInModel } from '../reel.ts';
import type { View } from '../view.ts';
import { drawnGhost, drawnPerson, drawnVehicle, isAway } from './drawn.ts';
import { ModelBatch } from './modelBatch.ts';

interface Props {
  readonly reel: Reel;
  readonly scene: Scene;
  /** what bodies are of */
  readonly matter: Material;
  readonly lighting: Lighting;
  readonly ghosts: boolean;
}

/** Everybody and every vehicle, and faintly where the moved stood as placed. */
export function Models({ reel, scene, matter, lighting, ghosts }: Props) {
  const [solid, faint] = useMemo(() => {
    const models = new ModelBatch(matter, reel.refine);
    models.mesh.castShadow = true;
    models.mesh.customDepthMaterial = bodyDepth();
    models.mesh.receiveShadow = true;
    return [models, new ModelBatch(matter, reel.refine)];
  }, [matter, reel]);
  useEffect(() => () => [solid, faint].forEach((batch) => batch.dispose()), [solid, faint]);
  useInModel(reel, solid.mesh);
  useInModel(reel, faint.mesh);

  const aboutOf = ({ take: { shown, eyesOf } }: View) => [shown, eyesOf, solid, scene, lighting, ghosts];
  useChange(reel, aboutOf, ({ take }) => {
    const tints = TINTS[lighting];
    const { people, vehicles } = take.shown;
    const detail = detailFor({ people: people.length, vehicles: vehicles.length });
    solid.show([
      ...vehicles.map((vehicle) => drawnVehicle(vehicle, scene, tints, detail.vehicles)),
      ...people
        .filter(({ id }) => id !== take.eyesOf)
        .map((person) => drawnPerson(person, tints, detail.people, take.eyesOf !== undefined)),
    ]);
    faint.show(
      ghosts && take.eyesOf === undefined
        ? people.filter(isAway).map((person) => drawnGhost(person, tints, detail.people))
        : [],
    );
  });

  return null;
}
