import { readFileSync } from 'node:fs';
import type { Configuration } from '../../core/document/configuration.ts';
import { readConfiguration, readScene } from '../../core/document/read.ts';
import type { Scene } from '../../core/document/scene.ts';
import { onOneLine, problemLine } from '../../words/problems.ts';

/** What is wrong with a file or with what is asked of it; the code may be one that only a tool has. */
export type Trouble = Parameters<typeof problemLine>[0];

/** Prints problems, a line each, on standard error. */
export function complain(troubles: readonly Trouble[], prefix = ''): void {
  for (const trouble of troubles) console.error(prefix + problemLine(trouble));
}

/** What stands before a line about a file, where there is more than one. */
export function prefixOf(file: string, files: readonly string[]): string {
  return files.length > 1 ? `${onOneLine(file)}: ` : '';
}

function bytesOf(file: string): Uint8Array | { readonly troubles: readonly Trouble[] } {
  try {
    return readFileSync(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { troubles: [{ code: 'E_FILE', path: '', message, hint: 'name a file that can be read' }] };
  }
}

export function sceneIn(file: string): { readonly scene: Scene } | { readonly troubles: readonly Trouble[] } {
  const bytes = bytesOf(file);
  if ('troubles' in bytes) return bytes;
  const reading = readScene(bytes);
  return 'problems' in reading ? { troubles: reading.problems } : reading;
}

/** A configuration by what it is called: the id of one in the scene, or a file, which ends in .json. */
export function configurationOf(
  name: string,
  scene: Scene,
): { readonly configuration: Configuration } | { readonly troubles: readonly Trouble[] } {
  if (name.endsWith('.json')) {
    const bytes = bytesOf(name);
    if ('troubles' in bytes) return bytes;
    const reading = readConfiguration(bytes, scene);
    return 'problems' in reading ? { troubles: reading.problems } : reading;
  }
  const known = scene.document.configurations ?? [];
  const configuration = known.find(({ id }) => id === name);
  if (configuration !== undefined) return { configuration };
  return { troubles: [unknownId('configuration', name, known, 'or name a file that ends in .json')] };
}

/** The phases that are asked for, by index: one by its id, or all. */
export function phasesOf(
  id: string | undefined,
  { document }: Scene,
): { readonly phases: readonly number[] } | { readonly troubles: readonly Trouble[] } {
  if (id === undefined) return { phases: document.phases.map((_, index) => index) };
  const index = document.phases.findIndex((phase) => phase.id === id);
  return index < 0 ? { troubles: [unknownId('phase', id, document.phases)] } : { phases: [index] };
}

function unknownId(what: string, id: string, known: readonly { readonly id: string }[], also = ''): Trouble {
  const ids = known.map((one) => one.id).join(', ');
  return {
    code: 'E_REF',
    path: '',
    message: `the scene has no ${what} "${id}"`,
    hint: [ids === '' ? `it has none` : `it has ${ids}`, also].filter(Boolean).join(', '),
  };
}
