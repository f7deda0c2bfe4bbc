import { useMemo, useRef, useState } from 'react';
import { type Sweep as Swept_, type Sweepable, stopsOf } from '../core/analysis/sweep.ts';
import type { SweepJob, SweptRow } from '../results/jobs/job.ts';
import { useJob } from '../results/jobs/useJob.ts';
import { isAbout, rangeOf, rowName, type Swept, sweptIn } from '../results/sweeping.ts';
import { kindOf } from '../results/figures.ts';
import { configurationOf } from '../session/bench.ts';
import { type Change, controlOf } from '../session/change.ts';
import { newGesture } from '../session/placing.ts';
import type { Session } from '../session/session.ts';
import { chartTick, chartWords } from '../words/charts.ts';
import { figureWords } from '../words/figures.ts';
import { sweepWords } from '../words/sweep.ts';
import { HeatMap } from './charts/HeatMap.tsx';
import { domainOf } from './charts/scale.ts';
import { SeriesTable } from './charts/SeriesTable.tsx';
import type { Axis } from './charts/series.ts';
import { SweepChart } from './charts/SweepChart.tsx';
import { SweepBar, type SweepChoice } from './SweepBar.tsx';
import { axisOf, marksOf, nameOfSwept, pointOf, stepIn } from './sweepShown.ts';
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
  const [choice, setChoice] = useState<SweepChoice>(() => ({
    control: 'distance',
    second: '',
    measure: measureAtFirst(session),
    every: false,
    ends: {},
  }));
  const { control, second, every } = choice;
  const gesture = useRef(0);
  const measures = useMemo(() => sweptIn(session), [session]);
  const swept: Swept = measures[choice.measure] ?? { of: 'whole', name: 'nearestOfficer' };
  const phase = Math.round(t);
  const phases = every ? scene.phases.map((_, index) => index) : [phase];
  const range = rangeOf(control, session);
  const [from, to] = choice.ends[control] ?? [range.low, range.high];
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
      <SweepBar
        {...{ session, choice, measures, range }}
        ends={[from, to]}
        isMap={other !== undefined}
        onChoose={(part) => setChoice({ ...choice, ...part })}
      />
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
function measureAtFirst(session: Session): number {
  return Math.max(
    0,
    sweptIn(session).findIndex((each) => rowName(each) === 'bestVoice'),
  );
}

function stopsFor(control: Sweepable, session: Session): readonly number[] {
  const { low, high, step } = rangeOf(control, session);
  const steps = Math.min(8, Math.round((high - low) / step) + 1);
  return stopsOf({ control, from: low, to: high, steps }).map((at) => Math.round(at * 10) / 10);
}
