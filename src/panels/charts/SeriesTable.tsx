import type { ChartWords } from '../../words/charts.ts';
import type { Axis, SweptPoint } from './series.ts';
import './charts.css';

interface Props {
  readonly caption: string;
  readonly points: readonly SweptPoint[];
  readonly x: Axis;
  readonly y: Axis;
  readonly words: ChartWords;
}

/** A chart's numbers, to be read rather than seen. */
export function SeriesTable({ caption, points, x, y, words }: Props) {
  const text = (value: number | null | undefined): string =>
    value === null ? words.none : value === undefined ? '' : y.format(value);
  return (
    <table className="series">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{x.label}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.low}</th>
          <th scope="col">{words.high}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.at}>
            <th scope="row">{x.format(point.at)}</th>
            <td>{text(point.value)}</td>
            <td>{text(point.low)}</td>
            <td>{text(point.high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
