import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { area, LinePath } from '@visx/shape';
import type { ChartWords } from '../../words/charts.ts';
import { apart, pointAt, toStep } from './scale.ts';
import type { Axis, ChartMark, SweptPoint } from './series.ts';
import { useWidth } from './useWidth.ts';
import './charts.css';

interface Props {
  readonly title: string;
  readonly points: readonly SweptPoint[];
  readonly marks: readonly ChartMark[];
  readonly x: Axis;
  readonly y: Axis;
  readonly step: number;
  /** where the control stands now; null where it is left open */
  readonly current: number | null;
  /** @param goesOn it belongs to the same drag as the one before */
  readonly onSet: (at: number, goesOn: boolean) => void;
  readonly words: ChartWords;
  /** counts go up and down in steps */
  readonly stepped?: boolean;
  /** one of many small ones */
  readonly compact?: boolean;
}

const BADGE = 22;
interface Known extends SweptPoint {
  readonly value: number;
}

/** A measure along a control, with its interval as a band and every configuration where it stands. A click sets the control. */
export function SweepChart({
  title,
  points,
  marks,
  x,
  y,
  step,
  current,
  onSet,
  words,
  stepped = false,
  compact = false,
}: Props) {
  const host = useRef<HTMLElement>(null);
  const width = useWidth(host, compact ? 260 : 640);
  const height = compact ? 150 : Math.round(Math.min(340, Math.max(220, width * 0.42)));
  const margin = compact ? { left: 50, right: 12, top: 14, bottom: 24 } : { left: 58, right: 20, top: 34, bottom: 44 };
  const across = scaleLinear({ domain: [x.low, x.high], range: [margin.left, width - margin.right] });
  const up = scaleLinear({ domain: [y.low, y.high], range: [height - margin.bottom, margin.top], nice: true });
  const [pointed, setPointed] = useState<number>();
  const runs = runsOf(points);
  const bands = runs.map((run) => bandOf(run, across, up, stepped));
  // The control may stand outside what was swept.
  const settled = current !== null && current >= x.low && current <= x.high ? current : undefined;
  const shown = pointed ?? settled;
  const near = shown === undefined ? undefined : pointAt(points, shown, stepped);
  const heard = settled === undefined ? undefined : pointAt(points, settled, stepped);
  const atOf = ({ clientX, currentTarget }: PointerEvent): number => {
    const { left, width: wide } = currentTarget.getBoundingClientRect();
    return toStep(across.invert(((clientX - left) / wide) * width), step, x.low, x.high);
  };
  const onKey = (event: KeyboardEvent): void => {
    const from = current ?? x.low;
    const to = target(event, from, step, x);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setPointed(undefined);
    onSet(to, event.repeat);
  };
  const badges = apart(
    marks.map(({ at }) => across(at)),
    BADGE + 2,
    margin.left,
    width - margin.right,
  );
  return (
    <figure ref={host} className="chart" data-compact={compact}>
      <figcaption>{title}</figcaption>
      {/* A slider of its own shape: no input looks like a chart. */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${words.set(x.label)}`}
        aria-valuemin={x.low}
        aria-valuemax={x.high}
        aria-valuenow={settled ?? x.low}
        aria-valuetext={heard === undefined ? words.keys : reading(heard, x, y, words)}
        onKeyDown={onKey}
        onPointerMove={(event) => {
          const at = atOf(event);
          setPointed(at);
          if (event.buttons === 1) onSet(at, true);
        }}
        onPointerLeave={() => setPointed(undefined)}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          onSet(atOf(event), false);
        }}
        onBlur={() => setPointed(undefined)}
      >
        <AxisLeft
          scale={up}
          left={margin.left}
          numTicks={compact ? 3 : 5}
          tickFormat={(value) => y.tick(Number(value))}
          hideAxisLine
          tickLength={4}
          tickClassName="chart__tick"
          tickLabelProps={{ className: 'chart__text', textAnchor: 'end', dx: -4, dy: 4 }}
        />
        {up.ticks(compact ? 3 : 5).map((tick) => (
          <line
            key={tick}
            className="chart__grid"
            x1={margin.left}
            x2={width - margin.right}
            y1={up(tick)}
            y2={up(tick)}
          />
        ))}
        <AxisBottom
          scale={across}
          top={height - margin.bottom}
          numTicks={compact ? 3 : 8}
          tickFormat={(value) => x.tick(Number(value))}
          axisClassName="chart__axis"
          tickLength={4}
          tickLabelProps={{ className: 'chart__text', textAnchor: 'middle' }}
        />
        {!compact && (
          <text className="chart__name" x={width - margin.right} y={height - 6} textAnchor="end">
            {x.label}
          </text>
        )}
        {bands.map((band, index) => (
          <path key={index} className="chart__band" d={band} />
        ))}
        {runs.map((run, index) =>
          stepped ? (
            <path key={index} className="chart__line" d={stairs(run, across, up)} />
          ) : (
            <LinePath
              key={index}
              className="chart__line"
              data={[...run]}
              x={({ at }) => across(at)}
              y={({ value }) => up(value)}
            />
          ),
        )}
        {settled !== undefined && (
          <line
            className="chart__current"
            x1={across(settled)}
            x2={across(settled)}
            y1={margin.top}
            y2={height - margin.bottom}
          />
        )}
        {near !== undefined && near.value !== null && (
          <circle className="chart__point" cx={across(near.at)} cy={up(near.value)} r={4} />
        )}
        {marks.map((mark, index) => (
          <Mark
            key={mark.letter}
            {...{ mark, compact }}
            x={across(mark.at)}
            badge={badges[index] ?? 0}
            y={mark.value === null ? undefined : up(mark.value)}
            whisker={mark.low === undefined || mark.high === undefined ? undefined : [up(mark.low), up(mark.high)]}
            foot={height - margin.bottom}
            top={margin.top}
          />
        ))}
      </svg>
      <output className="chart__reading">
        {near === undefined ? (runs.length === 0 ? words.none : compact ? '' : words.band) : reading(near, x, y, words)}
      </output>
    </figure>
  );
}

interface MarkProps {
  readonly mark: ChartMark;
  readonly compact: boolean;
  readonly x: number;
  readonly y: number | undefined;
  readonly badge: number;
  readonly whisker: readonly [number, number] | undefined;
  readonly foot: number;
  readonly top: number;
}

/** A configuration: its badge above, a dotted line down to where its control stands, and its own interval. */
function Mark({ mark, compact, x, y, badge, whisker, foot, top }: MarkProps) {
  const radius = compact ? 7 : BADGE / 2;
  const height = compact ? 8 : top - radius - 4;
  return (
    <g className="chart__mark" data-letter={mark.letter}>
      <title>{`${mark.letter}: ${mark.title}`}</title>
      <path className="chart__drop" d={`M ${badge} ${height + radius} L ${x} ${y ?? foot} V ${foot}`} />
      {whisker !== undefined && <line className="chart__whisker" x1={x} x2={x} y1={whisker[0]} y2={whisker[1]} />}
      {y !== undefined && <circle className="chart__stand" cx={x} cy={y} r={compact ? 3 : 4.5} />}
      <circle className="chart__badge" cx={badge} cy={height} r={radius} />
      <text className="chart__letter" x={badge} y={height} dy="0.36em" textAnchor="middle">
        {mark.letter}
      </text>
    </g>
  );
}

function reading(point: SweptPoint, x: Axis, y: Axis, words: ChartWords): string {
  if (point.value === null) return words.reading(x.format(point.at), words.none, '');
  const between =
    point.low === undefined || point.high === undefined ? '' : words.between(y.format(point.low), y.format(point.high));
  return words.reading(x.format(point.at), y.format(point.value), between);
}

/** Stretches in which the measure applies: over a gap no line is drawn. */
function runsOf(points: readonly SweptPoint[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [[]];
  for (const point of points) {
    const { value } = point;
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ ...point, value });
  }
  return runs.filter((run) => run.length > 0);
}

/** From 5 to 95 %, as far as samples have come in. */
function bandOf(
  run: readonly Known[],
  across: (at: number) => number,
  up: (value: number) => number,
  stepped: boolean,
): string {
  const sampled = run.filter(({ low, high }) => low !== undefined && high !== undefined);
  // A count stays what it is up to the next stop, and so does its interval.
  const corners = stepped
    ? sampled.flatMap((point, index) => [point, { ...point, at: sampled[index + 1]?.at ?? point.at }])
    : sampled;
  const band = area<Known>({
    x: ({ at }) => across(at),
    y0: ({ low, value }) => up(low ?? value),
    y1: ({ high, value }) => up(high ?? value),
  });
  return band(corners) ?? '';
}

function stairs(run: readonly Known[], across: (at: number) => number, up: (value: number) => number): string {
  // A line of no length under a round cap: one that stands alone is a dot.
  return run
    .map(({ at, value }, index) =>
      index === 0 ? `M ${across(at)} ${up(value)} h 0` : `H ${across(at)} V ${up(value)}`,
    )
    .join(' ');
}

function target({ key, shiftKey }: KeyboardEvent, from: number, step: number, { low, high }: Axis): number | undefined {
  const by = shiftKey ? 5 * step : step;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return toStep(from - by, step, low, high);
    case 'ArrowRight':
    case 'ArrowUp':
      return toStep(from + by, step, low, high);
    case 'PageDown':
      return toStep(from - 10 * step, step, low, high);
    case 'PageUp':
      return toStep(from + 10 * step, step, low, high);
    case 'Home':
      return low;
    case 'End':
      return high;
    default:
      return undefined;
  }
}
