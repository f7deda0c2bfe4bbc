import { useState } from 'react';
import { scaleLinear } from '@visx/scale';
import type { ChartWords } from '../../words/charts.ts';
import { domainOf } from './scale.ts';
import type { Axis, Cell } from './series.ts';
import './charts.css';

interface Props {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly x: Axis;
  readonly y: Axis;
  readonly value: Axis;
  /** the stops of each control, from the least up */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly onSet: (x: number, y: number) => void;
  readonly words: ChartWords;
}

/** A measure by two controls: a table whose cells are coloured by what stands in them, and each of which sets both. */
export function HeatMap({ title, cells, x, y, value, columns, rows, onSet, words }: Props) {
  const [focus, setFocus] = useState<readonly [column: number, row: number]>([0, 0]);
  const found = new Map(cells.map((cell) => [pairOf(cell.x, cell.y), cell.value]));
  const strength = scaleLinear({ domain: [...domainOf(cells)], range: [3, 45] });
  const move = (key: string, map: Element | null): boolean => {
    const [column, row] = focus;
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key];
    if (by === undefined) return false;
    const [right = 0, above = 0] = by;
    const to = [clamp(column + right, columns.length), clamp(row + above, rows.length)] as const;
    setFocus(to);
    map?.querySelector<HTMLElement>(`[data-cell="${to.join(' ')}"]`)?.focus();
    return true;
  };
  return (
    <figure className="chart heat">
      <figcaption>{title}</figcaption>
      {/* A table whose cells can be gone through and pressed. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table role="grid" aria-label={words.map(x.label, y.label, value.label)}>
        <tbody>
          {rows
            .map((at, row) => ({ at, row }))
            .toReversed()
            .map(({ at, row }) => (
              <tr key={at}>
                <th scope="row">{y.format(at)}</th>
                {columns.map((stop, column) => {
                  const amount = found.get(pairOf(stop, at)) ?? null;
                  const share = amount === null ? 0 : strength(amount);
                  const text = amount === null ? words.none : value.format(amount);
                  return (
                    <td
                      key={stop}
                      data-cell={`${column} ${row}`}
                      data-none={amount === null}
                      tabIndex={focus[0] === column && focus[1] === row ? 0 : -1}
                      style={amount === null ? undefined : { background: tint(share) }}
                      aria-label={`${x.format(stop)}, ${y.format(at)}: ${text}`}
                      title={`${x.label} ${x.format(stop)}, ${y.label} ${y.format(at)}: ${text}`}
                      onFocus={() => setFocus([column, row])}
                      onClick={() => onSet(stop, at)}
                      onKeyDown={(event) => {
                        const set = event.key === 'Enter' || event.key === ' ';
                        if (set) onSet(stop, at);
                        if (!set && !move(event.key, event.currentTarget.closest('table'))) return;
                        event.preventDefault();
                        event.stopPropagation();
                      }}
                    >
                      <span aria-hidden="true">{amount === null ? '–' : value.format(amount)}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th>
              <span className="visually-hidden">{y.label}</span>
            </th>
            {columns.map((stop) => (
              <th key={stop} scope="col">
                {x.format(stop)}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="heat__names">
        {y.label} ↑ · {x.label} →
      </p>
    </figure>
  );
}

/** Steps in feet come out as 6.7056000000000004 m here and 6.7056 m there. */
function pairOf(x: number, y: number): string {
  return `${x.toFixed(6)} ${y.toFixed(6)}`;
}

function tint(share: number): string {
  return `color-mix(in oklab, var(--cover-text) ${share.toFixed(0)}%, var(--card))`;
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
