import { useMemo, useState } from 'react';
import { comparisonRows, type ComparedRow, differs, weightOf } from '../results/comparison.ts';
import type { CompareJob } from '../results/jobs/job.ts';
import { useJob } from '../results/jobs/useJob.ts';
import { measuresOf } from '../results/results.ts';
import { comparedLetters, seenAs } from '../results/views.ts';
import { alternativeOf, AS_PLACED } from '../session/bench.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { benchWords, configurationTitle } from '../words/bench.ts';
import { comparisonWords } from '../words/comparison.ts';
import { ComparedRows } from './ComparedRows.tsx';
import { Letter } from './Letter.tsx';
import { Segments } from './Segments.tsx';
import './compare.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (change: Change) => void;
  readonly onSweep: () => void;
}

type Order = 'document' | 'weight';

/** What changes from one configuration to the others: every measure with its interval, and the interval of the difference. */
export function Compare({ session, dispatch, onSweep }: Props) {
  const { scene, t, assumptions } = session;
  const { language = 'en' } = scene.document;
  const words = comparisonWords(language);
  const bench = benchWords(language);
  const [every, setEvery] = useState(false);
  const [only, setOnly] = useState(true);
  const [order, setOrder] = useState<Order>('document');
  const letters = comparedLetters(session);
  const whole = Number.isInteger(t);
  const phases = useMemo(
    () => (every ? scene.phases.map((_, index) => index) : whole ? [t] : []),
    [every, scene, t, whole],
  );
  const job: CompareJob | undefined =
    phases.length === 0
      ? undefined
      : {
          kind: 'compare',
          phases,
          configurations: letters.map((letter) => alternativeOf(session, letter)?.configuration ?? {}),
          assumptions,
        };
  const { answer, share, failed } = useJob(scene, job);
  const parts = phases.map((phase) => {
    const rows = comparisonRows(
      letters.map((letter) => measuresOf({ ...seenAs(session, letter), t: phase })),
      answer?.find((each) => each.phase === phase),
    );
    return { phase, rows, shown: inOrder(only ? rows.filter(differs) : rows, order) };
  });
  return (
    <section className="compare" aria-label={words.title}>
      <div className="compare__bar">
        <h2>{words.title}</h2>
        <Segments
          legend={words.phases}
          name="compare-phases"
          value={every ? 'all' : 'now'}
          options={[
            ['now', words.now, words.now],
            ['all', words.all, words.all],
          ]}
          onChoose={(chosen) => setEvery(chosen === 'all')}
        />
        <label>
          <input type="checkbox" checked={only} onChange={({ target }) => setOnly(target.checked)} />
          {words.only}
        </label>
        <label>
          {words.sort}{' '}
          <select value={order} onChange={({ target }) => setOrder(target.value === 'weight' ? 'weight' : 'document')}>
            <option value="document">{words.sorts.document}</option>
            <option value="weight">{words.sorts.weight}</option>
          </select>
        </label>
        <span className="compare__space" />
        <Segments
          legend={bench.as}
          name="compare-as"
          value={session.comparing?.as ?? 'side-by-side'}
          options={[
            ['side-by-side', bench['side-by-side'], bench['side-by-side']],
            ['flip', bench.flip, `${bench.flip}. ${bench.flipKey}`],
          ]}
          onChoose={(as) => dispatch({ kind: 'compare', comparing: { letters, as } })}
        />
        <button type="button" className="button" onClick={onSweep}>
          {bench.sweep}
        </button>
      </div>
      {share < 1 && !failed && job !== undefined && (
        <progress className="measures__progress" aria-label={words.refining} value={share} />
      )}
      {/* A part that scrolls can be scrolled by keys only if it can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="compare__scroll" tabIndex={0} aria-label={words.measure}>
        {failed && <p className="muted">{words.failed}</p>}
        {phases.length === 0 && <p className="muted">{words.between}</p>}
        {phases.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.measure}</th>
                {letters.map((letter) => (
                  <th key={letter} scope="col">
                    <Letter letter={letter} />
                    <span className="visually-hidden">{letter}: </span>
                    {configurationTitle(alternativeOf(session, letter)?.configuration ?? AS_PLACED, language)}
                  </th>
                ))}
                {letters.slice(1).map((letter) => (
                  <th key={`less-${letter}`} scope="col">
                    {words.from(letter, letters[0] ?? '')}
                  </th>
                ))}
              </tr>
            </thead>
            {parts.map(({ phase, rows, shown }) => (
              <tbody key={phase}>
                {every && (
                  <tr className="compare__phase">
                    <th scope="rowgroup" colSpan={2 * letters.length}>
                      {phase + 1} {scene.document.phases[phase]?.title}
                    </th>
                  </tr>
                )}
                {shown.length === 0 && (
                  <tr>
                    <td colSpan={2 * letters.length} className="muted">
                      {rows.length === 0 ? words.absent : words.nothing}
                    </td>
                  </tr>
                )}
                <ComparedRows rows={shown} {...{ letters, session }} heading={order === 'document'} />
              </tbody>
            ))}
          </table>
        )}
      </section>
      {/* A part that scrolls can be scrolled by keys only if it can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <aside className="compare__read" tabIndex={0} aria-label={words.readTitle}>
        <h3>{words.readTitle}</h3>
        {words.read.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="muted">{words.schematic}</p>
      </aside>
    </section>
  );
}

function inOrder(rows: readonly ComparedRow[], order: Order): readonly ComparedRow[] {
  return order === 'document' ? rows : rows.toSorted((a, b) => weightOf(b) - weightOf(a));
}
