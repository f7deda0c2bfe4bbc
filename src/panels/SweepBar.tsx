import { SWEEPABLE, type Sweepable } from '../core/analysis/sweep.ts';
import { fromUnit, inUnit } from '../core/geometry/unit.ts';
import { type rangeOf, rowName, type Swept } from '../results/sweeping.ts';
import type { Session } from '../session/session.ts';
import { sweepWords } from '../words/sweep.ts';
import { Segments } from './Segments.tsx';
import { nameOfSwept } from './sweepShown.ts';

/** What is swept, and against what it is shown. */
export interface SweepChoice {
  readonly control: Sweepable;
  /** a second control makes it a map; empty without one */
  readonly second: Sweepable | '';
  /** which of the measures, by index */
  readonly measure: number;
  /** in each phase, not in that of now alone */
  readonly every: boolean;
  /** from where to where each control goes that was given other ends */
  readonly ends: Readonly<Partial<Record<Sweepable, readonly [number, number]>>>;
}

interface Props {
  readonly session: Session;
  readonly choice: SweepChoice;
  readonly measures: readonly Swept[];
  /** as far as the control goes */
  readonly range: ReturnType<typeof rangeOf>;
  readonly ends: readonly [number, number];
  readonly isMap: boolean;
  readonly onChoose: (part: Partial<SweepChoice>) => void;
}

/** Chooses what a sweep shows. */
export function SweepBar({ session, choice, measures, range, ends, isMap, onChoose }: Props) {
  const words = sweepWords(session.scene.document.language ?? 'en');
  const { control } = choice;
  const [from, to] = ends;
  return (
    <div className="sweep__bar">
      <label>
        {words.control}{' '}
        <select value={control} onChange={({ target }) => onChoose({ control: sweepable(target.value) ?? control })}>
          {SWEEPABLE.map((each) => (
            <option key={each} value={each}>
              {words.controls[each]}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end, index) => (
        <label key={end}>
          {words[end]}{' '}
          <input
            type="number"
            value={shownIn(control, ends[index] ?? 0, session)}
            step={range.step}
            onChange={({ target }) => {
              const value = Math.min(Math.max(heldIn(control, target.valueAsNumber, session), range.low), range.high);
              const next = index === 0 ? ([value, to] as const) : ([from, value] as const);
              if (Number.isFinite(value) && next[0] < next[1]) onChoose({ ends: { ...choice.ends, [control]: next } });
            }}
          />
        </label>
      ))}
      <label>
        {words.second}{' '}
        <select
          aria-label={words.secondName}
          value={choice.second}
          onChange={({ target }) => onChoose({ second: sweepable(target.value) ?? '' })}
        >
          <option value="">{words.secondNone}</option>
          {SWEEPABLE.filter((each) => each !== control).map((each) => (
            <option key={each} value={each}>
              {words.controls[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.measure}{' '}
        <select value={choice.measure} onChange={({ target }) => onChoose({ measure: Number(target.value) })}>
          {measures.map((each, index) => (
            <option key={`${rowName(each)} ${each.of === 'person' ? each.person : ''}`} value={index}>
              {nameOfSwept(each, session)}
            </option>
          ))}
        </select>
      </label>
      {!isMap && (
        <Segments
          legend={words.phases}
          name="sweep-phases"
          value={choice.every ? 'all' : 'now'}
          options={[
            ['now', words.now, words.now],
            ['all', words.all, words.all],
          ]}
          onChoose={(value) => onChoose({ every: value === 'all' })}
        />
      )}
    </div>
  );
}

function shownIn(control: Sweepable, value: number, { unit }: Session): number {
  const isLength = control === 'distance' || control === 'spacing';
  return Math.round((isLength ? inUnit(value, unit) : value) * 10) / 10;
}

function heldIn(control: Sweepable, value: number, { unit }: Session): number {
  return control === 'distance' || control === 'spacing' ? fromUnit(value, unit) : value;
}

function sweepable(value: string): Sweepable | undefined {
  return SWEEPABLE.find((each) => each === value);
}
