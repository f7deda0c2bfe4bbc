import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/exchange/fileName.ts';

describe('names of files', () => {
  it('83: say what is in them, and hold nothing that a file system would take amiss', () => {
    expect(fileName(['charlotte-2016', 'Stay back & contain'], 'png')).toBe(
      'time-and-distance-charlotte-2016-stay-back-contain.png',
    );
    expect(fileName(['../../etc/passwd'], 'csv')).toBe('time-and-distance-etc-passwd.csv');
    expect(fileName(['CON'], 'json')).toBe('time-and-distance-con.json');
    expect(fileName(['👮'.repeat(300)], 'glb')).toBe('time-and-distance.glb');
  });

  it('83: are plain and short whatever they are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }), (parts) => {
        const name = fileName(parts, 'csv');
        expect(name).toMatch(/^time-and-distance(-[a-z0-9]+)*\.csv$/);
        expect(name.length).toBeLessThan(130);
      }),
    );
  });
});
