import { createPlugin, useInputContext } from 'leva/plugin';
import { ControlRow } from './ControlRow.tsx';

interface Context {
  readonly id: string;
  readonly label: string;
  readonly value: boolean;
  readonly setValue: (value: boolean) => void;
}

function ToggleRow() {
  const { id, label, value, setValue } = useInputContext<Context>();
  return (
    <ControlRow id={id} label={label} inline>
      <input
        id={id}
        type="checkbox"
        className="control__toggle"
        checked={value}
        onChange={(event) => setValue(event.target.checked)}
      />
    </ControlRow>
  );
}

/** On or off, as the browser's own box. */
export const toggleControl = createPlugin<{ readonly held: boolean }, boolean, object>({
  component: ToggleRow,
  normalize: ({ held }) => ({ value: held, settings: {} }),
});
