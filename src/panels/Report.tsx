import { Fragment, type ReactNode } from 'react';
import type { Analysis, WrittenPhase } from '../core/report/analysis.ts';
import { MODEL } from '../core/report/analysis.ts';
import { type Row, rowsOf } from '../core/report/rows.ts';
import type { SceneDocument } from '../core/document/schema.ts';
import { inUnit, type LengthUnit } from '../core/geometry/unit.ts';
import { formatNumber } from '../words/length.ts';
import { figureWords } from '../words/figures.ts';
import { pageWords } from '../words/page.ts';
import { sheetWords } from '../words/sheets.ts';
import { Paper } from './Paper.tsx';
import './report.css';

export interface ReportPhase {
  readonly phase: number;
  /** an address within the page; none where nothing can be drawn */
  readonly picture: string | undefined;
  readonly plan: ReactNode;
}

interface Props {
  readonly scene: SceneDocument;
  readonly unit: LengthUnit;
  /** of each configuration that is shown */
  readonly analyses: readonly Analysis[];
  /** what each of them is called: "B: Stay back and contain" */
  readonly titles: readonly string[];
  readonly phases: readonly ReportPhase[];
  readonly onClose: () => void;
}

/** The whole reconstruction on paper: pictures, what is known, measures with intervals, notes, sources, and how to make it again. */
export function Report({ scene, unit, analyses, titles, phases, onClose }: Props) {
  const { language = 'en' } = scene;
  const words = sheetWords(language);
  const origin = analyses[0]?.origin;
  return (
    <Paper label={words.report} closeLabel={words.close} {...{ words, onClose }}>
      <header>
        <h1>{scene.title}</h1>
        <p>{[scene.place, scene.date].filter(Boolean).join(', ')}</p>
        <p className="report__summary">{scene.summary}</p>
        <p className="report__schematic">{words.schematic}</p>
        <h2>{words.caveats}</h2>
        <ul>
          {scene.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
        {titles.length > 0 && (
          <>
            <h2>{words.configurations}</h2>
            <ul>
              {titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </>
        )}
      </header>
      {phases.map(({ phase, picture, plan }) => (
        <Phase key={phase} {...{ scene, unit, analyses, titles, phase, picture, plan }} />
      ))}
      <footer>
        <h2>{words.sources}</h2>
        <ul>
          {scene.sources.map(({ id, title, publisher = '', date = '' }) => (
            <li key={id}>{words.from(title, publisher, date)}</li>
          ))}
        </ul>
        {origin !== undefined && (
          <p className="report__made">
            {words.made(origin.sceneHash, MODEL)}; {words.sampled(analyses[0]?.samples ?? 0, analyses[0]?.seed ?? 0)}.{' '}
            {words.again} {words.schematic}
          </p>
        )}
      </footer>
    </Paper>
  );
}

interface PhaseProps extends Omit<Props, 'phases' | 'onClose'>, ReportPhase {}

function Phase({ scene, unit, analyses, titles, phase, picture, plan }: PhaseProps) {
  const { language = 'en' } = scene;
  const words = sheetWords(language);
  const page = pageWords(language);
  const written = scene.phases[phase];
  if (written === undefined) return null;
  const notes = scene.notes.filter((note) => note.phase === written.id);
  const found = analyses.map((analysis) => analysis.phases.find((each) => each.phase === written.id));
  return (
    <section className="report__phase">
      <h2>{words.phase(phase, scene.phases.length, written.title)}</h2>
      <p>{written.summary}</p>
      <div className="report__pictures">
        {picture !== undefined && <img src={picture} alt={words.picture(written.title)} />}
        {plan}
      </div>
      <h3>{words.facts}</h3>
      <ul>
        {written.facts.map(({ text, status }) => (
          <li key={text}>
            {text} <em>({page.status[status]})</em>
          </li>
        ))}
      </ul>
      {found.some((each) => each !== undefined) && <Measures {...{ found, titles, unit, language, scene }} />}
      {notes.length > 0 && (
        <>
          <h3>{words.notes}</h3>
          {notes.map(({ id, text, expert }) => (
            <p key={id} className="report__note">
              {text} <span>{scene.experts.find((each) => each.id === expert)?.name}</span>
            </p>
          ))}
        </>
      )}
    </section>
  );
}

interface MeasuresProps {
  readonly found: readonly (WrittenPhase | undefined)[];
  readonly titles: readonly string[];
  readonly unit: LengthUnit;
  readonly language: string;
  readonly scene: SceneDocument;
}

/** The measures of the whole, then each officer's distance and state. */
function Measures({ found, titles, unit, language, scene }: MeasuresProps) {
  const words = sheetWords(language);
  const figures = figureWords(language);
  const tables = found.map(
    (phase) => new Map((phase === undefined ? [] : rowsOf(phase)).map((row) => [keyOf(row), row])),
  );
  const whole = Object.entries(figures.names).filter(([name]) => tables.some((table) => table.has(name)));
  const officers = scene.people.filter(
    ({ id, role }) => role === 'officer' && tables.some((table) => table.has(`${id} state`)),
  );
  const cells = (key: string): ReactNode =>
    tables.map((table, index) => <td key={index}>{amount(table.get(key), unit, language)}</td>);
  return (
    <table>
      <caption>{words.measures}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {whole.map(([name, called]) => (
          <tr key={name}>
            <th scope="row">{called}</th>
            {cells(name)}
          </tr>
        ))}
        {officers.map(({ id, label }) => (
          <Fragment key={id}>
            <tr>
              <th scope="row">
                {label}: {words.distance}
              </th>
              {cells(`${id} distance`)}
            </tr>
            <tr>
              <th scope="row">
                {label}: {words.state}
              </th>
              {cells(`${id} state`)}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function keyOf({ person, measure }: Row): string {
  return person === null ? measure : `${person} ${measure}`;
}

function amount(row: Row | undefined, unit: LengthUnit, language: string): string {
  if (row === undefined) return '–';
  const { none, yes, no, state } = figureWords(language);
  const { value, low, high } = row;
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return Object.entries(state).find(([name]) => name === value)?.[1] ?? value;
  const length = row.unit === 'm';
  const digits = length || row.unit === 's' ? 1 : 0;
  const text = (number: number): string => formatNumber(length ? inUnit(number, unit) : number, digits, language);
  const called = length ? unit : row.unit === 'degrees' ? '°' : row.unit;
  const between = low === undefined || high === undefined || low === high ? '' : ` (${text(low)} to ${text(high)})`;
  return `${text(value)}${called === '' ? '' : ` ${called}`}${between}`;
}
