import { useRef } from 'react';
import { createPlugin, useInputContext } from 'leva/plugin';
import { newGesture } from '../../session/placing.ts';
import { ControlRow } from './ControlRow.tsx';

/** An amount, or none: then everything stands as placed. Wrapped, because leva takes a bare null for no input. */
export interface HeldAmount {
  readonly amount: number | null;
  /** changes of one drag share a number */
  readonly gesture?: number;
}

interface Settings {
  readonly min: number;
  readonly max: number;
  /** what is written after the number */
  readonly unit: string;
  /** how much of the held amount one of the unit is */
  readonly per: number;
  readonly step: number;
  /** where the control stands while it holds nothing */
  readonly start: number;
  readonly asPlaced: string;
  /** what the button that lets go is called */
  readonly letGo: string;
}

/** `held`, for leva keeps nothing but a `value` where there is one. */
interface Input extends Settings {
  readonly held: HeldAmount;
}

interface Context {
  readonly id: string;
  readonly label: string;
  readonly value: HeldAmount;
  readonly settings: Settings;
  readonly setValue: (value: HeldAmount) => void;
}

/** leva's own slider is out of reach of the keyboard, so this one is the browser's. */
function AmountRow() {
  const { id, label, value, settings, setValue } = useInputContext<Context>();
  const { min, max, unit, per, step, start, asPlaced, letGo } = settings;
  const gesture = useRef(0);
  const held = value.amount;
  const shown = rounded((held ?? start) / per);
  const low = rounded(min / per);
  const high = rounded(max / per);
  const set = (number: number, dragging: boolean): void => {
    if (!Number.isFinite(number)) return;
    const amount = Math.min(Math.max(number * per, min), max);
    setValue(dragging ? { amount, gesture: gesture.current } : { amount });
  };
  const begin = (): void => {
    gesture.current = newGesture();
  };
  return (
    <ControlRow id={id} label={label}>
      <div className="control" data-open={held === null}>
        <input
          id={id}
          type="range"
          min={low}
          max={high}
          step={step}
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
            step={step}
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
          onClick={() => setValue({ amount: null })}
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

export const amountControl = createPlugin<Input, HeldAmount, Settings>({
  component: AmountRow,
  normalize: ({ held, ...settings }) => ({ value: held, settings }),
});
