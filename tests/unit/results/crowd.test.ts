import { describe, expect, it } from 'vitest';
import { isNamed, nearestAmong } from '../../../src/results/crowd.ts';

const nobody = () => false;
const bystander = { id: 'b', role: 'bystander' } as const;

describe('labels among very many', () => {
  it('are over everybody where there are few, and over no bystander where there are many', () => {
    expect(isNamed(bystander, 60, nobody)).toBe(true);
    expect(isNamed(bystander, 61, nobody)).toBe(false);
    expect(isNamed({ id: 'o', role: 'officer' }, 500, nobody)).toBe(true);
    expect(isNamed({ id: 's', role: 'subject' }, 500, nobody)).toBe(true);
  });

  it('are over whoever is at hand', () => {
    expect(isNamed(bystander, 500, (id) => id === 'b')).toBe(true);
  });

  it('say the distances of all of a few officers, and of the nearest and the picked of many, in their order', () => {
    const officers = Array.from({ length: 30 }, (_, k) => ({ id: `o${k}`, distance: 100 - k }));
    expect(nearestAmong(officers.slice(0, 12), undefined)).toHaveLength(12);
    expect(nearestAmong(officers, undefined).map(({ id }) => id)).toEqual(officers.slice(18).map(({ id }) => id));
    expect(nearestAmong(officers, 'o3').map(({ id }) => id)).toEqual(['o3', ...officers.slice(18).map(({ id }) => id)]);
    expect(nearestAmong(officers, 'o29')).toHaveLength(12);
  });
});
