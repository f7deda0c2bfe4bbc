import { useState } from 'react';
import { alongBearing, bearingTo, normalBearing } from '../../core/geometry/angle.ts';
import { fromUnit, inUnit, type LengthUnit } from '../../core/geometry/unit.ts';
import { distanceBetween, plus, times, type Place } from '../../core/geometry/vector.ts';
import { learnWords } from '../../words/learn.ts';

interface Props {
  readonly name: string;
  readonly at: Place;
  readonly subject: Place;
  readonly unit: LengthUnit;
  readonly language: string;
  readonly onPlace: (at: Place) => void;
}

/** A place as distance and bearing from the subject, for whoever rather writes than drags. */
export function PolarFields({ name, at, subject, unit, language, onPlace }: Props) {
  const words = learnWords(language);
  const metres = distanceBetween(subject, at);
  const bearing = bearingTo(subject, at) ?? 0;
  const place = (far: number, toward: number): void => onPlace(plus(subject, times(alongBearing(toward), far)));
  return (
    <>
      <NumberField
        label={words.distanceOf(name, unit)}
        value={inUnit(metres, unit)}
        digits={1}
        sign={unit}
        onChange={(value) => place(fromUnit(Math.max(value, 0), unit), bearing)}
      />
      <NumberField
        label={words.bearingOf(name)}
        value={bearing}
        digits={0}
        sign={words.bearingUnit}
        onChange={(value) => place(metres, normalBearing(value))}
      />
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: number;
  readonly digits: number;
  readonly sign: string;
  readonly onChange: (value: number) => void;
}

/** Takes what was typed when the field is left or Enter is pressed; what is no number is let go. */
function NumberField({ label, value, digits, sign, onChange }: FieldProps) {
  const [draft, setDraft] = useState<string>();
  const shown = String(Number(value.toFixed(digits)));
  const take = (): void => {
    const typed = Number(draft);
    if (draft !== undefined && draft !== '' && draft !== shown && Number.isFinite(typed)) onChange(typed);
    setDraft(undefined);
  };
  return (
    <span className="learn__number">
      <input
        type="number"
        inputMode="decimal"
        step="any"
        aria-label={label}
        value={draft ?? shown}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <span aria-hidden="true">{sign}</span>
    </span>
  );
}
