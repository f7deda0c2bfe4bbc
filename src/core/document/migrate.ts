/**
 * Steps from each released version to the next, oldest first: the step at index 0 turns version 1 into 2.
 * Version 1 is the first, so there is none yet; `migrate` and its tests stand ready for the first one.
 */
type Step = (document: Record<string, unknown>) => Record<string, unknown>;

const STEPS: readonly Step[] = [];

/** The version that the steps lead to. */
export const NEWEST = STEPS.length + 1;

/** A document of an older version as one of the newest. The document given is not changed. */
export function migrate(document: Record<string, unknown>, version: number): Record<string, unknown> {
  return STEPS.slice(version - 1).reduce((older, step) => step(older), document);
}
