import { type Assumptions, assumed, constantsUnder } from '../core/analysis/assumptions.ts';
import { EVIDENCE } from '../core/analysis/evidence.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { evidenceInWords } from '../words/evidence.ts';
import type { OriginsWords } from '../words/origins.ts';
import type { ConstantName, OriginInWords } from '../words/origins/origin.ts';

interface Props {
  readonly constants: OriginInWords['constants'];
  readonly words: OriginsWords;
  readonly assumptions: Assumptions;
  readonly unit: LengthUnit;
  readonly language: string;
}

/** The constants that a figure rests on, as they are under the readings taken. */
export function OriginConstants({ constants, words, assumptions, unit, language }: Props) {
  const { name, value, spread, source, sure } = words.table;
  const grades = [...new Set(constants.map((each) => EVIDENCE[each].sure))].toSorted();
  return (
    <>
      <table className="origins__constants">
        <thead>
          <tr>
            {[name, value, spread, source, sure].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {constants.map((each) => (
            <Constant key={each} name={each} {...{ words, assumptions, unit, language }} />
          ))}
        </tbody>
      </table>
      <ul className="origins__grades">
        {grades.map((grade) => (
          <li key={grade}>
            <b>{grade}</b> {words.grades[grade].about}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ConstantProps extends Omit<Props, 'constants'> {
  readonly name: ConstantName;
}

function Constant({ name, words, assumptions, unit, language }: ConstantProps) {
  const { source, sure, ...rest } = EVIDENCE[name];
  const caveat = 'caveat' in rest ? rest.caveat : undefined;
  const value = constantsUnder(assumptions)[name];
  const set = assumed(assumptions)[name] !== undefined;
  const sign = words.unitOf(name, unit);
  return (
    <tr>
      <th scope="row">{words.names[name]}</th>
      <td data-heading={words.table.value} className="origins__figure">
        {Number.isFinite(value) ? (
          <span>
            {words.amount(name, value, unit, language)} <abbr title={words.units[sign]}>{sign}</abbr>
          </span>
        ) : (
          words.noClaim
        )}
      </td>
      <td data-heading={words.table.spread} className="origins__spread">
        {set ? words.byReading : words.spread(name, unit, language)}
      </td>
      <td data-heading={words.table.source}>
        {evidenceInWords(source, language)}
        {caveat !== undefined && <span className="origins__caveat">{evidenceInWords(caveat, language)}</span>}
      </td>
      <td data-heading={words.table.sure}>
        <span className="badge">
          <b>{sure}</b> {words.grades[sure].name}
        </span>
      </td>
    </tr>
  );
}
