import type { RulerEnd } from '../core/document/configuration.ts';
import { onFootprint } from '../core/cover/vehicleBoxes.ts';
import type { Place } from '../core/geometry/vector.ts';
import { snapped } from '../results/snapping.ts';
import type { Session } from '../session/session.ts';
import { pointOver } from './space.ts';
import type { Take } from './take.ts';

/** Pixels within which a tap means the figure. */
const TAP_REACH = 22;
/** A hand on a vehicle is over its body, not over the ground beneath; metres. */
const BODY_HEIGHTS = [1.2, 0.6, 0];

type Spot = readonly [number, number];

/** Where the ground is under a spot of the window. */
export function groundAt(take: Take, stage: HTMLElement | null, xy: Spot): Place | undefined {
  const local = inStage(stage, xy);
  return local === undefined ? undefined : take.groundUnder(local);
}

/** Who or what is under a spot of the window: the figure that is nearest, if it is near enough to be meant, else a vehicle. */
export function thingAt(take: Take, stage: HTMLElement | null, xy: Spot, kind?: 'person'): string | undefined {
  const local = inStage(stage, xy);
  if (local === undefined) return undefined;
  let nearest: string | undefined;
  let least = TAP_REACH;
  for (const shown of take.shown.people) {
    for (const height of [0.3, 0.9, 1.5]) {
      const spot = take.project(pointOver(shown.at, shown.ground + height));
      if (spot === undefined) continue;
      const away = Math.hypot(spot[0] - local[0], spot[1] - local[1]);
      if (away < least) [nearest, least] = [shown.id, away];
    }
  }
  if (nearest !== undefined || kind === 'person') return nearest;
  for (const height of BODY_HEIGHTS) {
    const place = take.groundUnder(local, height);
    const found =
      place === undefined
        ? undefined
        : take.shown.vehicles.find(
            ({ id, at, bearing, presence, vehicle }) =>
              presence > 0.5 && onFootprint({ id, model: vehicle.model, at, bearing }, place),
          );
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** Where a ruler ends under a spot of the window: at somebody, at a vehicle, or on the ground, drawn softly to rings. */
export function endAt(session: Session, take: Take, stage: HTMLElement | null, xy: Spot): RulerEnd | undefined {
  const id = thingAt(take, stage, xy);
  if (id !== undefined) return { id };
  const ground = groundAt(take, stage, xy);
  if (ground === undefined) return undefined;
  const [east, north] = snapped(session, '', ground);
  return { at: [toCentimetres(east), toCentimetres(north)] };
}

function toCentimetres(metres: number): number {
  return Math.round(metres * 100) / 100;
}

function inStage(stage: HTMLElement | null, [x, y]: Spot): Spot | undefined {
  if (stage === null) return undefined;
  const { left, top } = stage.getBoundingClientRect();
  return [x - left, y - top];
}
