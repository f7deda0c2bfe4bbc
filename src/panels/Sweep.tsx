import { useMemo, useRef, useState } from 'react';
import { type Sweep as Swept_, SWEEPABLE, type Sweepable, stopsOf } from '../core/analysis/sweep.ts';
import { fromUnit, inUnit } from '../core/geometry/unit.ts';
import type { SweepJob, SweptRow } from '../results/jobs/job.ts';
import { useJob } from '../results/jobs/useJob.ts';
import { isAbout, rangeOf, rowName, standsAt, type Swept, sweptIn, valueOf } from '../results/sweeping.ts';
import { kindOf } from '../results/figures.ts';
import { configurationOf } from '../session/bench.ts';
import { type Change, controlOf } from '../session/change.ts';
import { newGesture } from '../session/placing.ts';
import type { Session } from '../session/session.ts';
import { configurationTitle } from '../words/bench.ts';
import { chartTick, chartWords } from '../words/charts.ts';
import { figureWords } from '../words/figures.ts';
import { formatNumber, formatRoundLength } from '../words/length.ts';
import { sweepWords } from '../words/sweep.ts';
import { HeatMap } from './charts/HeatMap.tsx';
import { domainOf } from './charts/scale.ts';
import { SeriesTable } from './charts/SeriesTable.tsx';
import type { Axis, ChartMark, SweptPoint } from './charts/series.ts';
import { SweepChart } from './charts/SweepChart.tsx';
import { nameOf } from './CompareRow.tsx';
import { Segments } from './Segments.tsx';
import './sweep.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (change: Change) => void;
  readonly onSave: (as: 'csv' | 'json', sweep: Swept_, rows: readonly SweptRow[]) => void;
}

/** Few enough that a number still fits into a cell. */
const MOST_COLUMNS = 11;

/** One control from one end to the other against any measure: a chart with bands, one for each phase, or a map of two controls. */
export function Sweep({ session, dispatch, onSave }: Props) {
  const { scene, t, assumptions, unit } = session;
  const { language = 'en' } = scene.document;
  const words = sweepWords(language);
  const charts = chartWords(language);
  const [control, setControl] = useState<Sweepable>('distance');
  const [second, setSecond] = useState<Sweepable | ''>('');
  const [chosen, setChosen] = useState(() => measuresAtFirst(session));
  const [every, setEvery] = useState(false);
  const [ends, setEnds] = useState<Readonly<Partial<Record<Sweepable, readonly [number, number]>>>>({});
  const gesture = useRef(0);
  const measures = useMemo(() => sweptIn(session), [session]);
  const swept: Swept = measures[chosen] ?? { of: 'whole', name: 'nearestOfficer' };
  const phase = Math.round(t);
  const phases = every ? scene.phases.map((_, index) => index) : [phase];
  const range = rangeOf(control, session);
  const [from, to] = ends[control] ?? [range.low, range.high];
  const sweep: Swept_ = { control, from, to, steps: Math.max(2, Math.round((to - from) / range.step) + 1) };
  const stops = stopsOf(second === '' ? sweep : { ...sweep, steps: Math.min(sweep.steps, MOST_COLUMNS) });
  const other = second === '' || second === control ? undefined : second;
  const rows = other === undefined ? [] : stopsFor(other, session);
  const job: SweepJob = {
    kind: 'sweep',
    phases: other === undefined ? phases : [phase],
    configuration: configurationOf(session),
    control,
    stops,
    second: other === undefined ? undefined : { control: other, stops: rows },
    measures: [rowName(swept)],
    assumptions,
  };
  const { answer = [], share, failed } = useJob(scene, withoutControls(job));
  const found = answer.filter((row) => isAbout(swept, row));
  const x = axisOf(control, [from, to], session);
  const kind = kindOf(swept);
  const all = found.map(pointOf);
  const format = (value: number): string => figureWords(language).amount(kind, value, unit, language);
  const marked = phases.flatMap((each) => marksOf(session, swept, control, each, [from, to]));
  const [low, high] = domainOf([...all, ...marked]);
  const tick = (value: number): string => chartTick(kind, value, unit, language);
  const y: Axis = { label: nameOfSwept(swept, session), low, high, format, tick };
  const set = (values: Readonly<Partial<Record<Sweepable, number>>>, goesOn = false): void => {
    if (!goesOn) gesture.current = newGesture();
    dispatch({ kind: 'set-controls', values, gesture: gesture.current });
  };
  const step = control === 'distance' || control === 'spacing' ? stepIn(unit) : 1;
  return (
    <div className="sweep">
      <p className="muted">{words.about}</p>
      <div className="sweep__bar">
        <label>
          {words.control}{' '}
          <select value={control} onChange={({ target }) => setControl(sweepable(target.value) ?? control)}>
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
              value={shownIn(control, [from, to][index] ?? 0, session)}
              step={range.step}
              onChange={({ target }) => {
                const value = Math.min(Math.max(heldIn(control, target.valueAsNumber, session), range.low), range.high);
                const next = index === 0 ? ([value, to] as const) : ([from, value] as const);
                if (Number.isFinite(value) && next[0] < next[1]) setEnds({ ...ends, [control]: next });
              }}
            />
          </label>
        ))}
        <label>
          {words.second}{' '}
          <select
            aria-label={words.secondName}
            value={second}
            onChange={({ target }) => setSecond(sweepable(target.value) ?? '')}
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
          <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {measures.map((each, index) => (
              <option key={`${rowName(each)} ${each.of === 'person' ? each.person : ''}`} value={index}>
                {nameOfSwept(each, session)}
              </option>
            ))}
          </select>
        </label>
        {other === undefined && (
          <Segments
            legend={words.phases}
            name="sweep-phases"
            value={every ? 'all' : 'now'}
            options={[
              ['now', words.now, words.now],
              ['all', words.all, words.all],
            ]}
            onChoose={(value) => setEvery(value === 'all')}
          />
        )}
      </div>
      {failed && <p>{words.failed}</p>}
      <progress
        className="sweep__progress"
        aria-label={words.refining}
        value={share}
        data-done={share === 1 || failed}
      />
      {other === undefined ? (
        <div className="sweep__charts" data-count={phases.length}>
          {phases.map((each) => {
            const points = found.filter(({ phaseIndex }) => phaseIndex === each).map(pointOf);
            const title = scene.document.phases[each]?.title ?? '';
            return (
              <div key={each}>
                <SweepChart
                  title={every ? `${each + 1} ${title}` : `${y.label}: ${title}`}
                  {...{ points, x, y, step }}
                  marks={marksOf(session, swept, control, each, [from, to])}
                  current={controlOf(configurationOf(session), control)}
                  onSet={(at, goesOn) => set({ [control]: at }, goesOn)}
                  words={charts}
                  stepped={kind === 'count'}
                  compact={every}
                />
                <details>
                  <summary>{charts.table}</summary>
                  <SeriesTable caption={`${y.label}: ${title}`} {...{ points, x, y }} words={charts} />
                </details>
              </div>
            );
          })}
        </div>
      ) : (
        <HeatMap
          title={`${y.label}: ${scene.document.phases[phase]?.title ?? ''}`}
          cells={found.flatMap(({ at, across, value }) =>
            across === undefined ? [] : [{ x: at, y: across, value: typeof value === 'number' ? value : null }],
          )}
          x={x}
          y={axisOf(other, [rows[0] ?? 0, rows.at(-1) ?? 0], session)}
          value={y}
          columns={stops.map((at) => Math.round(at * 1e6) / 1e6)}
          rows={rows}
          onSet={(at, across) => set({ [control]: at, [other]: across })}
          words={charts}
        />
      )}
      <p className="sweep__foot">
        <span className="muted">{words.schematic}</span>
        {(['csv', 'json'] as const).map((as) => (
          <button
            key={as}
            type="button"
            className="button"
            disabled={share < 1}
            onClick={() => onSave(as, sweep, answer)}
          >
            {words.save[as]}
          </button>
        ))}
      </p>
    </div>
  );
}

/** What a sweep sets is not part of the question, so that setting it does not ask anew. */
function withoutControls(job: SweepJob): SweepJob {
  const {
    rulers: _rulers,
    title: _title,
    text: _text,
    id: _id,
    ...configuration
  } = { id: '', title: '', ...job.configuration };
  const open = { [job.control]: null, ...(job.second === undefined ? {} : { [job.second.control]: null }) };
  return { ...job, configuration: { ...configuration, ...open } };
}

/** Something that distance moves in a way worth seeing. */
function measuresAtFirst(session: Session): number {
  return Math.max(
    0,
    sweptIn(session).findIndex((each) => rowName(each) === 'bestVoice'),
  );
}

function sweepable(value: string): Sweepable | undefined {
  return SWEEPABLE.find((each) => each === value);
}

function stopsFor(control: Sweepable, session: Session): readonly number[] {
  const { low, high, step } = rangeOf(control, session);
  const steps = Math.min(8, Math.round((high - low) / step) + 1);
  return stopsOf({ control, from: low, to: high, steps }).map((at) => Math.round(at * 10) / 10);
}

/** A control is set to round numbers of the unit that people read. */
function stepIn(unit: Session['unit']): number {
  return unit === 'm' ? 0.1 : fromUnit(0.5, unit);
}

function shownIn(control: Sweepable, value: number, { unit }: Session): number {
  const isLength = control === 'distance' || control === 'spacing';
  return Math.round((isLength ? inUnit(value, unit) : value) * 10) / 10;
}

function heldIn(control: Sweepable, value: number, { unit }: Session): number {
  return control === 'distance' || control === 'spacing' ? fromUnit(value, unit) : value;
}

function axisOf(control: Sweepable, [low, high]: readonly [number, number], { unit, scene }: Session): Axis {
  const { language = 'en' } = scene.document;
  const words = sweepWords(language);
  const label = words.controls[control];
  switch (control) {
    case 'distance':
    case 'spacing': {
      const format = (value: number): string => formatRoundLength(value, unit, language);
      return { label, low, high, format, tick: format };
    }
    case 'ambient':
      return {
        label,
        low,
        high,
        format: (value) => words.decibels(formatNumber(value, 0, language)),
        tick: (value) => formatNumber(value, 0, language),
      };
    case 'speakers': {
      const format = (value: number): string => formatNumber(value, 0, language);
      return { label, low, high, format, tick: (value) => (Number.isInteger(value) ? format(value) : '') };
    }
  }
}

function pointOf({ at, value, low, high }: SweptRow): SweptPoint {
  return { at, value: typeof value === 'number' ? value : null, low, high };
}

function nameOfSwept(swept: Swept, session: Session): string {
  const name = nameOf(swept, session);
  return swept.of === 'person' ? `${session.scene.people.get(swept.person)?.label ?? swept.person}: ${name}` : name;
}

function marksOf(
  session: Session,
  swept: Swept,
  control: Sweepable,
  phase: number,
  [low, high]: readonly [number, number],
): readonly ChartMark[] {
  const { language = 'en' } = session.scene.document;
  return session.alternatives.flatMap(({ letter, configuration }) => {
    const at = standsAt({ ...session, t: phase }, letter, control);
    if (at === undefined || at < low || at > high) return [];
    const title = configurationTitle(configuration, language);
    return [{ letter, title, at, value: valueOf(session, letter, swept, phase) }];
  });
}
