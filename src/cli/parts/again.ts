import { readFileSync } from 'node:fs';
import { type Assumptions, READINGS } from '../../core/analysis/assumptions.ts';
import type { Configuration } from '../../core/document/configuration.ts';
import { hashOf } from '../../core/document/hash.ts';
import { CONFIGURATION_FORMAT, readConfiguration } from '../../core/document/read.ts';
import { readJson } from '../../core/document/json.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { Trouble } from './files.ts';

/** What an exported analysis says about how it was made. */
export interface Made {
  readonly configuration: Configuration | undefined;
  readonly phases: readonly number[];
  readonly samples: number;
  readonly seed: number;
  readonly assumptions: Assumptions;
}

type Refusal = { readonly troubles: readonly Trouble[] };
type Json = Readonly<Record<string, unknown>>;

/** How every analysis in an export was made, if it was made from this scene. */
export function madeIn(file: string, scene: Scene): readonly Made[] | Refusal {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return refuse(
      'E_FILE',
      '',
      error instanceof Error ? error.message : String(error),
      'name an export that can be read',
    );
  }
  const json = readJson(bytes);
  if ('problems' in json) return { troubles: json.problems };
  const list: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  const found: Made[] = [];
  for (const [index, one] of list.entries()) {
    const made = madeFrom(one, Array.isArray(json.value) ? `/${index}` : '', scene);
    if ('troubles' in made) return made;
    found.push(made);
  }
  return found;
}

function madeFrom(value: unknown, at: string, scene: Scene): Made | Refusal {
  const origin = isObject(value) ? value['origin'] : undefined;
  if (!isObject(value) || !isObject(origin))
    return refuse('E_KIND', at, 'this is no export with its origin', 'export the measures as JSON from the viewer');
  if (origin['sceneHash'] !== hashOf(scene.written))
    return refuse(
      'E_REF',
      `${at}/origin/sceneHash`,
      'made from another scene, or another version of it',
      'name the scene file that it was made from',
    );
  const { samples, seed, assumptions = {}, phases } = value;
  if (!isCount(samples, 200_000))
    return refuse('E_TYPE', `${at}/samples`, 'not a number of samples', 'export it again');
  if (!isCount(seed, 2 ** 31 - 1)) return refuse('E_TYPE', `${at}/seed`, 'not a seed', 'export it again');
  if (!isObject(assumptions)) return refuse('E_TYPE', `${at}/assumptions`, 'not readings', 'export it again');
  const configuration = whatIfOf(origin['whatIf'], scene);
  if (configuration !== undefined && 'troubles' in configuration) return configuration;
  const ids = Array.isArray(phases)
    ? phases.map((phase: unknown) => (isObject(phase) ? phase['phase'] : undefined))
    : [];
  return {
    configuration: configuration?.configuration,
    phases: scene.document.phases.flatMap(({ id }, index) => (ids.includes(id) ? [index] : [])),
    samples,
    seed,
    assumptions: readingsIn(assumptions),
  };
}

function whatIfOf(value: unknown, scene: Scene): { readonly configuration: Configuration } | Refusal | undefined {
  if (!isObject(value)) return undefined;
  const written = JSON.stringify({ format: CONFIGURATION_FORMAT, version: 1, ...value });
  const read = readConfiguration(new TextEncoder().encode(written), scene);
  return 'problems' in read ? { troubles: read.problems } : read;
}

function readingsIn(assumptions: Json): Assumptions {
  const known = Object.entries(READINGS).filter(([contested, readings]) =>
    readings.some(({ id }) => id === assumptions[contested]),
  );
  return Object.fromEntries(known.map(([contested]) => [contested, assumptions[contested]]));
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(code: string, path: string, message: string, hint: string): Refusal {
  return { troubles: [{ code, path, message, hint }] };
}
