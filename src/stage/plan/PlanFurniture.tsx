import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { fromUnit, inUnit, type LengthUnit } from '../../core/geometry/unit.ts';
import type { SessionStore } from '../../session/store.ts';
import { formatRoundLength } from '../../words/length.ts';
import type { StageWords } from '../../words/stage.ts';
import type { Sight } from '../sight.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly sight: StoreApi<Sight>;
  readonly words: StageWords;
}

const LONGEST_BAR = 150;

/** What makes a plan a plan: a scale bar of a round length, and which way is north. */
export function PlanFurniture({ store, sight, words }: Props) {
  const isPlan = useStore(sight, (state) => state.isPlan);
  const metresPerPixel = useStore(sight, (state) => (state.isPlan ? state.metresPerPixel : 1));
  const unit = useStore(store, (state) => state.session.unit);
  const language = useStore(store, (state) => state.session.scene.document.language ?? 'en');
  return isPlan ? (
    <ScaleAndNorth metresPerPixel={metresPerPixel} unit={unit} language={language} words={words} />
  ) : null;
}

interface ScaleProps {
  readonly metresPerPixel: number;
  readonly unit: LengthUnit;
  readonly language: string;
  readonly words: StageWords;
}

export function ScaleAndNorth({ metresPerPixel, unit, language, words }: ScaleProps) {
  const metres = roundLength(LONGEST_BAR * metresPerPixel, unit);
  const text = formatRoundLength(metres, unit, language);
  return (
    <figure className="furniture" aria-label={`${words.scale(text)}. ${words.northName}.`}>
      <div className="furniture__scale" aria-hidden="true">
        <span className="furniture__bar" style={{ width: `${(metres / metresPerPixel).toFixed(1)}px` }} />
        <span className="furniture__ends">
          <span>0</span>
          <span>{text}</span>
        </span>
      </div>
      <div className="furniture__north" aria-hidden="true">
        <svg viewBox="0 0 14 24">
          <path
            d="M7 1 13 22 7 17.5 1 22Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.2"
            strokeLinejoin="round"
          />
          <path d="M7 1 7 17.5 1 22Z" fill="currentColor" />
        </svg>
        {words.north}
      </div>
    </figure>
  );
}

/** The longest of 1, 2, 5, 10, 20 … of a unit that is no longer than some metres. */
function roundLength(metres: number, unit: LengthUnit): number {
  const most = inUnit(metres, unit);
  const power = 10 ** Math.floor(Math.log10(most));
  const lead = [5, 2, 1].find((factor) => factor * power <= most) ?? 1;
  return fromUnit(lead * power, unit);
}
