import { message } from './message.ts';
import { Room } from './room.ts';

const characters = message<{ count: number }>('en', '{count, plural, one {# character} other {# characters}}');
const problems = message<{ count: number }>('en', '{count, plural, one {one problem} other {# problems}}');

const ENGLISH = {
  title: 'Open, keep, share',
  button: 'Files',
  open: 'Open',
  openAbout: 'A scene, a session or a what-if, as a .json file. What is open now stays in its draft.',
  choose: 'Choose a file…',
  drop: 'Drop it to open it',
  recent: 'Drafts in this browser',
  recentNone: 'None yet. Every change is kept here by itself.',
  recentHere: 'this one',
  neverSaved: 'Nothing has been saved as a file from this browser yet.',
  lastSaved: (when: string) => `Everything was last saved as a file on ${when}.`,
  forgets: 'Some browsers forget what a page keeps after a week without a visit: save everything as a file.',
  resume: (title: string, when: string) => `Go on with ${title}, kept ${when}`,
  forget: (title: string) => `Delete the draft ${title}`,
  when: (savedAt: number, language: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(savedAt),
  save: 'Save as a file',
  saveSession: 'Everything',
  saveSessionAbout: 'the scene, all configurations, and how it is looked at',
  saveScene: 'Scene',
  saveSceneAbout: 'the scene document alone',
  saveConfiguration: 'What-if',
  saveConfigurationAbout: 'the configuration that is shown',
  share: 'Share',
  shareAbout: 'The link holds what is shown now. Nothing is sent: it is all in the link itself.',
  copy: 'Copy the link',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied. It is the address of this page.',
  characters: (count: number) => characters({ count }),
  long: 'Some programs cut links of more than 2,000 characters: send a file instead.',
  otherScene: 'Whoever opens it needs the file of this scene.',
  exports: 'Export',
  exportsAbout: 'Each says that places are schematic, and carries what is needed to make the same numbers again.',
  picture: 'Picture (PNG)',
  size: 'Size',
  plan: 'Plan (SVG)',
  csv: 'Measures (CSV)',
  json: 'Measures (JSON)',
  glb: 'Model (GLB)',
  report: 'Report to print',
  working: (share: number, language: string) =>
    `Working: ${new Intl.NumberFormat(language, { style: 'percent' }).format(share)}`,
  failed: (reason: string) => `That did not work: ${reason}`,
  done: (name: string) => `Handed to the browser: ${name}`,
  problems: {
    title: 'This file cannot be opened',
    of: (name: string, count: number) => `${name}: ${problems({ count })}. Nothing has changed.`,
    where: 'Where',
    what: 'What',
    mend: 'How to mend it',
    whole: 'the file',
  },
  notice: {
    label: 'Notice',
    goOn: (title: string, when: string) => `There is a draft from ${when}: ${title}.`,
    goOnButton: 'Go on with it',
    asCopy: 'Opened from a link, as a copy. Your drafts are untouched: see Files.',
    'not-kept': 'This browser keeps nothing: what you do here is lost when the page closes. Save it as a file.',
    full: 'There is no more room in this browser: the last changes are not kept. Save them as a file.',
    newer: 'A newer version is running in another tab. Load this page again to go on.',
    damaged: 'The newest state of this draft could not be read, so this is the one before.',
    elsewhere: 'This draft is open in another tab, so this is a copy of it.',
    save: 'Save as a file',
    dismiss: 'Put away',
    reload: 'Load again',
    update: 'A new version is there. What you do here is saved first.',
    updateButton: 'Load the new version',
  },
};

export type FileWords = typeof ENGLISH;

/** The words about files, links and drafts. */
export const fileRoom = new Room<FileWords>(ENGLISH);

/** The words about files, links and drafts, in a language; English where it has none. */
export function fileWords(language: string): FileWords {
  return fileRoom.in(language);
}
