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
    const away = awayFrom(take, shown, local);
    if (away < least) [nearest, least] = [shown.id, away];
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

/** Whether a hand on a spot of the window can mean this very one, though somebody else may be nearer. */
export function isAt(take: Take, stage: HTMLElement | null, xy: Spot, id: string): boolean {
  const local = inStage(stage, xy);
  const shown = take.shown.people.find((each) => each.id === id);
  if (local === undefined) return false;
  return shown === undefined ? thingAt(take, stage, xy) === id : awayFrom(take, shown, local) < TAP_REACH;
}

/** How far a spot of the stage is from a figure as drawn, pixels. */
function awayFrom(take: Take, { at, ground }: Take['shown']['people'][number], [x, y]: Spot): number {
  const spots = [0.3, 0.9, 1.5].map((height) => take.project(pointOver(at, ground + height)));
  return Math.min(...spots.map((spot) => (spot === undefined ? Infinity : Math.hypot(spot[0] - x, spot[1] - y))));
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
