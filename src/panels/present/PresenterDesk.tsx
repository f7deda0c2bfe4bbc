import { useEffect, useState } from 'react';
import type { WalkStep } from '../../core/document/walk.ts';
import type { Walking } from '../../session/walking.ts';
import { presenterWords } from '../../words/presenter.ts';
import { presentWords } from '../../words/present.ts';

interface Props {
  readonly walking: Walking;
  /** by id */
  readonly prompts: Readonly<Record<string, string>>;
  /** when the step began, milliseconds since 1970 */
  readonly since: number;
  readonly language: string;
}

/** What whoever presents needs before their eyes: the step, its notes, the next one, the time, and the ways on. */
export function PresenterDesk({ walking, prompts, since, language }: Props) {
  const words = presenterWords(language);
  const present = presentWords(language);
  const { walk, step, blank, wandered, startedAt } = walking;
  const now = walk.steps[step];
  const next = walk.steps[step + 1];
  if (now === undefined) return null;
  return (
    <main className="presenter" aria-label={words.title}>
      <header className="presenter__head">
        <h1>{walk.title}</h1>
        <p>{present.at(step + 1, walk.steps.length)}</p>
        <Clock name={words.whole} from={startedAt} planned={plannedFor(walk.steps)} language={language} />
        <Clock name={words.step} from={since} planned={now.seconds} language={language} />
      </header>
      <section className="presenter__now" aria-label={words.now}>
        <p className="eyebrow">{words.now}</p>
        <h2>{now.title}</h2>
        {now.text !== undefined && <p>{now.text}</p>}
        {now.prompt !== undefined && prompts[now.prompt] !== undefined && (
          <p className="presenter__prompt">{prompts[now.prompt]}</p>
        )}
        <h3>{words.notes}</h3>
        <p className="presenter__notes" data-none={now.notes === undefined}>
          {now.notes ?? words.noNotes}
        </p>
      </section>
      <section className="presenter__next" aria-label={words.next}>
        <p className="eyebrow">{words.next}</p>
        {next === undefined ? <p>{words.last}</p> : <h3>{next.title}</h3>}
        {next?.text !== undefined && <p>{next.text}</p>}
        {next?.prompt !== undefined && prompts[next.prompt] !== undefined && (
          <p className="presenter__prompt">{prompts[next.prompt]}</p>
        )}
        <h3>{words.steps}</h3>
        <ol className="presenter__steps">
          {walk.steps.map(({ id, title }, index) => (
            <li key={id}>
              <button
                type="button"
                aria-current={index === step ? 'step' : undefined}
                onClick={() => walking.go(index)}
              >
                {index + 1}. {title}
              </button>
            </li>
          ))}
        </ol>
      </section>
      <footer className="presenter__bar">
        <output>{blank ? words.blank : wandered ? words.wandered : ''}</output>
        {wandered && (
          <button type="button" className="button" onClick={walking.resume}>
            {present.resume}
          </button>
        )}
        <button type="button" className="button" disabled={step === 0} onClick={walking.previous}>
          {present.previous}
        </button>
        <button type="button" className="button presenter__on" disabled={next === undefined} onClick={walking.next}>
          {present.next}
        </button>
        <button type="button" className="button" aria-pressed={blank} onClick={walking.toggleBlank}>
          {blank ? present.unblank : present.blank}
        </button>
        <button type="button" className="button" onClick={walking.end}>
          {present.end}
        </button>
        <p className="muted">{words.keys}</p>
      </footer>
    </main>
  );
}

/** Seconds for all steps, where all of them are planned. */
function plannedFor(steps: readonly WalkStep[]): number | undefined {
  return steps.every(({ seconds }) => seconds !== undefined)
    ? steps.reduce((sum, { seconds = 0 }) => sum + seconds, 0)
    : undefined;
}

interface ClockProps {
  readonly name: string;
  /** milliseconds since 1970 */
  readonly from: number | undefined;
  /** seconds */
  readonly planned: number | undefined;
  readonly language: string;
}

/** How long something has taken, and how long it was to take. */
function Clock({ name, from, planned, language }: ClockProps) {
  const words = presenterWords(language);
  const now = useSeconds();
  if (from === undefined) return null;
  // A clock that was set back in between counts from nought.
  const elapsed = Math.max(0, Math.round((now - from) / 1000));
  const over = planned === undefined ? 0 : Math.round((elapsed - planned) / 60);
  return (
    <p className="presenter__clock" role="timer" aria-label={name} data-over={over > 0}>
      <span>{name}</span>
      <b>{planned === undefined ? onClock(elapsed) : words.of(onClock(elapsed), onClock(planned))}</b>
      {over > 0 && <span>{words.over({ minutes: over })}</span>}
    </p>
  );
}

function onClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The time, every second for as long as somebody can see it; milliseconds since 1970. */
function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const follow = (): void => {
      clearInterval(timer);
      if (document.visibilityState === 'hidden') return;
      setNow(Date.now());
      timer = setInterval(() => setNow(Date.now()), 1000);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return now;
}
