import type { Configuration } from '../core/document/configuration.ts';
import type { Status, Topic } from '../core/document/schema.ts';
import { aptInWords } from './apt.ts';
import { plural } from './length.ts';
import { referenceInWords } from './references.ts';
import { Room } from './room.ts';

function speakersInWords(count: number): string {
  return count === 0 ? 'nobody' : plural(count, 'en', { one: 'one officer', other: `${count} officers` });
}

const ENGLISH = {
  product: 'Time & Distance',
  tagline: (sources: number): string =>
    sources === 0
      ? 'Reconstruction; no source is named'
      : plural(sources, 'en', {
          one: 'Reconstruction from one public account',
          other: `Reconstruction from ${sources} sources`,
        }),
  schematic: 'Schematic: positions are illustrative',
  skip: 'Skip to what is known',
  skipToWords: 'Skip to the scene in words',
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
  aboutShort: 'About',
  experts: 'Experts',
  help: 'Keys',
  close: 'Close',
  menu: 'Menu',
  loading: 'Loading',

  opening: {
    title: 'Before you begin',
    what: 'This is a model of a real encounter, to think with about position, distance and time. It shows where people may have stood, what is known of each phase, and what experts said of it.',
    care: 'A man died. No wound, no shot and no body is shown, nobody is blamed, and nothing here is scored.',
    caveats: 'What holds throughout',
    begin: 'Begin',
  },
  caveats: 'What to keep in mind',
  sources: 'Sources',
  licences: 'Made with the work of others',
  licencesShow: 'Show the works and their licences',
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
  apt: aptInWords,
  aptFirst: (count: number) =>
    count === 0
      ? 'No note speaks to what is shown now.'
      : plural(count, 'en', {
          one: 'One note speaks to what is shown now.',
          other: `${count} notes speak to what is shown now.`,
        }),

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
    behindCover: 'Crouch behind cover',
    speakers: 'How many speak',
    voice: 'Voice',
    weapon: 'Guns',
    windows: 'Subject’s window',
    relative: 'Relative',
    threat: 'Threat assumed',
    ambient: 'Noise around',
    speaking: (count: number) => speakersInWords(count),
    choices: {
      formation: { 'as-placed': 'as placed', arc: 'arc', line: 'line', 'l-shape': 'L' },
      voice: {
        '': 'as placed',
        relaxed: 'relaxed',
        normal: 'normal',
        raised: 'raised',
        loud: 'loud',
        shout: 'shouting',
      },
      weapon: {
        '': 'as placed',
        none: 'none carried',
        holstered: 'holstered',
        'low-ready': 'drawn, held low',
        aimed: 'drawn and aimed',
        unknown: 'not known',
      },
      windows: { '': 'as placed', closed: 'closed', open: 'open' },
      relative: { 'as-placed': 'as placed', aside: 'taken aside' },
      threat: {
        unknown: 'not known: both readings',
        none: 'none',
        contact: 'contact weapon',
        firearm: 'firearm',
      },
    },
    more: 'Voices, hands, threat',
    asPlaced: 'as placed',
    asInScene: 'as in scene',
    letGo: (name: string) => `${name}: as placed`,
    reset: 'As placed',
    resetAll: 'Reset to as placed',
    suggestions: 'What experts’ views suggest',
    from: (expert: string) => `after ${expert}`,
    undo: 'Undo',
    redo: 'Redo',
    moved: (verb: string, name: string, length: string) => `${verb}: ${name} moved ${length}`,
    undoing: {
      'set-controls': 'the change of a control',
      'adopt-configuration': 'the choice of a what-if',
      'reset-configuration': 'the reset',
      'set-rulers': 'the ruler',
      duplicate: 'the copy',
      rename: 'the new name',
      reorder: 'the new order',
      remove: 'the deletion',
      'open-session': 'the opening',
      place: 'the placing by hand',
      'let-go': 'the letting go',
    } as Readonly<Record<string, string>>,
    loading: 'Loading the controls',
    byHand: 'Placed by hand:',
    letGoPhase: 'back in this phase',
    letGoAll: 'back in all phases',
    nobody: 'In this phase no officer is engaged, so a what-if moves nobody here.',
    withoutCover: (names: string) => `No spot behind cover for ${names}: drawn where they are.`,
    allRound: 'The officers stand all round, so the formation faces the bearing of the first.',
    alternative: 'One alternative, not a verdict.',
    shown: (title: string) => `Shown: ${title}`,
  },
  also: (configuration: Configuration): string[] => {
    const parts: string[] = [];
    const { behindCover, speakers, voice, weapon, windows, relative } = configuration;
    if (behindCover === true) parts.push('officers crouch behind cover');
    if (typeof speakers === 'number')
      parts.push(
        `${speakersInWords(speakers)} ${plural(speakers, 'en', { one: 'speaks', other: speakers === 0 ? 'speaks' : 'speak' })}`,
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
    return parts;
  },

  show: {
    title: 'Show',
    rings: 'Rings',
    ringSets: { reference: 'Reference distances', plain: 'Round lengths', none: 'None' },
    unit: 'Unit',
    coverFor: 'Cover map for',
    figures: { standing: 'somebody standing', crouching: 'somebody crouching' },
    coverCars: 'Cars in it',
    cars: { involved: 'patrol and subject’s own', all: 'all cars' },
    layers: {
      sightLines: 'Sight lines',
      distances: 'Distances',
      ghosts: 'As placed, faintly',
      uncertainty: 'Uncertainty',
      coverMap: 'Cover map',
      inLine: 'In another’s line',
      voiceReach: 'Voice reach',
      openSide: 'Open side',
      wayOut: 'Way out',
      nearestCover: 'Nearest spot behind cover',
      labels: 'Lengths',
      building: 'Buildings',
      trees: 'Trees',
    },
  },
  legend: {
    title: 'Legend',
    sightLine: 'line of sight: exposed',
    concealedLine: 'concealed',
    coveredLine: 'in cover',
    cover: {
      'in-cover': 'in cover',
      concealed: 'concealed',
      exposed: 'exposed',
      of: { standing: 'for somebody standing there', crouching: 'for somebody crouching there' },
      about: (who: string, cars: 'involved' | 'all') =>
        `${who}; ${cars === 'all' ? 'all vehicles' : 'patrol vehicles and the subject’s own'} count, buildings and trees do not`,
    },
    inLine: 'line through the subject and on; vehicles between are not considered',
    voiceReach: 'how far a voice outdoors plausibly carries, one talker alone; never what was heard',
    unheard: (efforts: readonly string[]) => `; not at any distance: ${efforts.join(', ')}`,
    openSide: 'where no officer stands, as the subject sees it',
    wayOut: 'free way of the subject’s vehicle; kerbs and buildings are not considered',
    nearestCover: 'nearest spot behind cover for whoever crouches there',
    ghost: 'where an officer stood as placed',
    ring: 'distance from the subject',
    uncertainty: 'the true place may lie anywhere within',
    rings: 'What the rings are',
    plainRings: 'Round lengths; they claim nothing.',
  },
  reference: referenceInWords,

  tabs: {
    account: 'Account',
    options: 'Options',
    notes: 'Notes',
    whatIf: 'What if',
    show: 'Show',
    telling: 'In words',
  },

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
      ['F', 'the next of the compared configurations'],
      ['?', 'these keys'],
      ['on the stage: arrows', 'turn the view; with Shift, move it'],
      ['on a picked badge: arrows', 'move the person by 0.25 m; with Shift by 1 m; with Alt turn them'],
      ['on the stage: + − 0', 'nearer, farther, the whole scene'],
    ] as readonly (readonly [string, string])[],
    presenting: 'While presenting a walk',
    presentingRows: [
      ['Page Down, Space, →', 'the next step'],
      ['Page Up, ←', 'the step before'],
      ['Home, End', 'the first, the last step'],
      ['↑ ↓', 'a little on or back in time'],
      ['R', 'back to what the step shows'],
      ['B or .', 'blank the screen, and show it again'],
      ['W', 'the presenter’s second window'],
      ['L', 'pointer; arrows move it over the ground'],
      ['D', 'draw on the ground; Enter begins and ends a line, arrows draw it'],
      ['K', 'whether lines fade'],
      ['U, C', 'take away the last line, all lines'],
      ['Escape', 'end'],
    ] as readonly (readonly [string, string])[],
  },
};

export type PageWords = typeof ENGLISH;

/** The words about the page. */
export const pageRoom = new Room<PageWords>(ENGLISH);

/** The words about the page, in a language; English where it has none. */
export function pageWords(language: string): PageWords {
  return pageRoom.in(language);
}
