import { type Constants, NOMINAL } from './evidence.ts';

/** One of the published or assumed readings of a figure that people disagree on. */
interface Reading {
  readonly id: string;
  /** what the reading sets; not a number: nothing is claimed, and what rests on it is left out */
  readonly values: Readonly<Partial<Constants>>;
  readonly source: string;
}

/** Figures with more than one reading. The first of each is the central one. */
export const READINGS = {
  run: [
    { id: 'fitted', values: {}, source: 'Fitted: 7.5 m/s, 0.75 s; drawn between the two ends' },
    { id: 'slow-end', values: { runSpeed: 6.7, runLag: 0.6 }, source: 'One end that fits as well: 6.7 m/s, 0.60 s' },
    { id: 'fast-end', values: { runSpeed: 8, runLag: 0.84 }, source: 'The other end: 8.0 m/s, 0.84 s' },
  ],
  decision: [
    { id: 'half', values: {}, source: 'Hick’s law, 0.5 s assumed; drawn from 0.31 to 0.9 s' },
    { id: 'already', values: { decision: 0 }, source: 'Already decided: 0 s' },
    { id: 'one', values: { decision: 1 }, source: 'Assumed: 1.0 s' },
  ],
  draw: [
    { id: 'bartel-blake', values: {}, source: 'Bartel & Blake 2021 (n = 148): 1.78 s, sd 0.33' },
    {
      id: 'sandel',
      values: { draw: 1.8 },
      source: 'Sandel et al. 2021 (n = 152): mean 1.80 s, spread as in the first',
    },
    { id: 'no-claim', values: { draw: Number.NaN }, source: 'No claim: no response and no margin from a holster' },
  ],
  aimed: [
    { id: 'blair', values: {}, source: 'Blair et al. 2011: 0.39 s; spread assumed' },
    { id: 'no-claim', values: { aimed: Number.NaN }, source: 'No claim: no response and no margin with a weapon out' },
  ],
  insulation: [
    { id: 'common', values: {}, source: 'Common figure for a closed car: 25 dB; drawn from 13 to 30 dB' },
    { id: 'ambulance-side', values: { insulation: 23 }, source: 'Oliveira et al. 2013, one ambulance, side: 23 dB' },
    { id: 'ambulance-rear', values: { insulation: 13 }, source: 'The same, rear: 13 dB' },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;

export type Contested = keyof typeof READINGS;

/** Which reading is taken of each contested figure; the central one where none is named. */
export type Assumptions = Readonly<Partial<Record<Contested, string>>>;

/** The readings that are taken and are not the central ones. */
export function departures(
  assumptions: Assumptions,
): readonly { readonly contested: Contested; readonly source: string }[] {
  return Object.entries(READINGS).flatMap(([name, readings]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries forget which keys they come from.
    const contested = name as Contested;
    const taken = readings.findIndex(({ id }) => id === assumptions[contested]);
    const reading = readings[taken];
    return taken > 0 && reading !== undefined ? [{ contested, source: reading.source }] : [];
  });
}

/** What the assumptions set, apart from every other constant: fixed in sampling too. */
export function assumed(assumptions: Assumptions): Readonly<Partial<Constants>> {
  let values: Partial<Constants> = {};
  for (const [contested, readings] of Object.entries(READINGS)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries forget which keys they come from.
    const chosen = assumptions[contested as Contested];
    const reading = readings.find(({ id }) => id === chosen);
    if (reading !== undefined) values = { ...values, ...reading.values };
  }
  return values;
}

/** The central values under the assumptions. */
export function constantsUnder(assumptions: Assumptions): Constants {
  return { ...NOMINAL, ...assumed(assumptions) };
}
