import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectsOf } from '../../../src/stage/rects.ts';

describe('views beside each other', () => {
  it('stand in a row where there is room, else in two', () => {
    expect(rectsOf(2, 1400, 500).map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [700, 0],
    ]);
    expect(rectsOf(2, 400, 800).map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [0, 400],
    ]);
    expect(rectsOf(4, 1000, 800)).toHaveLength(4);
  });

  it('fill the stage without a gap and without covering each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 200, max: 3000 }),
        fc.integer({ min: 200, max: 3000 }),
        (count, width, height) => {
          const rects = rectsOf(count, width, height);
          expect(rects).toHaveLength(count);
          expect(rects.reduce((sum, rect) => sum + rect.width * rect.height, 0)).toBe(width * height);
          for (const { left, top, width: wide, height: high } of rects) {
            expect(wide).toBeGreaterThan(0);
            expect(high).toBeGreaterThan(0);
            expect(left + wide).toBeLessThanOrEqual(width);
            expect(top + high).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });
});
