import type { Configuration } from '../core/document/configuration.ts';
import type { MeasureName, Status, Topic } from '../core/document/schema.ts';
import type { ReferenceDistance } from '../core/analysis/referenceDistances.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength, formatNumber, formatRoundLength } from './length.ts';

/** Why a note is apt: the measure, what it is now, and the bound that it lies beyond. */
interface AptInWords {
  readonly measure: MeasureName;
  readonly value: number;
  readonly bound: number;
  readonly side: 'below' | 'above';
}

const MEASURE_NAMES: Readonly<Record<MeasureName, string>> = {
  nearestOfficer: 'nearest officer',
  medianOfficer: 'median officer',
  spacing: 'spacing',
  inCover: 'officers in cover',
  concealed: 'officers concealed',
  exposed: 'officers exposed',
  inLine: 'officers in another’s line',
  othersInLine: 'others in an officer’s line',
  openSide: 'open side',
  spread: 'spread',
  talkers: 'people speaking',
  bestVoice: 'best voice above the noise',
  wayOut: 'way out',
  weaponsOut: 'guns drawn',
  nearestRelative: 'relative',
};

type Kind = 'length' | 'count' | 'angle' | 'level';
const MEASURE_KINDS: Readonly<Record<MeasureName, Kind>> = {
  nearestOfficer: 'length',
  medianOfficer: 'length',
  spacing: 'length',
  inCover: 'count',
  concealed: 'count',
  exposed: 'count',
  inLine: 'count',
  othersInLine: 'count',
  openSide: 'angle',
  spread: 'angle',
  talkers: 'count',
  bestVoice: 'level',
  wayOut: 'length',
  weaponsOut: 'count',
  nearestRelative: 'length',
};

function amount(measure: MeasureName, value: number, unit: LengthUnit, language: string, round: boolean): string {
  switch (MEASURE_KINDS[measure]) {
    case 'length':
      return round ? formatRoundLength(value, unit, language) : formatLength(value, unit, language);
    case 'count':
      return formatNumber(value, 0, language);
    case 'angle':
      return `${formatNumber(value, 0, language)}°`;
    case 'level':
      return `${formatNumber(value, 1, language)} dB`;
  }
}

const REFERENCES: Readonly<Record<ReferenceDistance['id'], { readonly name: string; readonly about: string }>> = {
  personal: {
    name: 'Personal distance',
    about: 'Edward Hall’s personal distance (1966): how near people stand who know each other.',
  },
  'reactionary-gap': {
    name: 'Reactionary gap',
    about: 'What trainers call the reactionary gap, 6 to 8 ft from an unarmed person. Trainers themselves dispute it.',
  },
  social: {
    name: 'Social distance',
    about: 'Edward Hall’s social distance (1966): how near strangers stand who deal with each other.',
  },
  'drill-1983': {
    name: '21 ft',
    about:
      'The distance of a 1983 training drill; people in later tests ran it in about 1.5 s. It concerns a contact weapon and a holstered gun. It is not a rule, not a safe distance and not a legal threshold.',
  },
  public: {
    name: 'Public distance',
    about: 'Edward Hall’s public distance (1966): from here on one speaks to an audience.',
  },
};

const ENGLISH = {
  product: 'Time & Distance',
  tagline: 'Reconstruction from one public account',
  schematic: 'Schematic: positions are illustrative',
  skip: 'Skip to what is known',
  account: 'What is known, and what experts said',
  view: {
    title: 'View',
    oblique: 'Scene',
    plan: 'Plan',
    eyes: 'Eyes of',
    eyesOf: 'From the eyes of',
    nobody: 'nobody',
  },
  unit: { title: 'Unit of length', m: 'metres', ft: 'feet', yd: 'yards' },
  theme: { title: 'Light or dark', system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  about: 'About this scene',
  experts: 'Experts',
  help: 'Keys',
  close: 'Close',
  menu: 'Menu',

  opening: {
    title: 'Before you begin',
    what: 'This is a model of a real encounter, to think with about position, distance and time. It shows where people may have stood, what is known of each phase, and what experts said of it.',
    care: 'A man died. No wound, no shot and no body is shown, nobody is blamed, and nothing here is scored.',
    caveats: 'What holds throughout',
    begin: 'Begin',
  },
  caveats: 'What to keep in mind',
  sources: 'Sources',
  expertsTitle: 'Who spoke on what',
  expertsAbout: 'Paraphrased in our own words. Choose a note to go to it.',
  expert: 'Expert',
  none: 'none',

  phase: {
    of: (index: number, count: number) => `Phase ${index + 1} of ${count}`,
    known: 'What is known',
    unknown: 'What is not known',
    drawn: 'How it is drawn',
    notes: 'What experts said',
    paraphrased: 'paraphrased',
    prompts: 'To discuss',
    noNotes: 'No expert spoke on this phase.',
  },
  status: {
    reported: 'reported',
    'on-video': 'on video',
    'police-account': 'police account',
    'family-account': 'family account',
    unknown: 'not known',
    schematic: 'schematic',
  } satisfies Record<Status, string>,
  topics: {
    distance: 'distance',
    cover: 'cover',
    voice: 'voice',
    weapons: 'weapons',
    relative: 'relative',
    haste: 'haste',
    judgement: 'judgement',
  } satisfies Record<Topic, string>,
  apt: ({ measure, value, bound, side }: AptInWords, unit: LengthUnit, language: string) =>
    `${MEASURE_NAMES[measure]} ${amount(measure, value, unit, language, false)}, ${side === 'below' ? 'under' : 'over'} ${amount(measure, bound, unit, language, true)}`,
  aptFirst: (count: number) =>
    count === 0
      ? 'No note speaks to what is shown now.'
      : count === 1
        ? 'One note speaks to what is shown now.'
        : `${count} notes speak to what is shown now.`,

  scrubber: {
    slider: 'Phase',
    before: 'Phase before',
    after: 'Next phase',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    headings: 'Phases are headings, not a clock; motion between them is illustrative.',
    at: (index: number, count: number, title: string) => `Phase ${index + 1} of ${count}, ${title}`,
    between: (index: number, count: number, title: string, percent: number, next: string) =>
      `Phase ${index + 1} of ${count}, ${title}, ${percent} % of the way to ${next}`,
  },

  measures: {
    title: 'Measures',
    nearest: 'Nearest officer',
    median: 'Median officer',
    spacing: 'Smallest spacing',
    each: 'Each officer to the subject',
    none: 'none',
    absent: 'The subject is not on the scene.',
  },

  whatIf: {
    title: 'What if',
    distance: 'Distance from the subject',
    spacing: 'Spacing between officers',
    formation: 'Formation',
    formations: { 'as-placed': 'As placed', arc: 'Arc', line: 'Line', 'l-shape': 'L' },
    asPlaced: 'as placed',
    letGo: (name: string) => `${name}: as placed`,
    reset: 'As placed',
    resetAll: 'Reset to as placed',
    suggestions: 'What experts’ views suggest',
    from: (expert: string) => `after ${expert}`,
    undo: 'Undo',
    redo: 'Redo',
    undoing: {
      'set-controls': 'the change of a control',
      'adopt-configuration': 'the choice of a what-if',
      'reset-configuration': 'the reset',
    } as Readonly<Record<string, string>>,
    loading: 'Loading the controls',
    nobody: 'In this phase no officer is engaged, so a what-if moves nobody here.',
    withoutCover: (names: string) => `No spot behind cover for ${names}: drawn where they are.`,
    allRound: 'The officers stand all round, so the formation faces the bearing of the first.',
    alternative: 'One alternative, not a verdict.',
    shown: (title: string) => `Shown: ${title}`,
  },
  also: (configuration: Configuration): string[] => {
    const parts: string[] = [];
    const { behindCover, speakers, voice, weapon, windows, relative, moves } = configuration;
    if (behindCover === true) parts.push('officers crouch behind cover');
    if (typeof speakers === 'number')
      parts.push(
        speakers === 0 ? 'nobody speaks' : speakers === 1 ? 'one officer speaks' : `${speakers} officers speak`,
      );
    if (typeof voice === 'string') parts.push(`${voice} voice`);
    if (typeof weapon === 'string')
      parts.push(
        weapon === 'low-ready'
          ? 'guns held low'
          : weapon === 'aimed'
            ? 'guns aimed'
            : weapon === 'holstered'
              ? 'guns holstered'
              : `guns: ${weapon}`,
      );
    if (typeof windows === 'string') parts.push(windows === 'open' ? 'window open' : 'windows closed');
    if (relative === 'aside') parts.push('relative taken aside');
    if (moves !== undefined && Object.keys(moves).length > 0) parts.push('some placed by hand');
    return parts;
  },

  show: {
    title: 'Show',
    rings: 'Rings',
    ringSets: { reference: 'Reference distances', plain: 'Round lengths', none: 'None' },
    unit: 'Unit',
    layers: {
      sightLines: 'Sight lines',
      distances: 'Distances',
      ghosts: 'As placed, faintly',
      uncertainty: 'Uncertainty',
      labels: 'Lengths',
      building: 'Buildings',
      trees: 'Trees',
    },
  },
  legend: {
    title: 'Legend',
    sightLine: 'line of sight to the subject',
    ghost: 'where an officer stood as placed',
    ring: 'distance from the subject',
    uncertainty: 'the true place may lie anywhere within',
    rings: 'What the rings are',
    plainRings: 'Round lengths; they claim nothing.',
  },
  reference: (id: ReferenceDistance['id']) => REFERENCES[id],

  tabs: { account: 'Account', notes: 'Notes', whatIf: 'What if', show: 'Show' },

  keys: {
    title: 'Keys',
    rows: [
      ['← →', 'one step along the time line; with Shift a bigger one'],
      ['Page Up, Page Down', 'the phase before, the next phase'],
      ['1 … 9', 'a phase by its number'],
      ['Home, End', 'the first, the last phase'],
      ['Space', 'play, pause'],
      ['Ctrl or ⌘ and Z', 'undo a what-if; with Shift, redo'],
      ['P', 'plan or scene'],
      ['?', 'these keys'],
      ['on the stage: arrows', 'turn the view; with Shift, move it'],
      ['on the stage: + − 0', 'nearer, farther, the whole scene'],
    ] as readonly (readonly [string, string])[],
  },
  broken: { title: 'This part stopped working.', again: 'Try again', rest: 'The rest of the page goes on.' },
};

export type PageWords = typeof ENGLISH;

/** The words of the page in a language; English where there is none yet. */
export function pageWords(_language: string): PageWords {
  return ENGLISH;
}
