import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/core/analysis/measure.ts';
import { arrangePhase } from '../../../src/core/arrangement/arrange.ts';
import type { WhatIf } from '../../../src/core/arrangement/arrangement.ts';
import { comparisonRows, type ComparedRow, differs, weightOf } from '../../../src/results/comparison.ts';
import { compare } from '../../../src/results/jobs/compare.ts';
import type { ComparedPhase } from '../../../src/results/jobs/job.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const PHASE = 3;
const far: WhatIf = { distance: 15, speakers: 1 };
const measuresOf = (configuration: WhatIf) =>
  measure(charlotte, arrangePhase(charlotte, PHASE, configuration), configuration);

function comparedAt(configurations: readonly WhatIf[], passes: number): ComparedPhase | undefined {
  const work = compare(charlotte, { kind: 'compare', phases: [PHASE], configurations, assumptions: {} });
  let found: ComparedPhase | undefined;
  for (const told of work) {
    if (told === undefined) continue;
    found = told.answer[0];
    passes -= 1;
    if (passes === 0) break;
  }
  return found;
}

const rowsOf = (configurations: readonly WhatIf[], passes = 1): readonly ComparedRow[] =>
  comparisonRows(configurations.map(measuresOf), passes === 0 ? undefined : comparedAt(configurations, passes));
const row = (rows: readonly ComparedRow[], key: string): ComparedRow => {
  const found = rows.find((each) => each.key === key);
  if (found === undefined) throw new Error(`no row ${key}`);
  return found;
};

describe('a comparison', () => {
  it('has nothing that differs between a configuration and itself', () => {
    expect(rowsOf([far, far]).filter(differs)).toEqual([]);
  });

  it('has a row for every measure of the whole, every option, and every officer', () => {
    const keys = rowsOf([{}, far], 0).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of [
      'nearestOfficer',
      'boxedIn',
      'reach.normal',
      'option.step-back',
      'officer-5.margin',
      'officer-1.state',
    ])
      expect(keys).toContain(key);
  });

  it('says of a difference whether it is beyond its uncertainty', () => {
    const rows = rowsOf([{}, far]);
    expect(row(rows, 'nearestOfficer').differences[0]).toMatchObject({ is: 'beyond' });
    expect(row(rows, 'nearestOfficer').differences[0]?.value).toBeCloseTo(
      15 - (measuresOf({}).measures.nearestOfficer ?? 0),
      9,
    );
    expect(row(rows, 'talkers').differences[0]).toMatchObject({ is: 'beyond' });
    expect(row(rows, 'wayOut').differences[0]).toMatchObject({ is: 'none' });
  });

  it('leaves open what is smaller than its uncertainty', () => {
    const rows = rowsOf([{}, { moves: { 'verbal-commands': { 'officer-1': { at: [-3.7, 1.6], bearing: 90 } } } }]);
    const open = rows.flatMap(({ differences }) => differences).filter(({ is }) => is === 'within');
    for (const { interval } of open) {
      expect(interval?.low).toBeLessThanOrEqual(0);
      expect(interval?.high).toBeGreaterThanOrEqual(0);
    }
  });

  it('knows, before any sample, what differs nominally and not how surely', () => {
    expect(row(rowsOf([{}, far], 0), 'nearestOfficer').differences[0]).toMatchObject({
      is: 'unknown',
      interval: undefined,
    });
  });

  it('holds every further configuration against the first', () => {
    const rows = rowsOf([{}, far, { distance: 25, speakers: 1 }]);
    const [second, third] = row(rows, 'medianOfficer').differences;
    expect((third?.value ?? 0) - (second?.value ?? 0)).toBeCloseTo(10, 9);
  });

  it('weighs what has changed in kind above all, and what is the same not at all', () => {
    const rows = rowsOf([{}, { ...far, behindCover: true }]);
    expect(weightOf(row(rows, 'officer-1.state'))).toBe(Infinity);
    expect(weightOf(row(rows, 'wayOut'))).toBe(0);
    expect(weightOf(row(rows, 'nearestOfficer'))).toBeGreaterThan(1);
  });
});
