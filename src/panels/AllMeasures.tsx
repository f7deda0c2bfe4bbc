import { NOMINAL } from '../core/analysis/evidence.ts';
import type { Measures } from '../core/analysis/measure.ts';
import { EFFORTS } from '../core/analysis/voice.ts';
import { reachFigure, WHOLE_FIGURES, wholeFigure, type WholeFigure } from '../results/figures.ts';
import type { Refined } from '../results/refinement.ts';
import type { Session } from '../session/session.ts';
import { figureWords } from '../words/figures.ts';
import { formatLength } from '../words/length.ts';
import type { Origin } from '../words/origins.ts';
import { FigureNow } from './FigureNow.tsx';
import { FigureRow } from './FigureRow.tsx';
import './figures.css';

interface Props {
  readonly session: Session;
  readonly measures: Measures;
  readonly refined: Refined;
  readonly onOrigin: (origin: Origin) => void;
}

/** Where the figures of officers by state come from is one page. */
function originOf(name: WholeFigure): Origin {
  return name === 'inCover' || name === 'concealed' || name === 'exposed' ? 'exposure' : name;
}

/** Every measure of the whole arrangement. */
export function AllMeasures({ session, measures, refined, onOrigin }: Props) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const words = figureWords(language);
  const { intervals } = refined;
  const { boxedIn, wayOut, bestVoice } = measures.measures;
  const reading = { words, unit, language };
  const far =
    wayOut !== null && wayOut >= NOMINAL.wayOutFar ? words.asFarAs(formatLength(wayOut, unit, language)) : undefined;
  const says = (name: WholeFigure): string | undefined =>
    name === 'wayOut' && wayOut !== null
      ? words.wayOutCaveat
      : name === 'bestVoice' && bestVoice !== null
        ? words.verdict(bestVoice, NOMINAL)
        : undefined;
  return (
    <dl className="card__figures">
      {WHOLE_FIGURES.map((name) => (
        <FigureRow key={name} name={words.names[name]} says={says(name)}>
          <FigureNow
            name={words.names[name]}
            measure={`all:${name}`}
            figure={wholeFigure(name, measures, intervals)}
            text={name === 'wayOut' ? far : undefined}
            onOrigin={() => onOrigin(originOf(name))}
            {...reading}
          />
        </FigureRow>
      ))}
      <FigureRow name={words.names.boxedIn} says={words.wayOutCaveat}>
        <button
          type="button"
          className="figure__now"
          data-measure="all:boxedIn"
          aria-label={words.comesFrom(words.names.boxedIn, yesOrNo(boxedIn, words))}
          onClick={() => onOrigin('boxedIn')}
        >
          {yesOrNo(boxedIn, words)}
        </button>{' '}
        {intervals?.boxedIn != null && (
          <span className="figure__between">
            {words.yes} {words.inSamples(words.percent(intervals.boxedIn, language))}
          </span>
        )}
      </FigureRow>
      {EFFORTS.map((effort) => (
        <FigureRow key={effort} name={words.reach[effort]}>
          <FigureNow
            name={words.reach[effort]}
            measure={`all:reach-${effort}`}
            figure={reachFigure(effort, measures, intervals)}
            text={measures.measures.reach[effort] === 0 ? words.nowhere : undefined}
            onOrigin={() => onOrigin('reach')}
            {...reading}
          />
        </FigureRow>
      ))}
    </dl>
  );
}

function yesOrNo(value: boolean | null, { yes, no, none }: ReturnType<typeof figureWords>): string {
  return value === null ? none : value ? yes : no;
}
