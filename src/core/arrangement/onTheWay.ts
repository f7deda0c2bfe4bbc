import { bearingBetween } from '../geometry/angle.ts';
import { between, type Place } from '../geometry/vector.ts';
import type { Arrangement } from './arrangement.ts';
import type { Moment } from './moment.ts';

/** The arrangement between those of the phase before and the phase after, a share of the way. */
export function blend(moment: Moment, before: Arrangement, after: Arrangement, share: number): Arrangement {
  const late = moment.phase > Math.floor(moment.t);
  const states = late ? after : before;
  const people = [byId(before.people), byId(after.people)] as const;
  const vehicles = [byId(before.vehicles), byId(after.vehicles)] as const;
  return {
    ...moment,
    people: moment.people.map((person) => {
      const state = onTheWay(person, people[0].get(person.id), people[1].get(person.id), share, late);
      // Who stands is the same as in the phase, so that nobody makes anything anew for them.
      if (isAt(state.placed, person)) return state;
      return { ...state, placed: { at: person.at, bearing: person.bearing } };
    }),
    vehicles: moment.vehicles.map((vehicle) =>
      onTheWay(vehicle, vehicles[0].get(vehicle.id), vehicles[1].get(vehicle.id), share, late),
    ),
    allRound: states.allRound,
    withoutCover: states.withoutCover,
  };
}

interface Numbers {
  readonly at: Place;
  readonly bearing: number;
  readonly within: number;
  readonly presence: number;
}

/** Who was not moved keeps to the written path; who was, in either phase, goes straight from one place to the other. */
function onTheWay<A extends Numbers & { readonly moved: boolean }>(
  state: Numbers,
  before: A | undefined,
  after: A | undefined,
  share: number,
  late: boolean,
): A {
  const held = late ? (after ?? before) : (before ?? after);
  if (held === undefined) throw new RangeError('who is on the scene at a moment is so in a phase beside it');
  const { within, presence } = state;
  if (before?.moved !== true && after?.moved !== true) {
    if (isAt(held, state) && held.within === within && held.presence === presence) return held;
    return { ...held, at: state.at, bearing: state.bearing, within, presence };
  }
  if (before === undefined || after === undefined) return { ...held, presence };
  return {
    ...held,
    at: between(before.at, after.at, share),
    bearing: bearingBetween(before.bearing, after.bearing, share),
    within,
    presence,
    moved: true,
  };
}

interface Standing {
  readonly at: Place;
  readonly bearing: number;
}

function isAt(one: Standing, other: Standing): boolean {
  return one.at[0] === other.at[0] && one.at[1] === other.at[1] && one.bearing === other.bearing;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}
