import { type Assumptions, type Contested, READINGS } from '../core/analysis/assumptions.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { evidenceInWords } from '../words/evidence.ts';
import type { Origin, OriginsWords } from '../words/origins.ts';
import { OriginConstants } from './OriginConstants.tsx';
import './origins.css';

interface Props {
  readonly origin: Origin;
  readonly words: OriginsWords;
  readonly assumptions: Assumptions;
  readonly unit: LengthUnit;
  readonly language: string;
  readonly onAssume: (contested: Contested, reading: string) => void;
}

/** Where a figure comes from, what is contested about it and what it does not say: the body of a dialogue. */
export function Origins({ origin, words, assumptions, unit, language, onAssume }: Props) {
  const { formula, constants, readings, contested, notSaid, interval } = words.origins[origin];
  return (
    <div className="origins">
      <h3>{words.formula}</h3>
      {formula.map((sentence) => (
        <p key={sentence} className="origins__formula">
          {sentence}
        </p>
      ))}
      <h3>{words.constants}</h3>
      {constants.length === 0 ? (
        <p className="origins__said">{words.noConstants}</p>
      ) : (
        <OriginConstants {...{ constants, words, assumptions, unit, language }} />
      )}
      {readings.length > 0 && (
        <>
          <h3>{words.readings}</h3>
          <p className="muted">{words.readingsAbout}</p>
          {readings.map((each) => (
            <ReadingTaken key={each} contested={each} {...{ words, assumptions, language, onAssume }} />
          ))}
        </>
      )}
      <Sentences title={words.contested} sentences={contested} />
      <Sentences title={words.notSaid} sentences={notSaid} />
      <Sentences title={words.interval} sentences={interval} />
    </div>
  );
}

interface ReadingProps extends Pick<Props, 'words' | 'assumptions' | 'language' | 'onAssume'> {
  readonly contested: Contested;
}

function ReadingTaken({ contested, words, assumptions, language, onAssume }: ReadingProps) {
  const readings = READINGS[contested];
  const taken = readings.find(({ id }) => id === assumptions[contested]) ?? readings[0];
  return (
    <fieldset className="origins__reading">
      <legend>{words.contestedFigures[contested]}</legend>
      {readings.map(({ id, source }) => (
        <label key={id}>
          <input
            type="radio"
            name={`reading-${contested}`}
            value={id}
            checked={id === taken.id}
            onChange={() => onAssume(contested, id)}
          />
          <span>{evidenceInWords(source, language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list origins__said">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
