import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analysesAsCsv, cell } from '../../../src/core/report/csv.ts';
import type { Analysis } from '../../../src/core/report/analysis.ts';

const origin = {
  sceneHash: 'f'.repeat(64),
  whatIf: { id: 'a', title: '=1+1', distance: 15 },
  version: '0.1.0',
  caveat: 'Schematic, all of it.',
};
const analysis: Analysis = { scene: 's', configuration: 'a', samples: 10, seed: 1, model: 1, origin, phases: [] };

describe('tables, read by another program', () => {
  it('82: hold every text as it is, but one that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const read = Papa.parse<string[]>(texts.map(cell).join(','), { delimiter: ',' }).data[0] ?? [''];
        texts.forEach((text, index) => {
          const back = read[index] ?? '';
          expect([text, `'${text}`]).toContain(back);
          expect(back).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
        });
      }),
    );
  });

  it.each(['=cmd', ' =cmd', '\n=cmd', '\t+1', '＝1', '@x', '-1+1', '\r=1'])('82: %j is no formula', (text) => {
    expect(Papa.parse<string[]>(cell(text), { delimiter: ',' }).data[0]?.[0]).toBe(`'${text}`);
  });

  it('82: true numbers are left as they are', () => {
    for (const value of [-1.5, 0, 1e21, -0.000001]) expect(Number(cell(value))).toBe(value);
  });

  it('say at their end what is needed to make the numbers again', () => {
    const { data } = Papa.parse<string[]>(analysesAsCsv([analysis]), { skipEmptyLines: true, delimiter: ',' });
    const about = new Map(data.map((row) => [row[4], row[6]]));
    expect(about.get('about.sceneHash')).toBe(origin.sceneHash);
    expect(JSON.parse(about.get('about.whatIf') ?? '')).toEqual(origin.whatIf);
    expect(about.get('about.samples')).toBe('10');
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([11]));
  });
});
