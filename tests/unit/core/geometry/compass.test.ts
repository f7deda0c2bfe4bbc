import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnBetween } from '../../../../src/core/geometry/angle.ts';
import { compassPoint, sideOf } from '../../../../src/core/geometry/compass.ts';

const anyBearing = fc.double({ min: -720, max: 720, noNaN: true });

describe('compass points', () => {
  it('go clockwise from north in sixteenths', () => {
    expect([0, 22.5, 45, 90, 180, 270, 337.5].map(compassPoint)).toEqual([0, 1, 2, 4, 8, 12, 15]);
  });

  it('come round to north from both sides', () => {
    expect([348.74, 348.76, 359.9, 11.24, 11.26].map(compassPoint)).toEqual([15, 0, 0, 0, 1]);
  });

  it('are never more than half a sixteenth off', () => {
    fc.assert(
      fc.property(anyBearing, (bearing) => {
        const point = compassPoint(bearing);
        expect(point).toBeGreaterThanOrEqual(0);
        expect(point).toBeLessThan(16);
        expect(Math.abs(turnBetween(point * 22.5, bearing))).toBeLessThanOrEqual(11.25 + 1e-9);
      }),
    );
  });
});

describe('sides', () => {
  it('are ahead, right, behind and left', () => {
    expect([0, 90, 180, 270, 45, 359].map(sideOf)).toEqual([0, 2, 4, 6, 1, 0]);
  });

  it('are never more than half an eighth off', () => {
    fc.assert(
      fc.property(anyBearing, (turn) => {
        expect(Math.abs(turnBetween(sideOf(turn) * 45, turn))).toBeLessThanOrEqual(22.5 + 1e-9);
      }),
    );
  });
});
