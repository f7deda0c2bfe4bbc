import type { Exposure } from '../cover/exposure.ts';
import type { Effort, Posture, Role, Status, VehicleModel, Weapon, Windows } from '../document/schema.ts';

/** Where somebody or something is from the subject. */
export interface FromSubject {
  /** metres: for a vehicle, to the middle of its footprint */
  readonly metres: number;
  /** degrees clockwise from north, from the subject to them; undefined where they coincide */
  readonly bearing: number | undefined;
}

/** How somebody's state differs from what it was, or from what it is as placed. Only what differs is there. */
export interface PersonChange {
  /** metres by which the way to the subject is shorter; negative where it is longer */
  readonly nearer?: number;
  /** metres from where they were */
  readonly moved?: number;
  readonly state?: Exposure['state'];
  readonly posture?: Posture;
  readonly weapon?: Weapon;
  readonly speaking?: Effort;
  /** the vehicle that they are in now; null: out of the one that they were in */
  readonly inside?: string | null;
}

/** One person now, as plain facts with their names, ready to be said. */
export interface PersonTold {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** none for the subject, and where there is none */
  readonly from: FromSubject | undefined;
  /** degrees clockwise from north */
  readonly bearing: number;
  readonly facesSubject: boolean;
  readonly posture: Posture;
  /** what the vehicle is called that they sit in */
  readonly inside: string | undefined;
  readonly weapon: Weapon;
  readonly speaking: Effort;
  readonly holding: 'phone' | undefined;
  /** of an officer, as the subject sees them; undefined where that is not known */
  readonly exposure: Exposure | undefined;
  readonly basis: Status;
  /** metres */
  readonly within: number;
  /** the what-if put them somewhere else */
  readonly moved: boolean;
  /** against the phase before; `new`: not there before; undefined where there is none, or nothing differs */
  readonly since: PersonChange | 'new' | undefined;
  /** against the scene as placed; undefined where that is what is shown, or nothing differs */
  readonly against: PersonChange | undefined;
}

/** One vehicle now. */
export interface VehicleTold {
  readonly id: string;
  readonly name: string;
  /** which it is among vehicles that are called alike */
  readonly nth: { readonly index: number; readonly of: number } | undefined;
  readonly model: VehicleModel;
  readonly from: FromSubject | undefined;
  /** degrees clockwise from north */
  readonly bearing: number;
  readonly windows: Windows;
  /** the names of those who sit in it */
  readonly people: readonly string[];
  readonly basis: Status;
  /** metres */
  readonly within: number;
  /** the what-if put it somewhere else */
  readonly moved: boolean;
  /** metres from where it was in the phase before; `new`: not there before */
  readonly since: number | 'new' | undefined;
  /** metres from where it stands as placed */
  readonly against: number | undefined;
}
