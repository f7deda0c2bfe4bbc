import type { WalkStep } from '../../core/document/walk.ts';
import type { PresentWords } from '../../words/present.ts';

interface Props {
  readonly step: WalkStep;
  /** 0 … steps − 1 */
  readonly at: number;
  readonly steps: number;
  /** the question at which the walk stops */
  readonly prompt: string | undefined;
  readonly words: PresentWords;
}

/** What a step says to the room, large; whoever hears it is told once. */
export function StepSaid({ step, at, steps, prompt, words }: Props) {
  const said = [step.title, step.text, prompt].filter((each) => each !== undefined).join(' ');
  return (
    // A part that scrolls can be scrolled by keys only if it can have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="present__said" tabIndex={0} aria-label={words.said}>
      <div aria-hidden="true">
        <h2 className="present__title">{step.title}</h2>
        {step.text !== undefined && <p className="present__text">{step.text}</p>}
        {prompt !== undefined && (
          <p className="present__prompt">
            <span>{words.discuss}</span>
            {prompt}
          </p>
        )}
      </div>
      <output className="visually-hidden">{words.announce(at + 1, steps, said)}</output>
    </section>
  );
}
