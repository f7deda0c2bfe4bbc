import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import type { StageWords } from '../words/stage.ts';
import { homeCamera, type Motion, moveCamera } from './gestures.ts';
import type { Take } from './take.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly words: StageWords;
  readonly take: Take;
}

const STEP = 1.3;

export function StageButtons({ store, words, take }: Props) {
  const move = (motion: Motion): void => {
    const { session, dispatch } = store.getState();
    dispatch({ kind: 'look', camera: moveCamera(session, motion, take.size) });
  };
  const hand = useStore(store, (state) => state.session.hand);
  const home = (): void => {
    const { session, dispatch } = store.getState();
    dispatch({ kind: 'look', camera: homeCamera(session.camera) });
  };
  return (
    <div className="stage__buttons">
      <button
        type="button"
        aria-label={words.ruler}
        title={words.ruler}
        aria-pressed={hand === 'ruler'}
        onClick={() => store.getState().dispatch({ kind: 'take-in-hand', hand: hand === 'ruler' ? 'look' : 'ruler' })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 11 11 2l3 3-9 9zM5 8l1.5 1.5M7.2 5.8 8.7 7.3M9.4 3.6l1.5 1.5" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.nearer}
        title={words.nearer}
        onClick={() => move({ kind: 'zoom', factor: STEP })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.farther}
        title={words.farther}
        onClick={() => move({ kind: 'zoom', factor: 1 / STEP })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={words.wholeScene} title={words.wholeScene} onClick={home}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </button>
    </div>
  );
}
