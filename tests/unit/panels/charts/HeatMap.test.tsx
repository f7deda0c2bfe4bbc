import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HeatMap } from '../../../../src/panels/charts/HeatMap.tsx';
import { chartWords } from '../../../../src/words/charts.ts';
import { METRES, SECONDS } from './axes.ts';

const CELLS = [
  { x: 5, y: 1, value: 1 },
  { x: 10, y: 1, value: 2 },
  { x: 5, y: 2, value: null },
  { x: 10, y: 2, value: 4 },
];

const markup = renderToStaticMarkup(
  <HeatMap
    title="Time to cross the gap"
    cells={CELLS}
    x={METRES}
    y={{ ...METRES, label: 'Spacing' }}
    value={SECONDS}
    columns={[5, 10]}
    rows={[1, 2]}
    onSet={() => undefined}
    words={chartWords('en')}
  />,
);
const cells = [...markup.matchAll(/<td[^>]*>/g)].map(([tag]) => tag);
const shareOf = (label: string): number =>
  Number(/cover-text\) (\d+)%/.exec(cells.find((tag) => tag.includes(label)) ?? '')?.[1] ?? Number.NaN);

describe('two controls as a map', () => {
  it('is a grid that says what it shows by what', () => {
    expect(markup).toContain('role="grid"');
    expect(markup).toContain('aria-label="Time to cross by Distance and Spacing"');
  });

  it('has a cell for every pair, each with both controls and the value in words', () => {
    expect(cells).toHaveLength(4);
    for (const label of ['5 m, 1 m: 1 s', '10 m, 1 m: 2 s', '5 m, 2 m: does not apply', '10 m, 2 m: 4 s'])
      expect(markup).toContain(`aria-label="${label}"`);
  });

  it('has a single tab stop', () => {
    expect(cells.filter((tag) => tag.includes('tabindex="0"'))).toHaveLength(1);
    expect(cells.filter((tag) => tag.includes('tabindex="-1"'))).toHaveLength(3);
  });

  it('is hatched, and not coloured, where the measure does not apply', () => {
    const none = cells.filter((tag) => tag.includes('data-none="true"'));
    expect(none).toHaveLength(1);
    expect(none[0]).not.toContain('style=');
  });

  it('gets stronger as the value grows', () => {
    expect(shareOf('10 m, 1 m')).toBeGreaterThan(shareOf('5 m, 1 m'));
    expect(shareOf('10 m, 2 m')).toBeGreaterThan(shareOf('10 m, 1 m'));
  });

  it('has the larger spacing above the smaller', () => {
    expect(markup.indexOf('10 m, 2 m')).toBeLessThan(markup.indexOf('10 m, 1 m'));
  });

  it('finds every value of a range in feet, whose stops have long tails', () => {
    const stops = Array.from({ length: 11 }, (_, index) => 3.048 + ((15.24 - 3.048) * index) / 10);
    const inFeet = renderToStaticMarkup(
      <HeatMap
        title="Time to cross the gap"
        cells={stops.map((x) => ({ x, y: 1, value: x }))}
        x={METRES}
        y={METRES}
        value={SECONDS}
        columns={stops.map((at) => Math.round(at * 1e6) / 1e6)}
        rows={[1]}
        onSet={() => undefined}
        words={chartWords('en')}
      />,
    );
    expect(inFeet).not.toContain('data-none="true"');
  });
});
