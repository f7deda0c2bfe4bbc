import { useRef } from 'react';
import { createPlugin, useInputContext } from 'leva/plugin';
import { ControlRow } from './ControlRow.tsx';
import { fromUnit, inUnit, type LengthUnit } from '../../core/geometry/unit.ts';

/** A length, or none: then everything stands as placed. Wrapped, because leva takes a bare null for no input. */
export interface HeldLength {
  readonly metres: number | null;
  /** changes of one drag share a number */
  readonly gesture?: number;
}

interface Settings {
  readonly min: number;
  readonly max: number;
  readonly unit: LengthUnit;
  /** where the control stands while it holds nothing, metres */
  readonly start: number;
  readonly asPlaced: string;
  /** what the button that lets go is called */
  readonly letGo: string;
}

/** `held`, for leva keeps nothing but a `value` where there is one. */
interface Input extends Settings {
  readonly held: HeldLength;
}

interface Context {
  readonly id: string;
  readonly label: string;
  readonly value: HeldLength;
  readonly settings: Settings;
  readonly setValue: (value: HeldLength) => void;
}

let gestures = 0;

/** leva's own slider is out of reach of the keyboard, so this one is the browser's. */
function LengthRow() {
  const { id, label, value, settings, setValue } = useInputContext<Context>();
  const { min, max, unit, start, asPlaced, letGo } = settings;
  const gesture = useRef(0);
  const held = value.metres;
  const shown = rounded(inUnit(held ?? start, unit));
  const low = rounded(inUnit(min, unit));
  const high = rounded(inUnit(max, unit));
  const set = (number: number, dragging: boolean): void => {
    if (!Number.isFinite(number)) return;
    const metres = Math.min(Math.max(fromUnit(number, unit), min), max);
    setValue(dragging ? { metres, gesture: gesture.current } : { metres });
  };
  const begin = (): void => {
    gestures += 1;
    gesture.current = gestures;
  };
  return (
    <ControlRow id={id} label={label}>
      <div className="control" data-open={held === null}>
        <input
          id={id}
          type="range"
          min={low}
          max={high}
          step={0.1}
          value={Math.min(Math.max(shown, low), high)}
          aria-valuetext={held === null ? asPlaced : `${shown} ${unit}`}
          onPointerDown={begin}
          onKeyDown={begin}
          onChange={(event) => set(event.target.valueAsNumber, true)}
        />
        <span className="control__field">
          <input
            type="number"
            min={low}
            max={high}
            step={0.1}
            aria-label={label}
            placeholder={asPlaced}
            value={held === null ? '' : shown}
            onChange={(event) => set(event.target.valueAsNumber, false)}
          />
          {held !== null && <span aria-hidden="true">{unit}</span>}
        </span>
        <button
          type="button"
          className="control__let-go"
          aria-label={letGo}
          title={letGo}
          disabled={held === null}
          onClick={() => setValue({ metres: null })}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3 3l6 6M9 3l-6 6" />
          </svg>
        </button>
      </div>
    </ControlRow>
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export const lengthControl = createPlugin<Input, HeldLength, Settings>({
  component: LengthRow,
  normalize: ({ held, ...settings }) => ({ value: held, settings }),
});
