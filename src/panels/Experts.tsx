import type { SceneDocument } from '../core/document/schema.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly document: SceneDocument;
  readonly words: PageWords;
  /** Go to a note. */
  readonly onNote: (note: string) => void;
}

/** Who spoke on which phase: experts down, phases across, a button for each note. */
export function Experts({ document, words, onNote }: Props) {
  return (
    <>
      <p className="muted">{words.expertsAbout}</p>
      <div className="experts">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.expert}</th>
              {document.phases.map((phase, index) => (
                <th key={phase.id} scope="col">
                  <span className="experts__number">{index + 1}</span> {phase.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {document.experts.map((expert) => (
              <tr key={expert.id}>
                <th scope="row">
                  {expert.name}
                  <span className="muted">{expert.role}</span>
                </th>
                {document.phases.map((phase) => {
                  const notes = document.notes.filter((note) => note.expert === expert.id && note.phase === phase.id);
                  return (
                    <td key={phase.id}>
                      {notes.length === 0 && (
                        <span className="muted" aria-label={words.none}>
                          –
                        </span>
                      )}
                      {notes.map((note) => (
                        <button key={note.id} type="button" className="experts__note" onClick={() => onNote(note.id)}>
                          {note.topics.map((topic) => words.topics[topic]).join(', ')}
                        </button>
                      ))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
