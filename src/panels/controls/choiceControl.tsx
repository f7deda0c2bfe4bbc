import { createPlugin, useInputContext } from 'leva/plugin';
import { ControlRow } from './ControlRow.tsx';

interface Settings {
  readonly options: readonly (readonly [value: string, shown: string])[];
}

/** `held`, for leva keeps nothing but a `value` where there is one. */
interface Input extends Settings {
  readonly held: string;
}

interface Context {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly settings: Settings;
  readonly setValue: (value: string) => void;
}

function ChoiceRow() {
  const { id, label, value, settings, setValue } = useInputContext<Context>();
  return (
    <ControlRow id={id} label={label} inline>
      <select id={id} className="control__choice" value={value} onChange={(event) => setValue(event.target.value)}>
        {settings.options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
    </ControlRow>
  );
}

/** One of a few words, as the browser's own list. */
export const choiceControl = createPlugin<Input, string, Settings>({
  component: ChoiceRow,
  normalize: ({ held, ...settings }) => ({ value: held, settings }),
});
