import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ChartMark, SweptPoint } from '../../../../src/panels/charts/series.ts';
import { SweepChart } from '../../../../src/panels/charts/SweepChart.tsx';
import { chartWords } from '../../../../src/words/charts.ts';
import { METRES, SECONDS } from './axes.ts';

interface Asked {
  readonly points?: readonly SweptPoint[];
  readonly marks?: readonly ChartMark[];
  readonly current?: number | null;
  readonly stepped?: boolean;
  readonly compact?: boolean;
}

const POINTS: readonly SweptPoint[] = [
  { at: 0, value: 0, low: 0, high: 0 },
  { at: 5, value: 1, low: 0.8, high: 1.2 },
  { at: 10, value: 2, low: 1.6, high: 2.4 },
  { at: 15, value: 3, low: 2.5, high: 3.8 },
  { at: 20, value: 4, low: 3.2, high: 4.8 },
];
const GAP = POINTS.map((point) => (point.at === 10 ? { at: 10, value: null } : point));

function draw({ points = POINTS, marks = [], current = 10, stepped = false, compact = false }: Asked): string {
  return renderToStaticMarkup(
    <SweepChart
      title="Time to cross the gap"
      {...{ points, marks, current, stepped, compact }}
      x={METRES}
      y={SECONDS}
      step={0.5}
      onSet={() => undefined}
      words={chartWords('en')}
    />,
  );
}

const pathsOf = (markup: string, name: string): readonly string[] =>
  [...markup.matchAll(/<path[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(name));

describe('a sweep as a chart', () => {
  it('is a slider from one end of the control to the other that one can tab to', () => {
    const markup = draw({});
    expect(markup.match(/role="slider"/g)).toHaveLength(1);
    expect(markup).toContain('tabindex="0"');
    expect(markup).toContain('aria-valuemin="0"');
    expect(markup).toContain('aria-valuemax="20"');
    expect(markup).toContain('aria-valuenow="10"');
    expect(markup).toContain('aria-label="Time to cross the gap. Set Distance"');
  });

  it('says where it stands in words: the control, the value, the interval', () => {
    const markup = draw({});
    expect(markup).toContain('aria-valuetext="10 m: 2 s (1.6 s to 2.4 s)"');
    expect(markup).toContain('>10 m: 2 s (1.6 s to 2.4 s)</output>');
  });

  it('draws one line and one band where the measure applies throughout', () => {
    expect(pathsOf(draw({}), 'chart__line')).toHaveLength(1);
    expect(pathsOf(draw({}), 'chart__band')).toHaveLength(1);
  });

  it.each([false, true])('draws nothing over a gap, and says so there (a count: %s)', (stepped) => {
    const markup = draw({ points: GAP, stepped });
    expect(pathsOf(markup, 'chart__line')).toHaveLength(2);
    expect(pathsOf(markup, 'chart__band')).toHaveLength(2);
    expect(markup).toContain('10 m: does not apply');
  });

  it('goes up and down in steps for a count, and straight for an amount', () => {
    const [stairs = ''] = pathsOf(draw({ stepped: true }), 'chart__line');
    expect(stairs.match(/V /g)).toHaveLength(POINTS.length - 1);
    const [line = ''] = pathsOf(draw({}), 'chart__line');
    expect(line).not.toContain('V');
  });

  it('is drawn without numbers that are none before samples have come in', () => {
    const bare = POINTS.map(({ at, value }) => ({ at, value }));
    for (const points of [bare, [], [{ at: 5, value: null }]]) expect(draw({ points })).not.toMatch(/NaN|Infinity/);
  });

  it('has a lettered badge for every configuration, with a whisker only where there is an interval', () => {
    const marks = [
      { letter: 'A', title: 'As reported', at: 3.5, value: 0.7, low: 0.5, high: 1 },
      { letter: 'B', title: 'From cover', at: 15, value: null },
    ];
    const markup = draw({ marks });
    expect(markup).toContain('<title>A: As reported</title>');
    expect(markup).toContain('<title>B: From cover</title>');
    expect(markup.match(/class="chart__whisker"/g)).toHaveLength(1);
    expect(markup.match(/class="chart__stand"/g)).toHaveLength(1);
  });

  it('keeps a control that stands outside what was swept off the plot, and never says a value beyond its ends', () => {
    const markup = draw({ current: 28 });
    expect(markup).toContain('aria-valuenow="0"');
    expect(markup).not.toContain('chart__current');
  });

  it('draws a dot for a count that stands alone between gaps', () => {
    const [dot] = pathsOf(draw({ points: [{ at: 5, value: 1 }], stepped: true }), 'chart__line');
    expect(dot).toMatch(/d="M [\d.]+ [\d.]+ h 0"/);
  });

  it('has a band with corners where the line has them', () => {
    const cornersOf = (stepped: boolean): number =>
      pathsOf(draw({ stepped }), 'chart__band')[0]?.match(/[ML]/g)?.length ?? 0;
    expect(cornersOf(false)).toBe(2 * POINTS.length);
    expect(cornersOf(true)).toBe(4 * POINTS.length);
  });

  it('says that it is compact, and leaves the name of the control to what stands about it', () => {
    expect(draw({ compact: true })).toContain('data-compact="true"');
    expect(draw({ compact: true })).not.toContain('chart__name');
  });

  it('brings no style sheet and no foreign markup of its own', () => {
    expect(draw({})).not.toMatch(/<style|foreignObject/i);
  });
});
