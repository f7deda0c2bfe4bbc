import { type Exposure, exposureOf, POINTS } from '../cover/exposure.ts';
import { figureOf } from '../cover/figure.ts';
import type { Role, Weapon } from '../document/schema.ts';
import type { Place } from '../geometry/vector.ts';
import type { NoClosing } from './closing.ts';
import { type Present, vehicleOf, viewerIn } from './present.ts';
import type { Reckoning } from './reckoning.ts';
import { PERSON, STATES } from './slots.ts';

/** Of a figure's fifteen points; `ownVehicle`: how many of them the subject's own vehicle hides. */
interface SeenExposure extends Exposure {
  readonly ownVehicle: number;
}

/** What concerns one person: every officer, and whoever else speaks. Null where it does not apply. */
export interface PersonMeasures {
  readonly id: string;
  readonly role: Role;
  readonly weapon: Weapon;
  readonly at: Place;
  /** degrees clockwise from north */
  readonly bearing: number;
  /** metres to the subject */
  readonly distance: number;
  /** metres to the footprint of the subject's vehicle, 0 inside it */
  readonly toVehicle: number | null;
  /** metres to the nearest other officer */
  readonly spacing: number | null;
  /** seconds in which the subject could run to this officer */
  readonly closing: number | null;
  /** seconds */
  readonly response: number | null;
  /** seconds: closing less response */
  readonly margin: number | null;
  /** why an officer has no closing time */
  readonly noClosing: NoClosing | null;
  /** as the subject sees them */
  readonly exposure: SeenExposure | null;
  readonly state: Exposure['state'] | null;
  /** metres to the nearest spot behind cover; null also where spots were not asked for */
  readonly nearestCover: number | null;
  /** seconds to be there: reaction, decision and the run */
  readonly toCover: number | null;
  /** decibels at the subject's ear */
  readonly level: number | null;
  /** decibels: speech-to-noise ratio */
  readonly snr: number | null;
  /** They stand in the footprint of a vehicle that they do not sit in. */
  readonly overlaps: boolean;
}

/** Every officer, and whoever else speaks, in document order, out of a reckoning that has been run. */
export function measuredPeople({ row, measured, noClosing, obstacles }: Reckoning, present: Present): PersonMeasures[] {
  return measured.map(({ person, officer, base }) => {
    const known = (slot: keyof typeof PERSON): number | null => {
      const value = row[base + PERSON[slot]] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    };
    const exposure =
      officer < 0 ? null : seen(person, known('cover') ?? 0, known('concealedPoints') ?? 0, known('state'), present);
    const { id, role, weapon, at, bearing, inside } = person;
    return {
      id,
      role,
      weapon,
      at: [at[0], at[1]],
      bearing,
      distance: known('distance') ?? 0,
      toVehicle: known('toVehicle'),
      spacing: known('spacing'),
      closing: known('closing'),
      response: known('response'),
      margin: known('margin'),
      noClosing: officer < 0 ? null : noClosing,
      exposure,
      state: exposure?.state ?? null,
      nearestCover: known('nearestCover'),
      toCover: known('toCover'),
      level: known('level'),
      snr: known('snr'),
      overlaps: obstacles.footprints.isOn(at[0], at[1], inside),
    };
  });
}

function seen(
  person: Present['people'][number],
  cover: number,
  concealed: number,
  state: number | null,
  present: Present,
): SeenExposure {
  const { own, vehicles } = present;
  const exposed = POINTS - cover - concealed;
  const { height } = figureOf(person.posture, vehicleOf(person.inside, vehicles)?.model);
  const ownVehicle =
    own === undefined || exposed === POINTS
      ? 0
      : POINTS - exposureOf(viewerIn(present), person.at, height, [own]).exposed;
  return { cover, concealed, exposed, state: STATES[state ?? 2] ?? 'exposed', ownVehicle };
}
