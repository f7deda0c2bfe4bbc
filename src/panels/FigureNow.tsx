import type { Figure } from '../results/figures.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import type { FigureWords } from '../words/figures.ts';

interface Reading {
  readonly words: FigureWords;
  readonly unit: LengthUnit;
  readonly language: string;
}

interface Props extends Reading {
  readonly name: string;
  readonly figure: Figure;
  /** what stands in place of a value that is none */
  readonly without?: string;
  /** what stands in place of the value as a plain amount, "0 of 5" for instance */
  readonly text?: string | undefined;
  readonly measure?: string;
  readonly onOrigin: () => void;
}

/** A figure with its interval. The figure opens where it comes from. */
export function FigureNow({ name, figure, without, text, measure, words, unit, language, onOrigin }: Props) {
  const { kind, value, interval } = figure;
  const shown = text ?? (value === null ? (without ?? words.none) : words.amount(kind, value, unit, language));
  return (
    <span className="figure">
      <button
        type="button"
        className="figure__now"
        data-measure={measure}
        aria-label={words.comesFrom(name, shown)}
        onClick={onOrigin}
      >
        {shown}
      </button>{' '}
      {value !== null && interval !== undefined && interval !== null && (
        <span className="figure__between" data-between={measure} data-kind={kind}>
          {between(figure, words, unit, language)}
        </span>
      )}
    </span>
  );
}

/** What the samples say beside a value: "(2.1 to 4.8)", or for a count the likeliest value and its share. */
function between({ kind, value, interval }: Figure, words: FigureWords, unit: LengthUnit, language: string): string {
  if (interval === null || interval === undefined) return '';
  if ('likeliest' in interval) return words.likeliest(interval, value, language);
  const text = words.interval(kind, interval, unit, language);
  return text === '' ? '' : `(${text})`;
}
