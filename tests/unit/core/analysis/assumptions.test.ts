import { describe, expect, it } from 'vitest';
import { assumed, constantsUnder, departures, READINGS } from '../../../../src/core/analysis/assumptions.ts';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';

describe('readings of contested figures', () => {
  it('are the central ones where none is named, or one that is not known', () => {
    expect(constantsUnder({})).toEqual(NOMINAL);
    expect(constantsUnder({ run: 'of another version' })).toEqual(NOMINAL);
    expect(departures({})).toEqual([]);
    expect(departures({ decision: READINGS.decision[0].id })).toEqual([]);
  });

  it('set what they set and nothing else', () => {
    expect(constantsUnder({ run: 'slow-end', decision: 'already' })).toEqual({
      ...NOMINAL,
      runSpeed: 6.7,
      runLag: 0.6,
      decision: 0,
    });
    expect(assumed({ draw: 'no-claim' })).toEqual({ draw: Number.NaN });
  });

  it('are told where they are not the central ones, with their source', () => {
    expect(departures({ draw: 'sandel', insulation: 'common' })).toEqual([
      { contested: 'draw', source: READINGS.draw[1].source },
    ]);
  });
});
