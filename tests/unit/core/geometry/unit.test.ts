import { expect, it } from 'vitest';
import { fromUnit, inUnit } from '../../../../src/core/geometry/unit.ts';

it('knows the foot and the yard exactly', () => {
  expect(fromUnit(21, 'ft')).toBeCloseTo(6.4008, 12);
  expect(fromUnit(1, 'yd')).toBe(0.9144);
  expect(inUnit(0.3048, 'ft')).toBe(1);
  expect(inUnit(5, 'm')).toBe(5);
});
