import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SeriesTable } from '../../../../src/panels/charts/SeriesTable.tsx';
import { chartWords } from '../../../../src/words/charts.ts';
import { METRES, SECONDS } from './axes.ts';

describe('the numbers of a chart', () => {
  const markup = renderToStaticMarkup(
    <SeriesTable
      caption="Time to cross the gap"
      points={[
        { at: 5, value: 1, low: 0.8, high: 1.2 },
        { at: 10, value: null },
      ]}
      x={METRES}
      y={SECONDS}
      words={chartWords('en')}
    />,
  );

  it('have a caption and a head for each column', () => {
    expect(markup).toContain('<caption>Time to cross the gap</caption>');
    for (const head of ['Distance', 'Value', '5 %', '95 %']) expect(markup).toContain(`<th scope="col">${head}</th>`);
  });

  it('stand in a row headed by where the control is', () => {
    expect(markup).toContain('<th scope="row">5 m</th><td>1 s</td><td>0.8 s</td><td>1.2 s</td>');
  });

  it('say where the measure does not apply, and leave the interval open there', () => {
    expect(markup).toContain('<th scope="row">10 m</th><td>does not apply</td><td></td><td></td>');
  });
});
