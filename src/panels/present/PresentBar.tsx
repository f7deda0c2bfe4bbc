import type { ReactNode } from 'react';
import type { Walking } from '../../session/walking.ts';
import type { PresentWords } from '../../words/present.ts';

interface Props {
  readonly walking: Walking;
  readonly words: PresentWords;
  /** a pointer and a pen */
  readonly ink: ReactNode;
  /** the way to a second window */
  readonly second: ReactNode;
  readonly onFullScreen: () => void;
  readonly onEnd: () => void;
}

/** Where in the walk one is, and the ways on, small beside what is said. */
export function PresentBar({ walking, words, ink, second, onFullScreen, onEnd }: Props) {
  const { step, walk, blank, wandered } = walking;
  const steps = walk.steps.length;
  return (
    <div className="present__bar">
      <p className="present__schematic">{words.schematic}</p>
      {wandered && (
        <button type="button" className="button present__resume" onClick={walking.resume}>
          {words.resume}
        </button>
      )}
      <p className="present__at">
        <progress value={step + 1} max={steps} aria-label={walk.title} />
        {words.at(step + 1, steps)}
      </p>
      <button type="button" className="button" disabled={step === 0} onClick={walking.previous}>
        {words.previous}
      </button>
      <button type="button" className="button" disabled={step === steps - 1} onClick={walking.next}>
        {words.next}
      </button>
      <button type="button" className="button" aria-pressed={blank} onClick={walking.toggleBlank}>
        {blank ? words.unblank : words.blank}
      </button>
      {ink}
      {second}
      <button type="button" className="button" onClick={onFullScreen}>
        {words.fullScreen}
      </button>
      <button type="button" className="button" onClick={onEnd}>
        {words.end}
      </button>
    </div>
  );
}
