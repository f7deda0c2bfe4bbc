import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Wanting } from '../../../src/stage/labels/layout.ts';

const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (id: string, spots: [number, number][], needed = false): Wanting => ({
  id,
  width: 40,
  height: 20,
  spots,
  needed,
});

describe('label layout', () => {
  it('gives the first its first wish and moves the second out of its way', () => {
    const placed = placeLabels(
      [
        label('a', [[100, 100]]),
        label('b', [
          [110, 100],
          [110, 140],
        ]),
      ],
      bounds,
    );
    expect(placed.get('a')).toEqual([100, 100]);
    expect(placed.get('b')).toEqual([110, 140]);
  });

  it('leaves out what finds no place, but never what is needed', () => {
    const placed = placeLabels(
      [
        label('a', [[100, 100]]),
        label('b', [[100, 100]]),
        label(
          'c',
          [
            [100, 100],
            [105, 112],
          ],
          true,
        ),
      ],
      bounds,
    );
    expect(placed.has('b')).toBe(false);
    expect(placed.get('c')).toEqual([105, 112]);
  });

  it('brings a needed label back into the picture', () => {
    expect(placeLabels([label('a', [[-50, 100]], true)], bounds).get('a')).toEqual([20, 100]);
  });

  it('never lets two labels that may be left out cover each other', () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(fc.array(spot, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (lists) => {
        const placed = [
          ...placeLabels(
            lists.map((spots, index) => label(String(index), spots)),
            bounds,
          ).values(),
        ];
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(i + 1))
            expect(Math.abs(a[0] - b[0]) >= 40 || Math.abs(a[1] - b[1]) >= 20).toBe(true);
        }
      }),
    );
  });
});
