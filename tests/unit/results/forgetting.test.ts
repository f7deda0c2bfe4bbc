import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { heartNow } from '../../../src/results/heart.ts';
import { arrangementOf, measuresOf, quickMeasuresOf, statesOf } from '../../../src/results/results.ts';
import { tellingOf } from '../../../src/results/telling.ts';
import type { Change } from '../../../src/session/change.ts';
import type { Session } from '../../../src/session/session.ts';
import { createSession } from '../../../src/session/store.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

const SCENE = sceneOfPhases([{ people: { subject: { at: [0, 0] }, a: { at: [0, 6] } } }, { people: {} }]);
const STEPS = 399;

/** How many of the results of so many steps are still held after them. */
async function heldOf(
  resultOf: (session: Session) => object | undefined,
  change: (step: number) => Change,
): Promise<number> {
  const store = createSession(SCENE);
  const seen: WeakRef<object>[] = [];
  const go = (step: number): void => {
    store.getState().dispatch(change(step));
    const result = resultOf(store.getState().session);
    if (result !== undefined) seen.push(new WeakRef(result));
  };
  for (let step = 1; step <= STEPS; step += 1) go(step);
  expect(seen).toHaveLength(STEPS);
  // What was looked at in one turn of the loop is held until it is over.
  await new Promise((resolve) => setTimeout(resolve));
  if (typeof collect !== 'function') throw new Error('nobody here collects what is not held');
  collect();
  return seen.filter((each) => each.deref() !== undefined).length;
}

const RESULTS = [
  ['arrangement', arrangementOf],
  ['measures', measuresOf],
  ['quick measures', quickMeasuresOf],
  ['states', statesOf],
  ['what a picture should hold', heartNow],
  ['what is said in words', tellingOf],
] as const;

describe('what was worked out', () => {
  it.each(RESULTS)('for a time on the way is forgotten when time has gone on: %s', async (_name, resultOf) => {
    expect(await heldOf(resultOf, (step) => ({ kind: 'go-to', t: step / (STEPS + 1) }))).toBeLessThanOrEqual(64);
  });

  it.each(RESULTS)('for a what-if is forgotten, though it can be had back: %s', async (_name, resultOf) => {
    const place = (step: number): Change => ({ kind: 'place', id: 'a', at: [0, 6 + step / 100], bearing: 180 });
    expect(await heldOf(resultOf, place)).toBeLessThanOrEqual(64);
  });
});
