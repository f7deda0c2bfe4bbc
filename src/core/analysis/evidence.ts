/** How sure: A seen in the source, B quoted by a second source, C common knowledge of the field, D derived or chosen here. */
type Sure = 'A' | 'B' | 'C' | 'D';

/** How a constant may vary: evenly or as a triangle from low to high, or as a normal kept between them. */
export type Spread =
  | { readonly shape: 'even' | 'triangular'; readonly low: number; readonly high: number }
  | { readonly shape: 'normal'; readonly low: number; readonly high: number; readonly sd: number };

/** One figure that the analysis uses, with what a reader needs in order to doubt it. */
interface Evidence {
  readonly value: number;
  /** null: taken as it is */
  readonly spread: Spread | null;
  readonly unit: 'm' | 's' | 'm/s' | 'dB' | 'dB(A)' | 'times';
  readonly source: string;
  readonly sure: Sure;
  readonly caveat?: string;
  readonly alternatives?: readonly { readonly value: number; readonly source: string }[];
}

const constant = <One extends Evidence>(evidence: One): One => evidence;

const even = (low: number, high: number) => ({ shape: 'even', low, high }) as const;
const triangular = (low: number, high: number) => ({ shape: 'triangular', low, high }) as const;

/** A choice of this model, not a finding. */
const choice = (value: number, unit: Evidence['unit'], caveat: string): Evidence =>
  constant({ value, spread: null, unit, source: 'design choice', sure: 'D', caveat });

const RUN =
  'fitted to 6.40 m in 1.50 s (Tueller, S.W.A.T. magazine, March 1983; Sandel, Martaindale & Blair 2021, Police Pract. Res. 22:1314)';
const ANSI = 'ANSI S3.5-1997, overall level at 1 m';
const CARRIES = 'Plausibility only: no wind, echo, stress or hearing is in it, and it never says what was heard.';
const LABORATORY = 'Measured in ideal conditions; some authors of reaction studies are disputed.';

const voice = (value: number): Evidence =>
  constant({ value, spread: null, unit: 'dB', source: ANSI, sure: 'A', caveat: CARRIES });

/** Every constant of the analysis. Run: the distance in t seconds is x(t) = v (t − τ (1 − e^(−t/τ))). */
export const EVIDENCE = {
  /** v, drawn together with τ */
  runSpeed: constant({
    value: 7.5,
    spread: even(6.7, 8),
    unit: 'm/s',
    source: RUN,
    sure: 'D',
    caveat:
      'Gives 1.28 s for 5 m, where timed athletes were about 15 % faster (1.09 s, Altmann et al. 2015, J. Strength Cond. Res. 29:2361). 6.7 m/s with 0.60 s, and 8.0 m/s with 0.84 s, fit as well.',
  }),
  /** τ, drawn together with v */
  runLag: constant({ value: 0.75, spread: even(0.6, 0.84), unit: 's', source: RUN, sure: 'D' }),
  /** of every time to run a distance */
  runFactor: constant({
    value: 1,
    spread: triangular(0.85, 1.25),
    unit: 'times',
    source: 'Altmann et al. 2015 for the low end',
    sure: 'D',
    caveat: 'People differ; the high end is assumed.',
  }),
  reaction: constant({
    value: 0.23,
    spread: triangular(0.2, 0.3),
    unit: 's',
    source: 'Woods et al. 2015, Front. Hum. Neurosci. 9:131 (n = 1,469)',
    sure: 'A',
    caveat: LABORATORY,
  }),
  decision: constant({
    value: 0.5,
    spread: triangular(0.31, 0.9),
    unit: 's',
    source: 'Hick’s law; the values are assumed',
    sure: 'C',
    caveat:
      'Where closing and response balance hangs on this one assumed number: at about 8, 12 or 15 m with 0, 0.5 or 1.0 s.',
    alternatives: [
      { value: 0, source: 'already decided' },
      { value: 1, source: 'assumed' },
    ],
  }),
  draw: constant({
    value: 1.78,
    spread: { shape: 'normal', low: 1.03, high: 3.4, sd: 0.33 },
    unit: 's',
    source: 'Bartel & Blake 2021 (n = 148): draw from the holster and fire once, unstressed',
    sure: 'A',
    caveat: LABORATORY,
    alternatives: [{ value: 1.8, source: 'Sandel et al. 2021 (n = 152)' }],
  }),
  aimed: constant({
    value: 0.39,
    spread: triangular(0.25, 0.6),
    unit: 's',
    source: 'Blair et al. 2011, Police Quarterly 14:323: act when already aimed',
    sure: 'B',
    caveat: `${LABORATORY} The spread is assumed.`,
  }),

  voiceRelaxed: constant({ value: 54, spread: null, unit: 'dB', source: 'ISO 9921, band', sure: 'C', caveat: CARRIES }),
  voiceNormal: voice(62.35),
  voiceRaised: voice(68.34),
  voiceLoud: voice(74.85),
  voiceShout: voice(82.3),
  /** speech-to-noise ratio from which familiar sentences are understood */
  understood: constant({
    value: -3.5,
    spread: null,
    unit: 'dB',
    source: 'derived from the distances of EPA 550/9-74-004',
    sure: 'D',
    caveat: CARRIES,
  }),
  /** speech-to-noise ratio from which long sentences are understood */
  longSentences: constant({
    value: 15,
    spread: null,
    unit: 'dB',
    source: 'WHO guidelines for community noise, 1999',
    sure: 'B',
    caveat: CARRIES,
  }),
  /** what a closed car takes from a voice */
  insulation: constant({
    value: 25,
    spread: triangular(13, 30),
    unit: 'dB',
    source: 'passenger car, common figure',
    sure: 'C',
    alternatives: [
      { value: 23, source: 'Oliveira et al. 2013, one ambulance, side' },
      { value: 13, source: 'the same, rear' },
    ],
  }),
  /** how much less it takes with a window open */
  openWindow: constant({
    value: 10,
    spread: null,
    unit: 'dB',
    source: 'common figure',
    sure: 'C',
    caveat: 'At most 15.',
  }),
  /** noise inside a car: engine idling and fan */
  cabin: constant({ value: 45, spread: triangular(40, 55), unit: 'dB(A)', source: 'common figure', sure: 'C' }),
  /** noise outdoors, where a scene names none; the spread is about whatever it names */
  ambient: constant({
    value: 55,
    spread: triangular(48, 65),
    unit: 'dB(A)',
    source: 'traffic-noise guidance, residential',
    sure: 'B',
  }),

  lineHalfWidth: choice(
    0.76,
    'm',
    'Half a shoulder breadth (0.26 m, ANSUR II 2012) and 0.5 m; no published angle was found.',
  ),
  lineFrom: choice(0.5, 'm', 'Nearer to an officer along the line than this is beside them.'),
  lineBeyond: choice(20, 'm', 'How far a line goes on behind the subject.'),
  wayOutMargin: choice(0.6, 'm', 'On each side of the vehicle; kerbs and buildings are not considered.'),
  wayOutFar: choice(15, 'm', 'As far as the way out is followed, straight on.'),
  boxedUnder: choice(6, 'm', 'Shorter ways out ahead and behind than this are called boxed in.'),
  stepBack: choice(5, 'm', 'Straight away from the subject.'),
  coverInTime: choice(1.5, 's', 'The run alone.'),
  relativeFrom: constant({
    value: 7.6,
    spread: null,
    unit: 'm',
    source: 'Hall 1966, The Hidden Dimension: public distance',
    sure: 'A',
    caveat: 'A reference distance, no rule.',
  }),
  relativeCompany: constant({
    value: 3.7,
    spread: null,
    unit: 'm',
    source: 'Hall 1966, The Hidden Dimension: social distance',
    sure: 'A',
    caveat: 'A reference distance, no rule.',
  }),
} as const satisfies Readonly<Record<string, Evidence>>;

/** The value of every constant, central or drawn. */
export type Constants = Readonly<Record<keyof typeof EVIDENCE, number>>;

/** The central values. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given.
export const NOMINAL = Object.freeze(
  Object.fromEntries(Object.entries(EVIDENCE).map(([name, { value }]) => [name, value])),
) as Constants;
