import type { Problem } from '../core/document/problem.ts';
import { CONFIGURATION_FORMAT, formatOf, readAs, readConfiguration, readScene } from '../core/document/read.ts';
import type { Configuration } from '../core/document/configuration.ts';
import { hashOf } from '../core/document/hash.ts';
import type { Scene } from '../core/document/scene.ts';
import { inLanguage } from '../core/document/translation.ts';
import { restored, savedOf, SESSION_FORMAT, sessionFileSchema } from '../session/saved.ts';
import { type Session, sessionOf } from '../session/session.ts';

type Refusal = { readonly problems: readonly Problem[] };

/** What a file turned out to be. */
export type Opened = { readonly session: Session } | { readonly configuration: Configuration } | Refusal;

/** As many bytes as the reader takes, so that a file that is larger need not be read. */
const MOST_BYTES = 10_000_000;

/**
 * A session as a text.
 * @param own the scene that comes with the product: it need not be written down
 */
export function sessionText(session: Session, own: Scene, whole: boolean): string {
  const { written } = session.scene;
  const saved = savedOf(session, hashOf(written));
  if (whole) return JSON.stringify({ ...saved, document: written }, undefined, 2);
  const text = JSON.stringify(saved);
  return written === own.written ? text : `${text.slice(0, -1)},"document":${textOf(written)}}`;
}

// A document as read never changes, and a draft holds all of it at every writing.
const texts = new WeakMap<object, string>();

function textOf(written: object): string {
  const text = texts.get(written) ?? JSON.stringify(written);
  texts.set(written, text);
  return text;
}

/** Opens a file by what is in it: a scene, a session, or a configuration for the scene that is open. */
export async function openFile(file: Blob, session: Session, own: Scene): Promise<Opened> {
  if (file.size > MOST_BYTES) {
    const message = `the file has ${file.size} bytes, more than 10 MB`;
    return { problems: [{ code: 'E_SIZE', path: '', message, hint: 'split the scene, or shorten its texts' }] };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (formatOf(bytes)) {
    case CONFIGURATION_FORMAT:
      return readConfiguration(bytes, session.scene);
    case SESSION_FORMAT:
      return readSession(bytes, [session.scene, own]);
    case undefined:
    default: {
      const read = readScene(bytes);
      if ('problems' in read) return read;
      // Whoever opens a scene goes on reading in the language of the page.
      return { session: sessionOf(inLanguage(read.scene, session.scene.document.language ?? 'en')) };
    }
  }
}

/** @param scenes those that are at hand, for a session that does not bring its own */
export function readSession(bytes: Uint8Array, scenes: readonly Scene[]): { readonly session: Session } | Refusal {
  const read = readAs(bytes, SESSION_FORMAT, sessionFileSchema);
  if ('problems' in read) return read;
  const { document, ...saved } = read.document;
  if (document === undefined) {
    const scene = scenes.find((each) => hashOf(each.written).startsWith(saved.scene.hash));
    return scene === undefined ? mismatch(saved.scene.id) : restored(saved, scene);
  }
  const brought = readScene(new TextEncoder().encode(JSON.stringify(document)));
  if ('problems' in brought)
    return { problems: brought.problems.map((problem) => ({ ...problem, path: `/document${problem.path}` })) };
  // A document is the scene at hand only if it brings the same walks too, which its hash does not tell.
  const { written } = brought.scene;
  const known = scenes.find(
    (each) =>
      hashOf(each.written) === hashOf(written) && hashOf(each.written.walks ?? []) === hashOf(written.walks ?? []),
  );
  return restored(saved, known ?? brought.scene);
}

function mismatch(id: string): Refusal {
  return {
    problems: [
      {
        code: 'E_REF',
        path: '/scene',
        message: `this belongs to a scene that is not open: "${id}", or another version of it`,
        hint: 'open the file of that scene first, or ask for a session that holds it',
      },
    ],
  };
}
