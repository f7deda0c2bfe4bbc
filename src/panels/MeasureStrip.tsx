import type { Measures } from '../core/analysis/measure.ts';
import type { Session } from '../session/session.ts';
import { formatLength } from '../words/length.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly session: Session;
  readonly measures: Measures | undefined;
  readonly words: PageWords;
  readonly onSelect: (person: string | undefined) => void;
}

/** The measures of now, and each officer's own distance. */
export function MeasureStrip({ session, measures, words, onSelect }: Props) {
  const { unit, selected, scene } = session;
  const { language = 'en' } = scene.document;
  const length = (metres: number | null | undefined): string =>
    metres === null || metres === undefined ? words.measures.none : formatLength(metres, unit, language);
  if (measures === undefined) return <p className="measures measures--absent">{words.measures.absent}</p>;
  const { nearestOfficer, medianOfficer, spacing } = measures.measures;
  const officers = measures.people.filter(({ id }) => scene.people.get(id)?.role === 'officer');
  return (
    <section className="measures" aria-label={words.measures.title}>
      <dl>
        <div>
          <dt>{words.measures.nearest}</dt>
          <dd data-measure="nearestOfficer">{length(nearestOfficer)}</dd>
        </div>
        <div>
          <dt>{words.measures.median}</dt>
          <dd data-measure="medianOfficer">{length(medianOfficer)}</dd>
        </div>
        <div>
          <dt>{words.measures.spacing}</dt>
          <dd data-measure="spacing">{length(spacing)}</dd>
        </div>
      </dl>
      <div className="measures__each">
        <p id="each-officer">{words.measures.each}</p>
        <ul aria-labelledby="each-officer">
          {officers.map(({ id, distance }) => (
            <li key={id}>
              <button
                type="button"
                className="chip"
                data-officer={id}
                aria-pressed={selected === id}
                onClick={() => onSelect(selected === id ? undefined : id)}
              >
                <b aria-hidden="true">{/\d+$/.exec(scene.people.get(id)?.label ?? '')?.[0]}</b>
                <span className="visually-hidden">{scene.people.get(id)?.label}, </span>
                {length(distance)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
