import { type Assumptions, type Contested, constantsUnder, READINGS } from '../core/analysis/assumptions.ts';
import { balanceDistance } from '../core/analysis/balance.ts';
import type { PersonMeasures } from '../core/analysis/people.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import type { LessonsWords } from '../words/lessons.ts';
import { formatLength } from '../words/length.ts';

interface Props {
  readonly people: readonly PersonMeasures[];
  readonly assumptions: Assumptions;
  readonly unit: LengthUnit;
  readonly language: string;
  readonly words: LessonsWords;
  readonly onAssume: (contested: Contested, reading: string) => void;
}

/** The time to decide, as a switch, with the distance at which the margin is nought for each. */
export function DecisionLesson({ people, assumptions, unit, language, words, onAssume }: Props) {
  const readings = READINGS.decision;
  const taken = readings.find(({ id }) => id === assumptions.decision) ?? readings[0];
  const rows = readings
    .map(({ id }) => {
      const constants = constantsUnder({ ...assumptions, decision: id });
      const at = balanceDistance(constants.decision + constants.draw, constants);
      return { id, seconds: constants.decision, at };
    })
    .toSorted((one, other) => one.seconds - other.seconds);
  return (
    <>
      <p className="lesson__conflict">{marginsInWords(people, words, language)}</p>
      <fieldset className="lesson__switch">
        <legend>{words.decision}</legend>
        {rows.map(({ id, seconds, at }) => (
          <label key={id}>
            <input
              type="radio"
              name="lesson-decision"
              value={id}
              checked={id === taken.id}
              onChange={() => onAssume('decision', id)}
            />
            <span className="lesson__seconds">{words.seconds(seconds, language)}</span>
            <span className="lesson__balance">
              {Number.isFinite(at) ? words.balance(formatLength(at, unit, language)) : words.noClaim}
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function marginsInWords(people: readonly PersonMeasures[], words: LessonsWords, language: string): string {
  const why = people.find(({ noClosing }) => noClosing !== null)?.noClosing ?? null;
  if (why !== null) return words.noClosing[why];
  const margins = people.map(({ margin }) => margin).filter((margin) => margin !== null);
  if (margins.length === 0) return words.noMargin;
  return words.marginsNow(margins.filter((margin) => margin > 0).length, margins.length, language);
}
