import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A tool as somebody calls it, bundle and all. */
export async function run(tool: string, words: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'scripts/cli.mjs'), tool, ...words],
      { cwd, maxBuffer: 2 ** 26 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
      },
    );
  });
}

/** What JSON says, taken to be of a shape. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test says what it expects to read.
export function jsonOf<Shape>(text: string): Shape {
  const value: Shape = JSON.parse(text);
  return value;
}
