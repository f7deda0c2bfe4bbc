import { type ReactNode, useState } from 'react';
import type { Measures } from '../core/analysis/measure.ts';
import { wholeFigure, type WholeFigure } from '../results/figures.ts';
import type { Session } from '../session/session.ts';
import { figureWords } from '../words/figures.ts';
import { optionName } from '../words/options.ts';
import { stepsWords } from '../words/steps.ts';
import { FigureRow } from './FigureRow.tsx';
import { Icon } from './Icon.tsx';
import './fiveSteps.css';

interface Props {
  readonly session: Session;
  /** none while the subject is not there */
  readonly measures: Measures | undefined;
  readonly phase: number;
  readonly onClose: () => void;
}

/** Which figures stand beside the questions of a step: what is assessed is who stands how, what acts is who speaks. */
const BESIDE: readonly (readonly WholeFigure[])[] = [
  [],
  ['nearestOfficer', 'exposed', 'inLine', 'othersInLine'],
  [],
  [],
  ['talkers', 'bestVoice'],
];
const TIME: readonly WholeFigure[] = ['nearestOfficer', 'inCover', 'spacing'];

/** The five steps of a decision, asked of the phase that is shown, with what the scene says to each. */
export function FiveSteps({ session, measures, phase, onClose }: Props) {
  const [step, setStep] = useState(0);
  const { document } = session.scene;
  const words = stepsWords(document.language ?? 'en');
  const shown = words.steps[step];
  const title = document.phases[phase]?.title ?? '';
  const last = words.steps.length - 1;
  return (
    <section className="card steps" aria-label={words.title}>
      <div className="steps__head">
        <h2>{words.title}</h2>
        <button type="button" className="icon-button" aria-label={words.close} title={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {/* A part that scrolls can be scrolled by keys only if it can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="steps__body" tabIndex={0} aria-label={shown?.name}>
        <p className="steps__caution">{words.caution}</p>
        <ol className="steps__choice" aria-label={words.choose}>
          {words.steps.map(({ name }, index) => (
            <li key={name}>
              <button
                type="button"
                aria-current={index === step ? 'step' : undefined}
                aria-label={`${words.of(index + 1, words.steps.length)}: ${name}`}
                title={name}
                onClick={() => setStep(index)}
              >
                {index + 1}
              </button>
            </li>
          ))}
        </ol>
        <div aria-live="polite">
          <p className="eyebrow">{title}</p>
          <h3 className="steps__name">{shown?.name}</h3>
          <ul className="steps__asks">
            {shown?.asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </div>
        <h4>{words.now}</h4>
        <Beside {...{ session, measures, phase, step }} />
        <p className="steps__turn">
          <button type="button" className="button" disabled={step === 0} onClick={() => setStep(step - 1)}>
            {words.back}
          </button>
          <button type="button" className="button" disabled={step === last} onClick={() => setStep(step + 1)}>
            {words.next}
          </button>
        </p>
        <h4>{words.time.name}</h4>
        <p>{words.time.asks}</p>
        <Figures names={TIME} {...{ session, measures }} />
        <p className="muted">{words.about}</p>
      </section>
    </section>
  );
}

type BesideProps = Omit<Props, 'onClose'> & { readonly step: number };

/** What the scene says to a step now. */
function Beside({ session, measures, phase, step }: BesideProps) {
  const { document } = session.scene;
  const { language = 'en' } = document;
  const words = stepsWords(language);
  const facts = document.phases[phase]?.facts ?? [];
  const list = (title: string, texts: readonly string[]): ReactNode => (
    <>
      <dt>{title}</dt>
      <dd>{texts.length === 0 ? words.none : texts.join(' · ')}</dd>
    </>
  );
  const figures = BESIDE[step] ?? [];
  if (step === 0) {
    return (
      <dl className="steps__lists">
        {list(
          words.known,
          facts.filter(({ status }) => status !== 'unknown' && status !== 'schematic').map(({ text }) => text),
        )}
        {list(
          words.unknown,
          facts.filter(({ status }) => status === 'unknown').map(({ text }) => text),
        )}
      </dl>
    );
  }
  if (step === 3 && measures !== undefined) {
    const named = (state: 'open' | 'not-open'): string[] =>
      measures.options.filter((option) => option.state === state).map(({ id }) => optionName(id, language));
    return (
      <dl className="steps__lists">
        {list(words.open, named('open'))}
        {list(words.notOpen, named('not-open'))}
      </dl>
    );
  }
  if (figures.length > 0) return <Figures names={figures} {...{ session, measures }} />;
  return <p>{measures === undefined ? words.absent : words.nothing}</p>;
}

type FiguresProps = Pick<Props, 'session' | 'measures'> & { readonly names: readonly WholeFigure[] };

function Figures({ session, measures, names }: FiguresProps) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const figures = figureWords(language);
  if (measures === undefined) return <p>{stepsWords(language).absent}</p>;
  return (
    <dl className="card__figures">
      {names.map((name) => {
        const { value, kind } = wholeFigure(name, measures, undefined);
        return (
          <FigureRow key={name} name={figures.names[name]}>
            {value === null ? figures.none : figures.amount(kind, value, unit, language)}
          </FigureRow>
        );
      })}
    </dl>
  );
}
