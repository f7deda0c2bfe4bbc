import { readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { attemptsText, readAttempts } from '../../src/core/document/attempt.ts';
import { readConfiguration, readScene } from '../../src/core/document/read.ts';
import type { Problem } from '../../src/core/document/problem.ts';
import type { Scene } from '../../src/core/document/scene.ts';
import { readSession, sessionText } from '../../src/exchange/sessionFile.ts';
import { isWhole } from '../../src/session/draftRecord.ts';
import { fragmentOf, readFragment } from '../../src/session/fragment.ts';
import { createSession } from '../../src/session/store.ts';
import { sceneFile } from '../scenes/bytes.ts';
import { charlotte } from '../scenes/charlotte.ts';

/** What a reader made of some bytes: what is wrong with them, or what they hold, as the text of a file again. */
type Read = { readonly problems: readonly Problem[] } | { readonly text: string } | 'refused';

/** Something that comes in from outside, whole and well, and who reads it. */
export interface Subject {
  readonly name: string;
  readonly text: string;
  readonly isJson: boolean;
  /** how often it has its turn: what is long takes long */
  readonly weight: number;
  readonly read: (bytes: Uint8Array) => Read;
  /** what is taken in is kept as it stands: nothing is mended in silence */
  readonly faithful?: boolean;
  /** what comes in is the very text that went out, or is refused: it carries a checksum */
  readonly sealed?: boolean;
}

const two = sceneIn('two-officers.json');
const every = sceneIn('every-field.json');

function sceneIn(name: string): Scene {
  const read = readScene(sceneFile(name));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.scene;
}

const scene = (bytes: Uint8Array): Read => {
  const read = readScene(bytes);
  return 'problems' in read ? read : { text: JSON.stringify(read.scene.written) };
};

function worked(of: Scene) {
  const store = createSession(of);
  const { dispatch } = store.getState();
  dispatch({ kind: 'set-controls', values: { distance: 12, voice: 'normal' } });
  dispatch({ kind: 'go-to', t: 0.5 });
  dispatch({ kind: 'look', camera: { kind: 'plan' } });
  return store.getState().session;
}

const [configuration = { id: 'none', title: 'None' }] = charlotte.written.configurations ?? [];
const officer = [...two.people.values()].find(({ role }) => role === 'officer')?.id ?? '';
const attempts = attemptsText(two, [
  {
    id: 'one',
    phase: two.phases[0]?.id ?? '',
    name: 'Ana',
    why: 'A way back.',
    madeAt: '2026-11-23T10:00:00.000Z',
    places: { [officer]: { at: [3, -9], bearing: 342 } },
  },
]);
const saved = sessionText(worked(two), charlotte, true);
const CHECKSUM = bytesToHex(sha256(utf8ToBytes(saved)));

export const SUBJECTS: readonly Subject[] = [
  { name: 'a small scene', faithful: true, text: text('two-officers.json'), isJson: true, weight: 8, read: scene },
  {
    name: 'a scene with every field',
    faithful: true,
    text: text('every-field.json'),
    isJson: true,
    weight: 5,
    read: scene,
  },
  {
    name: 'the first scene',
    faithful: true,
    text: JSON.stringify(charlotte.written),
    isJson: true,
    weight: 1,
    read: scene,
  },
  {
    name: 'a configuration',
    faithful: true,
    text: JSON.stringify({ format: 'time-and-distance/configuration', version: 1, ...configuration }),
    isJson: true,
    weight: 5,
    read: (bytes) => {
      const read = readConfiguration(bytes, charlotte);
      return 'problems' in read
        ? read
        : { text: JSON.stringify({ format: 'time-and-distance/configuration', version: 1, ...read.configuration }) };
    },
  },
  {
    name: 'a session',
    text: saved,
    isJson: true,
    weight: 4,
    read: (bytes) => {
      const read = readSession(bytes, [every]);
      return 'problems' in read ? read : { text: sessionText(read.session, charlotte, true) };
    },
  },
  {
    name: 'attempts of a class',
    faithful: true,
    text: attempts,
    isJson: true,
    weight: 5,
    read: (bytes) => {
      const read = readAttempts(bytes, two);
      return 'problems' in read ? read : { text: attemptsText(two, read.attempts) };
    },
  },
  {
    name: 'a link',
    text: fragmentOf(saved),
    isJson: false,
    weight: 6,
    sealed: true,
    read: (bytes) => {
      const read = readFragment(new TextDecoder().decode(bytes));
      return read === undefined || 'problem' in read ? 'refused' : { text: fragmentOf(read.text) };
    },
  },
  {
    name: 'a draft',
    text: saved,
    isJson: false,
    weight: 2,
    sealed: true,
    read: (bytes) => {
      const held = new TextDecoder().decode(bytes);
      return isWhole({ id: 'a', generation: 1, text: held, title: '', savedAt: 1, checksum: CHECKSUM })
        ? { text: held }
        : 'refused';
    },
  },
];

function text(name: string): string {
  return new TextDecoder().decode(readFileSync(new URL(`../scenes/${name}`, import.meta.url)));
}
