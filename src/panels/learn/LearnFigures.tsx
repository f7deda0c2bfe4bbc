import type { CompareJob } from '../../results/jobs/job.ts';
import { useJob } from '../../results/jobs/useJob.ts';
import { comparisonRows, differs } from '../../results/comparison.ts';
import { measuresOf } from '../../results/results.ts';
import { seenAs } from '../../results/views.ts';
import { alternativeOf, PLACED } from '../../session/bench.ts';
import type { Session } from '../../session/session.ts';
import { comparisonWords } from '../../words/comparison.ts';
import { learnWords } from '../../words/learn.ts';
import { ComparedRows } from '../ComparedRows.tsx';

interface Props {
  readonly session: Session;
  /** beside those of the scene as placed, and only what differs from them */
  readonly beside: boolean;
}

/** Every figure of a placement with its interval. */
export function LearnFigures({ session, beside }: Props) {
  const { scene, t, assumptions } = session;
  const { language = 'en' } = scene.document;
  const words = learnWords(language);
  const comparison = comparisonWords(language);
  const letters = beside ? [PLACED, session.active] : [session.active];
  const job: CompareJob = {
    kind: 'compare',
    phases: [t],
    configurations: letters.map((letter) => alternativeOf(session, letter)?.configuration ?? {}),
    assumptions,
  };
  const { answer, share, failed } = useJob(scene, job);
  const rows = comparisonRows(
    letters.map((letter) => measuresOf(seenAs(session, letter))),
    answer?.find(({ phase }) => phase === t),
  );
  const shown = beside ? rows.filter(differs) : rows;
  return (
    <>
      {failed && <p className="muted">{comparison.failed}</p>}
      {share < 1 && !failed && <progress aria-label={comparison.refining} value={share} />}
      {shown.length === 0 && <p className="muted">{rows.length === 0 ? comparison.absent : comparison.nothing}</p>}
      {shown.length > 0 && (
        // A table that scrolls can be scrolled by keys only if it can have the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="compare learn__table" tabIndex={0} aria-label={comparison.measure}>
          <table>
            <thead>
              <tr>
                <th scope="col">{comparison.measure}</th>
                {beside && <th scope="col">{words.scene}</th>}
                <th scope="col">{words.yours}</th>
                {beside && <th scope="col">{words.less}</th>}
              </tr>
            </thead>
            <tbody>
              <ComparedRows rows={shown} {...{ letters, session }} heading />
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
