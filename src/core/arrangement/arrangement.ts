import type { Configuration } from '../document/configuration.ts';
import type { Place } from '../geometry/vector.ts';
import type { Moment, PersonState, VehicleState } from './moment.ts';

export type ArrangedPerson = PersonState & {
  /** The what-if put them somewhere else. */
  readonly moved: boolean;
  /** Where they stand as placed. */
  readonly placed: { readonly at: Place; readonly bearing: number };
};

export type ArrangedVehicle = VehicleState & {
  /** The what-if put it somewhere else. */
  readonly moved: boolean;
};

/** Everyone's place at a moment, after the what-if: the one thing that everything downstream reads. In document order. */
export interface Arrangement extends Moment {
  readonly people: readonly ArrangedPerson[];
  readonly vehicles: readonly ArrangedVehicle[];
  /** The officers stand all round, so that a formation took the bearing of the first. */
  readonly allRound: boolean;
  /** Officers for whom `behindCover` found no spot: they stay where they are. */
  readonly withoutCover: readonly string[];
}

export type WhatIf = Omit<Configuration, 'id' | 'title'>;
