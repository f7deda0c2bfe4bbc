import { memo } from 'react';
import { departures } from '../core/analysis/assumptions.ts';
import type { Measures } from '../core/analysis/measure.ts';
import { NOMINAL } from '../core/analysis/evidence.ts';
import { MANY_OFFICERS } from '../results/crowd.ts';
import { nearestOfficer, personFigure, wholeFigure, type WholeFigure } from '../results/figures.ts';
import { type Refined, type Refinement, useIntervals } from '../results/refinement.ts';
import { quickMeasuresOf } from '../results/results.ts';
import type { Session } from '../session/session.ts';
import { evidenceInWords } from '../words/evidence.ts';
import { figureWords } from '../words/figures.ts';
import { formatLength } from '../words/length.ts';
import type { Origin } from '../words/origins.ts';
import type { PageWords } from '../words/page.ts';
import { FigureNow } from './FigureNow.tsx';
import './figures.css';
import { configurationOf } from '../session/bench.ts';

interface Props {
  readonly session: Session;
  readonly measures: Measures | undefined;
  /** the session as it was when the hand paused */
  readonly rested: Session;
  readonly refinement: Refinement;
  readonly words: PageWords;
  readonly onSelect: (person: string | undefined) => void;
  /** Back to the central readings. */
  readonly onCentral: () => void;
  readonly onOrigin: (origin: Origin, person?: string) => void;
}

/** What a cell says besides its figure, and in place of it. */
interface CellWords {
  readonly says?: string | undefined;
  readonly text?: string | undefined;
  readonly without?: string;
}

/** The measures of now that matter most, each with its interval, and each officer's own distance. */
export const MeasureStrip = memo(function MeasureStrip(props: Props) {
  const { session, measures, rested, refinement, words, onSelect, onCentral, onOrigin } = props;
  const refined = useIntervals(refinement, session);
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const figures = figureWords(language);
  if (measures === undefined) return <p className="measures measures--absent">{words.measures.absent}</p>;
  const { intervals, share } = refined;
  const reading = { words: figures, unit, language };
  const cell = (name: WholeFigure, origin: Origin, { says, ...more }: CellWords) => (
    <div>
      <dt>{figures.names[name]}</dt>
      <dd>
        <FigureNow
          name={figures.names[name]}
          measure={name}
          figure={wholeFigure(name, measures, intervals)}
          onOrigin={() => onOrigin(origin)}
          {...reading}
          {...more}
        />
        {says !== undefined && <span className="figure__says">{says}</span>}
      </dd>
    </div>
  );
  const officers = measures.people.filter(({ role }) => role === 'officer').length;
  const { inCover, inLine, bestVoice } = measures.measures;
  const nearest = nearestOfficer(measures);
  return (
    <section className="measures" aria-label={words.measures.title}>
      {share < 1 && <progress className="measures__progress" aria-label={figures.refining} value={share} />}
      <dl data-still={!Number.isInteger(session.t)}>
        {cell('nearestOfficer', 'nearestOfficer', {
          says: nearest === undefined ? undefined : scene.people.get(nearest.id)?.label,
        })}
        {cell('inCover', 'exposure', { text: officers === 0 ? undefined : figures.of(inCover, officers) })}
        {cell('inLine', 'inLine', {
          text: officers < 2 ? undefined : figures.pairs(inLine, officers * (officers - 1)),
        })}
        {cell('bestVoice', 'bestVoice', {
          without: figures.nobodySpeaks,
          says: bestVoice === null ? undefined : figures.verdict(bestVoice, NOMINAL),
        })}
        <TimeToClose {...{ session, measures, refined, onOrigin }} />
      </dl>
      {refined.failed && <p className="measures__readings">{figures.noIntervals}</p>}
      <Departures {...{ session, onCentral }} />
      <Officers {...{ words, onSelect }} session={officers > MANY_OFFICERS ? rested : session} />
    </section>
  );
});

function TimeToClose({
  session,
  measures,
  refined,
  onOrigin,
}: Pick<Props, 'session' | 'onOrigin'> & { readonly measures: Measures; readonly refined: Refined }) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const figures = figureWords(language);
  const nearest = nearestOfficer(measures);
  const name = figures.closing;
  if (nearest === undefined) {
    return (
      <div>
        <dt>{name}</dt>
        <dd>{figures.noOfficer}</dd>
      </div>
    );
  }
  const label = scene.people.get(nearest.id)?.label ?? nearest.id;
  const { noClosing } = nearest;
  const own = refined.intervals?.people.find(({ id }) => id === nearest.id);
  return (
    <div data-greyed={noClosing !== null}>
      <dt>{name}</dt>
      <dd>
        <FigureNow
          name={figures.closingBy(label)}
          measure="closing"
          figure={personFigure('closing', nearest, own)}
          without="–"
          onOrigin={() => onOrigin('closing', nearest.id)}
          words={figures}
          unit={unit}
          language={language}
        />
        <span className="figure__says" title={noClosing === null ? undefined : figures.noClosing[noClosing]}>
          {noClosing !== null
            ? figures.noClosingShort[noClosing]
            : (configurationOf(session).threat ?? 'unknown') === 'unknown'
              ? figures.ifContactShort
              : label}
        </span>
      </dd>
    </div>
  );
}

/** What the numbers rest on that is not the central reading: kept in sight, for it moves them all. */
function Departures({ session, onCentral }: Pick<Props, 'session' | 'onCentral'>) {
  const { language = 'en' } = session.scene.document;
  const words = figureWords(language);
  const taken = departures(session.assumptions);
  if (taken.length === 0) return null;
  return (
    <p className="measures__readings">
      {words.readings(taken.map(({ source }) => evidenceInWords(source, language)))}{' '}
      <button type="button" className="text-button" onClick={onCentral}>
        {words.central}
      </button>
    </p>
  );
}

const Officers = memo(function Officers({ session, words, onSelect }: Pick<Props, 'session' | 'words' | 'onSelect'>) {
  const { unit, scene, selected } = session;
  const { language = 'en' } = scene.document;
  const officers = quickMeasuresOf(session)?.people.filter(({ role }) => role === 'officer') ?? [];
  return (
    <div className="measures__each">
      <p id="each-officer">{words.measures.each}</p>
      <ul aria-labelledby="each-officer" data-many={officers.length > MANY_OFFICERS}>
        {officers.map(({ id, distance }) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              data-officer={id}
              aria-pressed={selected === id}
              onClick={() => onSelect(selected === id ? undefined : id)}
            >
              <b aria-hidden="true">{/\d+$/.exec(scene.people.get(id)?.label ?? '')?.[0]}</b>
              <span className="visually-hidden">{scene.people.get(id)?.label}, </span>
              {formatLength(distance, unit, language)}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button measures__all"
        aria-pressed={selected === scene.subject}
        onClick={() => onSelect(selected === scene.subject ? undefined : scene.subject)}
      >
        {figureWords(language).all}
      </button>
    </div>
  );
});
