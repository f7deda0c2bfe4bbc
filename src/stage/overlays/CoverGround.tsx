import { useEffect, useMemo } from 'react';
import { figureOf } from '../../core/cover/figure.ts';
import { countsForCover } from '../../results/coverVehicles.ts';
import { heartOf } from '../../results/heart.ts';
import type { Session } from '../../session/session.ts';
import type { Studio } from '../light/studio.ts';
import type { Shown } from '../models/shown.ts';
import { type Reel, useStep } from '../reel.ts';
import { CoverMap, type Mapped } from './coverMap.ts';

interface Props {
  readonly reel: Reel;
  readonly studio: Studio;
  /** how often the context has come back */
  readonly revived: number;
}

/** Metres from the middle of the scene to the sides of the map. */
const REACH = 27;
const THERE = 0.5;

/** Keeps the map of cover on the ground that of what is drawn. */
export function CoverGround({ reel, studio, revived }: Props) {
  // A map for each view, for one that all of them redraw would be drawn again for every picture.
  const maps = useMemo(() => new Map<string, CoverMap>(), []);
  useEffect(
    () => () => {
      for (const map of maps.values()) map.dispose();
      maps.clear();
    },
    [maps],
  );
  useStep(reel, ({ letter, store, take }, gl) => {
    const { session } = store.getState();
    const mapped = session.layers.coverMap && take.eyesOf === undefined ? mappedNow(session, take.shown) : undefined;
    studio.coverShown.value = mapped === undefined ? 0 : 1;
    if (mapped === undefined) return;
    const map = maps.get(letter) ?? new CoverMap();
    maps.set(letter, map);
    map.show(gl, mapped, revived);
    studio.coverMap.value = map.target.texture;
    const { corner, size } = mapped.region;
    studio.coverRegion.value.set(corner[0], corner[1], size);
  });
  return null;
}

/** What the map shows of what is drawn now; none without the subject. */
function mappedNow(session: Session, shown: Shown): Mapped | undefined {
  const { scene, coverMap } = session;
  const subject = shown.people.find(({ id }) => id === scene.subject);
  if (subject === undefined || subject.presence < THERE) return undefined;
  const { inside } = subject.person;
  const [east, north] = heartOf(scene).middle;
  return {
    viewer: { at: subject.at, eye: subject.eye, inside },
    height: figureOf(coverMap.figure, undefined).height,
    vehicles: shown.vehicles
      .filter((vehicle) => vehicle.presence >= THERE && countsForCover(session, vehicle.id))
      .map(({ id, at, bearing, vehicle: { model } }) => ({ id, at, bearing, model })),
    region: { corner: [east - REACH, north - REACH], size: 2 * REACH },
  };
}
