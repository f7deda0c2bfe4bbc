import type { WholeMeasures } from '../core/analysis/measure.ts';
import type { FromSubject, PersonChange, PersonTold, VehicleTold } from '../core/report/told.ts';
import type { Exposure } from '../core/cover/exposure.ts';
import type { Effort, Posture, Status, Weapon, Windows } from '../core/document/schema.ts';
import { compassPoint } from '../core/geometry/compass.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { ENGLISH_POINTS } from './compassPoints.ts';
import { formatLength, formatNumber, formatRoundLength } from './length.ts';
import { message } from './message.ts';
import { Room } from './room.ts';
import { PARTLY } from './stage.ts';

/** How what is told is said: in which unit and language, and what the subject and the phase before are called. */
export interface Saying {
  readonly unit: LengthUnit;
  readonly language: string;
  readonly subject: string;
  readonly before: string | undefined;
}

/** What is said of the whole in one breath. */
export interface SummaryTold {
  readonly index: number;
  readonly count: number;
  readonly title: string;
  /** the titles of the phases that one is between */
  readonly between: readonly [from: string, to: string] | undefined;
  /** the what-if; none where everything is as placed */
  readonly whatIf: string | undefined;
  readonly nearest: { readonly name: string; readonly metres: number } | undefined;
  readonly measures: WholeMeasures | undefined;
}

/** What a layer that is on has to say. */
export type LayerTold =
  | { readonly of: 'lines'; readonly pairs: readonly (readonly [officer: string, other: string])[] }
  | { readonly of: 'reach'; readonly reach: WholeMeasures['reach'] }
  | { readonly of: 'openSide'; readonly degrees: number }
  | { readonly of: 'wayOut'; readonly metres: number | null; readonly boxedIn: boolean | null };

/** From so many metres on, the way out is not followed further. */
export const FAR = 15;

const POSTURES: Readonly<Record<Posture, string>> = { standing: 'standing', crouching: 'crouching', seated: 'seated' };
const WEAPONS: Readonly<Record<Weapon, string>> = {
  none: 'no gun carried',
  holstered: 'gun holstered',
  'low-ready': 'gun drawn, held low',
  aimed: 'gun drawn and aimed',
  unknown: 'what the hands hold is not known',
};
const EFFORTS: Readonly<Record<Effort, string>> = {
  silent: 'silent',
  relaxed: 'speaking softly',
  normal: 'speaking',
  raised: 'speaking with a raised voice',
  loud: 'speaking loudly',
  shout: 'shouting',
};
const STATES: Readonly<Record<Exposure['state'], string>> = {
  'in-cover': 'in cover',
  concealed: 'concealed',
  exposed: 'exposed',
};
const BASES: Readonly<Record<Status, string>> = {
  reported: 'place as reported',
  'on-video': 'place as on video',
  'police-account': 'place by the police account',
  'family-account': 'place by the family’s account',
  unknown: 'true place not known',
  schematic: 'place schematic',
};
const WINDOWS: Readonly<Record<Windows, string>> = { closed: 'windows closed', open: 'windows open' };
const REACHES = { relaxed: 'relaxed', normal: 'normal', raised: 'raised', loud: 'loud', shout: 'a shout' } as const;

const exposedOf = message<{ count: number; all: number }>(
  'en',
  '{count} of {all, plural, one {# officer} other {# officers}} exposed',
);

const compass = (bearing: number): string => ENGLISH_POINTS[compassPoint(bearing)] ?? '';

function whereIs({ metres, bearing }: FromSubject, { unit, language, subject }: Saying): string {
  if (bearing === undefined) return `at the same place as ${subject}`;
  return `${formatLength(metres, unit, language)} ${compass(bearing)} of ${subject}`;
}

function exposureInWords(exposure: Exposure | undefined): string {
  if (exposure === undefined) return 'cover not known';
  return exposure.state === 'exposed' && exposure.cover >= PARTLY
    ? 'partly in cover, head and chest exposed'
    : STATES[exposure.state];
}

function changeInWords(
  { nearer, moved, state, posture, weapon, speaking, inside }: PersonChange,
  saying: Saying,
  now = '',
): string {
  const length = (metres: number): string => formatLength(metres, saying.unit, saying.language);
  const way =
    nearer !== undefined
      ? `${length(Math.abs(nearer))} ${nearer > 0 ? 'nearer' : 'farther'}`
      : moved === undefined
        ? undefined
        : `moved ${length(moved)}`;
  return [
    way,
    inside === undefined ? undefined : inside === null ? 'out of the vehicle' : `now in ${inside}`,
    state && `${now}${STATES[state]}`,
    posture && `${now}${POSTURES[posture]}`,
    weapon && `${now}${WEAPONS[weapon]}`,
    speaking && `${now}${EFFORTS[speaking]}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function placeInWords(
  { basis, within, moved }: Pick<PersonTold, 'basis' | 'within' | 'moved'>,
  { unit, language }: Saying,
): string {
  // Where a what-if puts somebody is exact: no account of where they were stands behind it.
  if (moved) return 'placed by the what-if';
  return within > 0 ? `${BASES[basis]}, within ${formatLength(within, unit, language)}` : BASES[basis];
}

const ENGLISH = {
  title: 'In words',
  about: (subject: string) =>
    `The whole scene as text, as it is drawn now. In cover, concealed and exposed are as from the eyes of ${subject}, past vehicles alone. Arrow keys go from one to the next, Enter picks.`,
  schematic: 'What is called schematic was chosen so that the scene can be drawn; no source gives it.',
  people: 'People',
  vehicles: 'Vehicles',
  shown: 'Shown on the stage',
  nothingShown: 'No rings and no layers are on.',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied; select the text instead.',
  phase: (index: number, count: number, title: string) => `Phase ${index + 1} of ${count}: ${title}.`,
  between: (from: string, to: string, share: number, language: string) =>
    `Between ${from} and ${to}, ${formatNumber(share * 100, 0, language)} % of the way. Motion between phases is illustrative.`,
  shownAs: (title: string) => `Shown: ${title}.`,
  noSubject: (subject: string) => `${subject} is not on the scene, so there are no distances.`,
  absent: (names: readonly string[]) => `Not on the scene now: ${[names].flat().join(', ')}.`,
  /** "Officer 3, 3.4 m north-east of …, standing, exposed, gun drawn and aimed, shouting, facing …" */
  person: (person: PersonTold, saying: Saying): string => {
    const { name, from, posture, inside, role, exposure, weapon, speaking, holding, facesSubject, bearing } = person;
    return `${[
      name,
      from && whereIs(from, saying),
      inside === undefined ? POSTURES[posture] : `${POSTURES[posture]} in ${inside}`,
      role === 'officer' ? exposureInWords(exposure) : undefined,
      weapon === 'none' && role !== 'officer' && role !== 'subject' ? undefined : WEAPONS[weapon],
      holding === undefined ? undefined : 'holding a phone up',
      EFFORTS[speaking],
      facesSubject ? `facing ${saying.subject}` : `facing ${compass(bearing)}`,
      placeInWords(person, saying),
    ]
      .filter((part) => part !== undefined)
      .join(', ')}.`;
  },
  since: (since: PersonChange | 'new', saying: Saying): string =>
    `Since “${saying.before ?? ''}”: ${since === 'new' ? 'newly there' : changeInWords(since, saying, 'now ')}.`,
  against: (against: PersonChange, saying: Saying): string => `Against as placed: ${changeInWords(against, saying)}.`,
  vehicle: (vehicle: VehicleTold, saying: Saying): string => {
    const { name, nth, from, bearing, windows, people } = vehicle;
    const around = people.includes(saying.subject);
    return `${[
      nth === undefined ? name : `${name} (${nth.index} of ${nth.of})`,
      from === undefined || around ? undefined : whereIs(from, saying),
      `facing ${compass(bearing)}`,
      WINDOWS[windows],
      people.length === 0 ? undefined : `in it: ${people.join(', ')}`,
      placeInWords(vehicle, saying),
    ]
      .filter((part) => part !== undefined)
      .join(', ')}.`;
  },
  vehicleSince: (since: number | 'new', saying: Saying): string =>
    `Since “${saying.before ?? ''}”: ${since === 'new' ? 'newly there' : `moved ${formatLength(since, saying.unit, saying.language)}`}.`,
  vehicleAgainst: (metres: number, saying: Saying): string =>
    `Against as placed: moved ${formatLength(metres, saying.unit, saying.language)}.`,
  rings: (rings: readonly { readonly name: string | undefined; readonly metres: number }[], saying: Saying): string =>
    `Rings round ${saying.subject}: ${rings
      .map(({ name, metres }) => {
        const length = formatRoundLength(metres, saying.unit, saying.language);
        return name === undefined || name === length ? length : `${name}, ${length}`;
      })
      .join('; ')}.`,
  layer: (name: string, told: LayerTold | undefined, saying: Saying): string =>
    told === undefined ? `${name}.` : `${name}: ${layerInWords(told, saying)}.`,
  summary: ({ index, count, title, between, whatIf, nearest, measures }: SummaryTold, saying: Saying): string =>
    `${[
      `Phase ${index + 1} of ${count}, ${title}`,
      between && `between ${between[0]} and ${between[1]}, illustrative`,
      whatIf,
      measures === undefined ? `${saying.subject} is not on the scene` : undefined,
      nearest === undefined
        ? undefined
        : `nearest officer ${nearest.name}, ${formatLength(nearest.metres, saying.unit, saying.language)}`,
      measures === undefined ? undefined : exposedInWords(measures),
    ]
      .filter((part) => part !== undefined)
      .join('; ')}.`,
};

function exposedInWords({ exposed, concealed, inCover }: WholeMeasures): string {
  const all = exposed + concealed + inCover;
  if (all === 0) return 'no officer there';
  return [
    exposedOf({ count: exposed, all }),
    concealed > 0 ? `${concealed} concealed` : undefined,
    inCover > 0 ? `${inCover} in cover` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function layerInWords(told: LayerTold, { unit, language }: Saying): string {
  switch (told.of) {
    case 'lines':
      return told.pairs.length === 0
        ? 'nobody'
        : told.pairs.map(([officer, other]) => `${other} in line of ${officer}`).join('; ');
    case 'reach':
      return (['relaxed', 'normal', 'raised', 'loud', 'shout'] as const)
        .map((effort) => {
          const metres = told.reach[effort];
          return `${REACHES[effort]} ${metres === 0 ? 'at no distance' : formatLength(metres, unit, language)}`;
        })
        .join(', ');
    case 'openSide':
      return `${formatNumber(told.degrees, 0, language)} degrees without an officer`;
    case 'wayOut':
      if (told.metres === null) return 'no vehicle of the subject’s there';
      return `${told.metres >= FAR ? `${formatRoundLength(FAR, unit, language)} or more` : `${formatLength(told.metres, unit, language)} free`}${told.boxedIn === true ? ', boxed in' : ''}`;
  }
}

export type TellingWords = typeof ENGLISH;

/** The words that say the whole scene. */
export const tellingRoom = new Room<TellingWords>(ENGLISH);

/** The words that say the whole scene, in a language. */
export function tellingWords(language: string): TellingWords {
  return tellingRoom.in(language);
}
