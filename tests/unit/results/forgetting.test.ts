import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { heartNow } from '../../../src/results/heart.ts';
import { arrangementOf, measuresOf, quickMeasuresOf, statesOf } from '../../../src/results/results.ts';
import { tellingOf } from '../../../src/results/telling.ts';
import type { Session } from '../../../src/session/session.ts';
import { createSession } from '../../../src/session/store.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** How many of the results for so many different times are still held when time has gone on. */
async function heldOf(resultOf: (session: Session) => object | undefined): Promise<number> {
  const store = createSession(
    sceneOfPhases([{ people: { subject: { at: [0, 0] }, a: { at: [0, 6] } } }, { people: {} }]),
  );
  const seen: WeakRef<object>[] = [];
  const go = (t: number): void => {
    store.getState().dispatch({ kind: 'go-to', t });
    const result = resultOf(store.getState().session);
    if (result !== undefined) seen.push(new WeakRef(result));
  };
  for (let step = 1; step < 400; step += 1) go(step / 400);
  expect(seen).toHaveLength(399);
  // What was looked at in one turn of the loop is held until it is over.
  await new Promise((resolve) => setTimeout(resolve));
  if (typeof collect !== 'function') throw new Error('nobody here collects what is not held');
  collect();
  return seen.filter((each) => each.deref() !== undefined).length;
}

describe('what was worked out for a time on the way', () => {
  it.each([
    ['arrangement', arrangementOf],
    ['measures', measuresOf],
    ['quick measures', quickMeasuresOf],
    ['states', statesOf],
    ['what a picture should hold', heartNow],
    ['what is said in words', tellingOf],
  ] as const)('is forgotten when time has gone on: %s', async (_name, resultOf) => {
    expect(await heldOf(resultOf)).toBeLessThanOrEqual(64);
  });
});
