interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  /** value, what is shown, what it is called */
  readonly options: readonly (readonly [T, string, string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side: radio buttons, drawn as one strip. */
export function Segments<T extends string>({ legend, name, value, options, onChoose }: Props<T>) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(([each, shown, called]) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            aria-label={called}
            onChange={() => onChoose(each)}
          />
          <span aria-hidden="true">{shown}</span>
        </label>
      ))}
    </fieldset>
  );
}
