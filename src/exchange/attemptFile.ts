import { type Attempt, attemptsText, readAttempts } from '../core/document/attempt.ts';
import type { Problem } from '../core/document/problem.ts';
import type { Scene } from '../core/document/scene.ts';
import { offer, textFile } from './download.ts';
import { fileName } from './fileName.ts';

/** As many bytes as the reader takes, so that a file that is larger need not be read. */
const MOST_BYTES = 10_000_000;

export interface ClassRead {
  readonly attempts: readonly Attempt[];
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
  /** how many were there already: a file opened twice lays nothing over itself */
  readonly twice: number;
}

/** Opens the files of a class, beside what is open already. One that is broken takes none of the others along. */
export async function readClass(
  files: readonly File[],
  scene: Scene,
  before: readonly Attempt[] = [],
): Promise<ClassRead> {
  const attempts = new Map(before.map((attempt) => [attempt.id, attempt]));
  const refused: { readonly name: string; readonly problems: readonly Problem[] }[] = [];
  let twice = 0;
  for (const file of files) {
    const read = await readOne(file, scene);
    if ('problems' in read) {
      refused.push({ name: file.name, problems: read.problems });
      continue;
    }
    for (const attempt of read.attempts) {
      if (attempts.has(attempt.id)) twice += 1;
      else attempts.set(attempt.id, attempt);
    }
  }
  return { attempts: [...attempts.values()], refused, twice };
}

async function readOne(file: File, scene: Scene): Promise<ReturnType<typeof readAttempts>> {
  if (file.size > MOST_BYTES) {
    const message = `the file has ${file.size} bytes, more than 10 MB`;
    return { problems: [{ code: 'E_SIZE', path: '', message, hint: 'choose a file of attempts' }] };
  }
  return readAttempts(new Uint8Array(await file.arrayBuffer()), scene);
}

/** Hands a student's attempts to the browser as a file. */
export function saveAttempts(scene: Scene, attempts: readonly Attempt[]): void {
  offer(textFile(attemptsText(scene, attempts), 'application/json'), fileName([scene.written.id, 'attempts'], 'json'));
}
