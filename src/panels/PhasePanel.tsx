import { memo } from 'react';
import type { Fact, SceneDocument } from '../core/document/schema.ts';
import type { PageWords } from '../words/page.ts';
import { StatusBadge } from './StatusBadge.tsx';

interface Props {
  readonly document: SceneDocument;
  /** index */
  readonly phase: number;
  readonly words: PageWords;
}

/** The phase in words: its title and summary, what is known, what is not, how it is drawn, and what to discuss. */
export const PhasePanel = memo(function PhasePanel({ document, phase, words }: Props) {
  const shown = document.phases[phase];
  if (shown === undefined) return null;
  const prompts = (document.prompts ?? []).filter((prompt) => prompt.phase === shown.id);
  const known = shown.facts.filter(({ status }) => status !== 'unknown' && status !== 'schematic');
  return (
    <>
      <p className="eyebrow">{words.phase.of(phase, document.phases.length)}</p>
      <h2 className="phase-title">{shown.title}</h2>
      <p className="lede">{shown.summary}</p>
      <Facts title={words.phase.known} facts={known} words={words} />
      <Facts
        title={words.phase.unknown}
        facts={shown.facts.filter(({ status }) => status === 'unknown')}
        words={words}
      />
      <Facts
        title={words.phase.drawn}
        facts={shown.facts.filter(({ status }) => status === 'schematic')}
        words={words}
      />
      {prompts.length > 0 && (
        <section className="section">
          <h3>{words.phase.prompts}</h3>
          {prompts.map((prompt) => (
            <p key={prompt.id} className="prompt">
              {prompt.text}
            </p>
          ))}
        </section>
      )}
    </>
  );
});

function Facts({
  title,
  facts,
  words,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly words: PageWords;
}) {
  if (facts.length === 0) return null;
  return (
    <section className="section">
      <h3>{title}</h3>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact.text}>
            <p>{fact.text}</p>
            <StatusBadge status={fact.status} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
