import { readScene } from '../../../../src/core/document/read.ts';
import type { Problem } from '../../../../src/core/document/problem.ts';
import { bytesOf, sceneFile } from '../../../scenes/bytes.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Steps = readonly (string | number)[];

/** A document that uses every field, to break in one place at a time. */
export function everyField(): { [key: string]: Json } {
  return JSON.parse(new TextDecoder().decode(sceneFile('every-field.json')));
}

export function problemsOf(document: unknown): readonly Problem[] {
  const reading = readScene(bytesOf(document));
  return 'problems' in reading ? reading.problems : [];
}

/** «code path» of each problem: what a test compares. */
export function faultsOf(document: unknown): string[] {
  return problemsOf(document).map(({ code, path }) => `${code} ${path}`);
}

export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every node of a document with the steps that lead to it, the root first. */
export function nodesOf(value: Json, steps: Steps = []): { readonly steps: Steps; readonly value: Json }[] {
  const below = Array.isArray(value)
    ? value.flatMap((child, index) => nodesOf(child, [...steps, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, child]) => nodesOf(child, [...steps, key]))
      : [];
  return [{ steps, value }, ...below];
}

/** A copy of a document in which one node is something else. */
export function withNode(document: Json, steps: Steps, change: (value: Json) => Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return change(document);
  if (Array.isArray(document)) {
    return document.map((child, index) => (index === step ? withNode(child, rest, change) : child));
  }
  if (!isObject(document)) throw new RangeError(`nothing lies below /${steps.join('/')}`);
  return Object.fromEntries(
    Object.entries(document).map(([key, child]) => [key, key === step ? withNode(child, rest, change) : child]),
  );
}

/** The JSON Pointer of steps without a character that needs escaping. */
export const at = (...steps: Steps): string => steps.map((step) => `/${step}`).join('');

/** Whether the keys of the object at these steps are ids, and not the names of fields. */
export function isTableOfIds(steps: Steps): boolean {
  const path = at(...steps);
  return (
    /^\/phases\/\d+\/(people|vehicles)$/.test(path) ||
    /\/configurations?(\/\d+)?\/moves(\/[^/]+)?$/.test(path) ||
    /^\/translations(\/[^/]+\/(sources|experts|vehicles|people|phases|notes|prompts|configurations|walks))?$/.test(
      path,
    ) ||
    /^\/translations\/[^/]+\/walks\/[^/]+\/steps$/.test(path)
  );
}
