import { memo, type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { formatRoundNumber } from '../words/length.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly words: PageWords;
}

const SPEEDS = [0.5, 1, 2] as const;
/** Let go this near to a phase, one means the phase. */
const SNAP = 0.06;

/** The time line: six headings, between which one can be anywhere. A plain view of `t`, which a hand on it sees at once. */
export const Scrubber = memo(function Scrubber({ store, words }: Props) {
  const now = useStore(store, ({ session }) => Math.round(session.t));
  const isAtStart = useStore(store, ({ session }) => session.t <= 0);
  const isAtEnd = useStore(store, ({ session }) => session.t >= session.scene.document.phases.length - 1);
  const playing = useStore(store, ({ session }) => session.playing);
  const speed = useStore(store, ({ session }) => session.speed);
  const scene = useStore(store, ({ session }) => session.scene);
  const { dispatch } = store.getState();
  const { phases, language = 'en' } = scene.document;
  const track = useRef<HTMLDivElement>(null);
  const columns = { gridTemplateColumns: `repeat(${phases.length}, 1fr)` };

  const current = (): number => store.getState().session.t;
  // A phase owns the stretch round its own moment, for there its states hold.
  const momentAt = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return current();
    return ((event.clientX - box.left) / box.width) * phases.length - 0.5;
  };
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dispatch({ kind: 'play', playing: false });
    dispatch({ kind: 'go-to', t: momentAt(event) });
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) dispatch({ kind: 'go-to', t: momentAt(event) });
  };
  const letGo = (event: PointerEvent<HTMLDivElement>): void => {
    const moment = momentAt(event);
    if (Math.abs(moment - Math.round(moment)) < SNAP) dispatch({ kind: 'go-to', t: Math.round(moment) });
  };

  return (
    <div className="scrubber">
      <div className="scrubber__buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={words.scrubber.before}
          title={words.scrubber.before}
          disabled={isAtStart}
          onClick={() => dispatch({ kind: 'go-to', t: Math.ceil(current()) - 1 })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
        </button>
        <button
          type="button"
          className="play-button"
          aria-label={playing ? words.scrubber.pause : words.scrubber.play}
          title={playing ? words.scrubber.pause : words.scrubber.play}
          onClick={() => dispatch({ kind: 'play', playing: !playing })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            {playing ? <path d="M5 3v10M11 3v10" /> : <path d="M5 3.2v9.6l8-4.8Z" fill="currentColor" stroke="none" />}
          </svg>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.scrubber.after}
          title={words.scrubber.after}
          disabled={isAtEnd}
          onClick={() => dispatch({ kind: 'go-to', t: Math.floor(current()) + 1 })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3 5 5-5 5" />
          </svg>
        </button>
        <p className="scrubber__now" aria-hidden="true">
          <span>{words.phase.of(now, phases.length)}</span>
          {phases[now]?.title}
        </p>
        <select
          className="scrubber__speed"
          aria-label={words.scrubber.speed}
          value={speed}
          onChange={(event) => dispatch({ kind: 'set-speed', speed: Number(event.target.value) })}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {formatRoundNumber(each, language)}×
            </option>
          ))}
        </select>
      </div>
      <div className="scrubber__line">
        <div
          ref={track}
          className="scrubber__track"
          style={columns}
          onPointerDown={grab}
          onPointerMove={drag}
          onPointerUp={letGo}
        >
          {phases.map((phase, index) => (
            <Bar key={phase.id} store={store} index={index} />
          ))}
          <Knob store={store} words={words} />
        </div>
        <ol className="scrubber__names" style={columns}>
          {phases.map((phase, index) => (
            <li key={phase.id}>
              <button
                type="button"
                aria-label={`${index + 1} ${phase.title}`}
                aria-current={index === now ? 'step' : undefined}
                onClick={() => dispatch({ kind: 'go-to', t: index })}
              >
                <b>{index + 1}</b> <span>{phase.title}</span>
              </button>
            </li>
          ))}
        </ol>
        <p className="scrubber__note">{words.scrubber.headings}</p>
      </div>
    </div>
  );
});

interface BarProps extends Pick<Props, 'store'> {
  readonly index: number;
}

/** How much of a phase's stretch is over. */
function Bar({ store, index }: BarProps) {
  const share = useStore(store, ({ session }) => Math.min(Math.max(session.t + 0.5 - index, 0), 1));
  return (
    <span className="scrubber__bar">
      <i style={{ scale: `${share} 1` }} />
    </span>
  );
}

/** One slider over named stretches, drawn by hand: the browser's own cannot be. */
function Knob({ store, words }: Props) {
  const t = useStore(store, ({ session }) => session.t);
  const scene = useStore(store, ({ session }) => session.scene);
  const { length } = scene.document.phases;
  return (
    <div
      className="scrubber__knob"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      aria-label={words.scrubber.slider}
      aria-valuemin={1}
      aria-valuemax={length}
      aria-valuenow={Number((t + 1).toFixed(2))}
      aria-valuetext={momentInWords({ t, scene }, words)}
      style={{ translate: `${((t + 0.5) / length) * 100}cqi 0` }}
    />
  );
}

function momentInWords({ t, scene }: Pick<Session, 't' | 'scene'>, words: PageWords): string {
  const { phases } = scene.document;
  const index = Math.floor(t);
  const percent = Math.round((t - index) * 100);
  const title = phases[index]?.title ?? '';
  const next = phases[index + 1]?.title;
  return percent === 0 || next === undefined
    ? words.scrubber.at(index, phases.length, title)
    : words.scrubber.between(index, phases.length, title, percent, next);
}
